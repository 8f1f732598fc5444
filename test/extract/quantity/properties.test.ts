/** What always holds: a value reads back from every printed form, hedges only widen, units convert back, surroundings change nothing. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { HEDGES_BEFORE } from '../../../src/lexicon/en/hedges.ts';
import { UNITS } from '../../../src/lexicon/en/units.ts';
import type { QuantityMention } from '../../../src/model/mention.ts';
import { quantitiesIn } from '../../help/quantities.ts';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function below1000(value: number): string {
  if (value >= 100) return `${ONES[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${below1000(value % 100)}` : ''}`;
  if (value < 20) return ONES[value] ?? '';
  return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${ONES[value % 10]}` : ''}`;
}

/** A whole number in words, as a British newspaper spells it. */
function inWords(value: number): string {
  for (const [scale, name] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    if (value >= scale) return `${below1000(Math.floor(value / scale))} ${name}${value % scale ? ` ${value % scale < 100 && scale === 1e3 ? 'and ' : ''}${inWords(value % scale)}` : ''}`;
  }
  return below1000(value);
}

const grouped = (value: number, mark: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);

/** Every form in which the papers print a whole number; the scaled ones only where they lose no digit. */
function printed(value: number): string[] {
  const forms = [grouped(value, ','), inWords(value)];
  if (value < 1000 || value >= 10_000) forms.push(String(value));
  if (value >= 10_000) forms.push(grouped(value, ' '));
  for (const [scale, names] of [[1e6, [' million', 'm', 'mn']], [1e9, [' billion', 'bn', 'b']], [1e3, [' thousand', 'k']]] as const) {
    const coefficient = value / scale;
    if (coefficient >= 1 && coefficient < 1000 && Number(coefficient.toFixed(3)) === coefficient) forms.push(...names.map((name) => `${coefficient}${name}`));
  }
  return forms;
}

const only = (text: string): QuantityMention => {
  const found = quantitiesIn(text);
  if (found.length !== 1) throw new Error(`${found.length} quantities in: ${text}`);
  return found[0] as QuantityMention;
};

const interval = ({ value }: QuantityMention): readonly number[] => [value.low, value.high].map((bound) => Number(bound.toPrecision(9)));

const wholes = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1000, max: 99_999 }), fc.integer({ min: 11, max: 9999 }).map((n) => n * 1000), fc.integer({ min: 11, max: 9999 }).map((n) => n * 100_000), fc.integer({ min: 11, max: 999 }).map((n) => n * 100_000_000));

test('a sum reads back to the same interval from every printed form', () => {
  fc.assert(fc.property(wholes, (value) => {
    const readings = [...printed(value).map((form) => (/\d/.test(form) ? `It cost $${form} then.` : `It cost ${form} dollars then.`)), ...printed(value).filter((form) => !/[a-z]$/.test(form) || form.endsWith('ion')).map((form) => `It cost ${form} dollars then.`)];
    for (const text of readings) {
      const mention = only(text);
      expect({ text, stated: mention.quantity.stated, unit: mention.quantity.unit, interval: interval(mention) }).toEqual({ text, stated: value, unit: 'dollar', interval: interval(only(`It cost $${grouped(value, ',')} then.`)) });
    }
  }), { numRuns: 150 });
});

test('a decimal reads back from digits, whatever the unit', () => {
  const decimals = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }).filter((n) => n % 10 !== 0));
  fc.assert(fc.property(decimals, fc.constantFrom('km', 'kilometres', 'per cent', '%', 'tonnes', 'kg', 'hectares', 'mph', 'litres'), ([whole, part], unit) => {
    const figure = `${whole}.${part}`;
    expect(only(`It came to ${figure} ${unit} there.`).quantity.stated).toBe(Number(figure));
  }), { numRuns: 150 });
});

test('a range reads back to both its ends', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 400 }), fc.constantFrom('A to B metres', 'from A to B metres', 'between A and B metres', 'A-B metres', 'A–B metres', 'A metres to B metres'), (a, step, form) => {
    const mention = only(`It was ${form.replace('A', String(a)).replace('B', String(a + step))} wide.`);
    expect(mention.quantity).toMatchObject({ stated: [a, a + step], unit: 'metre' });
    expect(mention.value.low).toBeLessThanOrEqual(a);
    expect(mention.value.high).toBeGreaterThanOrEqual(a + step);
  }), { numRuns: 150 });
});

