/** References without a date ("now", "recently", "the near future"), and how often in one word ("daily"). */
import { MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { PAST_VERBS } from '../../lexicon/en/time-cues.ts';
import { REFERENCE_PHRASES, REFERENCE_WORDS, type ReferenceValue, SET_WORDS } from '../../lexicon/en/time-references.ts';
import { UNIT_WORDS } from '../../lexicon/en/time-units.ts';
import { type Scanned, on, reference } from './expression.ts';
import { type Reader, contextAt, endsWith, tokenOf, wordAt } from './reader.ts';

/** "now", "currently", "recently". */
export function scanReference(reader: Reader, at: number): Scanned | null {
  const word = wordAt(reader, at);
  const value = REFERENCE_WORDS.get(word);
  if (!value) return null;
  if (word === 'soon') return scanSoon(reader, at);
  return on({ from: word === 'now' && wordAt(reader, at - 1) === 'right' ? at - 1 : at, to: at + 1 }, reference(value));
}

/** "soon" of what is to come; "as soon as", "soon after", "he was soon freed" tell of something else. */
function scanSoon(reader: Reader, at: number): Scanned | null {
  const before = contextAt(reader, at - 1);
  const after = contextAt(reader, at + 1);
  if (before === 'as' && after === 'as') return contextAt(reader, at + 2) === 'possible' ? on({ from: at - 1, to: at + 3 }, reference('FUTURE_REF')) : null;
  const isPast = PAST_VERBS.has(after) || (after.length > 4 && after.endsWith('ed'));
  if (isPast || after === 'after' || /^(?:how|too|was|were|had|been|that|which|who|and)$/.test(before)) return null;
  return on({ from: at, to: at + 1 }, reference('FUTURE_REF'));
}

interface Phrase { readonly words: readonly string[]; readonly value: ReferenceValue }

/** Phrases by their last word, longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byLastWord();

function byLastWord(): Map<string, readonly Phrase[]> {
  const phrases = new Map<string, readonly Phrase[]>();
  for (const [text, value] of REFERENCE_PHRASES) {
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    phrases.set(last, [...(phrases.get(last) ?? []), { words, value }].toSorted((a, b) => b.words.length - a.words.length));
  }
  return phrases;
}

export const PHRASE_ENDS: readonly string[] = [...PHRASES.keys()];

/** "the near future", "the past" at their last word. */
export function scanReferencePhrase(reader: Reader, at: number): Scanned | null {
  for (const { words, value } of PHRASES.get(wordAt(reader, at)) ?? []) {
    const first = at + 1 - words.length;
    const article = wordAt(reader, first - 1) === 'the';
    const stands = words.length > 1 || (article && !isUnitAhead(reader, at + 1));
    if (stands && endsWith(reader, at + 1, words)) return on({ from: article ? first - 1 : first, to: at + 1 }, reference(value));
  }
  return null;
}

/** Does a unit of time follow, at once or after an amount? Then the word before it belongs to a longer expression. */
function isUnitAhead(reader: Reader, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const word = contextAt(reader, i);
    if (UNIT_WORDS.has(word) || SEASONS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word) || word === 'weekend' || word === 'period') return true;
    if (word === '' || word === ',' || word === '.') return false;
  }
  return false;
}

/** "current" before a noun that is no unit of time. */
export function scanCurrent(reader: Reader, at: number): Scanned | null {
  return isUnitAhead(reader, at + 1) ? null : on({ from: at, to: at + 1 }, reference('PRESENT_REF'));
}

/** "daily", "monthly"; a quarterly dividend is a kind of dividend. */
export function scanSetWord(reader: Reader, at: number): Scanned | null {
  const word = wordAt(reader, at);
  const value = SET_WORDS.get(word);
  if (!value || (tokenOf(reader, at)?.capital && at > reader.sentenceStart)) return null;
  return word === 'quarterly' && tokenOf(reader, at + 1)?.kind === 'word' ? null : on({ from: at, to: at + 1 }, { kind: 'set', value, grain: 'day' });
}
