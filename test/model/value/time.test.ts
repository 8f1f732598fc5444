import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type TimeBounds, boundsGap, boundsIntersection, boundsOverlap, dayBounds, endingAfter, isBefore, isWithin, lengthBetween, lengthsOverlap, possibleRelations, shiftBounds, startingBefore, toUtc, widen, within,
} from '../../../src/model/value/time.ts';

/** An interval whose ends are known to the minute. */
const exact = (begin: number, end: number): TimeBounds => ({ beginLow: begin, beginHigh: begin + 1, endLow: end, endHigh: end + 1 });
const bounds = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .map(([low, width, rest, play]): TimeBounds => ({ beginLow: low, beginHigh: low + width, endLow: low + rest, endHigh: low + Math.max(width, rest + play) }));

describe('relations of intervals known to the minute', () => {
  test.each([
    [exact(0, 10), exact(20, 30), 'before'], [exact(0, 10), exact(10, 30), 'meets'], [exact(0, 15), exact(10, 30), 'overlaps'], [exact(0, 10), exact(0, 30), 'starts'],
    [exact(5, 10), exact(0, 30), 'during'], [exact(20, 30), exact(0, 30), 'finishes'], [exact(0, 30), exact(0, 30), 'equals'], [exact(0, 30), exact(20, 30), 'finished-by'],
    [exact(0, 30), exact(5, 10), 'contains'], [exact(0, 30), exact(0, 10), 'started-by'], [exact(10, 30), exact(0, 15), 'overlapped-by'], [exact(10, 30), exact(0, 10), 'met-by'], [exact(20, 30), exact(0, 10), 'after'],
  ])('%j to %j: %s', (a, b, relation) => expect([...possibleRelations(a, b)]).toContain(relation));
  test('two that lie well apart have one relation only', () => {
    expect([...possibleRelations(exact(0, 10), exact(20, 30))]).toEqual(['before']);
    expect([...possibleRelations(exact(20, 30), exact(0, 10))]).toEqual(['after']);
    expect([...possibleRelations(exact(5, 10), exact(0, 30))]).toEqual(['during']);
  });
});

describe('properties', () => {
  test('some relation is always possible, and the converse holds the other way round', () => {
    fc.assert(fc.property(bounds, bounds, (a, b) => {
      const there = possibleRelations(a, b);
      const back = possibleRelations(b, a);
      expect(there.size).toBeGreaterThan(0);
      expect(there.has('before')).toBe(back.has('after'));
      expect(there.has('during')).toBe(back.has('contains'));
      expect(there.has('equals')).toBe(back.has('equals'));
    }));
  });
  test('overlap and gap exclude each other', () => {
    fc.assert(fc.property(bounds, bounds, (a, b) => {
      if (boundsOverlap(a, b)) expect(boundsGap(a, b)).toBe(0);
      expect(boundsOverlap(a, b)).toBe(boundsOverlap(b, a));
      expect(boundsGap(a, b)).toBe(boundsGap(b, a));
    }));
  });
  test('certainly before means no overlap and nothing but before or meeting', () => {
    fc.assert(fc.property(bounds, bounds, (a, b) => {
      if (isBefore(a, b) !== 'yes') return;
      expect(boundsOverlap(a, b)).toBe(false);
      expect([...possibleRelations(a, b)]).toEqual(['before']);
      expect(isBefore(b, a)).toBe('no');
    }));
  });
  test('widening closes the gap by twice the play', () => {
    fc.assert(fc.property(bounds, bounds, fc.integer({ min: 0, max: 100 }), (a, b, play) => {
      expect(boundsGap(widen(a, play), widen(b, play))).toBe(Math.max(0, boundsGap(a, b) - 2 * play));
    }));
  });
  test('an intersection lies in both', () => {
    fc.assert(fc.property(bounds, bounds, (a, b) => {
      const both = boundsIntersection(a, b);
      if (!both) return;
      expect(both.beginLow).toBeGreaterThanOrEqual(Math.max(a.beginLow, b.beginLow));
      expect(both.endHigh).toBeLessThanOrEqual(Math.min(a.endHigh, b.endHigh));
    }));
  });
  test('a start derived from an end and a length gives the length back', () => {
    fc.assert(fc.property(bounds, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 50 }), (end, low, more) => {
      const length = { low, high: low + more };
      expect(lengthsOverlap(lengthBetween(startingBefore(end, length), end), length)).toBe(true);
      expect(lengthsOverlap(lengthBetween(end, endingAfter(end, length)), length)).toBe(true);
    }));
  });
  test('shifting there and back changes nothing', () => {
    fc.assert(fc.property(bounds, fc.integer({ min: -5000, max: 5000 }), (a, minutes) => expect(shiftBounds(shiftBounds(a, minutes), -minutes)).toEqual(a)));
  });
});

test('eleven in the evening in New York is the next day in UTC', () => {
  const night = within(23 * 60, 23 * 60 + 1);
  expect(toUtc(night, -240).beginLow).toBe(24 * 60 + 3 * 60);
});

test('a day lies in its week, another week holds none of it, and an open span may', () => {
  expect(isWithin(dayBounds(10), dayBounds(7, 7))).toBe('yes');
  expect(isWithin(dayBounds(20), dayBounds(7, 7))).toBe('no');
  expect(isWithin(dayBounds(7, 7), dayBounds(10))).toBe('maybe');
  expect(isWithin(dayBounds(10), exact(0, 100_000))).toBe('yes');
});
