/** What stands beside the name of a town, and what it says of the town: that it was there, that somebody lives there, that they were taken there. */
import { AFTERMATH_BEFORE, AFTERMATH_NOUNS, AWAY_PREPOSITIONS, CATCHES, DATELINE_END, EVENT_BEFORE, HOME_BEFORE, LOCAL_PEOPLE, MUNICIPAL_WORDS, NEAR_PREPOSITIONS, NEIGHBOURHOOD_NOUNS, OUTLET_WORDS, SCENE_BODIES, SCENE_PREPOSITIONS, SCENE_QUALIFIERS, SCENE_VENUES } from '../lexicon/en/scene.ts';
import { type Annotated, type Sentence, type Token, tokenAt } from '../model/annotated.ts';
import { matches } from '../model/rough.ts';
import type { Span } from '../model/span.ts';

/** "in X", "X police" and "an X apartment" say where it was, a bare name or a home address little; "X police arrested" and "an X man" may be of another town. */
export type Cue = 'dateline' | 'scene' | 'body' | 'venue' | 'near' | 'catch' | 'people' | 'bare' | 'home' | 'away' | 'aftermath';

/** What the words on either side say of the mention; null where it is no town at all. */
export function cueOf(annotated: Annotated, sentence: Sentence, mention: Span): Cue | null {
  const { text, tokens } = annotated;
  if ((mention.start - sentence.start < 3 || isCapitals(text.slice(mention.start, mention.end))) && matches(DATELINE_END, text.slice(mention.end, mention.end + 60))) return 'dateline';
  const last = tokenAt(annotated, mention.end - 1);
  const behind = tokens[last + 1]?.capital === true && MUNICIPAL_WORDS.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const next = tokens[behind];
  const after = next && next.start < sentence.end ? next.lower : '';
  const tail = text.slice(mention.end, Math.min(sentence.end, mention.end + 30)).toLowerCase();
  const first = tokenAt(annotated, mention.start);
  if (NEIGHBOURHOOD_NOUNS.has(after) && isOneOf(annotated, first)) return 'venue';
  if (NEIGHBOURHOOD_NOUNS.has(after) || (next?.capital === true && OUTLET_WORDS.has(after))) return null;
  const before = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  if (EVENT_BEFORE.test(before) && !AFTERMATH_NOUNS.has(after)) return 'scene';
  if (AFTERMATH_NOUNS.has(after) || AFTERMATH_BEFORE.test(before)) return 'aftermath';
  const force = forceBehind(annotated, behind);
  if (force) return CATCHES.test(text.slice(force.end, Math.min(sentence.end, force.end + 50))) ? 'catch' : 'body';
  if (SCENE_VENUES.has(after) || /^['’]s\s+(?:north|south|east|west)/.test(tail)) return 'venue';
  if (matches(HOME_BEFORE, before)) return 'home';
  if (LOCAL_PEOPLE.has(after)) return 'people';
  if (next?.kind === 'word' && !next.capital && DETERMINERS.has(tokens[first - 1]?.lower ?? '')) return 'venue';
  return prepositionCue(annotated, first) ?? 'bare';
}

/** The force that is named after the town: "X police", "X Metro police", "X-Orne County police". */
function forceBehind({ tokens }: Annotated, behind: number): Token | null {
  let at = behind;
  if (tokens[at]?.text === '-' && tokens[at]?.spaced === false) at += 2;
  while (at > 0 && METRO.has(tokens[at]?.lower ?? '')) at += 1;
  const force = tokens[at];
  return force && SCENE_BODIES.has(force.lower) ? force : null;
}

const METRO: ReadonlySet<string> = new Set(['metro', 'metropolitan']);

/** "in a northwest X neighborhood" is in the town of X; "the X neighborhood" is a part of another. */
function isOneOf({ tokens }: Annotated, first: number): boolean {
  let at = first - 1;
  while (SCENE_QUALIFIERS.has(tokens[at]?.lower ?? '') && !DETERMINERS.has(tokens[at]?.lower ?? '')) at -= 1;
  return DETERMINERS.has(tokens[at]?.lower ?? '');
}

/** Behind the date and the hour of a page, a dateline is known by its capitals. */
const isCapitals = (name: string): boolean => name.length >= 4 && name === name.toUpperCase();

/** Before a name they show that it describes the noun behind it: "a Tulsa barbershop". */
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'his', 'her', 'their']);

/** The preposition before the name, past words such as *downtown* and *the city of*. */
function prepositionCue({ tokens }: Annotated, first: number): Cue | null {
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (SCENE_PREPOSITIONS.has(word)) return 'scene';
    if (word === 'of' && NEAR_PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return 'near';
    if (word === 'near') return 'near';
    if (AWAY_PREPOSITIONS.has(word)) return 'away';
    if (word === 'of' && /^(?:city|town|village|borough|township|community)$/.test(tokens[i - 1]?.lower ?? '')) return 'scene';
    if (!SCENE_QUALIFIERS.has(word)) return null;
  }
  return null;
}

const CROSSING = /^\s+(?:and|at)\s+(?:the\s+)?\p{Lu}\p{Ll}+(?:\s+(?:st|ave|street|avenue|road|drive|boulevard|blvd|rd)\b|[\s,.](?!\p{Lu}))/iu;
const CROSSED_STREETS = /^\s+(?:and|at)\s+(?:the\s+)?\p{Lu}[\p{L} ]{1,14}\s(?:streets?|avenues?|roads?|sts|aves)\b/iu;
const CROSSED_BY = /\b\p{L}+\s+and\s+$/u;

/** "arrived at Vanderbilt": a building rather than a village of that name. */
export const isBehindAt = ({ text }: Annotated, { start }: Span): boolean => /\bat\s+$/i.test(text.slice(Math.max(0, start - 4), start));

/** "near Dexter and Tuxedo", "the 16800 block of Riverview", "at Front and Main": a crossing, not a town. */
export function isStreet(annotated: Annotated, { start, end }: Span): boolean {
  const before = annotated.text.slice(Math.max(0, start - 24), start);
  const after = annotated.text.slice(end, end + 24);
  return /\b(?:block of|corner of|intersection of|on)\s+(?:[NSEW]\.?\s+|North\s+|South\s+|East\s+|West\s+)?$/i.test(before)
    || /\b(?:near|at|of)\s+$/i.test(before) && matches(CROSSING, after)
    || matches(CROSSED_STREETS, annotated.text.slice(end, end + 40))
    || /^\s+(?:streets?|st\.|avenues?|ave|roads?|rd|drive|boulevard|blvd)\b/i.test(after) && matches(CROSSED_BY, before);
}
