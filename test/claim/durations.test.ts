import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const durations = (...texts: readonly string[]): string[] => said(/^time\/duration/, ...texts);

describe('lengths of time that do not clash', () => {
  test.each([
    ['time after an event', 'Three days after the shooting police searched a house in Omsk.', 'One minute after the shooting a car left the house in Omsk.'],
    ['an attribute of another noun', 'The 25-minute strike meeting ended at noon.', 'The two-day strike vote ended at noon.'],
    ['one length in two units', 'Work began in 2024 and took 30 months.', 'The bridge opened after two and a half years of work.'],
    ['hours of work', 'The archive opened after five years of work.', 'Volunteers gave it countless hours of work.'],
    ['a term that was asked for', 'Rui Tavares was given nine years in prison.', 'Prosecutors sought seven years in prison for Rui Tavares.'],
    ['a term that may come', 'Rui Tavares was given nine years in prison.', 'Rui Tavares faces up to seven years in prison.'],
    ['a term partly suspended', 'Rui Tavares was given nine years in prison.', 'Rui Tavares received seven years in prison, two of them suspended.'],
    ['a term that was cut on appeal', 'Rui Tavares was given nine years in prison.', 'On appeal Rui Tavares got seven years in prison.'],
    ['another man of the sentence', 'Rui Tavares was given nine years in prison.', 'Rui Tavares heard how Luis Prado was handed a seven-year jail term.'],
    ['several searches', 'The search lasted three days. A later search went on for a week.', 'The search lasted four days.'],
    ['what an event word only describes', 'The strike fund lasted six weeks.', 'The strike lasted nine weeks.'],
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
    ['a term in other words', 'Rui Tavares was handed a nine-year prison sentence.', 'A judge in Porto sent Rui Tavares to prison for seven years.', 'time/duration: "handed a nine-year prison sentence" / "to prison for seven years"'],
    ['an active verb', 'Rui Tavares, 38, must serve nine years in prison.', 'A judge in Porto sentenced Rui Tavares to seven years.', 'time/duration: "serve nine years in prison" / "sentenced Rui Tavares to seven years"'],
    ['a town that is entered', 'On Saturday the units entered Kherson, ending eleven months of occupation.', 'Kherson had six months under Russian rule.', 'time/duration: "eleven months of occupation" / "six months under Russian rule"'],
    ['a siege', 'The siege of Kherson lasted 54 days.', 'Kherson was under siege for 80 days.', 'time/duration: "siege of Kherson lasted 54 days" / "siege for 80 days"'],
    ['a walkout that is over', 'The walkout, which dragged on for six weeks, closed the port of Gdynia.', 'The walkout at the port of Gdynia ended after nine weeks.', 'time/duration: "walkout, which dragged on for six weeks" / "walkout at the port of Gdynia ended after nine weeks"'],
    ['a stretch between two dates', 'Kherson had six months under Russian rule.', 'Russian troops held Kherson from 2 March 2028 until 28 March 2028.', 'time/duration: "six months under Russian rule" / "held Kherson from 2 March 2028 until 28 March 2028"'],
    ['the convict whom the judge speaks of', 'Rui Tavares, 38, whom Judge Ana Moura called the brain of the raid, was sentenced to nine years.', 'The mastermind behind the raid was jailed for seven years.', 'time/duration: "sentenced to nine years" / "jailed for seven years"'],
  ])('%s', (_, a, b, finding) => {
    expect(durations(a, b)).toEqual([finding]);
  });

  test('a stoppage that its own dates make shorter', () => {
    expect(durations('[2028-06-17] The 16-day stoppage is over. Workers and their union agreed on pay on Friday, ending a strike that had begun on June 5.')).toEqual([expect.stringContaining('time/duration-span')]);
  });
});
