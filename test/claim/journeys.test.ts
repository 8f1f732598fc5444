/** Where a journey began and where it led, in reports of what befell it. */
import { describe } from '@jest/globals';
import { journeys } from '../../src/claim/journeys.ts';
import { tells } from '../help/told.ts';

describe('no journey of the ship, plane or train', () => {
  tells(journeys, [
    'The ferry sank off Palma on Sunday. The survivors were taken to Alicante.',
    'The mayor was on her way from Palma to Valencia.',
    'The ferry sank off Palma. One ferry from Ibiza to Malaga and one ferry from Valencia to Alicante came to help.',
  ]);
});

describe('both ends, or one', () => {
  tells(journeys, [
    'The ferry sank on its way from [Palma](origin Palma) to [Valencia](destination Valencia).',
    'The plane crashed minutes after it took off from [Oslo](origin Oslo).',
    'The train, bound for [Bergen](destination Bergen), derailed at noon.',
  ]);
});
