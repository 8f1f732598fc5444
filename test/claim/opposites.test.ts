import { describe } from '@jest/globals';
import { oppositeNouns } from '../../src/claim/opposite-nouns.ts';
import { opposites } from '../../src/claim/opposites.ts';
import { tells } from '../help/told.ts';

describe('what says of nothing for sure that it is so', () => {
  tells(opposites, [
    'The museum might be closed.',
    'If the museum is closed, they will go home.',
    'Is the museum closed?',
    '"The museum is closed," he said.',
    'The museum was nearly destroyed.',
    'He denied that the boat was insured.',
    'They wanted to close the museum.',
    'She closed in on the leader.',
  ]);
});

describe('of what it is said, and which of two it is', () => {
  tells(opposites, [
    'The museum remains [open](opposite open).',
    'The museum is not [open](opposite shut).',
    'No school was [closed](opposite open).',
    'The boat had been [uninsured](opposite uninsured) for years.',
    'Net income [slipped](opposite fell) by 4.1 percent.',
    'The road was [unheated](opposite not heated).',
  ]);
});

describe('nouns that carry no opposite', () => {
  tells(oppositeNouns, [
    'There was no doubt about it.',
    'He left wing politics for good.',
    'The house may have had a smoke alarm.',
    'All of them left.',
  ]);
});

describe('nouns that carry one', () => {
  tells(oppositeNouns, [
    'Geese hit the [right engine](opposite right).',
    '[No smoke alarm](opposite none) was found.',
    'The house [had a smoke alarm](opposite some).',
    '[Three of its nine coaches](opposite some) overturned.',
  ]);
});
