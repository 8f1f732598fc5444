/** Measures that other families would join, and that have nothing alike beside them: by the rules that compare them. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const figures = (...texts: readonly string[]): string[] => said(/^figure\/(?:measurement|percent|area)/, ...texts);

describe('two measures of two things', () => {
  test.each([
    ['the length of a road and the height of a cloud', 'Crews swept 12 tonnes of dust from the 3,000-metre road at Kessa.', 'The cloud rose five kilometres above Kessa.'],
    ['a whole and each of its parts', 'Varda has opened a 160-megawatt plant.', 'Ten rows of 20 MW each hum in the hall at Varda.'],
  ])('%s', (_, a, b) => expect(figures(a, b)).toEqual([]));
});

describe('two measures of one thing', () => {
  test.each([
    ['the number in brackets under the other unit', 'The orchard covers 11.8 hectares (29 acres) of the valley.', 'We fought for our 29 hectares and lost.', 'figure/area: "11.8 hectares" / "29 hectares"'],
    ['one bearer', 'A farmer found a hoard of Roman silver. The hoard weighs 14 kg.', 'A hoard was found. The 40-kilogram hoard lay deep.', 'figure/measurement: "14 kg" / "40-kilogram"'],
  ])('%s', (_, a, b, finding) => expect(figures(a, b)).toEqual([finding]));
});

test('a share and the turnout that stands right behind it are two', () =>
  expect(figures('The first count is in. Turnout was 47.6 percent.', 'Official: 54.4% for the dam, 45.6% against, on a turnout of 47.6%.')).toEqual([]));
