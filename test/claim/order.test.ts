import { describe } from '@jest/globals';
import { clauseOrder } from '../../src/claim/clause-order.ts';
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
    'Salt Roads came out in 1987, and three years later the Lowe Medal [followed](order salt roads < lowe medal).',
    'By the time Salt Roads appeared, she was [already](order lowe < salt roads) a Lowe medallist.',
  ]);
});

describe('clauses that put nothing in order', () => {
  tells(clauseOrder, [
    'The alarm will sound before the pier gives way.',
    'The alarm did not sound after the pier gave way.',
    'The alarm sounded before noon.',
    'He left before she arrived.',
    '"The alarm sounded before the pier gave way," she said.',
    'The bell rang until the pier gave way.',
  ]);
});

describe('before and after', () => {
  tells(clauseOrder, [
    'The alarm sounded [before](order alarm sound < pier collapsed) the pier gave way.',
    'The alarm sounded only [after](order pier collapsed < alarm sound) the pier gave way.',
    '[Before](order alarm sound < pier collapsed) the pier gave way, the alarm sounded.',
    'The alarm did not sound [until](order pier collapsed < alarm sound) the pier gave way.',
  ]);
});
