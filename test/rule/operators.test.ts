import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { FUNCTIONS } from '../../src/rule/function/all.ts';
import { RELATIONS } from '../../src/rule/operator/all.ts';
import { languageOf } from '../../src/rule/language.ts';
import { clockTerm, termOf, textTerm } from '../../src/rule/value/from-claim.ts';
import { tolerance } from '../../src/rule/value/literal.ts';
import type { Term } from '../../src/rule/value/term.ts';
import { story } from '../help/claims.ts';
import { testGazetteer } from '../help/places.ts';

/** The term of a value in the notation of test/help/claims.ts; `"words"` is a text. */
function term(notation: string): Term {
  const [first] = story([{}, `[x](m: ${notation})`]).claims;
  const value = first?.claim.value;
  const made = value && ((value.kind === 'time' ? clockTerm(value) : null) ?? termOf(value));
  if (!made) throw new Error(`no term: ${notation}`);
  return made;
}

const group = (...members: readonly string[]): Term => ({ kind: 'group', known: true, shown: '', members: members.map(term).filter((one) => one.kind === 'quantity') });

/** relation, operands, tolerance, outcome */
type Row = readonly [string, string, string, string | null, 'agree' | 'clash' | 'unknown' | 'unsure'];

const ROWS: readonly Row[] = [
  // Times of grain day: neighbours are a day apart, and no nearer.
  ['overlaps', '2022-09-10', '2022-09-10', null, 'agree'],
  ['overlaps', '2022-09-10', '2022-09-11', null, 'clash'],
  ['overlaps', '2022-09-10', '2022-09-11', '1d', 'agree'],
  ['overlaps', '2022-09-10', '2022-09-12', '1d', 'clash'],
  ['overlaps', '2022-09-05..2022-09-11', '2022-09-10', null, 'agree'],
  ['overlaps', '2022-09-05..2022-09-11', '2022-09-12', null, 'clash'],
  ['overlaps', '2022-09-10; weekday: 6', '2022-09-11; weekday: 7', '1d', 'clash'],
  ['overlaps', '2022-09-10; weekday: 6', '2022-09-11', '1d', 'agree'],
  ['overlaps', '2022-09-10; or-else: 2022-09-17', '2022-09-17', null, 'agree'],
  ['overlaps', '2022-09-10; or-else: 2022-09-17', '2022-09-13', null, 'clash'],
  // An implied year alone makes no contradiction; a month that differs does.
  ['overlaps', '2022-09-10; known: month day', '2021-09-10', null, 'unsure'],
  ['overlaps', '2022-09-10; known: month day', '2021-05-10', null, 'clash'],
  ['overlaps', '2022-12-28; known: month day', '2023-01-03', null, 'clash'],
  ['overlaps', '2022-09-10; unanchored', '2022-09-20', null, 'unsure'],
  ['overlaps', '15:40', '15:40', null, 'agree'],
  ['overlaps', '15:40', '14:40', '20min', 'clash'],
  ['overlaps', '23:50', '00:05', '20min', 'agree'],
  ['overlaps', '15:40 +02', '13:40 +00', null, 'agree'],
  ['overlaps', '15:40 +02', '15:40 +00', null, 'clash'],
  ['overlaps', '14', '14', null, 'agree'],
  ['overlaps', '14', '15', null, 'clash'],
  ['overlaps', '14', '15', '10%', 'agree'],
  ['overlaps', '14', '15', '1', 'agree'],
  ['overlaps', '>=14', '15', null, 'agree'],
  ['overlaps', '>=14', '13', null, 'clash'],
  ['overlaps', '12..15', '15..20', null, 'agree'],
  ['overlaps', '8000 km2', '3090 mi2', '1%', 'agree'],
  ['overlaps', '1200 km2', '1200 mi2', '10%', 'clash'],
  ['overlaps', '11.8 ha', '29.16 acre', '1%', 'agree'],
  ['overlaps', '41 C', '105.8 F', '1 K', 'agree'],
  ['overlaps', '41 C', '100 F', '1 K', 'clash'],
  ['overlaps', '10 EUR', '10 USD', null, 'unknown'],
  ['overlaps', '10 km', '10 kg', null, 'unknown'],
  ['equals', '"accepted"', '"accepted"', null, 'agree'],
  ['equals', '"accepted"', '"rejected"', null, 'clash'],
  ['equals', '@Izium', '@Izium', null, 'agree'],
  ['equals', '@Izium', '@Balakliia', null, 'clash'],
  ['equals', '@Izium', '@Balakliia', '60 km', 'agree'],
  ['equals', '@Izium', '@Kharkiv Oblast', null, 'clash'],
  ['equals', '14', '2022-09-10', null, 'unknown'],
  ['different', '"accepted"', '"accepted"', null, 'clash'],
  ['different', '"accepted"', '"rejected"', null, 'agree'],
  ['different', '14', '14', null, 'clash'],
  ['same-or-within', '@Izium', '@Kharkiv Oblast', null, 'agree'],
  ['same-or-within', '@Ukraine', '@Izium', null, 'agree'],
  ['same-or-within', '@Izium', '@Luhansk Oblast', null, 'clash'],
  ['same-or-within', '@Oslo', '@Bergen', '100 km', 'clash'],
  ['same-or-within', '@Oslo', '@Drammen', null, 'unknown'],
  ['same-or-within', '@Oslo', '@Drammen', '10 km', 'clash'],
  ['same-or-within', '@Oslo', '@Bergen', '400 km', 'agree'],
  ['within', '@Izium', '@Kharkiv Oblast', null, 'agree'],
  ['within', '@Kharkiv Oblast', '@Izium', null, 'clash'],
  ['contains', '@Kharkiv Oblast', '@Izium', null, 'agree'],
  ['contains', '@Izium', '@Kharkiv Oblast', null, 'clash'],
  ['before', '2022-09-10', '2022-09-11', null, 'agree'],
  ['before', '2022-09-10', '2022-09-10', null, 'agree'],
  ['before', '2022-09-12', '2022-09-10', null, 'clash'],
  ['before', '2022-09-12', '2022-09-10', '3d', 'agree'],
  ['before', '2022-09-12; known: month day', '2022-09-10', null, 'unsure'],
  ['after', '2022-09-12', '2022-09-10', null, 'agree'],
  ['after', '2022-09-10', '2022-09-12', null, 'clash'],
  ['lte', '14', '15', null, 'agree'],
  ['lte', '15', '15', null, 'agree'],
  ['lte', '16', '15', null, 'clash'],
  ['lte', '16', '15', '10%', 'agree'],
  ['lt', '15', '15', null, 'clash'],
  ['lt', '14', '15', null, 'agree'],
  ['gte', '16', '15', null, 'agree'],
  ['gte', '14', '15', null, 'clash'],
  ['gte', '14', '>=15', null, 'clash'],
  ['gte', '>=14', '15', null, 'agree'],
  ['gt', '15', '15', null, 'clash'],
  ['gt', '16', '15', null, 'agree'],
  ['alike', '"mette skaarup"', '"mette skårup"', null, 'agree'],
  ['alike', '"mette skaarup"', '"fergal dunne"', null, 'clash'],
  ['alike', '"we will not take a penny below 12 percent"', '"we will not take a penny below 20 percent"', '15%', 'agree'],
  ['alike', '"we will not take a penny below 12 percent"', '"the harbour will open again on monday morning"', '40%', 'clash'],
];

