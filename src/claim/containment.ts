/** Which region a place lies in ("Svatove, in the Luhansk region"), where an event was, how far and which way from a place. */
import { COMPASS } from '../lexicon/en/containment.ts';
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { tokenAt } from '../model/annotated.ts';
import type { PlaceMention, QuantityMention } from '../model/mention.ts';
import { type ClaimContext, isStreet } from './context.ts';
import { attach } from './attach.ts';
import { eventRefs } from './event-ref.ts';
import { eventSubject } from './date-claim.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

const isPlain = (m: { readonly type: string }): m is PlaceMention => m.type === 'place' && (m as PlaceMention).place.demonym === undefined && (m as PlaceMention).place.metonym === undefined;
const placeKey = (m: PlaceMention): string => `place:${m.value.geonameId ?? m.value.name.toLowerCase()}`;

export const containment: ClaimFamily = {
  name: 'containment',
  summary: 'the region of a place, the place of an event, distances and directions',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const places = (context.mentionsOf[sentence.index] ?? []).filter(isPlain);
      out.push(...regionClaims(context, sentence.index, places), ...eventPlaceClaims(context, sentence.index, places), ...distanceClaims(context, sentence.index, places));
    }
    return [...out, ...scenePlace(context)];
  },
};

/** The settlement that an incident report is about, at its first passage: where no trigger names the place, headline, dateline and lead do. */
function scenePlace(context: ClaimContext): Claim[] {
  const { mainEvent, mainPlace, mainClass } = context;
  if (!mainEvent || !mainPlace || mainClass === null || !INCIDENT_CLASSES.has(mainClass)) return [];
  const first = context.mentions.find((m): m is PlaceMention => m.type === 'place' && m.value.geonameId === mainPlace.geonameId && isPlain(m));
  if (!first || first.certainty === 'guess') return [];
  const span = { start: first.start, end: first.end };
  return [makeClaim(context, { measure: 'event-place', sentence: first.sentence, event: mainEvent, subject: eventSubject(context, mainEvent), value: mainPlace, scope: WHOLE, modality: 'asserted', spans: { value: span, clause: span }, trace: first.trace })];
}

/** "X, in the R region", "X, a town in R", "a R region town, X": the place, then the region, nothing but such words between. */
const IN_REGION = /^(?:,\s*(?:(?:a|an|the)\s+(?:[\p{L}-]+\s+){0,3}(?:town|city|village|district|port|settlement|suburb|capital)\s+)?(?:in|of)\s+(?:the\s+)?(?:neighbou?ring\s+|nearby\s+|[\p{L}-]*(?:north|south|east|west)[\p{L}-]*\s+)?|\s+in\s+(?:the\s+)?(?:neighbou?ring\s+)?)$/iu;

function regionClaims(context: ClaimContext, sentence: number, places: readonly PlaceMention[]): Claim[] {
  const out: Claim[] = [];
  for (const [i, inner] of places.entries()) {
    const outer = places[i + 1];
    if (!outer || (inner.value.placeKind !== 'city' && inner.value.placeKind !== 'unknown') || (outer.value.placeKind !== 'region' && outer.value.placeKind !== 'area' && outer.value.placeKind !== 'county')) continue;
    if (!IN_REGION.test(context.annotated.text.slice(inner.end, outer.start))) continue;
    const clause = clauseOf(inner, outer);
    out.push(makeClaim(context, {
      measure: 'region', sentence, value: outer.value, scope: WHOLE,
      subject: { kind: 'place', key: placeKey(inner), label: context.annotated.text.slice(inner.start, inner.end), words: [], span: inner },
      spans: { value: { start: outer.start, end: outer.end }, clause, subject: { start: inner.start, end: inner.end } },
      trace: [...inner.trace, ...outer.trace],
    }));
  }
  return out;
}

/** "the shooting in X", "killed three people in X": a settlement after a preposition, attached to a trigger of the main event. */
function eventPlaceClaims(context: ClaimContext, sentence: number, places: readonly PlaceMention[]): Claim[] {
  const triggers = (context.triggersOf[sentence] ?? []).filter((t) => t.identity === 'story');
  if (triggers.length === 0 || context.isBackground(sentence)) return [];
  const out: Claim[] = [];
  for (const place of places) {
    if (place.value.placeKind !== 'city' || place.certainty === 'guess' || isStreet(context.annotated, place)) continue;
    const before = context.annotated.tokens[tokenAt(context.annotated, place.start) - 1];
    if (!before || !['in', 'at', 'near', 'outside', 'of', ',', 'downtown'].includes(before.lower)) continue;
    const trigger = attach(context, place, triggers);
    const event = trigger ? eventRefs(context, trigger)[0] : undefined;
    if (!trigger || !event || trigger.form === 'plural' || event.class !== context.mainClass) continue;
    out.push(makeClaim(context, {
      measure: 'event-place', sentence, event, subject: eventSubject(context, event), value: place.value, scope: WHOLE,
      spans: { value: { start: place.start, end: place.end }, clause: clauseOf(place, trigger), event: { start: trigger.start, end: trigger.end } },
      trace: place.trace,
    }));
  }
  return out;
}

/** "14 miles southwest of Aniak", "250 km up the coast from Mogadishu": a length, then a place. */
const FROM_PLACE = /^\s*(?:\([^)]*\)\s*)?(?:(?:[\p{L}-]+\s+){0,4}(?:of|from)|away from|outside)\s+(?:the\s+)?(?:(?:town|city|village|capital)\s+of\s+)?$/iu;

function distanceClaims(context: ClaimContext, sentence: number, places: readonly PlaceMention[]): Claim[] {
  const out: Claim[] = [];
  for (const m of context.mentionsOf[sentence] ?? []) {
    if (m.type !== 'quantity' || m.value.dimension !== 'length' || m.conversionOf !== undefined) continue;
    const reference = places.find((p) => p.start >= m.end && p.start - m.end < 70 && FROM_PLACE.test(context.annotated.text.slice(m.end, p.start)));
    if (reference) out.push(distanceClaim(context, sentence, m, reference));
  }
  return out;
}

function distanceClaim(context: ClaimContext, sentence: number, length: QuantityMention, reference: PlaceMention): Claim {
  const between = context.annotated.text.slice(length.end, reference.start).toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const direction = between.find((word) => COMPASS[word] !== undefined);
  return makeClaim(context, {
    measure: 'distance', sentence, value: length.value, scope: WHOLE, event: context.mainEvent,
    subject: { kind: 'place', key: `from:${placeKey(reference)}`, label: `distance ${direction ? `${direction} of` : 'from'} ${context.annotated.text.slice(reference.start, reference.end)}`, words: [], span: reference },
    spans: { value: { start: length.start, end: length.end }, clause: clauseOf(length, reference) },
    trace: [...length.trace, ...reference.trace],
  });
}
