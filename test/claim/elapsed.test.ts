import { describe } from '@jest/globals';
import { elapsed } from '../../src/claim/elapsed.ts';
import { tells } from '../help/told.ts';

// Published in 2027.
describe('years that follow from no year beside them', () => {
  tells(elapsed, [
    'Ms Harald, who had run the port since 2011, stepped down after eleven years.',
    'He has been in prison since 2019 after twelve years were added to his sentence.',
    'She has led the club since 2019 and was born after 20 years of war in 1971.',
    'In the 1990s, 30 years ago, wolves were rare.',
    'In 2012, two or three years ago, it burned.',
    'In 2012, 10, 20 years ago, it burned.',
    'It happened 10, 20 years ago, in 2012.',
    'The ship was launched in 1994. Her sister ship was built in 1990. The 41-year-old vessel sank.',
    'The church was built in 1994. The 41-year-old church deacon fell.',
    'The club, founded in 1972, marks its 60th anniversary of the cup it won in 1981.',
    'A ship was launched in 1994. A 41-year-old vessel sank.',
  ]);
});

describe('ages of things', () => {
  tells(elapsed, [
    'The ferry was launched from a yard in Gdynia in [1994](elapsed part 33). The [41-year-old](elapsed total 41) vessel sank.',
    'The club, founded in [1972](elapsed part 55), marks its [60th anniversary](elapsed total 60).',
  ]);
});

describe('years that have passed', () => {
  tells(elapsed, [
    'The last wolf was shot [fifteen years](elapsed total 15) ago, in [2002](elapsed part 25).',
    'The last wolf was shot in [2002](elapsed part 25), [15 years](elapsed total 15) ago.',
    'Ms Harald, who has run the port since [2021](elapsed part 6), steps down after [eleven years](elapsed total 11).',
    'The wreck off Senja was raised in [2020](elapsed part 7). For [twelve years](elapsed total 12), ever since Senja, she has waited.',
  ]);
});

describe('lengths that lie between no two clock times', () => {
  tells(elapsed, [
    'The quake struck at 3:06 p.m. The lights came back at 5:47 p.m. after 45 minutes of repairs.',
    'The debate opened at 3.06pm. Over those two hours and 31 minutes nobody left.',
    'The debate opened at 11.06pm and ended at 1.47am after two hours.',
    'The first alarm came at 3.06pm, the second at 3.47pm, the last at 5.47pm. Over those two hours nobody left.',
  ]);
});

describe('lengths between two clock times', () => {
  tells(elapsed, [
    'The debate opened at [3.06pm and ended at 5.47pm](elapsed part 161). Over those [two hours and 30 minutes](elapsed total 150) nobody left, but for 40 minutes.',
    'The alarm came at [14:05 and the first boat at 14:45](elapsed part 40), [20 minutes](elapsed total 20) later.',
    'The debate began at [9.15am and ended at 11.40am](elapsed part 145) after [two hours](elapsed total 120).',
  ]);
});
