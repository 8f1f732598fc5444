/** Which title or cap it is in a row; and what is of another row, another owner, or not yet won. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const tallies = (...texts: readonly string[]): string[] => said(/^figure\/tally/, ...texts);

describe('tallies of other rows stay silent', () => {
  test.each([
    ['one tally', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb beat Eva Stern in Linz, a 26th career title.'],
    ['a title that is hoped for', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb is in form. In Graz she is chasing her 27th title.'],
    ['the title of another player', 'Ana Kolb won in Linz. It was her 26th title.', 'Eva Stern won in Graz. It was her fifth title.'],
    ['club and coach', 'Benova beat Darro. It was Benova\'s 26th title.', 'Benova beat Darro. It was Petrik\'s third title.'],
    ['his and their', 'Benova beat Darro. It was their 26th title.', 'Benova beat Darro. Petrik has his third title.'],
    ['titles of a season', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb won in Linz. It was her third title this season.'],
    ['titles on clay', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb won in Linz. It was her ninth clay-court title.'],
    ['in a row', 'Benova beat Darro. It was their 26th title.', 'Benova beat Darro. It was their third title in a row.'],
    ['since a year', 'Benova beat Darro. It was their 26th title.', 'Benova beat Darro. It was their second title since 2020.'],
    ['cups and titles', 'Benova beat Darro. It was their 26th cup.', 'Benova beat Darro. It was their 31st title.'],
    ['two in one article', 'Benova beat Darro. It was their 26th title.', 'Benova beat Darro. Benova celebrate their 27th title. Darro still wait for their third title.'],
    ['one title of long ago', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb won in Linz. Her third title made her famous.'],
    ['told with its year', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb won in Linz. In 2026 she took her 25th title.'],
    ['the first and the second', 'Ana Kolb won in Linz. It was her second title.', 'Ana Kolb won in Linz. Her first title moved her to tears.'],
    ['a report of the next year', '[2028-05-02] Benova beat Darro. It was their 26th title.', '[2029-05-02] Benova beat Darro. It was their 27th title.'],
  ])('%s', (_, a, b) => expect(tallies(a, b)).toEqual([]));
});

describe('tallies of one row are compared', () => {
  test.each([
    ['a title', 'Ana Kolb won in Linz. It was her 26th title.', 'Ana Kolb beat Eva Stern in Linz, a 25th career title.', 'figure/tally: "her 26th title" / "a 25th career title"'],
    ['caps', 'Captain Gethin Rowe led Wales out, winning his 60th cap.', 'Rowe, in his fiftieth Test, scored first.', 'figure/tally: "his 60th cap" / "his fiftieth Test"'],
    ['for the 26th time', 'Benova won the cup for the 26th time, against Darro.', 'Darro lost to Benova. It is Benova\'s 27th cup win.', 'figure/tally: "won the cup for the 26th time" / "Benova\'s 27th cup win"'],
  ])('%s', (_, a, b, finding) => expect(tallies(a, b)).toEqual([finding]));
});
