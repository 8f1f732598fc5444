/** Figures told in other words, by the rule that compares them: first what must stay silent. */
import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const told = (...texts: readonly string[]): string[] => said(/^figure\/told$/, ...texts);

describe('silent', () => {
  test.each([
    ['another thing of the kind', 'The quarry will truck out 460 tonnes of stone before the rains.', 'A tanker has brought 12 tonnes of water to the school.'],
    ['the other article has the value too', 'The board counted 146 dry wells around Varda.', 'The board counted 146 dry wells around Varda. It drilled 164 in all.'],
    ['seconds and years', 'The siren at Varda sounded for 51 seconds.', 'The siren at Varda is 15 years old.'],
    ['what the rule of its measure compares', 'The blaze has eaten 4,800 hectares of forest above Varda.', 'Above Varda the blaze has now devoured 4,800 acres of forest.'],
    ['two persons of two ages', 'The choir of Varda is led by Hanna Brodin, 43, a retired nurse.', 'The choir of Varda has Olga Lindt, 34, as its youngest voice.'],
    ['the same in another unit', 'The trench at Varda is 3 km long.', 'The trench at Varda runs for 3,000 metres.'],
    ['two children, of whom neither was told of before', 'A 14-year-old girl was hurt in the fall at Varda.', 'The fall at Varda hurt a 41-year-old teacher.'],
    ['hours and seconds', 'The siren at Varda was heard for five hours.', 'The siren at Varda was heard for five seconds.'],
    ['digits that changed places, of two years', 'The drought left 146 wells dry around Varda.', 'The drought of 2023 left 164 wells dry around Varda.'],
    ['a bill that grew', '[2028-11-02] Mending the lift at Varda has cost 31 million euros so far.', '[2028-11-20] The bill for mending the lift at Varda has reached 38 million euros.'],
    ['a small bare number', 'Varda has 21 wells.', 'Of the wells of Varda, the board checked 12.'],
    ['a bare number', 'The number to call in Varda is 164.', 'There are 146 wells in Varda.'],
  ])('%s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('speaks', () => {
  test.each([
    ['digits that changed places', 'The drought has left 146 wells dry around Varda, the board said.', 'There is no water in 164 of the wells around Varda.', 'figure/told: "146 wells" / "164 of the wells"'],
    ['a bare number of three digits in another order', 'The drought has left 146 wells dry around Varda.', 'How many wells are dry around Varda? The board says 164.', 'figure/told: "146 wells" / "164"'],
    ['what is to come and what is', 'The lift at Varda stood still for 3 hours.', 'At Varda it will take 30 hours until the lift moves.', 'figure/told: "3 hours" / "30 hours"'],
    ['a nought too many', 'The lift at Varda stood still for 3 hours.', 'At Varda it took 30 hours until the lift moved.', 'figure/told: "3 hours" / "30 hours"'],
    ['the age of whoever was told of', 'The ferry master, Ivo Marin, 53, was pulled from the water at Varda.', 'At Varda the ferry master was pulled out alive. The 35-year-old master had been on duty all night.', 'figure/told: "53" / "35-year-old"'],
  ])('%s', (_, a, b, finding) => expect(told(a, b)).toEqual([finding]));
});
