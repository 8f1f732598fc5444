import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addMonths, civilFromDays, daysFromCivil, daysFromIsoWeek, daysInMonth, isCivilDate, isoDate, isoWeek, isoWeekday, parseIsoDay } from '../../../src/model/value/calendar.ts';

const day = fc.integer({ min: daysFromCivil(1600, 1, 1), max: daysFromCivil(2400, 12, 31) });
/** The same day by the runtime's own calendar, in UTC. */
const native = (days: number): Date => new Date(days * 86_400_000);

test('days and dates convert both ways, as the runtime does', () => {
  fc.assert(fc.property(day, (days) => {
    const { year, month, day: number } = civilFromDays(days);
    expect(daysFromCivil(year, month, number)).toBe(days);
    expect(isoDate(days)).toBe(native(days).toISOString().slice(0, 10));
    expect(parseIsoDay(isoDate(days))).toBe(days);
    expect(isoWeekday(days) % 7).toBe(native(days).getUTCDay());
  }));
});

test('a week begins on its Monday, and holds the day', () => {
  fc.assert(fc.property(day, (days) => {
    const { year, week } = isoWeek(days);
    const monday = daysFromIsoWeek(year, week);
    expect(isoWeekday(monday)).toBe(1);
    expect(days - monday).toBe(isoWeekday(days) - 1);
  }));
});

test('the first of January may lie in the last week of the year before', () => {
  expect(isoWeek(daysFromCivil(2021, 1, 1))).toEqual({ year: 2020, week: 53 });
  expect(isoWeek(daysFromCivil(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
});

test('months later, clamped to the end of the month', () => {
  expect(isoDate(addMonths(daysFromCivil(2022, 1, 31), 1))).toBe('2022-02-28');
  expect(isoDate(addMonths(daysFromCivil(2022, 3, 14), -7))).toBe('2021-08-14');
});

test.each([[2022, 2, 30], [2023, 2, 29], [2022, 13, 1], [2022, 0, 1], [2022, 4, 31], [2022, 1, 0]])('%d-%d-%d is no day', (year, month, number) => {
  expect(isCivilDate(year, month, number)).toBe(false);
});

test('February has 29 days in leap years only', () => {
  expect([1900, 2000, 2022, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

test.each(['', '2022', '2022-9-1', '2022-02-30', '2022-09-14Z', 'yesterday'])('%j is no ISO day', (text) => {
  expect(parseIsoDay(text)).toBeNull();
});
