import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { matchOf, matches, matchesIn, roughOf } from '../../src/model/rough.ts';

const PATTERNS = [
  /\bnumber of (?:\p{L}+ ){0,3}(?:dead|missing)(?: \p{L}+)?$/u,
  /(?<!\p{Lu}\s)\b(\p{Lu}[\p{L}’'-]+),\s(?!\p{Ll}+ed)his (?:elder )?brother/gu,
  /^[^\p{L}\d]+(?<who>[\p{L}\s-]{3,20}?)\s+(?:caused|sparked) it/iu,
  /(?:\p{Lu}\.)+|[\p{N}\]]\p{M}?/u,
];
const text = fc.array(fc.constantFrom('number of ', 'people ', 'élus ', 'dead', 'missing ', 'Mo, his brother', 'ANN, ', 'his elder brother', ' - ', '(', 'ſparked ', 'sparked it', 'CAUSED IT', 'U.S.', '٣', '] ', '𐐀𐐁 ', 'Ж', '“', '\u0301'), { maxLength: 8 }).map((parts) => parts.join(''));

test('what a pattern matches, its rough form does not rule out', () => {
  fc.assert(fc.property(fc.constantFrom(...PATTERNS), text, (pattern, words) => {
    const plain = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    expect(matches(plain, words)).toBe(plain.test(words));
    expect(matchOf(plain, words)).toEqual(plain.exec(words));
    if (pattern.global) expect(matchesIn(pattern, words)).toEqual([...words.matchAll(pattern)]);
  }));
});

test('letters become rough, what must not stand there is left out, and the rest stays', () => {
  expect(roughOf(/(?<!\p{L})(\p{Lu}[\p{Ll}'-]+) (?!on\b)of [^\p{L}\d]x\p{M}*/giu)).toEqual(/([A-Z\u0080-\uFFFF][a-z\u0080-\uFFFF'-]+) (?!on\b)of [^\d]x[\u0080-\uFFFF]*/i);
});

test('a property without a rough form is a slip of the programmer', () => {
  for (const pattern of [/\p{Sc}/u, /[\p{Script=Greek}]/u, /\P{L}/u, /\u{1F600}/u]) expect(() => roughOf(pattern)).toThrow('no rough form of ');
});
