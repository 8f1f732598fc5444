/** Years that have passed since a year named: "eleven years ago, in 2016", "in charge since 2019 ... after seven years", "for eleven years, ever since Mljet". */
import { ENDS_AFTER, NOT_UNTIL_NOW, YEARS_IN_OFFICE } from '../lexicon/en/elapsed.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimContext } from './context.ts';
import { type Year, type YearCount, publishedYear, yearClaims, yearCountsIn, yearsIn } from './years.ts';

/** Sentences back in which the thing that "since" names may be dated. */
const NAMED_BEFORE = 4;

/** The year of publication less the year named, give or take the part of a year that neither tells. */
function passed(context: ClaimContext, stated: YearCount, from: Year): Claim[] {
  const gone = publishedYear(context) - from.year;
  if (gone < 1 || stated.count < 2) return [];
  const slack = stated.vague ? Math.max(1, stated.count * 0.15) : 0;
  return yearClaims(context, { stated, count: stated.count, low: stated.count - slack, high: stated.count + slack, from, made: [gone, gone - 1, gone + 1] });
}

const textBetween = (context: ClaimContext, from: number, to: number): string => context.annotated.text.slice(Math.max(0, from), to).toLowerCase();

/** "eleven years ago, in 2016"; "in 2016, eleven years ago". */
export function yearsAgo(context: ClaimContext, sentence: number): Claim[] {
  const years = yearsIn(context, sentence);
  for (const count of yearCountsIn(context, sentence)) {
    for (const year of years) {
      const ago = /^\s+ago[,(]?\s*(?:—|–|-)?\s*\(?in\s+(?:[a-z]+\s+)?$/.test(textBetween(context, count.end, year.start));
      const inYear = /^\)?\s?[,(—–]\s?(?:[a-z]+\s+){0,2}$/.test(textBetween(context, year.end, count.start)) && /^\s+ago\b/.test(textBetween(context, count.end, count.end + 5)) && /\bin\s+(?:[a-z]+\s+)?$/.test(textBetween(context, year.start - 14, year.start));
      if (ago || inYear) return passed(context, count, year);
    }
  }
  return [];
}

/** "has led the club since 2019 and leaves after seven years": one year and one number of years in the sentence, and nothing that ends them elsewhere. */
export function yearsSince(context: ClaimContext, sentence: number): Claim[] {
  const [year, anotherYear] = yearsIn(context, sentence);
  const [count, anotherCount] = yearCountsIn(context, sentence);
  const span = context.annotated.sentences[sentence];
  if (!year || !count || anotherYear || anotherCount || !span) return [];
  const words = textBetween(context, span.start, span.end);
  if (NOT_UNTIL_NOW.test(words) || !/\bsince\s+(?:[a-z]+\s+)?$/.test(textBetween(context, span.start, year.start))) return [];
  const before = textBetween(context, span.start, count.start);
  if (!ENDS_AFTER.test(before) && !(/\bafter\s+$/.test(before) && YEARS_IN_OFFICE.test(textBetween(context, count.end, count.end + 20)))) return [];
  return isQuoted(context, year.start) === isQuoted(context, count.start) ? passed(context, count, year) : [];
}

const isQuoted = (context: ClaimContext, at: number): boolean => context.annotated.quoted.some((q) => q.start <= at && at < q.end);

/** "For eleven years, ever since Mljet": what "since" names is dated by the one year of an earlier sentence that names it too. */
export function yearsSinceNamed(context: ClaimContext, sentence: number): Claim[] {
  const { text, sentences } = context.annotated;
  for (const count of yearCountsIn(context, sentence)) {
    if (!/\bfor\s+(?:the\s+(?:past|last)\s+)?$/.test(textBetween(context, count.start - 16, count.start))) continue;
    const name = /^,?\s+(?:ever\s+)?since\s+(?:the\s+)?(\p{Lu}[\p{L}'’-]+)\b(?!\s+(?:was|is|had|has|were|\p{L}+ed)\b)/u.exec(text.slice(count.end, count.end + 60))?.[1];
    if (name === undefined) continue;
    const dated: Year[] = [];
    for (let s = sentence - 1; s >= Math.max(0, sentence - NAMED_BEFORE); s -= 1) {
      const { start = 0, end = 0 } = sentences[s] ?? {};
      if (new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text.slice(start, end))) dated.push(...yearsIn(context, s));
    }
    const [only] = dated;
    if (only && dated.length === 1) return passed(context, count, only);
  }
  return [];
}
