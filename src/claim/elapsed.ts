/** Lengths of time and ages of things beside the times that they follow from: "launched in 1994 ... the 41-year-old vessel", "eleven years ago, in 2016", "began at 3.06pm ... over those two hours and 31 minutes". */
import type { Claim } from '../model/claim.ts';
import type { ClaimContext } from './context.ts';
import { clockSpans } from './elapsed-clock.ts';
import { yearsAgo, yearsSince, yearsSinceNamed } from './elapsed-years.ts';
import { anniversaries, agesOfThings } from './elapsed-things.ts';
import type { ClaimFamily } from './family.ts';

export const elapsed: ClaimFamily = {
  name: 'elapsed',
  summary: 'lengths of time and ages of things that other times of the article let one recompute',
  claims(context) {
    const out: Claim[] = [];
    const { annotated, published } = context;
    const hasYear = published !== null && context.mentions.some((m) => m.type === 'time' && m.time.grain === 'year');
    for (const { index } of annotated.sentences) {
      if (!isReadable(context, index)) continue;
      out.push(...clockSpans(context, index));
      if (hasYear) for (const reader of [yearsAgo, yearsSince, yearsSinceNamed, anniversaries]) out.push(...reader(context, index));
    }
    if (hasYear) out.push(...agesOfThings(context));
    return out;
  },
};

function isReadable(context: ClaimContext, sentence: number): boolean {
  const kind = context.blockOf(sentence)?.kind;
  return kind !== 'boilerplate' && kind !== 'byline';
}
