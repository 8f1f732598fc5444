/** Which region a place lies in ("Rubizhne, in the Luhansk region"), where an event was, how far and which way from a place. */
import { COMPASS } from '../lexicon/en/containment.ts';
import { FOLLOW_UP_CLASSES, INCIDENT_CLASSES, INCIDENT_LABELS } from '../lexicon/en/event-classes.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { tokenAt } from '../model/annotated.ts';
import type { PlaceMention, QuantityMention } from '../model/mention.ts';
import { matches } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { attach } from './attach.ts';
import { eventRefs } from './event-ref.ts';
import { eventSubject } from './date-claim.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import type { Span } from '../model/span.ts';
import { type Scene, sceneOf } from './main-place.ts';
import { isStreet } from './scene-cues.ts';

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

/**
 * Where the incident of the article was: one claim, at the passage below the headline that says most for it. A follow-up (an arrest, a charge,
 * a funeral) tells of the incident too.
 */
function scenePlace(context: ClaimContext): Claim[] {
  const event = incidentOf(context);
  const scene = sceneIn(context);
  if (!event || !scene) return [];
  const { mention } = scene;
  const span = { start: mention.start, end: mention.end };
  return [makeClaim(context, { measure: 'event-place', sentence: mention.sentence, event: { ...event, place: scene.value }, subject: { ...eventSubject(context, event), label: INCIDENT_LABELS[event.class] ?? 'the incident' }, value: scene.value, scope: { ...WHOLE, part: scene.clear ? 'total' : 'unknown' }, modality: 'asserted', spans: { value: span, clause: span }, trace: mention.trace })];
}

/** What a home address or a workplace alone says for a town as the scene. */
const ADDRESS = 0.5;
const FAR_FROM_TOWN: ReadonlySet<string> = new Set(['crash', 'fire', 'flood', 'storm', 'earthquake', 'eruption']);

/** Does its first sentence below the headline tell of an arrest, a charge or a verdict? Then its dateline is the court's. */
function isFollowedUp({ annotated, triggersOf, blockOf }: ClaimContext): boolean {
  const first = annotated.sentences.find(({ index }) => !/^(?:headline|byline|boilerplate)$/.test(blockOf(index)?.kind ?? ''));
  return first !== undefined && (triggersOf[first.index] ?? []).some((t) => COURT_CLASSES.has(t.class));
}

const COURT_CLASSES: ReadonlySet<string> = new Set(['arrest', 'charge', 'verdict']);

/** Sentences between the passage that names the scene and one that tells of the incident, at most. */
const TOLD_BESIDE = 3;

/** The scene of the incident that the article tells of. */
export function sceneIn(context: ClaimContext): Scene | null {
  const event = incidentOf(context);
  if (!event) return null;
  // A dateline is the town of the correspondent; of a wreck, a wildfire or a quake, which have no street address, it need not be the scene.
  const evidence = (FAR_FROM_TOWN.has(event.class) ? context.placeEvidence.map((e) => ({ ...e, dateline: 0 })) : context.placeEvidence).filter((e) => e.body + e.dateline > ADDRESS || e.headline > 0);
  const scene = sceneOf(evidence, context.tools.gazetteer, !INCIDENT_CLASSES.has(context.mainClass ?? '') || isFollowedUp(context));
  if (!scene) return null;
  // A page may carry other stories: the incident is told beside the passage, or in its very sentence where the headline names another town.
  const reach = scene.againstHeadline ? 0 : TOLD_BESIDE;
  const { sentence } = scene.mention;
  const beside = context.triggersOf.slice(Math.max(0, sentence - reach), sentence + reach + 1).flat();
  return beside.some((t) => t.class === event.class || t.class === 'harm') ? scene : null;
}

/** Sentences in which a follow-up says what it follows. */
const FOLLOW_UP_SENTENCES = 8;

/** The main event where it is an incident, else the incident that headline or lead name. */
export function incidentOf(context: ClaimContext): EventRef | null {
  const { mainEvent, mainClass } = context;
  if (mainEvent && mainClass !== null && INCIDENT_CLASSES.has(mainClass)) return mainEvent;
  if (mainClass !== null && !FOLLOW_UP_CLASSES.has(mainClass)) return null;
  const trigger = context.triggersOf.slice(0, FOLLOW_UP_SENTENCES).flat().find((t) => INCIDENT_CLASSES.has(t.class) && t.form !== 'plural' && !context.isBackground(t.sentence));
  return trigger ? { class: trigger.class, trigger: { start: trigger.start, end: trigger.end }, place: null, time: null, participants: [], main: true } : null;
}

