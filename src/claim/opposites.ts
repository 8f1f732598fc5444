/** What reports may say the opposite of: open or shut, grew or shrank, insured or not. Each such statement with what it is said of, and when it holds. */
import { MOVES, OF_NOBODY, OPPOSITES, type Opposite, type OppositeForm } from '../lexicon/en/opposites.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimContext } from './context.ts';
import type { ClaimFamily } from './family.ts';
import { NOBODY, type OppositeBearer, bearerOfOpposite, coreOf } from './opposite-bearer.ts';
import { oppositeClaim } from './opposite-claim.ts';
import { type PhraseHit, phraseTable, phrasesAt } from './phrases.ts';
import { figuresIn } from './plain-numbers.ts';
import { type VerbForm, formsOf } from './verb-forms.ts';
import { type VerbGroup, verbGroupBefore } from './verb-group.ts';

/** An axis that a story has once needs to know of nothing that it is said of. */
const NO_BEARER = { kind: 'thing', key: 'it', modifiers: [], also: [], quantity: 'the', isNone: false } as const;

interface Entry extends Opposite { readonly form: OppositeForm; readonly verb: VerbForm | 'adjective' }

const MOVE_ENTRIES = Object.entries(MOVES).flatMap(([pole, verbs]) => verbs.split(';').map((verb) => [verb.trim(), 'subject', { axis: 'move', kind: 'fact', pole, free: false, wary: false }] as const));
const TABLE = phraseTable([...OPPOSITES, ...MOVE_ENTRIES].flatMap(([entry, form, opposite]): (readonly [string, Entry])[] =>
  form === 'adjective' ? [[entry, { ...opposite, form, verb: 'adjective' }]] : formsOf(entry).map(([text, verb]) => [text, { ...opposite, form, verb }])));
const POLES = new Map<string, readonly string[]>();
for (const [, , { axis, pole }] of OPPOSITES) POLES.set(axis, [...new Set([...(POLES.get(axis) ?? []), pole])]);

/** Words of a clause in which nothing is said for sure. */
const OPEN_QUESTION = /\b(?:if|unless|whether|until|as if|as though|threatened?|fears?|feared|hopes?|hoped|denied|denies|urged?|demand(?:s|ed)?|call(?:s|ed)? for|rumou?rs?)\b/i;
/** Tokens behind a move within which its figure stands. */
const FIGURE_REACH = 28;
/** Tokens between such a verb and its adjective. */
const LONGEST_OBJECT = 6;
/** With "un" they are another word, or a change that may come later. */
const NO_OPPOSITES: ReadonlySet<string> = new Set('veiled covered folded leashed loaded locked packed paired attended cited ited masked earthed hinged settled ended expected wanted'.split(' '));
const COMPLEMENT_VERBS: ReadonlySet<string> = new Set('found find finds left leaves leave kept keeps keep declared pronounced rendered made'.split(' '));

export const opposites: ClaimFamily = {
  name: 'opposites',
  summary: 'statements that exclude their opposite: open or shut, in force or lifted, rose or fell by the same figure',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || context.annotated.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
        const hits = phrasesAt(TABLE, context.annotated.tokens, i, sentence.endToken);
        const [first] = hits;
        if (first) {
          out.push(...hits.flatMap((hit) => claimOf(context, sentence, hit) ?? []).slice(0, 4));
          i = first.end - 1;
        } else if (context.annotated.tokens[i]?.lower.endsWith('ed')) out.push(...prefixed(context, sentence, i));
      }
    }
    return onePerPlace(out);
  },
};

/** "Unlit" against "lit" without a row of its own: a participle of which English knows the one with "un" as well. */
function prefixed(context: ClaimContext, sentence: Sentence, i: number): Claim[] {
  const token = context.annotated.tokens[i];
  if (!token || token.capital || !/^[a-z]{3,}ed$/.test(token.lower)) return [];
  const bare = token.lower.startsWith('un') ? token.lower.slice(2) : token.lower;
  const isKnown = (word: string): boolean => context.tools.gazetteer.wordRarity(word) !== 'rare';
  if (!isKnown(bare) || !isKnown(`un${bare}`) || NO_OPPOSITES.has(bare)) return [];
  const value: Entry = { axis: `un${bare}`, kind: 'fact', pole: token.lower === bare ? bare : `not ${bare}`, free: false, wary: false, form: 'adjective', verb: 'adjective' };
  return [claimOf(context, sentence, { value, first: i, end: i + 1, start: token.start, stop: token.end }) ?? []].flat();
}

