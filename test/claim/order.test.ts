import { describe } from '@jest/globals';
import { order } from '../../src/claim/order.ts';
import { tells } from '../help/told.ts';

describe('what puts no two named things in order', () => {
  tells(order, [
    'The car followed the van to Lviv.',
    'Kharkiv was followed by Izium in the list.',
    'The brigade entered Izium and Chuhuiv on Saturday. Lviv followed on Sunday.',
    'He came first.',
    'By the time the police arrived, she was already dead.',
  ]);
});

describe('which came first', () => {
  tells(order, [
    'The brigade entered Izium on Saturday. Chuhuiv [followed](order izium < chuhuiv) on Sunday.',
    'Izium changed hands [first](order izium < chuhuiv). A day afterwards the garrison at Chuhuiv gave up.',
    'Salt Roads came out in 1992, and three years later the Lowe Medal [followed](order salt roads < lowe medal).',
    'By the time Salt Roads appeared, she was [already](order lowe < salt roads) a Lowe medallist.',
  ]);
});
