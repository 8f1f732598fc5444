/** Which way one place lies from another: "a road north to X", "X, 20 km south of Y". Only words of one axis are ever compared. */
import { AXES } from '../lexicon/en/containment.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { PlaceValue } from '../model/value/place.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

export const directions: ClaimFamily = {
  name: 'directions',
  summary: 'which way one place lies from another',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const places = (context.mentionsOf[sentence.index] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.value.placeKind === 'city' && m.place.demonym === undefined && m.certainty !== 'guess');
      for (const [i, place] of places.entries()) {
        const claim = towards(context, place, places[i - 1]) ?? offFrom(context, place, places[i - 1]);
        if (claim) out.push(claim);
      }
    }
    return out;
  },
};

/** "north to X": where X lies from the place named before it, or from the article's own. */
function towards(context: ClaimContext, place: PlaceMention, before: PlaceMention | undefined): Claim | null {
  const from = before?.value ?? context.mainPlace;
  const word = /\b([a-z-]+)\s+to\s+$/i.exec(context.annotated.text.slice(Math.max(0, place.start - 24), place.start));
  if (!from || !word?.[1]) return null;
  return directionClaim(context, { word: word[1].toLowerCase(), at: { start: place.start - word[0].length, end: place.start - word[0].length + word[1].length }, place: place.value, from, span: place, mention: place });
}

/** "X, a town 20 km north of Y": where X lies from Y. */
function offFrom(context: ClaimContext, reference: PlaceMention, before: PlaceMention | undefined): Claim | null {
  if (!before || reference.start - before.end > 60) return null;
  const between = context.annotated.text.slice(before.end, reference.start);
  const word = /^,?\s(?:[^.;,]*\s)?([a-z-]+)\s+of\s+(?:the\s+city\s+of\s+)?$/i.exec(between);
  if (!word?.[1]) return null;
  const start = before.end + between.lastIndexOf(word[1]);
  return directionClaim(context, { word: word[1].toLowerCase(), at: { start, end: start + word[1].length }, place: before.value, from: reference.value, span: before, mention: reference });
}

interface Bearing { readonly word: string; readonly at: Span; readonly place: PlaceValue; readonly from: PlaceValue; readonly span: Span; readonly mention: PlaceMention }

const idOf = (place: PlaceValue): string => String(place.geonameId ?? place.name.toLowerCase());

function directionClaim(context: ClaimContext, { word, at, place, from, span, mention }: Bearing): Claim | null {
  const axis = AXES[word];
  if (axis === undefined || idOf(place) === idOf(from)) return null;
  return makeClaim(context, {
    measure: 'direction', sentence: mention.sentence, scope: WHOLE, value: { kind: 'text', text: context.annotated.text.slice(at.start, at.end), key: axis.point },
    subject: { kind: 'place', key: `direction:${axis.line}:${idOf(place)}:${idOf(from)}`, label: `${place.name} from ${from.name}`, words: [], span: { start: span.start, end: span.end } },
    spans: { value: at, clause: clauseOf(at, span, mention) }, trace: mention.trace,
  });
}
