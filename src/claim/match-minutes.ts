/** In which minute a player scored or was sent off, and who scored in it: "Melo scored in the 17th minute", "Melo's 71st-minute header". */
import { DISMISSAL, GOAL_NOUNS, NO_SINGLE_GOAL, OTHER_CLOCK, PLAYERS_ONLY, SCORING } from '../lexicon/en/match-minutes.ts';
import { COUNTING_ORDINALS } from '../lexicon/en/occasions.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import { matches, matchesIn } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { antecedentOf } from './antecedent.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { personsOf } from './protagonist.ts';

const ORDINAL = String.raw`(?<ordinal>\d{1,2}(?:st|nd|rd|th)|${[...COUNTING_ORDINALS.keys()].join('|')})`;
/** "in the 17th minute", "after 17 minutes", "on 71 minutes", "17 minutes in". */
const MINUTE = new RegExp(String.raw`\b(?:in|on)\s+(?:the\s+)?${ORDINAL}[\s-]minute\b|\b(?:after|on|with)\s+(?:just\s+|only\s+)?(?<count>\d{1,2})\s+minutes\b(?:\s+(?:played|gone))?`, 'giu');
const COMPOUND = new RegExp(String.raw`\b${ORDINAL}-minute\s+(?:[\p{Ll}-]+\s+)?(?:${GOAL_NOUNS})\b`, 'giu');
const SCORED = new RegExp(String.raw`^\s*(?:\([^)]*\)\s*)?,?\s*(?:who\s+)?(?:had\s+|then\s+|also\s+|\p{Ll}+ly\s+)?(?:${SCORING})\b`, 'iu');
const DISMISSED = new RegExp(String.raw`^\s*,?\s*(?:who\s+)?(?:${DISMISSAL})\b`, 'iu');
const UNKNOWN_PLAYER = new RegExp(String.raw`\b(\p{Lu}[\p{L}’'-]+\s(\p{Lu}[\p{L}’'-]+))(?=\s+(?:had\s+|then\s+)?(?:${PLAYERS_ONLY}|${DISMISSAL})\b)`, 'gu');
/** A text without one of these tells of no minute. */
const HINT = /\bminutes?\b/;
/** Characters from the player to the minute. */
const REACH = 110;

interface Player extends Span { readonly name: string; readonly surname: string }
interface Moment { readonly kind: 'goal' | 'dismissal'; readonly minute: number; readonly at: Span; readonly who: Player; readonly sentence: number }

const playerOf = ({ person }: PersonMention, { start, end }: Span): Player => ({ name: person.fullName ?? person.name, surname: person.surname.toLowerCase(), start, end });

export const matchMinutes: ClaimFamily = {
  name: 'match-minutes',
  summary: 'in which minute a player scored or was sent off, and who scored in it',
  claims(context) {
    if (!HINT.test(context.annotated.text)) return [];
    const moments = context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      return kind === 'boilerplate' || kind === 'byline' ? [] : momentsIn(context, sentence);
    });
    // A player with two minutes scored twice, and which of them another report means is open.
    const once = moments.filter((m) => moments.every((o) => o.kind !== m.kind || keyOf(o) !== keyOf(m) || o.minute === m.minute));
    return once.flatMap((moment) => [minuteClaim(context, moment), ...(moment.kind === 'goal' ? [scorerClaim(context, moment)] : [])]);
  },
};

const keyOf = ({ who }: Moment): string => who.name.toLowerCase();

function momentsIn(context: ClaimContext, sentence: Sentence): Moment[] {
  const text = context.annotated.text.slice(sentence.start, sentence.end);
  if (!HINT.test(text)) return [];
  return [...matchesIn(MINUTE, text).flatMap((m) => told(context, sentence, m) ?? []), ...matchesIn(COMPOUND, text).flatMap((m) => owned(context, sentence, m) ?? [])];
}

