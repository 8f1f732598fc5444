/**
 * The regions in which an article puts what it tells of, in whatever words: "in the highlands of Boyacá department", "Nepal's Gorkha district". What lies there is not asked: where two
 * reports of one thing each name one region of a kind, and they differ, one of them has mostly the wrong one (`story/told-regions.ts`).
 */
import { DISTRICT_NOUNS, REGION_NOUNS } from '../lexicon/en/place-words.ts';
import { tokenAt } from '../model/annotated.ts';
import { type Claim, WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { bareSurroundings } from './surroundings.ts';

/** Before a region without its noun: "in", and words that say which part of it. */
const INSIDE = /\b(?:in|across|on)\s+(?:[\p{Ll}'’-]+\s+){0,4}$/u;
/** Characters in which they stand. */
const REACH = 48;

export const toldRegions: ClaimFamily = {
  name: 'told-regions',
  summary: 'the regions in which an article puts what it tells of, to be compared with those of other reports',
  claims(context) {
    return context.mentions.flatMap((m) => (m.type === 'place' && m.place.demonym === undefined && m.certainty !== 'guess' ? (regionClaim(context, m) ?? []) : []));
  },
};

function regionClaim(context: ClaimContext, m: PlaceMention): Claim | null {
  const kind = context.blockOf(m.sentence)?.kind;
  const level = kind === 'boilerplate' || kind === 'byline' || m.value.country === null ? null : levelOf(context, m);
  if (level === null) return null;
  const [first, last] = [tokenAt(context.annotated, m.start), tokenAt(context.annotated, m.end - 1)];
  return makeClaim(context, {
    measure: 'told-region', sentence: m.sentence, value: { kind: 'text', text: context.annotated.text.slice(m.start, m.end), key: m.value.name }, scope: { ...WHOLE, place: m.value }, modality: 'asserted',
    subject: { kind: 'place', key: `told-region:${m.value.country}:${level}`, label: context.annotated.text.slice(m.start, m.end), words: [], core: nounBehind(context, m)?.lower.replace(/s$/, '') ?? '', surroundings: bareSurroundings(context, m.sentence, first, last) },
    spans: { value: { start: m.start, end: m.end }, clause: { start: m.start, end: nounBehind(context, m)?.end ?? m.end } }, trace: m.trace,
  });
}

/** `small` for counties and districts, `large` for provinces and states; null for what is no region in which something is said to be. */
function levelOf(context: ClaimContext, m: PlaceMention): 'small' | 'large' | null {
  const noun = nounBehind(context, m);
  const { annotated } = context;
  // "Perry County District Attorney", "Virginia State Police".
  if (annotated.tokens[tokenAt(annotated, (noun?.end ?? m.end) - 1) + 1]?.capital === true) return null;
  if (noun) return DISTRICT_NOUNS.has(noun.lower) ? 'small' : 'large';
  return m.value.placeKind === 'region' && INSIDE.test(annotated.text.slice(Math.max(0, m.start - REACH), m.start)) ? 'large' : null;
}

/** "Gorkha district", "Osun State". */
function nounBehind({ annotated }: ClaimContext, m: PlaceMention): { readonly lower: string; readonly end: number } | null {
  const last = tokenAt(annotated, m.end - 1);
  return annotated.tokens.slice(last, last + 2).find(({ start, lower }) => start > m.start && (REGION_NOUNS.has(lower) || DISTRICT_NOUNS.has(lower))) ?? null;
}
