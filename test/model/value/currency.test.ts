/** Which currencies may be one: a country's own and the bare name. */
import { expect, test } from '@jest/globals';
import { currencyFamily, mayBeOneCurrency } from '../../../src/model/value/currency.ts';

const cad = { unit: 'canadian dollar', currency: 'CAD' };
const dollar = { unit: 'dollar' };

test.each([
  ['two countries', cad, { unit: 'australian dollar', currency: 'AUD' }],
  ['two names', { unit: 'rupee' }, dollar],
  ['a coin and its currency', { unit: 'cent' }, dollar],
  ['two named countries, one without a code', { unit: 'saudi riyal' }, { unit: 'qatari riyal', currency: 'QAR' }],
  ['nothing stated', { unit: null }, { unit: null }],
])('not one: %s', (_, a, b) => {
  expect(mayBeOneCurrency(a, b)).toBe(false);
  expect(mayBeOneCurrency(b, a)).toBe(false);
});

test.each([
  ['the same', cad, cad],
  ['a bare dollar and a country\'s', dollar, cad],
  ['a dollar that the source\'s country tells', { unit: 'dollar', currency: 'CAD' }, cad],
  ['rupees a month', { unit: 'rupee per month' }, { unit: 'indian rupee per month', currency: 'INR' }],
  ['crowns', { unit: 'crown' }, { unit: 'norwegian krone', currency: 'NOK' }],
  ['kroner', { unit: 'krone' }, { unit: 'swedish krona', currency: 'SEK' }],
])('may be one: %s', (_, a, b) => {
  expect(mayBeOneCurrency(a, b)).toBe(true);
  expect(mayBeOneCurrency(b, a)).toBe(true);
});

test('a family has one name', () => {
  expect(currencyFamily({ unit: 'czech koruna', currency: 'CZK' })).toBe('crown');
  expect(currencyFamily({ unit: 'kenyan shilling per day' })).toBe('shilling');
});
