import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const durations = (...texts: readonly string[]): string[] => said(/^time\/duration/, ...texts);

describe('lengths of time that do not clash', () => {
  test.each([
    ['time after an event', 'Three days after the shooting police searched a house in Omsk.', 'One minute after the shooting a car left the house in Omsk.'],
    ['an attribute of another noun', 'The 25-minute strike meeting ended at noon.', 'The two-day strike vote ended at noon.'],
    ['one length in two units', 'Work began in 2024 and took 30 months.', 'The bridge opened after two and a half years of work.'],
    ['hours of work', 'The archive opened after five years of work.', 'Volunteers gave it countless hours of work.'],
    ['terms of two men', 'Rui Tavares was sentenced to nine years.', 'Luis Prado was sentenced to seven years.'],
  ])('%s', (_, a, b) => {
    expect(durations(a, b)).toEqual([]);
  });

  test('a strike that lasted as long as it says', () => {
    expect(durations('The 12-day stoppage is over. Workers and their union agreed on pay on 16 June, ending a strike that had begun on 5 June.')).toEqual([]);
  });
});

describe('lengths of time that clash', () => {
  test.each([
    ['building', 'Work began in 2024 and took 42 months.', 'The bridge opened after two and a half years of work.', 'time/duration: "took 42 months" / "two and a half years of work"'],
    ['a stretch between two dates', 'Kherson had six months under Russian rule.', 'Russian troops held Kherson from 2 March 2028 until 28 March 2028.', 'time/duration: "six months under Russian rule" / "held Kherson from 2 March 2028 until 28 March 2028"'],
    ['the convict whom the judge speaks of', 'Rui Tavares, 38, whom Judge Ana Moura called the brain of the raid, was sentenced to nine years.', 'The mastermind behind the raid was jailed for seven years.', 'time/duration: "sentenced to nine years" / "jailed for seven years"'],
  ])('%s', (_, a, b, finding) => {
    expect(durations(a, b)).toEqual([finding]);
  });

  test('a stoppage that its own dates make shorter', () => {
    expect(durations('[2028-06-17] The 16-day stoppage is over. Workers and their union agreed on pay on Friday, ending a strike that had begun on June 5.')).toEqual([expect.stringContaining('time/duration-span')]);
  });
});
