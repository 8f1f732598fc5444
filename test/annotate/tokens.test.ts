/** Words, numbers and marks. */
import { expect, test, describe } from '@jest/globals';
import * as fc from 'fast-check';
import { tokenise } from '../../src/annotate/tokens.ts';
import { tokensIn } from '../help/marked-text.ts';

describe('one token or several', () => {
  test.each([
    ['O’Brien didn’t', 'O’Brien didn’t'],
    ['the mayor’s wall', 'the mayor ’s wall'],
    ["the mayors' wall", "the mayors ' wall"],
    ['U.S. troops', 'U.S. troops'],
    ['5 p.m. sharp', '5 p.m. sharp'],
    ['2,500 and 3.5 and 1,234.5', '2,500 and 3.5 and 1,234.5'],
    ['in 2,500, not', 'in 2,500 , not'],
    ['a 74-year-old', 'a 74 - year - old'],
    ['10kW and £5bn', '10 kW and £ 5 bn'],
    ['30\u00A0km², 5°', '30 km ² , 5 °'],
    ['Zürich, Łódź', 'Zürich , Łódź'],
    ['well-known “x”', 'well - known “ x ”'],
    ['😀 ok', '😀 ok'],
  ])('%s', (text, tokens) => {
    expect(tokensIn(text)).toBe(tokens);
  });
});

test('every unit that is no white space is in just one token, in order', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'É', '’', "'", 's', '.', ',', '5', ' ', '\n', '-', '“', '😀', '\uD800', '\u00AD', 'n\u0303', '£', '…') }), (text) => {
    let at = 0;
    for (const token of tokenise(text)) {
      expect(text.slice(at, token.start).replace(/[\s\u00AD\u200B\uFEFF]/g, '')).toBe('');
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.text).toBe(text.slice(token.start, token.end));
      at = token.end;
    }
    expect(text.slice(at).replace(/[\s\u00AD\u200B\uFEFF]/g, '')).toBe('');
  }));
});

test('a token knows its case and whether space stands before it', () => {
  expect(tokenise('The wall(s)').map(({ text, capital, spaced, kind }) => `${text} ${capital} ${spaced} ${kind}`)).toEqual(['The true true word', 'wall false true word', '( false false punctuation', 's false false word', ') false false punctuation']);
});
