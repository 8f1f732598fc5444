/**
 * Which way anything lies from a place, in whatever words: "some 14 km to the west of the town", "just east of Manning", "half an hour south of it". What lies there is not
 * asked: a story has so few such passages that two which point opposite ways from one place are mostly of one thing (`story/told-directions.ts`).
 */
import { COMPASS, POINTS } from '../lexicon/en/containment.ts';
import { BEHIND_ANCHOR, LANDMARKS, NO_PLACE, SCENE_NOUNS } from '../lexicon/en/sides.ts';
import { type Sentence, tokenAt } from '../model/annotated.ts';
import { type Claim, WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import { isAmong, wordSet } from '../model/word-set.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { termOf } from './passages.ts';
import { bareSurroundings } from './surroundings.ts';

/** Compass nouns: "northern" tells which part of something is meant. */
const POINT_WORDS = wordSet(Object.keys(COMPASS).filter((word) => !word.endsWith('ern')));
/** Tokens between "of" and the noun: "of the little town". */
const ANCHOR_REACH = 5;

export const toldDirections: ClaimFamily = {
  name: 'told-directions',
  summary: 'which way something lies from a place, to be recognised in other reports',
  claims(context) {
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      return kind === 'boilerplate' || kind === 'byline' ? [] : inSentence(context, sentence);
    });
  },
};

function inSentence(context: ClaimContext, sentence: Sentence): Claim[] {
  const { tokens } = context.annotated;
  const out: Claim[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken - 1; i += 1) {
    const token = tokens[i];
    if (!token || !isAmong(POINT_WORDS, token) || (token.capital && i > sentence.firstToken) || tokens[i + 1]?.lower !== 'of' || isInside(context, i)) continue;
    const anchor = anchorBehind(context, sentence, i + 2);
    if (anchor) out.push(claimOf(context, sentence, i, anchor));
  }
  return out;
}

/** "in the north of the valley" lies in it. */
const isInside = ({ annotated: { tokens } }: ClaimContext, at: number): boolean => tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower !== 'to';

interface Anchor { readonly key: string; readonly label: string; readonly end: number }

/** What the direction is taken from: a town, water or facility by its name, the article's own town, or a thing that a story has one of. */
function anchorBehind(context: ClaimContext, sentence: Sentence, from: number): Anchor | null {
  const { tokens } = context.annotated;
  const places = (context.mentionsOf[sentence.index] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined);
  let noun: Anchor | null = null;
  for (let i = from; i < Math.min(sentence.endToken, from + ANCHOR_REACH); i += 1) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') break;
    const place = places.find((m) => tokenAt(context.annotated, m.start) === i);
    if (place) return WIDE.has(place.value.placeKind) ? null : { key: `place:${place.value.geonameId ?? place.value.name.toLowerCase()}`, label: context.annotated.text.slice(place.start, place.end), end: place.end };
    // A name that was taken for no place ("the southwest of Bluff") is one here.
    if (token.capital) return tokens[i + 1]?.capital === true || NO_PLACE.has(token.lower) ? null : { key: `name:${token.lower}`, label: token.text, end: token.end };
    if (noun === null && token.lower === 'it') return { key: 'it', label: 'it', end: token.end };
    noun ??= nounAnchor(context, token.lower, token.end);
    const next = tokens[i + 1];
    // "The port city" goes on, and so does "the little town of Princeton", where the name decides.
    if (noun === null || next?.lower === 'of' || (SCENE_NOUNS.has(token.lower) && SCENE_NOUNS.has(next?.lower ?? ''))) continue;
    return next?.kind === 'word' && !BEHIND_ANCHOR.has(next.lower) ? null : noun;
  }
  return null;
}

/** "East of Sudan" is its east. */
const WIDE: ReadonlySet<string> = new Set(['country', 'continent', 'region']);

function nounAnchor({ mainPlace }: ClaimContext, lower: string, end: number): Anchor | null {
  if (SCENE_NOUNS.has(lower)) return { key: 'scene', label: mainPlace?.name ?? `the ${lower}`, end };
  return LANDMARKS.has(lower) ? { key: `thing:${termOf(lower)}`, label: `the ${lower}`, end } : null;
}

function claimOf(context: ClaimContext, sentence: Sentence, at: number, { key, label, end }: Anchor): Claim {
  const { tokens } = context.annotated;
  const first = tokens[at - 1]?.text === '-' && COMPASS[`${tokens[at - 2]?.lower}-${tokens[at]?.lower}`] !== undefined ? at - 2 : at;
  const value = { start: tokens[first]?.start ?? sentence.start, end: tokens[at]?.end ?? sentence.end };
  const text = context.annotated.text.slice(value.start, value.end);
  const bearing = COMPASS[text.toLowerCase()] ?? 0;
  return makeClaim(context, {
    measure: 'told-direction', sentence: sentence.index, scope: WHOLE, modality: 'asserted',
    value: { kind: 'text', text, key: POINTS[bearing / 45] ?? 'north' },
    subject: { kind: 'place', key: 'told-direction', label, words: distanceBefore(context, sentence, first), core: key, surroundings: bareSurroundings(context, sentence.index, first, tokenAt(context.annotated, end - 1)) },
    spans: { value, clause: { start: value.start, end } },
  });
}

/** Tokens between a distance and its compass word: "30 kilometres to the east". */
const DISTANCE_REACH = 4;

/** How far off, as a word to compare ("30 kilometre"); none where no distance stands before the compass word. */
function distanceBefore({ annotated, mentionsOf }: ClaimContext, { index }: Sentence, at: number): string[] {
  const far = (mentionsOf[index] ?? []).find((m) => m.type === 'quantity' && m.value.dimension === 'length' && m.value.si !== undefined && at - tokenAt(annotated, m.end - 1) > 0 && at - tokenAt(annotated, m.end - 1) <= DISTANCE_REACH);
  return far?.type === 'quantity' && typeof far.value.stated === 'number' ? [`${far.value.stated} ${far.value.unit}`] : [];
}