/** A verb that stands as two forms in the table says one thing. */
function onePerPlace(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((c) => {
    const key = `${c.spans.value.start}|${c.scope.group}|${c.value.kind === 'polarity' ? c.value.pole : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function claimOf(context: ClaimContext, sentence: Sentence, hit: PhraseHit<Entry>): Claim | null {
  const { annotated } = context;
  if (annotated.quoted.some((q) => q.start <= hit.start && hit.start < q.end)) return null;
  const group = verbGroupBefore(annotated.tokens, sentence, hit.first);
  // "He is 33 and had never won": until now.
  if (group.negated && annotated.tokens[hit.first - 1]?.lower === 'never' && annotated.tokens[hit.first - 2]?.lower === 'had') return null;
  if (group.doubtful || OPEN_QUESTION.test(annotated.text.slice(Math.max(sentence.start, hit.start - 60), hit.start))) return null;
  const complement = hit.value.form === 'adjective' && !group.copula ? complementVerb(annotated.tokens, sentence, hit.first) : null;
  const side = complement === null ? sideOf(hit.value, group, annotated.tokens, hit, sentence) : 'after';
  const bearer = side && (bearerOfOpposite(context, sentence, side === 'before' ? { side, at: group.before, touches: hit.value.form === 'object' && group.before === hit.first - 1 } : { side, at: complement === null ? hit.end : complement + 1, touches: true }) ?? standIn(hit, annotated.text, annotated.tokens[group.before]?.lower ?? ''));
  if (!bearer || !side) return null;
  // That nobody was hurt or arrested is counted elsewhere.
  const isNobody = NOBODY.has(bearer.key);
  if (isNobody && (!OF_NOBODY.has(hit.value.axis) || group.negated)) return null;
  const pole = isNobody ? `not ${hit.value.pole}` : poleOf(hit.value, group.negated !== bearer.isNone);
  const figure = hit.value.axis === 'move' ? figureBehind(context, sentence, hit.stop) : '';
  if (pole === null || figure === null) return null;
  return toClaim(context, { sentence, hit, bearer, pole, figure, tense: tenseOf(hit.value, group) });
}

/** "They" of an axis that a story has once, and anybody where a report says that it is nobody. */
const standIn = ({ value: { free, axis }, start, end, stop }: PhraseHit<Entry>, text: string, before: string): OppositeBearer | null => ((free && /^(?:they|it)$/.test(before)) || OF_NOBODY.has(axis) ? { ...NO_BEARER, key: free ? 'it' : `someone ${end}`, start, end: stop, label: text.slice(start, stop) } : null);

/** "Found the canvas undamaged", "kept the shop open": the verb whose object the adjective is said of. */
function complementVerb(tokens: readonly Token[], { firstToken }: Sentence, first: number): number | null {
  for (let i = first - 2; i >= Math.max(firstToken, first - LONGEST_OBJECT); i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (COMPLEMENT_VERBS.has(word)) return i;
    if (tokens[i]?.kind === 'punctuation') return null;
  }
  return null;
}

/** On which side of the word stands what it is said of; null where the form cannot be read so. */
function sideOf({ form, verb }: Entry, group: VerbGroup, tokens: readonly Token[], { first, end }: PhraseHit<Entry>, sentence: Sentence): 'before' | 'after' | null {
  if (form === 'adjective') return group.copula ? 'before' : null;
  if (verb === 'gerund' && !group.be && !group.without) return null;
  if (verb === 'base' && !group.emphatic && group.tense !== 'ahead' && !group.negated && group.tense !== 'none') return null;
  if (form === 'subject') return (group.be && verb !== 'gerund' && group.tense !== 'ahead') || (verb === 'participle' && !group.have && group.tense !== 'none') ? null : 'before';
  if (group.be && (verb === 'past' || verb === 'participle')) return 'before';
  if (opensObject(tokens, end, sentence)) return 'after';
  const reduced = verb === 'participle' && group.tense === 'none' && group.before === first - 1;
  return reduced ? 'before' : null;
}

/** Does a noun phrase or a name follow? */
const opensObject = (tokens: readonly Token[], at: number, { endToken }: Sentence): boolean => {
  const next = tokens[at];
  return next !== undefined && at < endToken && next.kind !== 'punctuation' && (/^(?:the|a|an|its|their|his|her|him|them|it|all|every|no|both|any)$/.test(next.lower) || next.capital || next.kind === 'number');
};

/** The pole that is said, a negation taken into account; null where the negated form says nothing. */
function poleOf({ axis, pole }: Entry, negated: boolean): string | null {
  if (!negated) return pole;
  if (axis === 'move') return null;
  if (pole.startsWith('not ')) return null;
  const others = (POLES.get(axis) ?? []).filter((other) => other !== pole);
  return others.length === 1 ? (others[0] ?? null) : `not ${pole}`;
}

type Tense = 'now' | 'past' | 'before that' | 'ahead';
function tenseOf({ verb }: Entry, { tense }: VerbGroup): Tense {
  if (tense !== 'none') return tense;
  return verb === 'third' || verb === 'base' || verb === 'gerund' ? 'now' : 'past';
}

/** "by 3.2 per cent": the figure by which a move is known; null where it has none. */
function figureBehind(context: ClaimContext, sentence: Sentence, from: number): string | null {
  const figure = figuresIn(context, sentence.index).find(({ start }) => start >= from && start - from <= FIGURE_REACH);
  return figure && typeof figure.value.stated === 'number' && /^[\s\p{Ll}$£€]*$/u.test(context.annotated.text.slice(from, figure.start)) ? `${figure.value.stated} ${figure.value.unit ?? ''}` : null;
}

interface Parts { readonly sentence: Sentence; readonly hit: PhraseHit<Entry>; readonly bearer: OppositeBearer; readonly pole: string; readonly figure: string; readonly tense: Tense }

function toClaim(context: ClaimContext, { sentence, hit, bearer, pole, figure, tense }: Parts): Claim {
  const { axis, kind, free, wary } = hit.value;
  const notes = [...bearer.also.map((key) => `also ${key}`), ...(free ? ['free'] : []), ...(wary ? ['needs 1.8'] : []), ...(NOBODY.has(bearer.key) ? ['nobody'] : []), `kind ${kind}`, `tense ${tense}`, `quantity ${bearer.quantity}`, ...(figure ? [`figure ${figure}`] : [])];
  return oppositeClaim(context, { sentence: sentence.index, axis, pole, value: { start: hit.start, end: hit.stop }, bearer, isPerson: bearer.kind === 'person', label: bearer.label, core: coreOf(bearer), words: bearer.modifiers, notes });
}
