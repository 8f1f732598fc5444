/** The year of a past event that has a name: "the Caucete earthquake of November 1977", "not since Caucete, forty-one years ago". */
import { PAST_EVENTS } from '../lexicon/en/past-events.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matchOf } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { publishedYear, yearsIn } from './years.ts';

const NAME = String.raw`(?<name>(?!(?:The|An?)\b)\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)`;
const NAMED_OF = new RegExp(String.raw`\b${NAME}\s+(?:${PAST_EVENTS})\s+(?:of|in)\s+(?:\p{Lu}\p{L}+\s+)?$`, 'u');
const BEFORE_NAME = new RegExp(String.raw`^\s+${NAME}\s+(?:${PAST_EVENTS})\b`, 'u');
const NAMED_AGO = new RegExp(String.raw`\b(?:since|of|in|after|the|like)\s+(?:the\s+)?${NAME}(?:\s+(?:${PAST_EVENTS}))?,?\s+(?:of\s+)?(?:some\s+|about\s+|almost\s+|nearly\s+|just\s+)?$`, 'u');
const HINT = /\b(?:ago|of|in|the)\b/i;

export const pastEvents: ClaimFamily = {
  name: 'past-events',
  summary: 'the year of past events that have a name',
  claims(context) {
    if (Number.isNaN(publishedYear(context))) return [];
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      return kind === 'boilerplate' || kind === 'byline' || !HINT.test(context.annotated.text.slice(sentence.start, sentence.end)) ? [] : [...named(context, sentence), ...ago(context, sentence)];
    });
  },
};

/** "the Caucete earthquake of November 1977", "the 1977 Caucete earthquake". */
function named(context: ClaimContext, sentence: Sentence): Claim[] {
  const { text } = context.annotated;
  return yearsIn(context, sentence.index).flatMap((year) => {
    const before = matchOf(NAMED_OF, text.slice(sentence.start, year.start));
    const behind = /\bthe\s+$/i.test(text.slice(Math.max(sentence.start, year.start - 5), year.start)) ? BEFORE_NAME.exec(text.slice(year.end, sentence.end)) : null;
    const name = before?.groups?.name ?? behind?.groups?.name;
    if (name === undefined || year.year >= publishedYear(context)) return [];
    const beside: Span = before ? { start: sentence.start + before.index, end: year.end } : { start: year.start, end: year.end + (behind?.[0].length ?? 0) };
    return [claimOf(context, sentence, { name, years: [year.year, year.year], at: year, beside })];
  });
}

/** "since Caucete, forty-one years ago". */
function ago(context: ClaimContext, sentence: Sentence): Claim[] {
  const { text } = context.annotated;
  return (context.mentionsOf[sentence.index] ?? []).flatMap((m) => {
    if (m.type !== 'quantity' || m.value.unit !== 'year' || typeof m.value.stated !== 'number') return [];
    const count = { start: m.number.start, end: m.end, count: m.value.stated, vague: m.value.hedge !== undefined };
    const name = NAMED_AGO.exec(text.slice(sentence.start, count.start));
    if (!name?.groups?.name || !/^\s+ago\b/.test(text.slice(count.end, count.end + 5))) return [];
    const year = publishedYear(context) - count.count;
    const slack = count.vague ? Math.max(2, Math.ceil(count.count * 0.1)) : 1;
    return [claimOf(context, sentence, { name: name.groups.name, years: [year - slack, year + slack], at: { start: count.start, end: count.end + 4 }, beside: { start: sentence.start + name.index, end: count.end + 4 } })];
  });
}

interface PastEvent { readonly name: string; readonly years: readonly [number, number]; readonly at: Span; readonly beside: Span }

function claimOf(context: ClaimContext, sentence: Sentence, { name, years: [low, high], at, beside }: PastEvent): Claim {
  const value = { start: at.start, end: at.end };
  const clause = clauseOf(value, beside);
  return makeClaim(context, {
    measure: 'past-year', sentence: sentence.index, scope: WHOLE, modality: 'asserted', subject: { kind: 'event', key: `past:${name.toLowerCase()}`, label: name, words: [] },
    value: { kind: 'quantity', stated: low === high ? low : [low, high], low, high, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value, clause }, trace: [{ text: low === high ? `in ${low}` : `${low} to ${high}`, span: clause }],
  });
}
