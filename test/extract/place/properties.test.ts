import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { placesIn } from '../../help/place-marks.ts';

const words = fc.constantFrom('Kyiv', 'said', 'in', 'New', 'York', ',', 'Paris', 'Texas', '(', 'U.S.', '-', 'St.', 'Louis', 'and', 'Mill', 'Street', '.', '\n\n', 'the', 'of', '“', '”', 'Balaklim', '42nd', 'É', '😀');

test('mentions lie inside the text, in reading order, without overlaps, each inside its sentence', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of placesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same mentions', () => {
  const text = 'Officials in Springfield and Columbus met in Ohio. Springfield has a mayor.';
  expect(placesIn(text)).toEqual(placesIn(text));
});
