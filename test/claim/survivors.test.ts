import { describe } from '@jest/globals';
import { survivors } from '../../src/claim/survivors.ts';
import { tells } from '../help/told.ts';

describe('what counts no survivors of the event', () => {
  tells(survivors, [
    'She is survived by four children.',
    'Two of the four survivors were moved to Lund.',
    'Seven of the ten roads were shut.',
    'One of the four people killed was a teacher.',
    'In 1998 four survived a similar crash.',
  ]);
});

describe('survivors, stated and left over', () => {
  tells(survivors, [
    'A helicopter [lifted out four survivors](survivors 4).',
    '[Seven of the ten on board died](survivors 3) on impact.',
    '[Three of the 12 passengers survived](survivors 3).',
    'The boat sank and [nine survived](survivors 9).',
  ]);
});
