/** Plain text as it stands. */
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/read/text.ts';
import { outline, rawOf } from '../help/outline.ts';

describe('what is no headline', () => {
  test.each([
    ['a first sentence', 'The harbour wall broke on Monday.\n\nNobody was hurt.'],
    ['a first line of wrapped text', 'The harbour wall broke on Monday and the water ran into the old\nstreets behind it, where cellars filled within an hour or less.\n'],
    ['a cookie notice', 'We use cookies to improve this page\n\nThe harbour wall broke on Monday.'],
    ['a long first line', `${'The harbour wall broke and the water ran '.repeat(5)}\n\nNobody was hurt.`],
    ['the only line', 'Harbour wall breaks'],
  ])('%s', (_, text) => {
    expect(readText(text).title).toBeNull();
    expect(readText(text).regions).toEqual([]);
  });
});

test('the first line, set off from the rest, is the headline', () => {
  expect(outline(readText('Harbour wall breaks in Elmouth\n\nWater ran into the streets.'))).toEqual(['headline: Harbour wall breaks in Elmouth', 'Water ran into the streets.']);
});

test('the first of lines that are paragraphs is the headline', () => {
  const text = `Harbour wall breaks in Elmouth\n${'Water ran into the old streets behind the quay and filled the cellars. '.repeat(3)}\n`;
  expect(readText(text).title).toBe('Harbour wall breaks in Elmouth');
});

test('the byline gives the date', () => {
  const { published, publishedFrom } = readText('Harbour wall breaks\n\nMara Lund\n4 min readMay 2, 2024\n\nWater ran into the streets.');
  expect({ published, publishedFrom }).toEqual({ published: '2024-05-02', publishedFrom: 'byline' });
});

test('a byte-order mark is no text, and offsets count it', () => {
  const document = readText('\uFEFFHarbour wall breaks\n\nWater ran.');
  expect(document.title).toBe('Harbour wall breaks');
  expect(document.raw.rawText).toHaveLength(document.text.length + 1);
  expect(rawOf(document, 'Water')).toBe('Water');
});

test('line ends of other systems stay, and every offset holds', () => {
  const document = readText('Harbour wall breaks\r\n\r\nWater ran.\r\n');
  expect(document.title).toBe('Harbour wall breaks');
  expect(document.text).toBe(document.raw.rawText);
});

test('lone carriage returns are line breaks', () => {
  const document = readText('Harbour wall breaks\r\rWater ran.');
  expect(document.text).toBe('Harbour wall breaks\n\nWater ran.');
  expect(rawOf(document, 'Water ran.')).toBe('Water ran.');
});

test('a soft hyphen does not part a word', () => {
  const document = readText('The har\u00ADbour wall broke on Monday.');
  expect(document.text).toBe('The harbour wall broke on Monday.');
  expect(rawOf(document, 'harbour')).toBe('har\u00ADbour');
});
