/** Who got a length of time from a court: "was given nine years in prison", "a nine-year jail term", "sent Ines Lobo to prison for nine years". */
import { AT_LEAST, COURT_ROLES, MINIMUM_BEFORE, MINIMUM_BEHIND, NO_MINIMUM, NO_TERM_BEFORE, NO_TERM_BEHIND, TERM_BEFORE, TERM_BEHIND } from '../lexicon/en/prison-terms.ts';
import type { PersonMention, TimeMention } from '../model/mention.ts';
import { matchOf } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import type { TimeValue } from '../model/value/time.ts';
import { antecedentOf } from './antecedent.ts';
import type { ClaimContext } from './context.ts';

export interface PrisonTerm {
  readonly who: string;
  /** From the verb to the length, and the words that name the place or the sentence. */
  readonly verb: Span;
  readonly named: Span;
}

/** How far, in characters, the convict may stand from the words of the sentence. */
const REACH = 60;
const PRISON = /\b(?:prison(?: sentence| term)?|jail(?: sentence| term)?|custody|penal colony|bars|imprisonment|inside|sentence|term|custodial (?:sentence|term))\b/i;

export function prisonTerm(context: ClaimContext, time: TimeMention): PrisonTerm | null {
  const { text, sentences } = context.annotated;
  const sentence = sentences[time.sentence];
  if (!sentence || (time.time.length?.grain !== 'year' && time.time.length?.grain !== 'month')) return null;
  const [before, behind] = [text.slice(sentence.start, time.start), text.slice(time.end, sentence.end)];
  const verb = matchOf(TERM_BEFORE, before);
  if (!verb || !(TERM_BEHIND.test(behind) || /\b(?:for|(?:term|sentence)\s+of)\s+$/.test(before)) || NO_TERM_BEFORE.test(before) || NO_TERM_BEHIND.test(behind)) return null;
  const at = sentence.start + verb.index;
  const who = convictOf(context, time, at);
  const named = PRISON.exec(behind) ?? PRISON.exec(verb[0]);
  if (who === null || !named) return null;
  const from = (named.input === behind ? time.end : at) + named.index;
  return { who: who.person.fullName ?? who.person.name, verb: { start: at, end: Math.max(time.start, from + named[0].length) }, named: { start: from, end: from + named[0].length } };
}

/** The person between verb and length, or whom the length is put on; else the one person before the verb. */
function convictOf(context: ClaimContext, { sentence, start, end }: TimeMention, verb: number): PersonMention | null {
  const people = (context.mentionsOf[sentence] ?? []).filter((m): m is PersonMention => m.type === 'person' && !COURT_ROLES.test(m.person.role ?? ''));
  const given = people.find((p) => p.start >= verb && p.end <= start) ?? people.find((p) => p.start >= end && /^[\s\p{L}-]{0,24}\b(?:on|for|to)\s+$/u.test(context.annotated.text.slice(end, p.start)));
  if (given) return given;
  const before = people.filter((p) => p.end <= verb && verb - p.end < REACH);
  return before.length === 0 ? pronounBefore(context, sentence, verb) : new Set(before.map((p) => p.person.key)).size === 1 ? (before.at(-1) ?? null) : null;
}

/** "He was jailed for nine years": whom the pronoun means that stands nearest before the verb. */
export function pronounBefore(context: ClaimContext, sentence: number, verb: number): PersonMention | null {
  const { tokens, sentences } = context.annotated;
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const pronoun = tokens.slice(firstToken, endToken).findLast((t) => t.end <= verb && verb - t.end < REACH && /^s?he$/.test(t.lower));
  return pronoun ? antecedentOf(context, sentence, pronoun) : null;
}

/** "life with a minimum of 22 years", "must serve at least 25 years": the least that must be served, which is no sentence of so many years. */
export function minimumTerm(context: ClaimContext, time: TimeMention): PrisonTerm | null {
  const { text, sentences } = context.annotated;
  const sentence = sentences[time.sentence];
  if (!sentence || time.time.length?.grain !== 'year') return null;
  // "at least" may be read as a part of the length.
  const start = time.head.start;
  const [before, behind] = [text.slice(sentence.start, start), text.slice(time.end, sentence.end)];
  const said = MINIMUM_BEFORE.exec(before) ?? (MINIMUM_BEHIND.test(behind) && /\b(?:serve|spend|an?|with)\s+(?:at\s+least\s+|a\s+minimum\s+of\s+)?$/i.test(before) ? /\S+\s+$/.exec(before) : null);
  if (!said || NO_MINIMUM.test(before) || !(AT_LEAST.test(said[0]) || MINIMUM_BEHIND.test(behind))) return null;
  // "Will spend at least nine years abroad": only a prison makes it a sentence.
  if (/spend/i.test(said[0]) && !TERM_BEHIND.test(behind)) return null;
  const at = sentence.start + said.index;
  const who = convictOf(context, time, at);
  return who && { who: who.person.fullName ?? who.person.name, verb: { start: at, end: time.end }, named: { start: at, end: start - 1 } };
}

/** The years themselves: what a court sets as the least is a number, and nothing above it. */
export const leastOf = (time: TimeValue): TimeValue => (time.length ? { ...time, length: { ...time.length, high: time.length.low } } : time);
