import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { tokenise } from '../../src/annotate/tokens.ts';
import { isAmong, wordSet } from '../../src/model/word-set.ts';

const WORDS = ['the', 'of', "o'clock", 'p.m.', 'straße', ',', "'s", 'constantinopolitanism', '12'];

test('a set answers as its words do, however often a form comes and however it is written', () => {
  const text = fc.array(fc.constantFrom(...WORDS, 'The', 'OF', 'Straße', 'CONSTANTINOPOLITANISM', 'other', 'Others', 'İ', '“', 'x'.repeat(40), '13'), { maxLength: 12 }).map((words) => words.join(' '));
  const set = wordSet(WORDS);
  fc.assert(fc.property(text, (words) => {
    for (const token of tokenise(words)) expect([token.lower, isAmong(set, token)]).toEqual([token.lower, WORDS.includes(token.lower)]);
  }));
});

test('no token is in no set', () => {
  expect(isAmong(wordSet(['']), undefined)).toBe(false);
});

test('tokens have the number of their form: the same where they are written alike, another where they are not, none for figures and outsize words', () => {
  const [a, b, c, figure, long] = tokenise(`Fire fire Fire 1234 ${'x'.repeat(40)}`);
  expect(a?.form).toBe(c?.form);
  expect(a?.form).not.toBe(b?.form);
  expect([figure?.form, long?.form]).toEqual([0, 0]);
});