/** The player whose verb the minute belongs to: the nearest one before it. */
function told(context: ClaimContext, sentence: Sentence, match: RegExpMatchArray): Moment | null {
  const { text } = context.annotated;
  const start = sentence.start + (match.index ?? 0);
  const at = { start, end: start + match[0].length };
  const minute = minuteOf(match);
  if (minute === null || OTHER_CLOCK.test(text.slice(at.end, at.end + 30))) return null;
  for (const who of playersBefore(context, sentence, start)) {
    const between = text.slice(who.end, start);
    const kind = matches(DISMISSED, between) ? 'dismissal' : matches(SCORED, between) ? 'goal' : null;
    if (!kind) continue;
    if (between.length > REACH || NO_SINGLE_GOAL.test(between) || /[;.]|\b(?:but|while|before|after|when)\b/.test(between)) return null;
    return { kind, minute, at, who, sentence: sentence.index };
  }
  return null;
}

/** Players before the minute, the nearest first: by name, by pronoun, or by two capitalised words that do what no team does. */
function playersBefore(context: ClaimContext, sentence: Sentence, before: number): Player[] {
  const { text, tokens } = context.annotated;
  const pronouns = tokens.slice(sentence.firstToken, sentence.endToken).filter((t) => t.end <= before && /^s?he$/.test(t.lower)).flatMap((token) => {
    const who = antecedentOf(context, sentence.index, token);
    return who ? [playerOf(who, token)] : [];
  });
  const named = personsOf(context, sentence.index).filter((m) => m.end <= before).map((m) => playerOf(m, m));
  const words = text.slice(sentence.start, before);
  const unknown = matchesIn(UNKNOWN_PLAYER, words).flatMap((m): Player[] => {
    const start = sentence.start + m.index;
    const [, name = '', surname = ''] = m;
    return [...named, ...(context.mentionsOf[sentence.index] ?? [])].some((k) => k.start < start + name.length && start < k.end) ? [] : [{ name, surname: surname.toLowerCase(), start, end: start + name.length }];
  });
  return [...pronouns, ...named, ...unknown].sort((x, y) => y.start - x.start);
}

/** "Melo's 71st-minute header", "a 17th-minute penalty by Melo". */
function owned(context: ClaimContext, sentence: Sentence, match: RegExpMatchArray): Moment | null {
  const { text } = context.annotated;
  const start = sentence.start + (match.index ?? 0);
  const at = { start, end: start + match[0].length };
  const minute = minuteOf(match);
  const clause = text.slice(Math.max(sentence.start, start - 40), Math.min(sentence.end, at.end + 40));
  if (minute === null || NO_SINGLE_GOAL.test(clause)) return null;
  const people = personsOf(context, sentence.index);
  const owner = people.find((m) => /^['’]s?\s+$/.test(text.slice(m.end, start))) ?? people.find((m) => /^\s+(?:by|from)\s+(?:[\p{Ll}-]+\s+){0,3}$/u.test(text.slice(at.end, m.start)));
  return owner ? { kind: 'goal', minute, at, who: playerOf(owner, owner), sentence: sentence.index } : null;
}

function minuteOf({ groups }: RegExpMatchArray): number | null {
  const word = (groups?.ordinal ?? groups?.count ?? '').toLowerCase();
  const minute = /^\d/.test(word) ? Number.parseInt(word, 10) : (COUNTING_ORDINALS.get(word) ?? 0);
  return minute >= 1 && minute <= 90 ? minute : null;
}

function minuteClaim(context: ClaimContext, { kind, minute, at, who, sentence }: Moment): Claim {
  const clause = clauseOf(at, who);
  return makeClaim(context, {
    // After 17 minutes the 18th has begun.
    measure: 'match-minute', sentence, scope: { ...WHOLE, group: kind }, subject: { kind: 'person', key: 'person', label: who.name, words: [], span: { start: who.start, end: who.end } }, modality: 'asserted',
    value: { kind: 'quantity', stated: minute, low: minute - 1, high: minute + 1, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value: at, clause }, trace: [{ text: `${kind} in minute ${minute}`, span: clause }],
  });
}

function scorerClaim(context: ClaimContext, { minute, at, who, sentence }: Moment): Claim {
  const name = { start: who.start, end: who.end };
  return makeClaim(context, {
    measure: 'scorer', sentence, scope: WHOLE, subject: { kind: 'thing', key: `goal:${minute}`, label: `the goal in minute ${minute}`, words: [] }, modality: 'asserted',
    value: { kind: 'text', text: who.name, key: who.surname },
    spans: { value: name, clause: clauseOf(name, at) }, trace: [{ text: `scored in minute ${minute}`, span: at }],
  });
}
