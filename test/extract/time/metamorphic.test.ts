import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addMonths, daysFromCivil, isoDate, isoWeekday } from '../../../src/model/value/calendar.ts';
import { onlyTime, timesOf } from '../../help/time.ts';

const FIRST = daysFromCivil(1990, 1, 1);
const LAST = daysFromCivil(2035, 12, 31);
const day = fc.integer({ min: FIRST, max: LAST });
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const relative = fc.oneof(
  fc.constantFrom(...WEEKDAYS).map((name) => `Police arrested a man on ${name}.`),
  fc.constantFrom(...WEEKDAYS).map((name) => `The court will sit on ${name}.`),
  fc.constantFrom(...WEEKDAYS).map((name) => `Police arrested a man last ${name}.`),
  fc.constantFrom('It fell yesterday.', 'It fell last week.', 'It fell ten days ago.', 'It fell over the weekend.'),
);

describe('shifting the publication', () => {
  test('by whole weeks shifts what is counted from it by as much', () => {
    fc.assert(fc.property(relative, day, fc.integer({ min: -200, max: 200 }), (text, published, weeks) => {
      const [before, after] = [onlyTime(text, isoDate(published)), onlyTime(text, isoDate(published + 7 * weeks))];
      expect((after.time.bounds?.beginLow ?? 0) - (before.time.bounds?.beginLow ?? 0)).toBe(weeks * 7 * 1440);
    }));
  });
  test('never moves a date stated in full', () => {
    fc.assert(fc.property(day, day, (date, published) => {
      const [year, month, number] = isoDate(date).split('-');
      const text = `It fell on ${MONTHS[Number(month) - 1] ?? ''} ${Number(number)}, ${year ?? ''}.`;
      expect(onlyTime(text, isoDate(published)).time.value).toBe(isoDate(date));
    }));
  });
  test('a weekday is never more than a week away, and is that weekday', () => {
    fc.assert(fc.property(fc.constantFrom(...WEEKDAYS), day, (name, published) => {
      const start = (onlyTime(`Police arrested a man on ${name}.`, isoDate(published)).time.bounds?.beginLow ?? 0) / 1440;
      expect(isoWeekday(start)).toBe(WEEKDAYS.indexOf(name) + 1);
      expect(published - start).toBeGreaterThanOrEqual(0);
      expect(published - start).toBeLessThan(7);
    }));
  });
  test('a month without a year lies within a year', () => {
    fc.assert(fc.property(fc.constantFrom(...MONTHS), day, (name, published) => {
      const { bounds } = onlyTime(`The shop closed in ${name}.`, isoDate(published)).time;
      expect(Math.abs((bounds?.beginLow ?? 0) / 1440 - published)).toBeLessThanOrEqual(addMonths(published, 12) - published + 1);
    }));
  });
});

describe('the text around', () => {
  const neutral = fc.constantFrom('', 'The mayor thanked everyone. ', 'Nobody else was hurt.\n\n', '“We are glad,” she said. ', 'Ünïcode — “quotes” and emoji 🙂 here. ');
  test('does not move a value', () => {
    fc.assert(fc.property(neutral, neutral, relative, day, (before, after, text, published) => {
      const alone = onlyTime(text, isoDate(published));
      const inside = onlyTime(`${before}${text} ${after}`, isoDate(published));
      expect(inside.time).toEqual(alone.time);
      expect(inside.start - alone.start).toBe(before.length);
    }));
  });
});

const boundsOf = (range: string): unknown => onlyTime(`The fair ran from ${range}.`, '2022-09-14').time.bounds;

describe('spellings of a range', () => {
  test('en dash, hyphen and "to" are one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...MONTHS), day, (first, more, month, published) => {
      const last = Math.min(28, first + more);
      const read = (join: string): unknown => onlyTime(`The fair ran from ${month} ${first}${join}${last}.`, isoDate(published)).time;
      expect(read('–')).toEqual(read('-'));
      expect(read(' to ')).toEqual(read('-'));
    }));
  });
  test('day first or month first, with the year or across months', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }), fc.constantFrom(...MONTHS), fc.integer({ min: 1950, max: 2040 }), (first, month, last, other, year) => {
      fc.pre(MONTHS.indexOf(month) < MONTHS.indexOf(other));
      const whole = boundsOf(`${month} ${first}–${other} ${last}, ${year}`);
      for (const join of ['-', ' to ', ' - ', ' – ']) {
        expect(boundsOf(`${month} ${first}${join}${other} ${last}, ${year}`)).toEqual(whole);
        expect(boundsOf(`${first} ${month}${join}${last} ${other} ${year}`)).toEqual(whole);
      }
    }));
  });
});

test('any text is read without a fault, in order and without overlap', () => {
  const word = fc.constantFrom('the', 'last', 'week', 'Friday', '10', 'p.m.', 'May', '5', ',', '2022', '-', 'to', 'of', 'quarter', 'third', 'two', 'and', 'a', 'half', 'years', 'ago', 'early', 'night', '.', '(', ')', 'in', 'about', '1990', 's', "'", ':', '30', '/', '½', '\n');
  fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => {
    const mentions = timesOf(words.join(' '));
    for (const [i, mention] of mentions.entries()) {
      expect(mention.end).toBeGreaterThan(mention.start);
      expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
    }
  }), { numRuns: 500 });
});