/** "X, in the R region", "X, a town in R", "a R region town, X": the place, then the region, nothing but such words between. */
const IN_REGION = /^(?:,\s*(?:(?:a|an|the)\s+(?:[\p{L}-]+\s+){0,3}(?:town|city|village|district|port|settlement|suburb|capital)\s+)?(?:in|of)\s+(?:the\s+)?(?:neighbou?ring\s+|nearby\s+|[\p{L}-]*(?:north|south|east|west)[\p{L}-]*\s+)?|\s+in\s+(?:the\s+)?(?:neighbou?ring\s+)?)$/iu;
/** Looked for first: IN_REGION is dear even to compile. */
const MAY_BE_IN = /^[,\s][^]*(?:in|of)\s/i;

function regionClaims(context: ClaimContext, sentence: number, places: readonly PlaceMention[]): Claim[] {
  const out: Claim[] = [];
  for (const [i, inner] of places.entries()) {
    const outer = places[i + 1];
    if (!outer || (inner.value.placeKind !== 'city' && inner.value.placeKind !== 'unknown') || (outer.value.placeKind !== 'region' && outer.value.placeKind !== 'area' && outer.value.placeKind !== 'county')) continue;
    const between = context.annotated.text.slice(inner.end, outer.start);
    if (!MAY_BE_IN.test(between) || !matches(IN_REGION, between) || isReference(context, inner)) continue;
    out.push(regionClaim(context, sentence, { inner, key: placeKey(inner), outer }));
  }
  return [...out, ...unlistedRegions(context, sentence, places)];
}

interface Region { readonly inner: Span; readonly key: string; readonly outer: PlaceMention }

function regionClaim(context: ClaimContext, sentence: number, { inner, key, outer }: Region): Claim {
  const label = context.annotated.text.slice(inner.start, inner.end);
  return makeClaim(context, {
    measure: 'region', sentence, value: outer.value, scope: WHOLE,
    subject: { kind: 'place', key, label, words: [], span: { start: inner.start, end: inner.end } },
    spans: { value: { start: outer.start, end: outer.end }, clause: clauseOf(inner, outer), subject: { start: inner.start, end: inner.end } },
    trace: outer.trace,
  });
}

/** "250 km from X, in the R region": the region is that of what lies so far from X, not of X. */
const isReference = (context: ClaimContext, { start }: Span): boolean => /\b(?:from|of)\s+(?:the\s+)?$/i.test(context.annotated.text.slice(Math.max(0, start - 12), start)) && /\d/.test(context.annotated.text.slice(Math.max(0, start - 60), start));

/** "X, a R region town", "X lies 250 km from Y, in the R region": the name before may be one that the gazetteer lacks. */
function unlistedRegions(context: ClaimContext, sentence: number, places: readonly PlaceMention[]): Claim[] {
  const { text } = context.annotated;
  const begin = context.annotated.sentences[sentence]?.start ?? 0;
  return places.flatMap((outer) => {
    if (outer.value.placeKind !== 'region' && outer.value.placeKind !== 'county') return [];
    const before = text.slice(begin, outer.start);
    const attribute = /^\s*(?:region\s+|province\s+|state\s+)?(?:\p{Ll}+\s+)?(?:town|city|village|port)\b/u.test(text.slice(outer.end, outer.end + 32)) ? /(?<![\p{L}'’.-]\s?)(\p{Lu}[\p{Ll}'’]{3,}),\s+(?:a|the)\s+$/u.exec(before) ?? /(?<!\p{L})\p{Ll}+\s+(\p{Lu}[\p{Ll}'’]{3,}),\s+(?:a|the)\s+$/u.exec(before) : null;
    const lies = attribute ?? /^(\p{Lu}[\p{Ll}'’]{3,})\s+(?:is|lies|sits|stands)\s[^.;]{4,100},\s+in\s+the\s+$/u.exec(before);
    if (!lies?.[1]) return [];
    const start = begin + lies.index + lies[0].indexOf(lies[1]);
    const span = { start, end: start + lies[1].length };
    const known = places.find((m) => m.start === span.start);
    return [regionClaim(context, sentence, { inner: span, key: known ? placeKey(known) : `place:${lies[1].toLowerCase()}`, outer })];
  });
}

/** "the shooting in X", "killed three people in X": a settlement after a preposition, attached to a trigger of the main event. */
function eventPlaceClaims(context: ClaimContext, sentence: number, places: readonly PlaceMention[]): Claim[] {
  const triggers = (context.triggersOf[sentence] ?? []).filter((t) => t.identity === 'story');
  if (triggers.length === 0 || context.isBackground(sentence) || INCIDENT_CLASSES.has(context.mainClass ?? '')) return [];
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

/** "14 miles southwest of Aniak", "250 km up the coast from Beira": a length, then a place. */
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
