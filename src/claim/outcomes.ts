/** Outcomes told as two numbers: votes ("by nine votes to five", "52-48") and scores of matches ("beat Braga 3-1"). */
import { CARDINALS } from '../lexicon/en/numbers.ts';
import { NOT_FINAL, OTHER_MATCH, PHASES, SCORE_WORDS, VOTE_WORDS } from '../lexicon/en/outcomes.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matchesIn } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { contentStems } from './words.ts';

interface Pair extends Span { readonly high: number; readonly low: number; readonly first: number; readonly votes: boolean }

/** Tokens around a pair in which the word that makes it a vote or a score stands. */
const REACH = 9;
/** Tokens in which a word says that it is not the final one. */
const NOT_FINAL_REACH = 6;
/** No match ends with more than this on a side that is written with a dash and a winning verb (rugby, basketball). */
const HIGHEST_SCORE = 199;

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${[...CARDINALS.keys()].join('|')})`;
const WORDED = new RegExp(`(?<![\\p{L}\\d.,$£€-])(${NUMBER})(\\s+votes?)?(?:\\s+(?:goals?|points?|games?|sets?|frames?|runs?))?\\s+(?:to|against)\\s+(${NUMBER})(\\s+votes?)?(?![\\p{L}\\d%-]|[.,]\\d)`, 'giu');
const IN_FAVOUR = new RegExp(`(?<![\\p{L}\\d.,$£€-])(${NUMBER})(\\s+votes?)?\\s+(?:in favou?r|for)\\s*,?\\s*(?:and|with|to)?\\s*(${NUMBER})(\\s+votes?)?\\s+against\\b`, 'giu');
const DASHED = /(?<![\p{L}\d.,$£€/-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\d%/-]|[.,]\d)/gu;
/** "31:30", "3:1": as most of Europe writes a score; two digits behind an hour of the day are a clock's. */
const COLON = /(?<![\p{L}\d.,:$£€/-])(\d{1,3}):((?:\d|\d{2}(?<=(?:2[5-9]|[3-9]\d|\d{3}):\d{2})))(?![\p{L}\d%/:-]|[.,]\d)/gu;

export const outcomes: ClaimFamily = {
  name: 'outcomes',
  summary: 'counts of votes and scores of matches',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      const pairs = pairsIn(context, sentence);
      const phased = pairs.flatMap((pair) => phaseOf(context, sentence, pair, pairs) ?? []);
      out.push(...phased);
      // Two scores side by side are sets, legs or a list of results.
      const [pair, ...others] = pairs;
      if (!pair || others.length > 0 || phased.length > 0) continue;
      const claim = voteOf(context, sentence, pair) ?? scoreOf(context, sentence, pair);
      if (claim) out.push(claim);
    }
    return out;
  },
};

function pairsIn(context: ClaimContext, { start, end, firstToken, endToken }: Sentence): Pair[] {
  const text = context.annotated.text.slice(start, end);
  if (!/\d[-–:]\d|\bto\b|\bagainst\b/.test(text)) return [];
  const out: Pair[] = [];
  for (const [pattern, worded] of [[WORDED, true], [IN_FAVOUR, true], [DASHED, false], [COLON, false]] as const) {
    for (const match of matchesIn(pattern, text)) {
      const [a, b] = [valueOf(match[1]), valueOf(worded ? match[3] : match[2])];
      const at = start + match.index;
      if (a === null || b === null || isRange(text, match.index, worded)) continue;
      const first = firstTokenAt(context.annotated.tokens, firstToken, endToken, at);
      out.push({ start: at, end: at + match[0].length, high: Math.max(a, b), low: Math.min(a, b), first, votes: pattern === IN_FAVOUR || (worded && (match[2] !== undefined || match[4] !== undefined)) });
    }
  }
  return out;
}

const valueOf = (word: string | undefined): number | null => (word === undefined ? null : /^\d/.test(word) ? Number(word.replaceAll(',', '')) : (CARDINALS.get(word.toLowerCase()) ?? null));
/** "from 9 to 5", "between 3 to 4", "rose 9 to 15". */
const isRange = (text: string, at: number, worded: boolean): boolean => worded && /\b(?:from|between|up|down|about|some|nearly|every|after|open|aged|ages|for|takes?|last)\s+$/i.test(text.slice(Math.max(0, at - 12), at));

function firstTokenAt(tokens: readonly Token[], from: number, to: number, offset: number): number {
  for (let i = from; i < to; i += 1) if ((tokens[i]?.end ?? 0) > offset) return i;
  return from;
}

const near = ({ tokens }: ClaimContext['annotated'], { firstToken, endToken }: Sentence, { first }: Pair, reach = REACH): readonly Token[] => tokens.slice(Math.max(firstToken, first - reach), Math.min(endToken, first + reach));

/** The vote word stands near, or the pair itself counts votes; "voted 12-3", "a margin of nine to five". */
function voteOf(context: ClaimContext, sentence: Sentence, pair: Pair): Claim | null {
  const words = near(context.annotated, sentence, pair);
  const trigger = words.find((t) => VOTE_WORDS.has(t.lower));
  if (!trigger || pair.high < 2 || words.some((t) => /^(?:overtime|innings|goals?|coach|league|cup|odds|chances?)$/.test(t.lower))) return null;
  const counted = pair.votes || /\b(?:votes?|voted|ballot|margin)\b/i.test(context.annotated.text.slice(Math.max(sentence.start, pair.start - 45), Math.min(sentence.end, pair.end + 25)));
  if (!counted) return null;
  return toClaim(context, sentence, pair, 'vote', trigger);
}

function scoreOf(context: ClaimContext, sentence: Sentence, pair: Pair): Claim | null {
  const words = near(context.annotated, sentence, pair);
  const trigger = words.find((t) => SCORE_WORDS.has(t.lower));
  if (!trigger || pair.high > HIGHEST_SCORE || near(context.annotated, sentence, pair, NOT_FINAL_REACH).some((t) => NOT_FINAL.has(t.lower)) || OTHER_MATCH.test(context.annotated.text.slice(sentence.start, sentence.end))) return null;
  return toClaim(context, sentence, pair, 'score', trigger);
}

/** Words to either side of a score in which its phase is named. */
const PHASE_REACH = 5;

/** Sentences that name the teams of the match that an article is about. */
const LEAD = 3;

/** "led 2-0 at half-time", "won the shoot-out 4-3": the score of a phase that every match has once, named beside it and with no other score nearer. */
function phaseOf(context: ClaimContext, sentence: Sentence, pair: Pair, pairs: readonly Pair[]): Claim | null {
  const { text, tokens } = context.annotated;
  if (pair.high > HIGHEST_SCORE || pair.votes) return null;
  const [from, to] = [Math.max(sentence.firstToken, pair.first - PHASE_REACH), Math.min(sentence.endToken - 1, pair.first + PHASE_REACH + 2)];
  const start = Math.max(tokens[from]?.start ?? 0, ...pairs.filter((p) => p.end <= pair.start).map((p) => p.end));
  const end = Math.min(tokens[to]?.end ?? pair.end, ...pairs.filter((p) => p.start >= pair.end).map((p) => p.start));
  const phases = PHASES.flatMap(({ name, words }) => [...text.slice(start, end).matchAll(words)].map((m) => ({ name, start: start + m.index, end: start + m.index + m[0].length })));
  const [phase] = phases;
  if (!phase || phases.some(({ name }) => name !== phase.name) || OTHER_MATCH.test(text.slice(sentence.start, sentence.end))) return null;
  // "on penalties after a 2-2 draw", "13-16 at the break and 23-18 soon after": a score of before or after the phase.
  if (/\b(?:after|following|despite|and|but|then|before)\b|[,;]/i.test(text.slice(Math.min(phase.end, pair.end), Math.max(phase.start, pair.start)))) return null;
  const claim = toClaim(context, sentence, pair, 'score', phase);
  const names = [...new Set([...namesIn(context.annotated, sentence, 0), ...matchNames(context, sentence), ...leadNames(context)])];
  return { ...claim, subject: { ...claim.subject, label: `the match (${phase.name})`, context: names }, scope: { ...claim.scope, group: phase.name } };
}

/** Capitalised words of the sentence, from its word `skip` on. */
const namesIn = ({ tokens }: ClaimContext['annotated'], { firstToken, endToken }: Sentence, skip: number): string[] =>
  tokens.slice(firstToken + skip, endToken).filter((t) => t.capital && t.kind === 'word' && t.text.length > 2).map((t) => t.lower);

/** Names of the sentences that say which match the article is about. */
const leadNames = ({ annotated }: ClaimContext): string[] => annotated.sentences.slice(0, LEAD).flatMap((one) => namesIn(annotated, one, 1));

/** Names of the sentences before that say that somebody won or lost. */
function matchNames({ annotated }: ClaimContext, sentence: Sentence): string[] {
  const told = annotated.sentences.slice(0, sentence.index).filter((s) => annotated.tokens.slice(s.firstToken, s.endToken).some((t) => SCORE_WORDS.has(t.lower)));
  return told.flatMap((s) => namesIn(annotated, s, 1));
}

function toClaim(context: ClaimContext, sentence: Sentence, pair: Pair, measure: 'vote' | 'score', trigger: Span): Claim {
  const key = `${pair.high}-${pair.low}`;
  const value = { start: pair.start, end: pair.end };
  const clause = clauseOf(value, trigger);
  const own = namesIn(context.annotated, sentence, measure === 'score' ? 0 : 1);
  // "A 4-1 victory over the champions": a first word alone names nobody, so the match is the one told of before.
  const told = measure === 'score' && namesIn(context.annotated, sentence, 1).length === 0 ? matchNames(context, sentence) : own;
  const names = measure === 'score' && told.length === 0 ? leadNames(context) : told;
  return makeClaim(context, {
    measure, sentence: sentence.index, scope: WHOLE,
    subject: { kind: 'event', key: `outcome:${measure}`, label: measure === 'vote' ? 'the vote' : 'the match', words: contentStems(context.annotated, sentence.firstToken, sentence.endToken, (start) => start >= pair.start && start < pair.end), context: names },
    value: { kind: 'text', text: context.annotated.text.slice(pair.start, pair.end), key },
    spans: { value, clause }, trace: [{ text: `the ${measure} went ${key}`, span: clause }],
  });
}
