/** Where the ship, plane or train of an article had come from and where it was bound: "on its way from Calais to Dover", "bound for Oran". */
import { DESTINATION_BEFORE, ORIGIN_BEFORE, ORIGIN_TO } from '../lexicon/en/journeys.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

/** Classes of events whose report is about one journey. */
const JOURNEYS: ReadonlySet<string> = new Set(['crash', 'departure', 'arrival', 'rescue', 'search']);
/** Characters before a place that are looked at. */
const REACH = 50;

export const journeys: ClaimFamily = {
  name: 'journeys',
  summary: 'where a ship, plane or train came from and where it was bound',
  claims(context) {
    if (context.mainClass === null || !JOURNEYS.has(context.mainClass)) return [];
    const found = context.annotated.sentences.flatMap(({ index }) => (context.isBackground(index) ? [] : endsIn(context, index)));
    // An article that tells of two origins tells of two journeys.
    return found.filter((claim) => found.every((other) => other.measure !== claim.measure || keyOf(other) === keyOf(claim)));
  },
};

const keyOf = ({ value }: Claim): string => (value.kind === 'place' ? String(value.geonameId ?? value.name) : '');

function endsIn(context: ClaimContext, sentence: number): Claim[] {
  const { text } = context.annotated;
  const places = (context.mentionsOf[sentence] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined && m.value.placeKind !== 'country');
  return places.flatMap((place, i) => {
    const before = text.slice(Math.max(0, place.start - REACH), place.start);
    const previous = places[i - 1];
    if (ORIGIN_BEFORE.test(before)) return [toClaim(context, 'origin', place)];
    const follows = previous !== undefined && ORIGIN_BEFORE.test(text.slice(Math.max(0, previous.start - REACH), previous.start)) && ORIGIN_TO.test(text.slice(previous.end, place.start));
    return follows || DESTINATION_BEFORE.test(before) ? [toClaim(context, 'destination', place, follows ? previous : undefined)] : [];
  });
}

function toClaim(context: ClaimContext, measure: 'origin' | 'destination', place: PlaceMention, origin?: PlaceMention): Claim {
  const span = { start: place.start, end: place.end };
  const from = Math.max(0, place.start - REACH);
  const lead = /(?<!\p{L})(?:bound for|\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:from|to|for|in|at))\s+$/u.exec(context.annotated.text.slice(from, place.start));
  return makeClaim(context, {
    measure, sentence: place.sentence, event: context.mainEvent, subject: { kind: 'event', key: 'journey', label: 'the journey', words: [], span },
    value: place.value, scope: WHOLE, spans: { value: span, clause: clauseOf(span, origin ?? (lead ? { start: from + lead.index, end: place.end } : null)) }, trace: place.trace,
  });
}
