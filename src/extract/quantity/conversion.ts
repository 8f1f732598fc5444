/** Pairs two renderings of one quantity: "8,000 sq km (3,100 sq miles)", "1.2 billion shekels ($330 million)", "10 miles, or 16 km". */
import { HEDGES_BEFORE } from '../../lexicon/en/hedges.ts';
import { IMPERIAL } from '../../lexicon/en/imperial.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { changeOfHedge, intervalOf } from './hedge.ts';

/** Between brackets and the second rendering. */
const IN_BRACKETS = /^\s?[([]\s?(?:or\s|about\s|around\s|roughly\s|approximately\s|equivalent to\s|the equivalent of\s|i\.e\.\s|~|=\s?)?$/i;
/** In apposition: "163 km/h - that's 101 mph", "41C, or about 106F", "ten miles, i.e. 16 km". Without its comma, "or" is a choice. */
const IN_APPOSITION = /^(?:\s?[,;–—]\s?|\s-\s|\s?--\s?)(?:or|that is|that’s|that's|which is|i\.e\.|equivalent to|equal to|the equivalent of)\s(?:about\s|around\s|roughly\s|some\s|nearly\s|almost\s|approximately\s)?$/i;
/** "6,100 hectares, about 24 square miles, had burned": a hedge alone, where the one unit is imperial and the other is not, and the rendering ends there. */
const HEDGED_APPOSITION = /^\s?[,–—]\s?(?:about|around|roughly|approximately|some)\s$/i;
const CLOSES = /^\s?(?:[,;.)–—]|$)/;
/** Figures in apposition further apart than this, as a factor, are two figures. */
const FARTHEST = 2.5;
/** Between the two systems a slip of the unit itself lies within this: square miles for square kilometres, feet for metres. */
const FARTHEST_ACROSS = 3.5;

/** Does `second` stand in brackets or in apposition right behind `first`, in another unit of the same dimension? */
export function isConversion(text: string, first: QuantityMention, second: QuantityMention): boolean {
  const { dimension, unit } = first.value;
  if (dimension === null || dimension === 'count' || dimension === 'ratio' || dimension !== second.value.dimension || unit === second.value.unit) return false;
  const gap = text.slice(first.end, second.start);
  if (gap.length >= 26) return false;
  if (IN_BRACKETS.test(gap)) return gap.length < 20 && /^\s?[^()[\]]{0,24}[)\]]/.test(text.slice(second.end, second.end + 26));
  if (dimension === 'time') return false;
  const across = IMPERIAL.test(unit ?? '') !== IMPERIAL.test(second.value.unit ?? '');
  const marked = IN_APPOSITION.test(gap) || (across && first.value.per === undefined && HEDGED_APPOSITION.test(text.slice(first.end, second.number.start)) && CLOSES.test(text.slice(second.end)));
  return marked && isNear(first.value.si, second.value.si, across ? FARTHEST_ACROSS : FARTHEST);
}

type Interval = QuantityMention['value']['si'];

function isNear(a: Interval, b: Interval, farthest: number): boolean {
  const [x, y] = [a, b].map((v) => (v === undefined ? Number.NaN : Number.isFinite(v.high) ? (Number.isFinite(v.low) ? (v.low + v.high) / 2 : v.high) : v.low));
  return x !== undefined && y !== undefined && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= farthest;
}

/** The second rendering with the first one's hedge, where it has none of its own: "more than 100 km (60 miles)". */
export function secondRendering(first: QuantityMention, second: QuantityMention): QuantityMention {
  const paired = { ...second, conversionOf: first.start };
  const kind = second.value.hedge === undefined && first.value.hedge !== undefined ? KINDS.get(first.value.hedge.toLowerCase()) : undefined;
  if (kind === undefined) return paired;
  const { stated } = second.value;
  const [from, to] = typeof stated === 'number' ? [stated, stated] : [Math.min(...stated), Math.max(...stated)];
  const [low, high] = intervalOf(from, to, from - second.value.low, kind);
  const change = changeOfHedge(kind);
  const { si, ...rest } = second.value;
  const factor = si && second.value.high !== second.value.low ? (si.high - si.low) / (second.value.high - second.value.low) : null;
  const scaled = si && factor !== null ? { si: { low: si.low + (low - second.value.low) * factor, high: si.high + (high - second.value.high) * factor } } : si ? { si } : {};
  return { ...paired, quantity: { ...second.quantity, low, high, change }, value: { ...rest, ...scaled, low, high, change } };
}

const KINDS = new Map(HEDGES_BEFORE);
