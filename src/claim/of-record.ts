/** Figures that the place index knows: the area of a country or region, the distance between two towns. Each with what the index says, as two claims. */
import { WHOLE } from '../model/claim.ts';
import type { Claim } from '../model/claim.ts';
import type { PlaceMention, QuantityMention } from '../model/mention.ts';
import { type Span, hull } from '../model/span.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

export const ofRecord: ClaimFamily = {
  name: 'of-record',
  summary: 'areas of countries and regions, and distances between towns, beside what the place index says',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const mentions = context.mentionsOf[sentence.index] ?? [];
      if (mentions.some((m) => m.type === 'time' && m.time.known.includes('year'))) continue;
      const places = mentions.filter((m): m is PlaceMention => m.type === 'place' && m.certainty !== 'guess' && m.place.demonym === undefined && m.place.metonym === undefined && m.value.disputed !== true);
      for (const m of mentions) if (m.type === 'quantity' && isPlainFigure(m)) out.push(...areaClaims(context, m, places), ...distanceClaims(context, m, places));
    }
    return out;
  },
};

/** A hedge, a range or a move leaves room for what the index says. */
const isPlainFigure = ({ hedge, conversionOf, value }: QuantityMention): boolean => hedge === undefined && conversionOf === undefined && value.change === '=' && typeof value.stated === 'number' && value.per === undefined && value.si !== undefined;

const HAS_AREA = /^(?:\s+(?:region|oblast|province|state))?,?\s+(?:(?:which|that)\s+)?(?:covers|spans|measures|extends over|with|(?:which )?has)\s+(?:(?:an?|its)\s+(?:total\s+|land\s+|surface\s+)?area\s+of\s+)?$/iu;
/** "Forests in Chad cover": the figure is of a part; a subject stands first, or behind a stop. */
const OPENS = /(?:^|[.,;:—–-]\s*|\b(?:while|but|that|and)\s+)(?:the\s+)?$/iu;
const KM2 = 1e6;
/** Sources differ on what belongs to a country, and the index's polygons on coasts. */
const AREA_SLACK = 0.15;

function areaClaims(context: ClaimContext, m: QuantityMention, places: readonly PlaceMention[]): Claim[] {
  if (m.value.dimension !== 'area' || /^\s+of\b/u.test(context.annotated.text.slice(m.end, m.end + 4))) return [];
  const place = places.find((p) => p.end <= m.start && HAS_AREA.test(between(context, p, m)) && OPENS.test(textBefore(context, p)));
  const area = place && (place.value.placeKind === 'country' || place.value.placeKind === 'region') ? context.tools.gazetteer.areaKm2(place.value) : null;
  if (!place || !area) return [];
  return pair(context, { measure: 'record-area', stated: m, span: hull(place, m), label: `the area of ${place.value.name}`, record: rangeOf('square kilometre', KM2, area.low * (1 - AREA_SLACK), area.high * (1 + AREA_SLACK), 'area') });
}

const LIES = /^,?\s+(?:(?:which|that)\s+)?(?:(?:is|lies|sits|stands|is located|is situated)\s+)?$/iu;
const FROM = /^\s+(?:away\s+)?(?:(?:to the\s+)?(?:(?:north|south|east|west)[\p{L}-]*)\s+of|from|away from)\s+$/iu;
/** Roads are longer than the crow's way, and large towns have no one middle. */
const SHORTEST = 0.8;
const LONGEST = 1.7;
const TOWN_KM = 15;

function distanceClaims(context: ClaimContext, m: QuantityMention, places: readonly PlaceMention[]): Claim[] {
  if (m.value.dimension !== 'length') return [];
  const conversion = (context.mentionsOf[m.sentence] ?? []).find((other) => other.type === 'quantity' && other.conversionOf === m.start);
  const end = conversion ? conversion.end + (context.annotated.text[conversion.end] === ')' ? 1 : 0) : m.end;
  const from = places.find((p) => p.end <= m.start && isTown(p) && LIES.test(between(context, p, m)));
  const to = places.find((p) => p.start >= end && isTown(p) && FROM.test(context.annotated.text.slice(end, p.start)));
  const km = from && to ? context.tools.gazetteer.distanceKm(from.value, to.value) : null;
  if (!from || !to || km === null || from.value.country !== to.value.country) return [];
  return pair(context, { measure: 'record-distance', stated: m, span: hull(from, to), label: `the way from ${from.value.name} to ${to.value.name}`, record: rangeOf('kilometre', 1000, Math.max(0, km * SHORTEST - TOWN_KM), km * LONGEST + TOWN_KM, 'length') });
}

const isTown = ({ value, certainty }: PlaceMention): boolean => value.placeKind === 'city' && certainty === 'sure';
const between = (context: ClaimContext, a: Span, b: Span): string => context.annotated.text.slice(a.end, b.start);
const textBefore = (context: ClaimContext, { start, sentence }: PlaceMention): string => context.annotated.text.slice(context.annotated.sentences[sentence]?.start ?? 0, start);

const rangeOf = (unit: string, factor: number, low: number, high: number, dimension: 'area' | 'length'): QuantityValue => {
  const [from, to] = [Math.round(low), Math.round(high)];
  return { kind: 'quantity', stated: [from, to], low: from, high: to, unit, change: '=', role: 'measure', dimension, si: { low: from * factor, high: to * factor } };
};

interface Record {
  readonly measure: string;
  readonly stated: QuantityMention;
  readonly span: Span;
  readonly label: string;
  readonly record: QuantityValue;
}

/** The figure of the text as the total, what the index says as the part: the rules hold the one against the other. */
function pair(context: ClaimContext, { measure, stated: m, span, label, record }: Record): Claim[] {
  const subject = { kind: 'place' as const, key: `${measure}:${m.start}`, label, words: [] };
  const spans = { value: { start: m.start, end: m.end }, clause: { start: span.start, end: span.end } };
  const known = { text: `the place index gives ${label} as ${record.low} to ${record.high} ${record.unit}s, its uncertainty and roads allowed for` };
  return [
    makeClaim(context, { measure, sentence: m.sentence, subject, value: m.value, scope: { ...WHOLE, part: 'total' }, spans, trace: m.trace }),
    makeClaim(context, { measure, sentence: m.sentence, subject, value: record, scope: { ...WHOLE, part: 'part' }, spans: { value: spans.value, clause: spans.value }, modality: 'asserted', trace: [known] }),
  ];
}
