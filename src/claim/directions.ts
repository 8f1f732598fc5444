/** Which way something lies from a place: "a road north to X", "X, 20 km south of Y", "a fire in the hills north-west of Y". */
import { COMPASS, POINTS } from '../lexicon/en/containment.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { PlaceValue } from '../model/value/place.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

export const directions: ClaimFamily = {
  name: 'directions',
  summary: 'which way a place, or what an article is about, lies from a place',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const places = (context.mentionsOf[sentence.index] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.value.placeKind === 'city' && m.place.demonym === undefined && m.certainty !== 'guess');
      for (const [i, place] of places.entries()) {
        const claim = towards(context, place, places[i - 1]) ?? offFrom(context, place, places[i - 1]) ?? sceneFrom(context, place);
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
  return directionClaim(context, { word: word[1].toLowerCase(), at: { start: place.start - word[0].length, end: place.start - word[0].length + word[1].length }, thing: place.value, from, span: place, mention: place });
}

/** Between a compass word and the place: "of", "of the little town of". */
const OF = String.raw`\s+of\s+(?:the\s+(?:[\p{Ll}-]+\s+){1,3}of\s+)?$`;
const BESIDE = new RegExp(String.raw`^,?\s(?:[^.;,]*\s)?([a-z-]+)${OF}`, 'iu');
const ANYWHERE = new RegExp(String.raw`\b([a-z-]+)${OF}`, 'iu');
/** Characters before a place in which its compass word stands. */
const REACH = 60;

/** "X, a town 20 km north of Y": where X lies from Y. */
function offFrom(context: ClaimContext, reference: PlaceMention, before: PlaceMention | undefined): Claim | null {
  if (!before || reference.start - before.end > REACH) return null;
  const between = context.annotated.text.slice(before.end, reference.start);
  const word = BESIDE.exec(between)?.[1];
  if (word === undefined) return null;
  const start = before.end + between.lastIndexOf(word);
  return directionClaim(context, { word: word.toLowerCase(), at: { start, end: start + word.length }, thing: before.value, from: reference.value, span: before, mention: reference });
}

/** Sentences from the top that tell of little but the event itself. */
const LEAD = 4;

/** "a fire in the hills north-west of Y": where the article's own scene lies, in a sentence that tells of it. */
function sceneFrom(context: ClaimContext, reference: PlaceMention): Claim | null {
  const { annotated, triggersOf, mainClass } = context;
  const sentence = annotated.sentences[reference.sentence];
  if (!sentence || context.isBackground(sentence.index)) return null;
  const from = Math.max(sentence.start, reference.start - REACH);
  const word = ANYWHERE.exec(annotated.text.slice(from, reference.start));
  const tellsOfIt = sentence.index < LEAD || (triggersOf[sentence.index] ?? []).some((t) => t.class === mainClass && t.identity !== 'none');
  if (!word?.[1] || !tellsOfIt || annotated.tokens[tokenAt(annotated, from + word.index) - 1]?.capital === true) return null;
  const at = { start: from + word.index, end: from + word.index + word[1].length };
  return directionClaim(context, { word: word[1].toLowerCase(), at, thing: null, from: reference.value, span: at, mention: reference });
}

interface Bearing { readonly word: string; readonly at: Span; readonly thing: PlaceValue | null; readonly from: PlaceValue; readonly span: Span; readonly mention: PlaceMention }

const idOf = (place: PlaceValue): string => String(place.geonameId ?? place.name.toLowerCase());

function directionClaim(context: ClaimContext, { word, at, thing, from, span, mention }: Bearing): Claim | null {
  const bearing = COMPASS[word];
  if (bearing === undefined || word.endsWith('ern') || (thing && idOf(thing) === idOf(from))) return null;
  return makeClaim(context, {
    measure: 'direction', sentence: mention.sentence, scope: WHOLE, value: { kind: 'text', text: context.annotated.text.slice(at.start, at.end), key: POINTS[bearing / 45] ?? word },
    subject: { kind: 'place', key: `direction:${thing ? idOf(thing) : 'scene'}:${idOf(from)}`, label: `${thing ? thing.name : 'the scene'} from ${from.name}`, words: [], span: { start: span.start, end: span.end } },
    spans: { value: at, clause: clauseOf(at, span, mention) }, trace: mention.trace,
  });
}
