/** Which way something lies from a place: "a road north to X", "X, 20 km south of Y", "a fire in the hills north-west of Y". */
import { COMPASS, OFF_THE_TOWN, ON_THE_BANK, POINTS } from '../lexicon/en/containment.ts';
import { type Sentence, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import { matchOf } from '../model/rough.ts';
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
      for (const told of [offTheTown(context, sentence), onTheBank(context, sentence)]) if (told) out.push(told);
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
  const word = matchOf(BESIDE, between)?.[1];
  if (word === undefined) return null;
  const start = before.end + between.lastIndexOf(word);
  return directionClaim(context, { word: word.toLowerCase(), at: { start, end: start + word.length }, thing: before.value, from: reference.value, span: before, mention: reference });
}

/** Sentences from the top that tell of little but the event itself. */
const LEAD = 4;

/** "a fire in the hills north-west of Y": where the article's own scene lies, in a sentence that tells of it. */
function sceneFrom(context: ClaimContext, reference: PlaceMention): Claim | null {
  const { annotated } = context;
  const sentence = annotated.sentences[reference.sentence];
  if (!sentence || context.isBackground(sentence.index)) return null;
  const from = Math.max(sentence.start, reference.start - REACH);
  const word = matchOf(ANYWHERE, annotated.text.slice(from, reference.start));
  if (!word?.[1] || !tellsOfIt(context, sentence.index) || annotated.tokens[tokenAt(annotated, from + word.index) - 1]?.capital === true) return null;
  const at = { start: from + word.index, end: from + word.index + word[1].length };
  return directionClaim(context, { word: word[1].toLowerCase(), at, thing: null, from: reference.value, span: at, mention: reference });
}

/** Sentences before "the town" in which its name is looked for. */
const NAMED_BEFORE = 2;
/** Between a place and the way off the town: the two say where that place lies. */
const LIES = /^,?\s(?:[^.;,]*\s)?$/;

/** "11 km west of the town": where the scene, or the place named right before, lies from the one town that the text has just named. */
function offTheTown(context: ClaimContext, { index, start, end }: Sentence): Claim | null {
  const { annotated } = context;
  const found = OFF_THE_TOWN.exec(annotated.text.slice(start, end));
  const word = found?.groups?.['word'];
  if (!found || word === undefined) return null;
  const from = start + found.index;
  const at = { start: from + found[0].indexOf(word), end: from + found[0].indexOf(word) + word.length };
  const named = citiesBefore(context, index - NAMED_BEFORE, index, from);
  const thing = named.findLast((m) => m.sentence === index && LIES.test(annotated.text.slice(m.end, from)));
  const town = onlyTown(named.filter((m) => thing === undefined || idOf(m.value) !== idOf(thing.value)));
  if (!town || !(thing ?? (!context.isBackground(index) && tellsOfIt(context, index)))) return null;
  return directionClaim(context, { word: word.toLowerCase(), at, thing: thing?.value ?? null, from: town.value, span: thing ?? { start: from, end: from + found[0].length }, mention: { ...town, sentence: index, start: at.start, end: from + found[0].length } });
}

/** "Thika, on the south bank of the river", "the town lies on its northern bank": on which side of its river a town lies. */
function onTheBank(context: ClaimContext, { index, start, end }: Sentence): Claim | null {
  const found = ON_THE_BANK.exec(context.annotated.text.slice(start, end));
  const word = found?.groups?.['word'];
  if (!found || word === undefined) return null;
  const from = start + found.index;
  const town = found.groups?.['town'] === undefined ? citiesBefore(context, index, index, from).findLast((m) => m.end === from) : onlyTown(citiesBefore(context, index - NAMED_BEFORE, index, from));
  if (!town) return null;
  const begin = from + found[0].lastIndexOf(word);
  return makeClaim(context, {
    measure: 'direction', sentence: index, scope: WHOLE, value: { kind: 'text', text: word, key: POINTS[(COMPASS[word.toLowerCase()] ?? 0) / 45] ?? word },
    subject: { kind: 'place', key: `direction:bank:${idOf(town.value)}`, label: `the bank on which ${town.value.name} lies`, words: [] },
    spans: { value: { start: begin, end: begin + word.length }, clause: { start: from, end: from + found[0].length } }, trace: town.trace,
  });
}

/** The towns named in these sentences, as far as an offset. */
const citiesBefore = ({ mentionsOf }: ClaimContext, first: number, last: number, offset: number): PlaceMention[] =>
  mentionsOf.slice(Math.max(0, first), last + 1).flat().filter((m): m is PlaceMention => m.type === 'place' && m.end <= offset && m.place.demonym === undefined && m.value.placeKind === 'city');

/** Of two towns named before "the town", either may be meant. */
const onlyTown = (towns: readonly PlaceMention[]): PlaceMention | undefined => (new Set(towns.map((m) => idOf(m.value))).size === 1 ? towns[0] : undefined);

/** Does the sentence tell of what the article is about? */
const tellsOfIt = ({ triggersOf, mainClass }: ClaimContext, sentence: number): boolean => sentence < LEAD || (triggersOf[sentence] ?? []).some((t) => t.class === mainClass && t.identity !== 'none');

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
