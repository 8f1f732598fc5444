/** Days that an article gives by the calendar ("Sept. 30"), with the words around them: what happens on one is for `story/stated-dates.ts` to recognise in other reports. */
import { tokenAt } from '../model/annotated.ts';
import { type Claim, WHOLE } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { isStamp } from './date-claim.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { bareSurroundings } from './surroundings.ts';

export const statedDates: ClaimFamily = {
  name: 'stated-dates',
  summary: 'days given by the calendar with the words around them, to be recognised in other reports',
  claims(context) {
    return context.mentions.flatMap((m) => (m.type === 'time' && isDay(m) && isWritten(context, m) && !isOfTheText(context, m) ? [claimOf(context, m)] : []));
  },
};

/** A single day whose month and number are written; what is counted from another date is left to the derived ones. */
const isDay = ({ time, hedge }: TimeMention): boolean =>
  time.type !== 'DURATION' && time.type !== 'SET' && time.bounds !== undefined && time.alternatives.length === 0 && time.known.includes('day') && time.known.includes('month') && time.clock === undefined && hedge === undefined;

/** Holidays are known by their names, and a date in figures alone is mostly the page's own. */
const isWritten = ({ annotated: { text } }: ClaimContext, { start, end }: TimeMention): boolean => /\d/.test(text.slice(start, end)) && /\p{L}{3}/u.test(text.slice(start, end));

/** A line of no more tokens is no sentence. */
const SHORT = 8;
/** Tokens of a sentence in which its dateline stands. */
const DATELINE = 7;

/** The day of a dateline, a byline or the page: "GAROWE, 19 January 2029 - ", "CHIPLUN, 12 July 2030. ". */
function isOfTheText(context: ClaimContext, m: TimeMention): boolean {
  const kind = context.blockOf(m.sentence)?.kind;
  if (kind === 'boilerplate' || kind === 'byline' || isStamp(context, m)) return true;
  const { annotated } = context;
  const [sentence, at] = [annotated.sentences[m.sentence], tokenAt(annotated, m.start)];
  if (!sentence || at - sentence.firstToken > DATELINE) return false;
  // "December 17, 2015" on a line of its own, "12/17/2015 - Updated".
  if (at === sentence.firstToken && (sentence.endToken - at <= SHORT || /^\s*(?:[-–—|]|update)/i.test(annotated.text.slice(m.end, m.end + 12)))) return true;
  const before = annotated.tokens.slice(sentence.firstToken, at).filter(({ kind: sort }) => sort === 'word');
  return before.length > 0 && before.every(({ capital }) => capital) && before.some(({ text }) => text.length > 2 && text === text.toUpperCase());
}

function claimOf(context: ClaimContext, m: TimeMention): Claim {
  const [first, last] = [tokenAt(context.annotated, m.start), tokenAt(context.annotated, m.end - 1)];
  const value = { start: m.start, end: m.end };
  return makeClaim(context, {
    measure: 'stated-date', sentence: m.sentence, value: m.time, scope: WHOLE,
    subject: { kind: 'event', key: 'stated-date', label: context.annotated.text.slice(m.start, m.end), words: [], surroundings: bareSurroundings(context, m.sentence, first, last) },
    spans: { value, clause: value }, trace: m.trace,
  });
}
