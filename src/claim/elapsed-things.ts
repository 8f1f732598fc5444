/** Ages of things that were built, launched or founded in a year named: "the 41-year-old vessel", "marks its 60th anniversary". */
import { AGED_THINGS, ANNIVERSARY, ORIGIN_BEFORE_YEAR, ORIGIN_SUBJECT } from '../lexicon/en/elapsed.ts';
import { IRREGULAR_PASTS } from '../lexicon/en/event-classes.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { type Token, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { isAge } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type Year, publishedYear, yearClaims, yearsIn } from './years.ts';

interface Aged { readonly mention: QuantityMention; readonly years: number; readonly classes: ReadonlySet<number>; readonly definite: boolean }
/** `definite`: of "the ship", not of "a ship" or "her sister ship". */
interface Origin { readonly year: Year; readonly classes: ReadonlySet<number>; readonly definite: boolean }

const lower = (context: ClaimContext, from: number, to: number): string => context.annotated.text.slice(from, to).toLowerCase();
const shares = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((x) => b.has(x));

/** Where an article tells of one age and of one beginning of a kind of thing, both are of the same one. */
export function agesOfThings(context: ClaimContext): Claim[] {
  const aged = context.mentions.filter(isAge).flatMap((m) => agedThing(context, m) ?? []);
  if (aged.length === 0) return [];
  const origins = context.annotated.sentences.flatMap(({ index }) => originsIn(context, index));
  return aged.flatMap((thing) => {
    const begun = origins.filter((o) => shares(o.classes, thing.classes));
    const [only] = begun;
    if (!only?.definite || begun.length > 1 || !thing.definite || aged.some((other) => other !== thing && shares(other.classes, thing.classes))) return [];
    const gone = publishedYear(context) - only.year.year;
    return gone < 1 ? [] : yearClaims(context, { stated: thing.mention, count: thing.years, low: thing.years, high: thing.years, from: only.year, made: [gone, gone - 1, gone] });
  });
}

/** "the 41-year-old vessel": the noun is the next word or the one behind an adjective. */
function agedThing(context: ClaimContext, mention: QuantityMention): Aged | null {
  const { text, tokens } = context.annotated;
  const { stated, hedge } = mention.value;
  if (typeof stated !== 'number' || hedge !== undefined || !/year-old$/i.test(text.slice(mention.start, mention.end))) return null;
  const at = tokenAt(context.annotated, mention.end - 1) + 1;
  const noun = [tokens[at], tokens[at + 1]].find((t) => AGED_THINGS.has(t?.lower ?? ''));
  const next = noun && tokens[tokens.indexOf(noun) + 1];
  if (!noun || tokens.slice(at, tokens.indexOf(noun)).some((t) => t.kind !== 'word') || (next && !closesNoun(next))) return null;
  return { mention, years: stated, classes: AGED_THINGS.get(noun.lower) ?? new Set(), definite: /\b(?:the|its|their)\s+$/.test(lower(context, mention.start - 8, mention.start)) };
}

/** Not "the 77-year-old church deacon". */
const closesNoun = ({ kind, lower: word }: Token): boolean => (kind === 'punctuation' && word !== '-') || FUNCTION_WORDS.has(word) || IRREGULAR_PASTS.has(word) || /(?:ed|s)$/.test(word);

/** "The ship was launched from a yard in Gdynia in 1994". */
function originsIn(context: ClaimContext, sentence: number): Origin[] {
  const start = context.annotated.sentences[sentence]?.start ?? 0;
  return yearsIn(context, sentence).flatMap((year) => {
    const [, article, noun] = ORIGIN_SUBJECT.exec(lower(context, start, year.start)) ?? [];
    const classes = noun === undefined ? undefined : AGED_THINGS.get(noun);
    return classes ? [{ year, classes, definite: article === 'the' }] : [];
  });
}

/** "The club, founded in 1972, marks its 60th anniversary": one year and one anniversary in the sentence. */
export function anniversaries(context: ClaimContext, sentence: number): Claim[] {
  const { text, sentences } = context.annotated;
  const span = sentences[sentence];
  const [year, another] = yearsIn(context, sentence);
  if (!span || !year || another || !ORIGIN_BEFORE_YEAR.test(lower(context, span.start, year.start))) return [];
  const words = text.slice(span.start, span.end);
  const found = [...words.matchAll(/\b(\d{1,3})(?:st|nd|rd|th)\s+(?:anniversary|birthday)\b/g)];
  const [only] = found;
  if (!only?.[1] || found.length > 1 || !ANNIVERSARY.test(words.slice(0, only.index).toLowerCase()) || /^\s+of\b/.test(words.slice(only.index + only[0].length))) return [];
  const [count, gone] = [Number(only[1]), publishedYear(context) - year.year];
  const start = span.start + only.index;
  return gone < 1 ? [] : yearClaims(context, { stated: { start, end: start + only[0].length, sentence }, count, low: count, high: count, from: year, made: [gone, gone - 1, gone + 1] });
}
