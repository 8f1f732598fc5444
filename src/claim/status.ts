/** Which way a thing went, as poles of an axis: the offer was accepted or rejected, the match held or cancelled, the search goes on or has ended. */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { DECIDING_BODIES, EARLIER_ADVERBS, EARLIER_ROUND, NAMED_AXES, NO_PART_OF_NAME, ROADS, STATUS_AXES, type StatusAxis } from '../lexicon/en/status.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { dayAfter } from './day-after.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { type PhraseHit, phraseTable, phrasesAt } from './phrases.ts';
import { figuresIn } from './plain-numbers.ts';
import { contentStems, stem } from './words.ts';

interface Entry { readonly axis: StatusAxis; readonly pole: string; readonly active: boolean; readonly passive: boolean }

/** How far behind an active form, and before a passive one, the noun that it is about may stand, in tokens. */
const REACH_AFTER = 7;
const REACH_BEFORE = 12;
/** Tokens before a pole in which a word makes it another round or no fact. */
const DOUBT_REACH = 6;

const TABLE = phraseTable(STATUS_AXES.flatMap((axis) => axis.poles.flatMap(({ pole, active, passive }) => {
  const forms = new Map<string, { active: boolean; passive: boolean }>();
  for (const form of split(active)) forms.set(form, { active: true, passive: false });
  for (const form of split(passive)) forms.set(form, { active: forms.get(form)?.active ?? false, passive: true });
  return [...forms].map(([form, sides]): readonly [string, Entry] => [form, { axis, pole, ...sides }]);
})));
const NOUNS = new Map(STATUS_AXES.map(({ axis, nouns }) => [axis, new Set(nouns.split(' ').map(stem))]));
/** "5A", "M25": a road by its number. */
const ROAD_NUMBER = /^(?:[A-Z]\d{1,3}|\d{1,3}[A-Z])$/;
const isNoun = ({ lower, text }: Token, axis: StatusAxis): boolean => NOUNS.get(axis.axis)?.has(stem(lower)) === true || (axis.axis === 'access' && ROAD_NUMBER.test(text));

function split(forms: string): string[] {
  return forms.split(';').map((f) => f.trim()).filter(Boolean);
}

export const status: ClaimFamily = {
  name: 'status',
  summary: 'which way a thing went: accepted, rejected or withdrawn; held or cancelled; going on or ended',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
        for (const hit of phrasesAt(TABLE, context.annotated.tokens, i, sentence.endToken)) {
          const claim = claimOf(context, sentence, hit);
          if (claim) out.push(claim);
        }
      }
    }
    return out;
  },
};

function claimOf(context: ClaimContext, sentence: Sentence, hit: PhraseHit<Entry>): Claim | null {
  const { tokens } = context.annotated;
  if (isDoubtful(tokens, sentence, hit) || isQuoted(context, hit)) return null;
  const { axis, pole } = hit.value;
  const passive = isPassiveHere(tokens, sentence, hit);
  const noun = (passive || !hit.value.active ? null : nounAfter(tokens, sentence, hit, axis)) ?? (hit.value.passive && (passive || !hit.value.active || axis.axis !== 'decision') ? (nounBefore(tokens, sentence, hit, axis) ?? nounOfIt(context, sentence, hit, axis)) : null);
  if (!noun) return null;
  const value: Span = { start: hit.start, end: hit.stop };
  const clause = clauseOf(value, noun);
  const core = ROADS.has(stem(noun.lower)) || ROAD_NUMBER.test(noun.text) ? 'road' : stem(noun.lower);
  return makeClaim(context, {
    measure: 'status', sentence: sentence.index, scope: { ...WHOLE, group: axis.axis },
    subject: { kind: 'thing', key: `status:${axis.axis}`, label: labelOf(context, sentence, noun), core, words: subjectWords(context, sentence, hit, noun), context: [...figureWords(context, sentence), ...bodiesIn(context, sentence, hit), ...(NAMED_AXES.has(axis.axis) ? namesOf(tokens, noun) : [])], span: { start: noun.start, end: noun.end } },
    value: { kind: 'polarity', axis: axis.axis, pole, positive: axis.poles[0]?.pole === pole },
    spans: { value, clause, subject: { start: noun.start, end: noun.end } },
    ...(pole === 'open' || pole === 'ended' || pole === 'signed' ? { asOf: dayAfter(context, sentence.index, hit.stop) } : {}),
    trace: [{ text: `'${context.annotated.text.slice(clause.start, clause.end)}' says: ${pole}`, span: clause }],
  });
}

