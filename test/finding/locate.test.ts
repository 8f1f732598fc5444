/** Passages as locations in the raw file: lines, columns, and the way back through tags. */
import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, nat, property } from 'fast-check';
import { lineStarts, positionAt } from '../../src/finding/lines.ts';
import { createLocator } from '../../src/finding/locate.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf, marked } from '../help/judged.ts';

describe('lines and columns', () => {
  test.each([
    ['the first letter', '|one', '1:1'],
    ['after LF', 'one\n|two', '2:1'],
    ['after CRLF', 'one\r\n|two', '2:1'],
    ['after a lone CR', 'one\r|two', '2:1'],
    ['CR and LF apart make two lines', 'one\n\r|two', '3:1'],
    ['columns count UTF-16 units', '😀é|x', '1:4'],
    ['the end of the text', 'one\ntwo|', '2:4'],
    ['the line end belongs to its line', 'one|\ntwo', '1:4'],
  ])('%s', (_name, text, expected) => {
    const offset = text.indexOf('|');
    const { line, column } = positionAt(lineStarts(text.replace('|', '')), offset);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('line and column lead back to the offset', () => {
    assert(property(array(constantFrom('a', '\n', '\r', '\r\n', 'é', '😀')), nat(), (parts, seed) => {
      const text = parts.join('');
      const starts = lineStarts(text);
      const offset = seed % (text.length + 1);
      const { line, column } = positionAt(starts, offset);
      expect((starts[line - 1] ?? 0) + column - 1).toBe(offset);
    }));
  });
});

describe('locations', () => {
  test('of plain text: the words, their value, ends exclusive', () => {
    const { articles, passages } = marked({ 'a.txt': 'Headline\n\nThe blast [killed\n{14} people] on Monday.' });
    const [passage] = passages['a.txt'] ?? [];
    expect(passage && createLocator(articles)(passage)).toEqual({
      path: 'a.txt', start: 20, end: 36, line: 3, column: 11, endLine: 4, endColumn: 10, text: 'killed\n14 people', label: '', value: { start: 27, end: 29 },
    });
  });

  test('of HTML: the raw span holds the tags, the text does not', () => {
    const rawText = '<p>It killed <b>14</b> people.</p>';
    const article: Article = {
      ...articleOf('a.html', 'It killed 14 people.'),
      raw: { textStart: [0, 10, 12], rawStart: [3, 16, 22], rawEnd: [13, 18, 30], step: [1, 1, 1], rawText },
    };
    const location = createLocator([article])({ article: 0, span: { start: 3, end: 19 }, value: { start: 10, end: 12 }, label: '' });
    expect(rawText.slice(location.start, location.end)).toBe('killed <b>14</b> people');
    expect(rawText.slice(location.value.start, location.value.end)).toBe('14');
    expect(location.text).toBe('killed 14 people');
  });

  test('a passage of an article that is not there is a fault of the program', () => {
    expect(() => createLocator([])({ article: 0, span: { start: 0, end: 1 }, value: { start: 0, end: 1 }, label: '' })).toThrow(RangeError);
  });
});
