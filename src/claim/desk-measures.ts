/** Claims of measures that a desk has added as data: a figure of the right kind and unit beside one of the measure's words. */
import { REVISION_WORDS } from '../lexicon/en/casualties.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import type { DeskMeasure } from '../model/desk-measure.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { pathCost } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf } from './family.ts';
import { figureClaim } from './figures.ts';
import { nounForms, verbForms } from './inflect.ts';
import { baseForm } from './words.ts';

/** Words between a figure and its word, clause edges weighing more (see `attach.ts`); further off they have nothing to do with one another. */
const NEAR = 12;

interface Cue extends Span {
  readonly first: number;
  readonly last: number;
}

/** A measure with its words as base forms. */
interface Prepared {
  readonly measure: DeskMeasure;
  readonly counted: ReadonlySet<string>;
  /** Words of which one must be near, each as the base forms of its parts; empty where the unit or the counted noun says enough. */
  readonly cues: readonly (readonly string[])[];
}

/** A family that yields the claims of these measures; the figures keep their general measure (`area`, `count`) besides, so no shipped rule goes blind. */
export function deskMeasures(measures: readonly DeskMeasure[]): ClaimFamily {
  const prepared = measures.map(prepare);
  return {
    name: 'desk-measures',
    summary: 'measures of the desk: figures told by their unit and by the words beside them',
    claims: (context) => context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      const figures = kind === 'boilerplate' || kind === 'byline' ? [] : (context.mentionsOf[sentence.index] ?? []).filter(isFigure);
      return figures.length === 0 ? [] : prepared.flatMap((one) => claimsOf(context, sentence, figures, one));
    }),
  };
}

const isFigure = (m: { readonly type: string }): m is QuantityMention => m.type === 'quantity' && (m as QuantityMention).conversionOf === undefined;

const parts = (words: string): readonly string[] => words.toLowerCase().split(/\s+/).filter(Boolean).map(baseForm);

function prepare(measure: DeskMeasure): Prepared {
  const isCount = measure.value === 'count';
  const [nouns, verbs] = [measure.nouns.flatMap(nounForms), measure.verbs.flatMap(verbForms)];
  return { measure, counted: new Set(isCount ? nouns.map((noun) => parts(noun).join(' ')) : []), cues: (isCount ? verbs : [...verbs, ...nouns]).map(parts) };
}

function claimsOf(context: ClaimContext, sentence: Sentence, figures: readonly QuantityMention[], prepared: Prepared): readonly Claim[] {
  const fitting = figures.filter((figure) => fits(figure, prepared));
  if (fitting.length === 0) return [];
  if (prepared.cues.length === 0) return fitting.map((figure) => toClaim(context, sentence, figure, { prepared, cue: null }));
  const chosen = new Map<QuantityMention, Cue>();
  for (const cue of cuesIn(context.annotated.tokens, sentence, prepared.cues)) {
    const figure = nearest(context, cue, fitting);
    if (figure && !chosen.has(figure)) chosen.set(figure, cue);
  }
  return [...chosen].map(([figure, cue]) => toClaim(context, sentence, figure, { prepared, cue }));
}

function fits({ value }: QuantityMention, { measure, counted }: Prepared): boolean {
  if (measure.value === 'count') return value.role === 'count' && value.unit !== null && (counted.size === 0 || names(counted, parts(value.unit)));
  if (measure.value === 'percent') return value.role === 'percent';
  return value.dimension === measure.value && (measure.units.length === 0 || measure.units.includes(value.unit ?? ''));
}

/** Does the counted phrase end in one of the nouns ("homes", "wooden homes"), a complement with *of* left out? */
function names(counted: ReadonlySet<string>, unit: readonly string[]): boolean {
  const head = unit.includes('of') ? unit.slice(0, unit.indexOf('of')) : unit;
  return head.some((_, at) => counted.has(head.slice(at).join(' ')));
}

function cuesIn(tokens: readonly Token[], { firstToken, endToken }: Sentence, cues: Prepared['cues']): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const cue = cues.find((words) => at + words.length <= endToken && words.every((word, i) => baseForm(tokens[at + i]?.lower ?? '') === word));
    const [first, last] = [tokens[at], tokens[at + (cue?.length ?? 1) - 1]];
    if (cue && first && last) found.push({ first: at, last: at + cue.length - 1, start: first.start, end: last.end });
  }
  return found;
}

/** Each word goes with one figure, the nearest: in "burned 200 hectares and threatened 300" the second was not burned. */
function nearest(context: ClaimContext, { first, last }: Cue, figures: readonly QuantityMention[]): QuantityMention | null {
  let best: { readonly figure: QuantityMention; readonly cost: number } | null = null;
  for (const figure of figures) {
    const [from, to] = [tokenAt(context.annotated, figure.start), tokenAt(context.annotated, figure.end - 1)];
    const cost = from > last ? pathCost(context, last, from) : pathCost(context, to, first);
    if (cost <= NEAR && (best === null || cost < best.cost)) best = { figure, cost };
  }
  return best?.figure ?? null;
}

function toClaim(context: ClaimContext, sentence: Sentence, figure: QuantityMention, { prepared: { measure: { name } }, cue }: { readonly prepared: Prepared; readonly cue: Cue | null }): Claim {
  const claim = figureClaim(context, { mention: figure, value: figure.value, measure: name }, []);
  const { text, tokens } = context.annotated;
  const { number, hedge, unit } = figure;
  const because = cue ? `'${text.slice(cue.start, cue.end)}' beside the figure makes it ${name}` : `its unit makes the figure ${name}`;
  return {
    ...claim,
    // The measure itself is what two such figures have in common, as the counted noun is for others.
    subject: { ...claim.subject, key: `figure:${name}`, label: name.replaceAll('-', ' '), core: name },
    revised: tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => REVISION_WORDS.has(lower)),
    spans: { ...claim.spans, clause: clauseOf({ start: number.start, end: Math.max(number.end, unit?.end ?? 0) }, hedge, cue), ...(cue ? { measure: { start: cue.start, end: cue.end } } : {}) },
    trace: [...claim.trace, { text: because, ...(cue ? { span: { start: cue.start, end: cue.end } } : {}) }],
  };
}
