/** Words -> stems for aligning: a light suffix stripper, then one word for each group of synonyms. */
import { COMMON_HEADS } from '../lexicon/en/figure-words.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { SYNONYMS, WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Annotated } from '../model/annotated.ts';

/** Words that the lexicon calls weak or common are known by that very form: "charges" is "charge", not "charg". */
const WHOLE: ReadonlyMap<string, string> = new Map([...WEAK_WORDS, ...COMMON_HEADS].map((word) => [strip(word), word]));
const wholeOr = (bare: string): string => WHOLE.get(bare) ?? bare;
/** The lexicon lists words; texts are compared by stems: "houses" belongs to the group of "house". */
const GROUPS: ReadonlyMap<string, string> = new Map([...SYNONYMS].flatMap(([word, first]) => [strip(word), word].map((form) => [form, wholeOr(strip(first))] as const)));

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** Stem of a lower-case word: plural, past and gerund endings off, then its group's first word. */
export function stem(lower: string): string {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const bare = strip(lower);
  const out = GROUPS.get(bare) ?? GROUPS.get(lower) ?? wholeOr(bare);
  if (cache.size < CACHE_LIMIT) cache.set(lower, out);
  return out;
}

/** A lower-case word without its plural, past or gerund ending, and without regard to synonyms. */
export const baseForm = (lower: string): string => strip(lower);

function strip(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return strip(word.slice(0, -1));
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2));
  return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
}

function undouble(word: string): string {
  const last = word.at(-1);
  const doubled = last === word.at(-2) && last !== undefined && !'lsaeiou'.includes(last);
  const bare = doubled ? word.slice(0, -1) : word;
  return bare.endsWith('e') && bare.length > 4 ? bare.slice(0, -1) : bare;
}

/** Stems of the content words of tokens [from, to), `skip` left out, in order, each once. */
export function contentStems(annotated: Annotated, from: number, to: number, skip: (start: number) => boolean): string[] {
  const out = new Set<string>();
  for (let i = Math.max(0, from); i < to; i += 1) {
    const token = annotated.tokens[i];
    if (!token || token.kind !== 'word' || token.text.length < 2 || FUNCTION_WORDS.has(token.lower) || skip(token.start)) continue;
    out.add(stem(token.lower));
  }
  return [...out];
}
