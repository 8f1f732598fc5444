/** Which one of a row it is: "the third anniversary of the flood", "marked three years since the flood", "the 20th edition of the regatta". */
import { COUNTING_ORDINALS, EDITION_NOUNS, OTHER_OCCASION } from '../lexicon/en/occasions.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matchesIn } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { stem } from './words.ts';

interface Occasion extends Span { readonly sentence: number; readonly count: number; readonly key: string; readonly label: string }

const ORDINAL = String.raw`(\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${[...COUNTING_ORDINALS.keys()].join('|')}))`;
const PHRASE = String.raw`((?:[\p{L}\d’'-]+\s){0,4}[\p{L}\d’'-]+)`;
const ANNIVERSARY = new RegExp(String.raw`\b${ORDINAL}\sanniversary\sof\s${PHRASE}`, 'giu');
const SINCE = new RegExp(String.raw`\bmark(?:s|ed|ing)?\s(\d{1,3}|${[...CARDINALS.keys()].join('|')})\syears\s(?:since|after|from)\s${PHRASE}`, 'giu');
const EDITION = new RegExp(String.raw`\b${ORDINAL}\s(?:annual\s)?(?:edition|staging|running)\b(?:\sof\s${PHRASE})?`, 'giu');
const ANNUAL = new RegExp(String.raw`\b${ORDINAL}\sannual\s${PHRASE}`, 'giu');

/** A text without one of these counts no occasion. */
const HINT = /\b(?:anniversary|annual|edition|staging|running|mark(?:s|ed|ing)?)\b/;

export const occasions: ClaimFamily = {
  name: 'occasions',
  summary: 'which anniversary or edition it is',
  claims(context) {
    if (!HINT.test(context.annotated.text)) return [];
    const found = context.annotated.sentences.flatMap((sentence) => occasionsIn(context, sentence));
    // An article that counts two of a kind tells of two rows.
    return found.filter(({ key, count }) => found.every((other) => other.key !== key || other.count === count)).map((occasion) => toClaim(context, occasion));
  },
};

function occasionsIn(context: ClaimContext, sentence: Sentence): Occasion[] {
  const kind = context.blockOf(sentence.index)?.kind;
  const text = context.annotated.text.slice(sentence.start, sentence.end);
  if (kind === 'boilerplate' || kind === 'byline' || !HINT.test(text)) return [];
  const out: Occasion[] = [];
  const add = (m: RegExpMatchArray, name: string, nouns: readonly string[]): void => {
    const count = ordinalOf(m[1] ?? '');
    const noun = nouns.at(-1);
    if (count === null || noun === undefined || OTHER_OCCASION.test(text.slice(Math.max(0, (m.index ?? 0) - 40), m.index))) return;
    const start = sentence.start + (m.index ?? 0);
    out.push({ start, end: start + m[0].trimEnd().length, sentence: sentence.index, count, key: `occasion:${name}:${stem(noun)}`, label: `the ${name} of the ${noun}` });
  };
  for (const m of matchesIn(ANNIVERSARY, text)) add(m, 'anniversary', headOf(m[2]));
  for (const m of matchesIn(SINCE, text)) add(m, 'anniversary', headOf(m[2]));
  for (const m of matchesIn(EDITION, text)) add(m, 'edition', editionNouns(m[2] ?? text.slice(0, m.index)));
  for (const m of matchesIn(ANNUAL, text)) add(m, 'edition', editionNouns(m[2]));
  return out;
}

/** The number that an ordinal or a cardinal stands for: "26th", "twenty-sixth"; null for another word. */
export function ordinalOf(word: string): number | null {
  const lower = word.toLowerCase();
  const digits = /^\d+/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits);
  const [tens, unit] = lower.split('-');
  if (unit !== undefined) return (CARDINALS.get(tens ?? '') ?? 0) + (COUNTING_ORDINALS.get(unit) ?? 0);
  return COUNTING_ORDINALS.get(lower) ?? CARDINALS.get(lower) ?? null;
}

/** The words of a noun phrase up to the first small word behind its article: "the dam's collapse" of "the dam's collapse in May". */
function headOf(phrase: string | undefined): string[] {
  const all = (phrase ?? '').toLowerCase().split(/\s+/);
  const from = /^(?:the|a|an|his|her|its|their|this|that)$/.test(all[0] ?? '') ? 1 : 0;
  const stop = all.findIndex((word, i) => i >= from && FUNCTION_WORDS.has(word));
  return all.slice(from, stop < 0 ? undefined : stop).filter((word) => /^\p{L}{3,}$/u.test(word));
}

const editionNouns = (phrase: string | undefined): string[] => (phrase ?? '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => EDITION_NOUNS.has(word));

function toClaim(context: ClaimContext, { start, end, sentence, count, key, label }: Occasion): Claim {
  const span = { start, end };
  return makeClaim(context, {
    measure: 'occasion', sentence, scope: WHOLE, subject: { kind: 'thing', key, label, words: [] },
    value: { kind: 'quantity', stated: count, low: count, high: count, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value: span, clause: span }, trace: [{ text: `number ${count} of its row`, span }],
  });
}