test('hedges only widen', () => {
  const phrases = HEDGES_BEFORE.map(([phrase]) => phrase).filter((phrase) => phrase !== 'sub');
  fc.assert(fc.property(fc.constantFrom(...phrases), wholes, fc.constantFrom('metres', 'goats', 'dollars', 'percent'), (phrase, value, noun) => {
    const bare = only(`They counted ${grouped(value, ',')} ${noun} there.`);
    const hedged = only(`They counted ${phrase} ${grouped(value, ',')} ${noun} there.`);
    expect(hedged.value.low).toBeLessThanOrEqual(bare.value.low);
    expect(hedged.value.high).toBeGreaterThanOrEqual(bare.value.high);
    expect(hedged.value.hedge).toBeDefined();
  }), { numRuns: 300 });
});

test('a figure converted to another unit and printed with as many digits overlaps the first', () => {
  const convertible = UNITS.filter(({ dimension, factor, name }) => factor !== undefined && ['length', 'area', 'mass', 'speed'].includes(String(dimension)) && !/stone|dram|grain|carat|knot|troy|fathom/.test(name));
  const pairs = fc.tuple(fc.constantFrom(...convertible), fc.constantFrom(...convertible)).filter(([from, to]) => from.dimension === to.dimension && from.name !== to.name && (from.factor ?? 1) / (to.factor ?? 1) < 1e4 && (to.factor ?? 1) / (from.factor ?? 1) < 1e4);
  fc.assert(fc.property(pairs, fc.integer({ min: 101, max: 9999 }).filter((n) => n % 10 !== 0), ([from, to], value) => {
    const converted = Number(((value * (from.factor ?? 1)) / (to.factor ?? 1)).toPrecision(String(value).length));
    const figure = converted.toLocaleString('en-GB', { maximumFractionDigits: 9, useGrouping: true });
    const one = only(`It was ${grouped(value, ',')} ${from.words[0]}s in all.`);
    const other = only(`It was ${figure} ${to.words[0]}s in all.`);
    expect({ units: [one.quantity.unit, other.quantity.unit], meet: (one.value.si?.low ?? 0) <= (other.value.si?.high ?? 0) && (other.value.si?.low ?? 0) <= (one.value.si?.high ?? 0) }).toEqual({ units: [from.name, to.name], meet: true });
  }), { numRuns: 200 });
});

test('text before and after moves the spans and nothing else', () => {
  const sentences = ['More than 30 farms burned.', 'It covers 8,000 sq km (3,100 sq miles).', 'Marta Gellner, 19, was unhurt.', 'Shares rose 6.5% to 164p.'];
  const filler = fc.constantFrom('The mayor spoke.', 'Rain fell all night.', 'Nobody was hurt.', '“We saw it,” she said.');
  fc.assert(fc.property(fc.constantFrom(...sentences), filler, filler, (sentence, before, after) => {
    const shift = before.length + 2;
    const alone = quantitiesIn(sentence);
    const inside = quantitiesIn(`${before}\n\n${sentence}\n\n${after}`);
    expect(inside.map(({ start, end, quantity }) => ({ start: start - shift, end: end - shift, quantity }))).toEqual(alone.map(({ start, end, quantity }) => ({ start, end, quantity })));
  }));
});

test('no text makes it throw, and every span lies inside its sentence', () => {
  const pieces = fc.constantFrom('12', '1,000', 'half', 'of', 'a', 'million', '$', '%', '-', '–', 'to', 'and', 'between', 'from', '(', ')', 'km', 'per', '.5', '½', '/', "'", '"', 'one', 'in', 'five', 'years', 'old', ',', '.', ':', 'kg2', '²', 'm', '°', 'C', 'Gellner', 'people', '+', '×', '10', 'aged', 'dozens');
  fc.assert(fc.property(fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 14 }), (parts) => {
    const text = parts.map(([piece, space]) => piece + space).join('');
    for (const { start, end, number, value } of quantitiesIn(text)) {
      expect(start).toBeLessThan(end);
      expect(start <= number.start && number.end <= end).toBe(true);
      expect(value.low).toBeLessThanOrEqual(value.high);
      expect(Number.isNaN(value.low) || Number.isNaN(value.high)).toBe(false);
    }
  }), { numRuns: 500 });
});
