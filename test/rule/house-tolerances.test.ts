/** Tolerances of a desk: held to their measures, and put in place of what the rules say. */
import { describe, expect, test } from '@jest/globals';
import { check, shippedRules } from '../../src/index.ts';
import { toleranceFault, withTolerances } from '../../src/rule/house-tolerances.ts';
import { languageOf } from '../../src/rule/language.ts';

const faultOf = (measure: string, text: string): string | null => toleranceFault({ measure, text }, languageOf().measures);

describe('a tolerance that fits no measure', () => {
  test.each([
    ['ares', '5%', 'there is no measure `ares`; did you mean `area`?'],
    ['lorries', '5', 'there is no measure `lorries`'],
    ['area', '3d', 'the tolerance `3d` does not fit `area`, which is an area'],
    ['event-date', '5%', 'the tolerance `5%` does not fit `event-date`, which is a time'],
    ['role', '2', '`role` is a text, which takes no tolerance'],
    ['killed', 'few', '`few` is no tolerance; expected a number with a unit (`1d`, `5 km`), a share (`10%`) or `0`'],
  ])('%s: %s', (measure, text, message) => expect(faultOf(measure, text)).toBe(message));

  test.each([['area', '5%'], ['area', '2 ha'], ['event-date', '2d'], ['killed', '1'], ['event-place', '10 km'], ['money', '0'], ['duration', '1d']])('%s: %s is one', (measure, text) => expect(faultOf(measure, text)).toBeNull());
});

describe('the rules with it', () => {
  const articles = ['11.8', '12.4'].map((hectares, index) => ({
    path: `${index}.txt`, published: '2031-05-06',
    text: ['The council of Harwick bought a field for homes on Monday. The field covers', 'Harwick has a field for homes since Monday, the council said. Its field covers'][index] + ` ${hectares} hectares.`,
  }));
  const found = (...tolerances: readonly (readonly [string, string])[]) =>
    check(articles, { rules: withTolerances(shippedRules(), tolerances.map(([measure, text]) => ({ measure, text }))) }).findings.map(({ ruleId }) => ruleId);

  test('speak without it', () => expect(found()).toEqual(['figure/area']));
  test('keep silent within it', () => expect(found(['area', '10%'])).toEqual([]));
  test('take one with a unit too', () => expect(found(['area', '1 ha'])).toEqual([]));
  test('speak beyond it', () => expect(found(['area', '1%'])).toEqual(['figure/area']));
  test('are as they were for other measures', () => expect(found(['mass', '90%'])).toEqual(['figure/area']));
  test('of two for one measure the later counts', () => expect(found(['area', '1%'], ['area', '10%'])).toEqual([]));
});
