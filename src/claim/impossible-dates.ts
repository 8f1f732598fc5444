/** Days and hours that the calendar or the clock may not have: "31 June", "29 February 2025", "25:10 GMT", "14:00 a.m.". */
import { MONTHS } from '../lexicon/en/calendar-words.ts';
import { DAY_AFTER, DAY_BEFORE, KNOWN_SLIP } from '../lexicon/en/impossible-dates.ts';
import type { Annotated, Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { daysInMonth } from '../model/value/calendar.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

/** What is written, by how much it lies past the last such day or hour, and which that is. */
interface Written extends Span { readonly excess: number; readonly limit: string }

const MONTH = `(?:${[...MONTHS.keys()].map((m) => `${m.charAt(0).toUpperCase()}${m.slice(1)}`).join('|')})`;
const YEAR = String.raw`(?:,?\s(\d{4})(?!\d))?`;
/** "29 February 2025", "the 31st of June". */
const DAY_FIRST = new RegExp(String.raw`(?<![\d.,:/$£€-])(29|3\d)(?:st|nd|rd|th)?(?:\sof)?\s(${MONTH})\b\.?${YEAR}`, 'g');
/** "June 31", "Feb. 30th, 2026". */
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH})\.?\s(29|3\d)(?:st|nd|rd|th)?(?![\d%]|[.,:/-]\d)${YEAR}`, 'g');
/** A sentence without one of these figures needs no closer look. */
const DAY_FIGURE = /\b(?:29|3\d)(?:st|nd|rd|th)?\b/;
const HOUR = /\b(?:at|by|until|till|from|around|before|after)\s((\d\d?):(\d\d)(?!:?\d)(?:\s?([ap])\.?m\b\.?|\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|local time)\b))/g;

/** Before this year some country still counted by the Julian calendar, which had a 29 February in 1900; Sweden had a 30 February in 1712. */
const GREGORIAN_EVERYWHERE = 1924;

export const impossibleDates: ClaimFamily = {
  name: 'impossible-dates',
  summary: 'late days of a month, and hours, which the calendar and the clock may not have',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      if (context.blockOf(sentence.index)?.kind === 'boilerplate') continue;
      const words = context.annotated.text.slice(sentence.start, sentence.end);
      const found = [...(DAY_FIGURE.test(words) ? daysIn(context.annotated, sentence, words) : []), ...(words.includes(':') ? hoursIn(sentence, words) : [])];
      if (found.length === 0 || KNOWN_SLIP.test(words)) continue;
      for (const written of found) if (!isQuoted(context.annotated, written)) out.push(toClaim(context, sentence, written));
    }
    return out;
  },
};

const isQuoted = ({ quoted }: Annotated, { start, end }: Span): boolean => quoted.some((q) => q.start <= start && end <= q.end);

function daysIn({ text }: Annotated, sentence: Sentence, words: string): Written[] {
  const out: Written[] = [];
  for (const m of words.matchAll(DAY_FIRST)) if (m[3] !== undefined || isDayBefore(words.slice(0, m.index))) out.push(...written(sentence, m, { day: Number(m[1]), month: m[2] ?? '', year: m[3] }));
  for (const m of words.matchAll(MONTH_FIRST)) if (m[3] !== undefined || isDayAfter(text, sentence, m)) out.push(...written(sentence, m, { day: Number(m[2]), month: m[1] ?? '', year: m[3] }));
  return out;
}

/** "on 31 June", "between 28 and 31 April", "from 25 to 31 June", "Monday 31 June"; not "with 31 June weddings". */
const isDayBefore = (before: string): boolean => DAY_BEFORE.has(/(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '') || /\d\d?\s?(?:and|-|–|to)\s?$|day,?\s$/.test(before) || before.trim() === '';

/** "on June 31 the", "June 31."; not "in June 31 people". */
function isDayAfter(text: string, { start }: Sentence, m: RegExpMatchArray): boolean {
  const at = start + (m.index ?? 0);
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? '';
  const after = /^(?:\s(\p{L}+)|([.,;:)–—-]|\s*$|\n))/u.exec(text.slice(at + m[0].length, at + m[0].length + 16));
  return before !== 'in' && after !== null && (after[1] === undefined || (DAY_AFTER.has(after[1]) && DAY_BEFORE.has(before)));
}

interface Day { readonly day: number; readonly month: string; readonly year: string | undefined }

/** A year before all countries had today's calendar proves nothing; without a year February may have 29 days. */
function written({ start }: Sentence, m: RegExpMatchArray, { day, month, year }: Day): Written[] {
  const number = MONTHS.get(month.toLowerCase()) ?? 1;
  if (year !== undefined && (Number(year) < GREGORIAN_EVERYWHERE || Number(year) > 2200)) return [];
  // Past the thirty-first only a year makes sure that the figure is a day.
  if (day > 31 && year === undefined) return [];
  const last = year === undefined && number === 2 ? 29 : daysInMonth(Number(year ?? 2001), number);
  const from = start + (m.index ?? 0);
  return [{ start: from, end: from + m[0].replace(/\.$/, '').length, excess: day - last, limit: `${month}${year === undefined ? '' : ` ${year}`} has ${last} days` }];
}

function hoursIn({ start }: Sentence, words: string): Written[] {
  return [...words.matchAll(HOUR)].map((m) => {
    const from = start + (m.index ?? 0) + m[0].indexOf(m[1] ?? '');
    const [hour, minute, morning] = [Number(m[2]), Number(m[3]), m[4] === 'a'];
    const [excess, limit] = minute > 59 ? [minute - 59, 'an hour has 60 minutes'] : morning ? [hour - 12, 'the hours before noon end with 12'] : [hour - 24, 'a day has 24 hours'];
    return { start: from, end: from + (m[1] ?? '').length, excess, limit };
  });
}

function toClaim(context: ClaimContext, sentence: Sentence, { start, end, excess, limit }: Written): Claim {
  const span = { start, end };
  return makeClaim(context, {
    measure: 'calendar-excess', sentence: sentence.index, scope: WHOLE, modality: 'asserted',
    subject: { kind: 'thing', key: `written:${start}`, label: limit, words: [] },
    value: { kind: 'quantity', stated: excess, low: excess, high: excess, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value: span, clause: span }, trace: [{ text: limit, span }],
  });
}
