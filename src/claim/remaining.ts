/** What a loss leaves of a number: "Unity shed three of the 20 seats", "Unity fell to 16 seats from 20". Two articles that tell of one loss leave the same. */
import { LOSS_OF } from '../lexicon/en/changes.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { hull } from '../model/span.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { headOf, isCount } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { levelsIn } from './levels.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** Letters before the figures in which their owner is named. */
const OWNER_REACH = 80;

export const remaining: ClaimFamily = {
  name: 'remaining',
  summary: 'what a named owner is left with after a loss of so many out of so many',
  claims(context) {
    const out: Claim[] = [];
    for (const { index } of context.annotated.sentences) {
      const kind = context.blockOf(index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || (context.mentionsOf[index] ?? []).filter((m) => m.type === 'quantity').length < 1) continue;
      const figures = figuresIn(context, index);
      if (figures.length < 2) continue;
      for (const left of [...lossesOf(context, figures), ...fallsTo(context, figures)]) out.push(...claimOf(context, left));
    }
    return out;
  },
};

interface Left extends Span { readonly sentence: number; readonly whole: number; readonly rest: number; readonly noun: string }

const isWhole = (m: Figure): boolean => isCount(m) && m.value.hedge === undefined && typeof m.value.stated === 'number' && Number.isInteger(m.value.stated);

/** "shed only three of the 20 seats". */
function lossesOf(context: ClaimContext, figures: readonly Figure[]): Left[] {
  const { text, sentences } = context.annotated;
  return figures.flatMap((lost, i) => {
    const whole = figures[i + 1];
    if (!whole || !isWhole(lost) || !isWhole(whole)) return [];
    const before = text.slice(sentences[lost.sentence]?.start ?? 0, lost.number.start).toLowerCase();
    if (!LOSS_OF.test(before) || !/^\s+(?:out\s+)?of\s+(?:the|its|their|his|her)\s+$/.test(text.slice(lost.number.end, whole.number.start))) return [];
    const rest = statedNumber(whole.value) - statedNumber(lost.value);
    const noun = headOf(whole.value);
    return rest > 0 && noun !== '' ? [{ start: lost.start, end: whole.end, sentence: lost.sentence, whole: statedNumber(whole.value), rest, noun }] : [];
  });
}

/** "fell to 16 seats from 20". */
function fallsTo(context: ClaimContext, figures: readonly Figure[]): Left[] {
  return levelsIn(context, figures).flatMap(({ from, to, first, last, start, end }) => {
    const noun = headOf(first.value) || headOf(last.value);
    if (first === last || from.at <= to.at || noun === '' || !isWhole(first) || !isWhole(last)) return [];
    return [{ start, end, sentence: first.sentence, whole: from.at, rest: to.at, noun }];
  });
}

/** The name nearest before the figures: its last word, a general one ("Party") left out. */
function ownerBefore(context: ClaimContext, { sentence, start }: Left): Span | null {
  const { annotated: { tokens, sentences } } = context;
  const span = sentences[sentence];
  for (let i = (span?.endToken ?? 0) - 1; i >= (span?.firstToken ?? 0); i -= 1) {
    const token = tokens[i];
    if (!token || token.start >= start || start - token.end > OWNER_REACH) continue;
    if (token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !GENERAL.has(token.lower)) return { start: token.start, end: token.end };
  }
  return null;
}

const GENERAL: ReadonlySet<string> = new Set('party group company league the it they its their he she in on of mr ms mrs'.split(' '));

/** Between the owner and the figures: it has not happened. The words before the owner deny or foresee something else. */
const NOT_SO = /\b(?:would|could|may|might|not|never|will|should|if|to lose|to shed)\b/i;

function claimOf(context: ClaimContext, left: Left): Claim[] {
  const owner = ownerBefore(context, left);
  if (!owner || NOT_SO.test(context.annotated.text.slice(owner.end, left.start))) return [];
  const name = context.annotated.text.slice(owner.start, owner.end);
  const { start, end, sentence, whole, rest, noun } = left;
  const value: QuantityValue = { kind: 'quantity', stated: rest, low: rest, high: rest, unit: noun, change: '=', role: 'count', dimension: 'count' };
  const clause = hull(left, end - owner.start < OWNER_REACH ? owner : left);
  return [makeClaim(context, {
    measure: 'remaining', sentence, modality: 'asserted', value, scope: WHOLE,
    subject: { kind: 'thing', key: `remaining:${name.toLowerCase()}:${whole}:${noun}`, label: name, words: [] },
    spans: { value: { start, end }, clause: { start: clause.start, end: clause.end } },
    trace: [{ text: `of ${whole}, ${rest} remain`, span: { start, end } }],
  })];
}
