/** Reads the noun phrase that a number counts: its words without determiners, its head in the singular. Closed lists and word endings, no tagger. */
import { BARE_PLURALS, COMMON_ADJECTIVES, FATE_ADJECTIVES, PHRASE_ENDS, PHRASE_FILLERS, PLAIN_ADJECTIVES, VERB_LIKE_HEADS } from '../../lexicon/en/count-nouns.ts';
import { CARDINALS } from '../../lexicon/en/numbers.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, textAt } from './at.ts';
import { type Per, perPhrase } from './unit.ts';
import { looksPlural, singularOf } from './singular.ts';

export interface NounReading {
  readonly name: string;
  /** First token of the phrase, and one past its head. */
  readonly first: number;
  readonly end: number;
  readonly per: Per | null;
  /** Was the head a plural (a sure count noun)? */
  readonly plural: boolean;
  /** "three times": a multiple, not a thing. */
  readonly times: boolean;
}

export const nounReading = (name: string, first: number, end: number, { plural, per = null, times = false }: { readonly plural: boolean; readonly per?: Per | null; readonly times?: boolean }): NounReading => ({ name, first, end, per, plural, times });

const MAX_WORDS = 6;

/** A word of the phrase, with its hyphenated parts as one: "gas-only". */
interface Part {
  readonly text: string;
  readonly lower: string;
  readonly end: number;
}

/** What head is looked for: a plural, the one plural after "one of the", or the singular after "one". */
export type HeadKind = 'plural' | 'one-of' | 'single';

/** The phrase that starts at `at`; `limit` is the end of the sentence. */
export function readNoun(tokens: readonly Token[], at: number, limit: number, kind: HeadKind): NounReading | null {
  const single = kind === 'single';
  const parts: Part[] = [];
  let from = at;
  let head = -1;
  while (from < limit && parts.length < MAX_WORDS) {
    const part = partAt(tokens, from, limit);
    if (!part) break;
    if (CARDINALS.has(part.lower)) break;
    const joined = joinsAdjectives(tokens, part, parts.length, limit);
    if (PHRASE_ENDS.has(part.lower) && part.text !== 'US' && !joined && !staysIn(tokens, part, parts.length, limit)) break;
    if (!joined) {
      if (head >= 0 && (kind === 'one-of' || !continues(part, single))) break;
      parts.push(part);
      if (single ? isNounLike(part) : looksPlural(lastPart(part.lower)) || VERB_LIKE_HEADS.has(part.lower)) head = parts.length - 1;
      else if (head >= 0) break;
    }
    from = part.end;
  }
  if (head < 0) return null;
  parts.length = head + 1;
  return phrase(tokens, at, parts, single);
}

/** An ending word that right after the number belongs to the phrase: "217 lives", "four injured men". */
function staysIn(tokens: readonly Token[], part: Part, count: number, limit: number): boolean {
  if (count > 0) return false;
  if (VERB_LIKE_HEADS.has(part.lower)) return true;
  const next = FATE_ADJECTIVES.has(part.lower) ? partAt(tokens, part.end, limit) : null;
  return next !== null && looksPlural(next.lower) && !PHRASE_ENDS.has(next.lower);
}

const lastPart = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1);

/** After a plural head only another plural goes on: "women protesters". After one, any word that is no verb. */
const continues = (part: Part, single: boolean): boolean => (single ? isNounLike(part) : looksPlural(part.lower) && !FATE_ADJECTIVES.has(part.lower));

const ADVERB_OR_VERB = /(?:ly|ed|ing)$/;
const isNounLike = (part: Part): boolean => !COMMON_ADJECTIVES.has(part.lower) && !ADVERB_OR_VERB.test(part.lower) && !(part.lower.endsWith('s') && looksPlural(part.lower));

/** "digital and physical sales": *and* between two adjectives goes on. */
function joinsAdjectives(tokens: readonly Token[], part: Part, count: number, limit: number): boolean {
  if (part.lower !== 'and' || count === 0) return false;
  const next = partAt(tokens, part.end, limit);
  const after = part.end + 1 < limit ? partAt(tokens, part.end + 1, limit) : null;
  return next !== null && after !== null && !PHRASE_ENDS.has(next.lower) && /(?:al|ic|ive|ous|ble|ian|ish|ful|ary|ent|ant|ern|ed)$/.test(next.lower) && looksPlural(after.lower);
}

function partAt(tokens: readonly Token[], at: number, limit: number): Part | null {
  const first = tokens[at];
  if (!first || at >= limit || first.kind !== 'word') return null;
  let end = at + 1;
  while (end + 1 < limit && tokens[end]?.text === '-' && glued(tokens, end) && glued(tokens, end + 1) && tokens[end + 1]?.kind !== 'punctuation') end += 2;
  if (end === at + 1) return { text: first.text, lower: first.lower, end };
  let text = '';
  for (let i = at; i < end; i += 1) text += textAt(tokens, i);
  return { text, lower: text.toLowerCase(), end };
}

function phrase(tokens: readonly Token[], first: number, parts: readonly Part[], single: boolean): NounReading | null {
  const head = parts[parts.length - 1];
  if (!head) return null;
  let name = '';
  for (let i = 0; i < parts.length - 1; i += 1) {
    const part = parts[i];
    if (part && !PHRASE_FILLERS.has(part.lower)) name += `${PLAIN_ADJECTIVES.get(part.lower) ?? part.text} `;
  }
  name += single ? head.text : singularOf(head.text);
  const per = perPhrase(tokens, head.end);
  const rate = per && (per.unit?.dimension === 'time' || /^\d/.test(per.name)) ? per : null;
  return rate ? nounReading(`${name} per ${rate.name}`, first, rate.end, { plural: !single, per: rate }) : nounReading(name, first, head.end, { plural: !single || BARE_PLURALS.has(head.lower) });
}
