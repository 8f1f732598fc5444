/** Tokens of one paragraph -> where its sentences end. A stop ends a sentence unless it belongs to an abbreviation, an initial or a quotation that goes on. */
import { MAY_END, NEVER_ENDS } from '../lexicon/en/abbreviations.ts';
import type { Token } from '../model/annotated.ts';
import { OUT, isAmong, wordsThat } from '../model/word-set.ts';

const STOP = 0x2e;
const ENDERS = new Set(['.', '!', '?', '…']);
/** Marks that end sentences, and words that end in a stop of their own ("U.S."). */
const MAY_CLOSE = wordsThat(({ text }) => ENDERS.has(text) || text.endsWith('.'));
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '\'\'']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '`']);
/** Capitalised words that commonly begin a sentence after an abbreviation. */
const STARTERS = new Set(['the', 'a', 'an', 'it', 'he', 'she', 'they', 'we', 'i', 'in', 'on', 'at', 'but', 'and', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its', 'there', 'when', 'while', 'after', 'before', 'as', 'if', 'no', 'not', 'police', 'officials', 'some', 'many', 'one', 'two', 'for', 'with', 'by', 'from', 'what', 'who', 'how', 'why', 'here', 'our', 'you', 'however', 'meanwhile', 'then', 'now', 'so']);
const UNITS = new Set(['m', 'bn', 'mn', 'km', 'kg', 'lb', 'lbs', 'oz', 'ft', 'mph', 'mi', 'yd', 'min', 'mins', 'hrs', 'sec', 'secs']);
/** After a closing quotation mark these go on with the sentence: "Did they leave?" she asked. */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const SPEECH = /^(?:\p{Ll}|said|says|asked|added)/u;

/** Indices one past the last token of each sentence of `tokens[first..end)`, in order. */
export function sentenceEnds(tokens: readonly Token[], first: number, end: number): number[] {
  const ends: number[] = [];
  const { marks } = MAY_CLOSE;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (!token || marks[token.form] === OUT || token.kind === 'number' || !isAmong(MAY_CLOSE, token) || !endsHere(tokens, token, i, first, end)) continue;
    let last = i + 1;
    while (last < end && (ENDERS.has(tokens[last]?.text ?? '') || CLOSERS.has(tokens[last]?.text ?? '')) && !tokens[last]?.spaced) last += 1;
    const next = tokens[last];
    const closedQuote = last > i + 1;
    if (next && last < end && !maySentenceStart(tokens, last, closedQuote)) continue;
    ends.push(last);
    i = last - 1;
  }
  if (ends[ends.length - 1] !== end && end > first) ends.push(end);
  return ends;
}

function endsHere(tokens: readonly Token[], token: Token, i: number, first: number, end: number): boolean {
  if (token.kind === 'word') return token.text.charCodeAt(token.text.length - 1) === STOP && i + 1 < end && abbreviationEnds(token.lower.slice(0, -1), tokens, i, end);
  if (!ENDERS.has(token.text)) return false;
  if (token.text !== '.') return true;
  const before = tokens[i - 1];
  // "A .45-caliber pistol", "rose .5 per cent".
  if (tokens[i + 1]?.kind === 'number' && !tokens[i + 1]?.spaced && token.spaced) return false;
  if (i === first || !before || before.end !== token.start) return true;
  if (tokens[i + 1] && !tokens[i + 1]?.spaced && !CLOSERS.has(tokens[i + 1]?.text ?? '') && i + 1 < end) return gluedSentence(before, tokens[i + 1]);
  if (before.kind !== 'word') return true;
  if (before.text.length === 1 && before.capital && before.text !== 'I') return false;
  if (NEVER_ENDS.has(before.lower) && !(before.lower === 'no' && !before.capital) && before.lower !== 'in') return false;
  return unitEnds(tokens, i, end) || abbreviationEnds(before.lower, tokens, i, end);
}

/** "came in at 4.12bn. Food ...": a unit behind its number, with a capital after the stop, ends the sentence. */
const unitEnds = (tokens: readonly Token[], i: number, end: number): boolean => tokens[i - 2]?.kind === 'number' && UNITS.has(tokens[i - 1]?.lower ?? '') && i + 1 < end && (tokens[i + 1]?.capital ?? false);

/** "the town.He said": a full stop without a space before a capital, after a lower-case word. */
const gluedSentence = (before: Token, next: Token | undefined): boolean => before.kind === 'word' && before.text.length > 2 && !before.capital && next !== undefined && next.capital && next.text.length > 1;

function abbreviationEnds(lower: string, tokens: readonly Token[], i: number, end: number): boolean {
  if (!MAY_END.has(lower) && !(lower.includes('.') && INITIALS.test(lower))) return true;
  const next = tokens[i + 1];
  return i + 1 >= end || (next !== undefined && next.capital && STARTERS.has(next.lower)) || (next !== undefined && OPENERS.has(next.text) && next.spaced && next.text !== '(');
}

function maySentenceStart(tokens: readonly Token[], at: number, closedQuote: boolean): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (OPENERS.has(next.text)) return true;
  if (next.kind === 'word') return next.capital || (!closedQuote && !SPEECH.test(next.text));
  return next.kind === 'number' || /^[—–\-•*#$£€]$/.test(next.text);
}
