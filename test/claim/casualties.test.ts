import { describe } from '@jest/globals';
import { casualties } from '../../src/claim/casualties.ts';
import { tells } from '../help/told.ts';

describe('people who are no counts', () => {
  tells(casualties, [
    'The blaze in Turku began on Monday. The mayor was not at home.',
    'A man killed his brother in Turku on Monday.',
    'The train was killed off 12 days later by the ministry in Turku.',
    'Eleven tents stood in Turku over the two nights after the fire.',
    'Nobody was hurt in the crash near Turku, said one of the drivers.',
  ]);
});

describe('counts in words of every form', () => {
  tells(casualties, [
    'A crash near Turku left [two](killed total 2) dead and [three](injured total 3) injured.',
    'The blast in Turku killed [one](killed total 1) and injured [six](injured total 6).',
    'The search in Turku brought to [six](killed total 6) the number who died in the crash.',
    '[Seven](killed total 7) of the ten on board died in the crash near Turku.',
    '[Two men and a](killed total 3) woman were killed in the fire in Turku.',
  ]);
});