/** "was rejected", "has been rejected": what it is about stands before. */
function isPassiveHere(tokens: readonly Token[], sentence: Sentence, { first, value }: PhraseHit<Entry>): boolean {
  if (!value.passive) return false;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 3); i -= 1) if (/^(?:was|were|been|be|being|is|are|get|got)$/.test(tokens[i]?.lower ?? '')) return true;
  return tokens[first - 1]?.lower === 'never' || tokens[first]?.lower === 'never';
}

/** A negation, a modal, a condition or an earlier round near the pole: then it says nothing for sure. */
function isDoubtful(tokens: readonly Token[], sentence: Sentence, { first, end }: PhraseHit<Entry>): boolean {
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - DOUBT_REACH); i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (/^[.;:—]$/.test(lower)) break;
    if (EARLIER_ROUND.has(lower) || (i === first - 1 && EARLIER_ADVERBS.has(lower)) || /^(?:not|would|will|could|might|may|should|shall|can|cannot|must|if|unless|whether|to|likely|expected|until|nearly|almost|neither|no|never|want|wants|urged|asked|vowed|refused|threatened|than|wanted|or|n't)$/.test(lower) || lower.endsWith("n't") || lower.endsWith('n’t')) return true;
  }
  return tokens[end]?.lower === 'unless' || tokens[end]?.lower === 'if';
}

const isQuoted = (context: ClaimContext, { start }: { readonly start: number }): boolean => context.annotated.quoted.some((q) => q.start <= start && start < q.end);

function nounAfter(tokens: readonly Token[], sentence: Sentence, { end }: PhraseHit<Entry>, axis: StatusAxis): Token | null {
  for (let i = end; i < Math.min(sentence.endToken, end + REACH_AFTER); i += 1) {
    const token = tokens[i];
    if (!token || /^[.;:]$/.test(token.text) || /^(?:after|when|because|while|who|which|that|by)$/.test(token.lower)) return null;
    if (!isNoun(token, axis) || isModifier(tokens, i)) continue;
    const next = tokens[i + 1];
    return next && i + 1 < sentence.endToken && isNoun(next, axis) ? next : token;
  }
  return null;
}

/** "pay offer plan": the last noun of a run is its head. */
const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && next.text === '-' && !next.spaced;
};

/** Backwards over a phrase or a short clause: "A larger plan, for 90 flats, was refused". The first such noun of the clause, its subject. */
function nounBefore(tokens: readonly Token[], sentence: Sentence, { first }: PhraseHit<Entry>, axis: StatusAxis): Token | null {
  let found: Token | null = null;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - REACH_BEFORE); i -= 1) {
    const token = tokens[i];
    if (!token || /^[.;:]$/.test(token.text) || /^(?:and|but|when|while|because|who|after|said|says|that|as)$/.test(token.lower) && !isBetween(tokens, i, sentence.firstToken)) break;
    if (isNoun(token, axis)) found = isAnother(tokens, i, axis) ? null : token;
  }
  return found;
}

/** Between "it" and what it is. */
const AUXILIARIES: ReadonlySet<string> = new Set('has had have been was is still now also remained remains stayed since then again'.split(' '));

/** "It has been shut since": what the sentence before names, if it names one such thing. */
function nounOfIt(context: ClaimContext, sentence: Sentence, { first }: PhraseHit<Entry>, axis: StatusAxis): Token | null {
  const { tokens, sentences } = context.annotated;
  const before = sentences[sentence.index - 1];
  const isSaidOfIt = tokens[sentence.firstToken]?.lower === 'it' && first > sentence.firstToken && tokens.slice(sentence.firstToken + 1, first).every(({ lower }) => AUXILIARIES.has(lower));
  if (!before || !isSaidOfIt || !NAMED_AXES.has(axis.axis)) return null;
  const nouns = tokens.slice(before.firstToken, before.endToken).filter((t) => isNoun(t, axis));
  return nouns.length === 1 ? (nouns[0] ?? null) : null;
}

