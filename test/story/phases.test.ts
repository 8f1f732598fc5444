/** Scores of a phase that every match has once: half-time, shoot-out, tie-break; and scores that look alike but are of another match or moment. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const scores = (...texts: readonly string[]): string[] => said(/^figure\/score/, ...texts);

describe('scores of other phases and matches stay silent', () => {
  test.each([
    ['the same at the break', 'Wales beat Italy 27-20 on Saturday. They led 13-6 at half-time.', 'Italy, 13-6 down at the break, lost 27-20 to Wales on Saturday.'],
    ['half-time and full time', 'Wales beat Italy 27-20 on Saturday.', 'Wales beat Italy on Saturday. They led 13-6 at half-time.'],
    ['half-time and a later moment', 'Wales beat Italy 27-20 on Saturday. They led 13-6 at half-time.', 'Wales beat Italy 27-20 on Saturday. They led 13-6 at the break and 23-18 soon after.'],
    ['half-time and three quarters', 'The Hawks beat the Lions 98-90 on Friday. They led 51-40 at half-time.', 'The Hawks beat the Lions 98-90 on Friday. It was 70-64 after three quarters.'],
    ['the shoot-out of a round before', 'Benova won the final 2-1 against Darro on Saturday. In the semi-final they had won 4-2 on penalties.', 'Benova beat Darro 2-1 on Saturday in the final. In the quarter-final they beat Kelsby 5-4 on penalties.'],
    ['a draw before the shoot-out', 'Benova beat Darro on penalties after a 2-2 draw on Saturday. They won the shoot-out 4-3.', 'Darro lost 4-3 on penalties to Benova on Saturday after the game had ended 2-2.'],
    ['the half-time of two matches', 'Kelsby beat Imri 3-2 on Saturday. Kelsby were 2-0 up at half-time. In the other match Benova led 1-0 at the break.', 'Kelsby beat Imri 3-2 on Saturday after a 2-0 lead at the break.'],
  ])('%s', (_, a, b) => expect(scores(a, b)).toEqual([]));
});

describe('scores of one phase are compared', () => {
  test.each([
    ['a shoot-out', 'Benova won the cup on Saturday, beating Darro. Benova won the shoot-out 4-3.', 'Darro missed twice as Benova lifted the cup on Saturday. They lost 5-3 on penalties after the game had ended 2-2.', 'figure/score: "shoot-out 4-3" / "5-3 on penalties"'],
    ['half-time and the interval', 'Benova beat Darro 3-2 on Saturday. Darro had led 2-0 at half-time.', 'Darro had been 1-0 up at the interval before Benova won 3-2 on Saturday.', 'figure/score: "2-0 at half-time" / "1-0 up at the interval"'],
    ['a tie-break', 'Ana Kolb beat Eva Stern in Linz on Sunday. She won the tie-break 7-4.', 'Ana Kolb won in Linz on Sunday. Kolb took the tie-break 7-5.', 'figure/score: "tie-break 7-4" / "tie-break 7-5"'],
  ])('%s', (_, a, b, finding) => expect(scores(a, b)).toEqual([finding]));
});

describe('final scores', () => {
  test.each([
    ['a clock time', 'Varda beat Kelsby 31-28 at home.', 'Varda beat Kelsby; the whistle went at 21:30.'],
    ['the match of last month', 'Varda beat Kelsby 3-1.', 'Varda beat Kelsby 4-0 last month.'],
    ['a score on the way', 'Varda beat Kelsby 3-1.', 'Varda were behind 0-1 against Kelsby, and won.'],
  ])('%s stays silent', (_, a, b) => expect(scores(a, b)).toEqual([]));

  test.each([
    ['written with a colon', 'Varda beat Kelsby 31-28 on Sunday.', 'A bad day for Kelsby at Varda. They lost by a single goal, 31:30, after an hour of which most was theirs.', 'figure/score: "beat Kelsby 31-28" / "lost by a single goal, 31:30"'],
    ['in somebody\'s last match', 'In his last match Varda beat Kelsby 3-1.', 'He went round the pitch after a 3-2 win of Varda over Kelsby.', 'figure/score: "beat Kelsby 3-1" / "3-2 win"'],
  ])('%s', (_, a, b, finding) => expect(scores(a, b)).toEqual([finding]));
});