const outcomeOf = (name: string, operands: readonly Term[], allowed: string | null): string => {
  const { outcome, certain } = languageOf().relations.get(name)?.compare(operands, { tolerance: allowed === null ? null : tolerance(allowed), gazetteer: testGazetteer }) ?? { outcome: 'none', certain: true };
  return outcome === 'clash' && !certain ? 'unsure' : outcome;
};

describe('relations', () => {
  test.each(ROWS)('%s [%s, %s] within %s: %s', (name, a, b, allowed, outcome) => expect(outcomeOf(name, [term(a), term(b)], allowed)).toBe(outcome));

  test.each(ROWS.filter(([name]) => languageOf().relations.get(name)?.symmetric))('%s is the same both ways: [%s, %s] within %s', (name, a, b, allowed, outcome) => expect(outcomeOf(name, [term(b), term(a)], allowed)).toBe(outcome));

  test('every relation stands in the table', () => {
    const tested = new Set([...ROWS.map(([name]) => name), 'sum-of', 'at-least-sum-of']);
    expect(RELATIONS.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  test.each([
    ['sum-of', '10', ['2', '3', '5'], 'agree'],
    ['sum-of', '10', ['2', '3', '4'], 'clash'],
    ['sum-of', '10', ['2', '3', '>=4'], 'agree'],
    ['sum-of', '10 EUR', ['2 EUR', '8 USD'], 'unknown'],
    ['at-least-sum-of', '10', ['2', '3'], 'agree'],
    ['at-least-sum-of', '10', ['6', '7'], 'clash'],
  ])('%s [%s, %j]: %s', (name, whole, parts, outcome) => expect(outcomeOf(name, [term(whole), group(...parts)], null)).toBe(outcome));

  test('a value agrees with itself, and with no value farther than the tolerance', () => {
    const number = integer({ min: 1, max: 1_000_000 });
    assert(property(number, number, (a, b) => {
      expect(outcomeOf('overlaps', [term(String(a)), term(String(a))], null)).toBe('agree');
      expect(outcomeOf('overlaps', [term(String(a)), term(String(b))], '10')).toBe(Math.abs(a - b) <= 10 ? 'agree' : 'clash');
      expect(outcomeOf('lte', [term(String(a)), term(String(b))], null)).toBe(a <= b ? 'agree' : 'clash');
    }));
  });
});

const FUNCTION_ROWS: readonly (readonly [string, readonly string[], string | null])[] = [
  ['distance', ['2022-09-10', '2022-09-12'], '2 to 3 days'],
  ['distance', ['2022-09-10', '2023-11-15'], '14 months'],
  ['distance', ['15:40', '14:40'], '1 hour'],
  ['distance', ['@Oslo', '@Bergen'], '305 kilometres'],
  ['distance', ['14', '20'], '6'],
  ['factor', ['2500 km2', '3100 mi2'], '3.21'],
  ['factor', ['10 EUR', '10 USD'], null],
  ['ratio', ['1', '4'], '0.25'],
  ['ratio', ['1', '0'], null],
  ['percent-of', ['41', '1340'], '3.06 per cent'],
  ['difference', ['10', '14'], '-4'],
  ['product', ['200', '12%'], '24'],
  ['sum', ['2', '3', '>=4'], '9 or more'],
  ['sum', ['2 km', '3 kg'], null],
  ['minus', ['2022-09-14', 'P7M'], '13 to 14 February 2022'],
  ['plus', ['2022-02-13', 'P7M'], '13 to 14 September 2022'],
  ['start-of', ['2025-06-16', 'P12D'], '4 June 2025'],
  ['end-of', ['2025-06-04', 'P12D'], '16 June 2025'],
  ['years-between', ['1938-06-17', '2026-10-04'], '88'],
  ['years-between', ['1938-01-01..1938-12-31', '2026-10-04'], '87 to 88'],
  ['birth-of', ['2026-10-04', '88'], '5 October 1937 to 4 October 1938'],
  ['weekday-of', ['2026-03-13'], 'Friday'],
  ['weekday-of', ['2026-03-13..2026-03-14'], null],
  ['direction', ['@Izium', '@Balakliia'], 'north-west'],
];
const GROUP_ROWS: readonly (readonly [string, string])[] = [['count', '3'], ['largest', '9'], ['sum', '14']];

const shown = (name: string, ...operands: readonly Term[]): string | null => languageOf().functions.get(name)?.apply(operands, testGazetteer)?.shown ?? null;

describe('functions', () => {
  test.each(FUNCTION_ROWS)('%s %j: %s', (name, operands, words) => expect(shown(name, ...operands.map(term))).toBe(words));

  test.each(GROUP_ROWS)('%s of a group: %s', (name, words) => expect(shown(name, group('2', '3', '9'))).toBe(words));

  test('every function stands in a table', () => {
    const tested = new Set([...FUNCTION_ROWS, ...GROUP_ROWS].map(([name]) => name));
    expect(FUNCTIONS.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  test('a function refuses what it cannot take', () => {
    expect(languageOf().functions.get('percent-of')?.apply([term('2022-09-10'), term('4')], testGazetteer)).toBeNull();
    expect(languageOf().functions.get('minus')?.apply([term('4'), term('P7M')], testGazetteer)).toBeNull();
    expect(languageOf().functions.get('weekday-of')?.apply([textTerm('x')], testGazetteer)).toBeNull();
  });
});