/** What tells it from others of its kind: `name valley`, `name 5a`; `the` where it needs no name. */
function namesOf(tokens: readonly Token[], noun: Token): string[] {
  const at = tokens.indexOf(noun);
  const out = ROAD_NUMBER.test(noun.text) ? [`name ${noun.lower}`] : [];
  let definite = false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.text !== '-' && token.kind !== 'number')) break;
    definite ||= /^(?:the|its|their)$/.test(token.lower);
    if (FUNCTION_WORDS.has(token.lower)) break;
    if (token.text !== '-' && !NO_PART_OF_NAME.has(token.lower)) out.push(`name ${stem(token.lower)}`);
  }
  const next = tokens[at + 1];
  if (next && (next.kind === 'number' || (next.kind === 'word' && next.capital && /\d/.test(next.text)))) out.push(`name ${next.lower}`);
  return out.length > 0 ? out : definite ? ['the'] : [];
}

/** "talks between the firm and the union": this "and" parts no clauses. */
const isBetween = (tokens: readonly Token[], i: number, from: number): boolean => tokens[i]?.lower === 'and' && tokens.slice(Math.max(from, i - 6), i).some((t) => t.lower === 'between');

/** "a search", "a second strike": one of several, not the one that the article is about. */
const isAnother = (tokens: readonly Token[], noun: number, { axis }: StatusAxis): boolean => axis === 'activity' && [1, 2, 3].some((back) => /^(?:a|an|another|one|previous|earlier|last|second|first|each|every)$/.test(tokens[noun - back]?.lower ?? ''));

function labelOf(context: ClaimContext, sentence: Sentence, noun: Token): string {
  const { tokens, text } = context.annotated;
  let first = tokens.findIndex((t) => t === noun);
  const from = first;
  while (first - 1 >= sentence.firstToken && from - first < 3 && tokens[first - 1]?.kind === 'word' && !/^(?:by|of|to|in|on|for|with|from|and|was|were)$/.test(tokens[first - 1]?.lower ?? '') && noun.start - (tokens[first - 1]?.start ?? 0) < 30) first -= 1;
  return text.slice(tokens[first]?.start ?? noun.start, noun.end);
}

/** Content words of the clause around the pole, the pole's own left out. */
function subjectWords(context: ClaimContext, sentence: Sentence, hit: PhraseHit<Entry>, noun: Token): string[] {
  const from = Math.min(hit.first, context.annotated.tokens.indexOf(noun)) - 8;
  const to = Math.max(hit.end, context.annotated.tokens.indexOf(noun) + 1) + 10;
  return contentStems(context.annotated, Math.max(sentence.firstToken, from), Math.min(sentence.endToken, to), (start) => start >= hit.start && start < hit.stop).filter((w) => !/^\d/.test(w));
}

/** Figures with their units ("7.5 percentage", "240 home") and years: the surest signs of one and the same thing. */
function figureWords(context: ClaimContext, sentence: Sentence): string[] {
  const out = figuresIn(context, sentence.index).flatMap(({ value }) => (typeof value.stated === 'number' && value.role !== 'age' ? [`${value.stated} ${stem((value.unit ?? '').split(' ').at(-1)?.toLowerCase() ?? '')}`.trim()] : []));
  for (const m of context.mentionsOf[sentence.index] ?? []) if (m.type === 'time' && m.time.known.includes('year')) out.push(`year ${m.time.value.slice(0, 4)}`);
  return out;
}

/** Who decided, where it is a body that decides for itself: `body senate`. */
function bodiesIn(context: ClaimContext, sentence: Sentence, { first, end }: PhraseHit<Entry>): string[] {
  const near = context.annotated.tokens.slice(Math.max(sentence.firstToken, first - REACH_AFTER), Math.min(sentence.endToken, end + REACH_BEFORE));
  return near.flatMap(({ lower }) => (DECIDING_BODIES.has(lower) ? [`body ${lower}`] : []));
}
