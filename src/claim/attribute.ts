/** Which attribute a figure states ("net profit", "wind", "homes destroyed"): the words of `lexicon/en/attributes.ts` that stand nearest to it. */
import { ATTRIBUTES, PLAIN_QUALIFIERS } from '../lexicon/en/attributes.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { tokenAt } from '../model/annotated.ts';
import type { FigureAttribute } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { PlaceValue } from '../model/value/place.ts';
import type { ClaimContext } from './context.ts';
import { pathCost } from './attach.ts';
import { phraseTable, phrasesAt } from './phrases.ts';
import { stem } from './words.ts';

const TABLE = phraseTable(ATTRIBUTES);
/** Words to either side that are looked at, and the dearest way that still binds (see `attach.ts`). */
const REACH = 12;
const LIMIT = 9;
/** Another figure on the way has the first claim to the word, and so has one right behind it: "45 per cent against, on a turnout of 48". */
const FIGURE_BETWEEN = 6;
/** Tokens from a word to the figure that it announces. */
const BOUND = 2;
/** Words right before an attribute's noun that narrow it down ("online sales"). */
const QUALIFIERS = 2;
/** Characters between a figure and a place that it may be limited to. */
const PLACE_REACH = 30;

interface Near { readonly name: string; readonly cost: number; readonly first: number; readonly end: number }

/** The attribute beside a figure whose text ends at `end`, or null. */
export function attributeOf(context: ClaimContext, m: QuantityMention, measure: string, end: number): FigureAttribute | null {
  const near = nearPhrases(context, m, measure, end);
  const [main] = near;
  if (!main) return null;
  return { name: main.name, cost: main.cost, beside: [...new Set(near.map(({ name }) => name))], qualifiers: qualifiersOf(context, main, measure === 'count' || m.value.per !== undefined ? tokenAt(context.annotated, end - 1) : -1), ...bearersOf(context, m, end) };
}

function nearPhrases(context: ClaimContext, m: QuantityMention, measure: string, end: number): Near[] {
  const { tokens, sentences } = context.annotated;
  const sentence = sentences[m.sentence];
  if (!sentence) return [];
  const [first, last] = [tokenAt(context.annotated, m.start), tokenAt(context.annotated, end - 1)];
  const figures = (context.mentionsOf[m.sentence] ?? []).filter((f) => f.type === 'quantity' && f.start !== m.start).map((f) => tokenAt(context.annotated, f.start));
  const found: Near[] = [];
  for (let i = Math.max(sentence.firstToken, first - REACH); i < Math.min(sentence.endToken, last + REACH); i += 1) {
    for (const hit of phrasesAt(TABLE, tokens, i, sentence.endToken)) {
      if (!hit.value.measures.has(measure)) continue;
      const [from, to] = [hit.first, hit.end - 1];
      const way = to < first ? pathCost(context, to, first) : from > last ? pathCost(context, last, from) : 0;
      const isAnothers = figures.some((at) => (to < at && at < first) || (last < at && at < from) || (last < from && to < at && at - to <= BOUND));
      const cost = way + (isAnothers ? FIGURE_BETWEEN : 0);
      if (cost <= LIMIT) found.push({ name: hit.value.name, cost, first: from, end: hit.end });
    }
  }
  // Of two as near, the longer says more: "net profit" holds "profit".
  return found.sort((a, b) => a.cost - b.cost || (b.end - b.first) - (a.end - a.first)).filter((one, at, all) => !all.some((other, i) => i !== at && other.first <= one.first && one.end <= other.end && other.end - other.first > one.end - one.first));
}

/** `own` is the last token of a figure with its noun: "drivers walked out" is no kind of walking out, "a day each" none of each. */
function qualifiersOf({ annotated: { tokens } }: ClaimContext, { first }: Near, own: number): string[] {
  const out: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - QUALIFIERS); i -= 1) {
    const token = tokens[i];
    if (!token || i === own || token.kind !== 'word' || token.capital || PLAIN_QUALIFIERS.has(token.lower) || FUNCTION_WORDS.has(token.lower) || token.lower.endsWith('ly')) break;
    out.push(stem(token.lower));
  }
  return out;
}

/** Names that the sentence gives beside the figure, whose it may be, and places to which it may be limited. */
function bearersOf(context: ClaimContext, m: QuantityMention, end: number): Pick<FigureAttribute, 'names' | 'places'> {
  const mentions = context.mentionsOf[m.sentence] ?? [];
  const speaker = context.attribution(m.sentence, m);
  const scene = context.mainEvent?.place ?? null;
  const isWhole = (place: PlaceValue): boolean => place.placeKind === 'country' && scene !== null && context.tools.gazetteer.isWithin(scene, place) === true;
  const places = mentions.flatMap((other) => (other.type === 'place' && Math.max(other.start - end, m.start - other.end) < PLACE_REACH && !isWhole(other.value) ? [String(other.value.geonameId ?? other.value.name.toLowerCase())] : []));
  return { names: namesIn(context, m, (start) => speaker !== null && speaker.span.start <= start && start < speaker.span.end), places };
}

/**
 * Capitalised words of a sentence that are neither places, times nor the speaker, the nearest to the figure first: parties, clubs and companies
 * are names that no list knows.
 */
function namesIn(context: ClaimContext, m: QuantityMention, isSpeaker: (start: number) => boolean): string[] {
  const { annotated, mentionsOf, tools } = context;
  const sentence = annotated.sentences[m.sentence];
  if (!sentence) return [];
  const others = (mentionsOf[m.sentence] ?? []).filter((o) => o.type === 'place' || o.type === 'time' || o.type === 'quantity');
  const at = tokenAt(annotated, m.start);
  const found: { readonly name: string; readonly cost: number }[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const token = annotated.tokens[i];
    if (!token || token.kind !== 'word' || !token.capital || isSpeaker(token.start) || others.some((o) => o.start <= token.start && token.start < o.end) || (i === sentence.firstToken && tools.gazetteer.wordRarity(token.lower) === 'everyday')) continue;
    found.push({ name: token.lower, cost: pathCost(context, Math.min(i, at), Math.max(i, at)) });
  }
  return [...new Set(found.sort((a, b) => a.cost - b.cost).map(({ name }) => name))];
}
