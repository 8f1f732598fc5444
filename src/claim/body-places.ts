/** Which town's police, fire brigade, hospital or school an article names: "Harwick police said", "Harwick Regional Medical Center"; and the scene itself. */
import { FIRE_BODY, FORCES, LOCAL_HEADS, NO_TOWN } from '../lexicon/en/local-bodies.ts';
import { CATCHES } from '../lexicon/en/scene.ts';
import { type Sentence, type Token, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { sceneIn } from './containment.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

/** Capitalised words of a body's name behind its town, and of a town before its police, at most. */
const LONGEST_NAME = 5;
const LONGEST_TOWN = 3;

interface Body { readonly sort: string; readonly town: Span; readonly end: number; readonly sentence: number }

export const bodyPlaces: ClaimFamily = {
  name: 'body-places',
  summary: 'the towns whose police, hospitals and schools are named',
  claims(context) {
    const found: Body[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'headline') continue;
      found.push(...forcesIn(context, sentence), ...buildingsIn(context, sentence));
    }
    const first = new Map<string, Body>();
    for (const body of [...found, ...scene(context)]) if (!first.has(keyOf(context, body))) first.set(keyOf(context, body), body);
    return [...first.values()].map((body) => toClaim(context, body));
  },
};

const nameOf = ({ annotated }: ClaimContext, { start, end }: Span): string => annotated.text.slice(start, end).toLowerCase();
const keyOf = (context: ClaimContext, { sort, town }: Body): string => `${sort} ${nameOf(context, town)}`;

/** "Harwick police", "the North Harwick Fire Department": "Orne County sheriff's deputies": the capitalised words right before. A county's police act in its towns, whose own they may be called. */
function forcesIn(context: ClaimContext, sentence: Sentence): Body[] {
  const { tokens, text } = context.annotated;
  const out: Body[] = [];
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i += 1) {
    const force = tokens[i];
    const sort = force && FORCES[force.lower];
    // Those who have caught somebody may be of the town that he fled to.
    if (!force || sort === undefined || CATCHES.test(text.slice(force.end, Math.min(sentence.end, force.end + 40))) || (force.lower === 'fire' && !FIRE_BODY.has(tokens[i + 1]?.lower ?? ''))) continue;
    const town = townEnding(context, sort === 'sheriff' && tokens[i - 1]?.lower === 'county' ? i - 2 : i - 1, sentence);
    if (town) out.push({ sort, town, end: force.end, sentence: sentence.index });
  }
  return out;
}

/** The capitalised words up to token `last`, where they are the name of a town. */
function townEnding({ annotated: { tokens, text }, tools: { gazetteer } }: ClaimContext, last: number, { firstToken }: Sentence): Span | null {
  let first = last + 1;
  while (first > firstToken && isNameWord(tokens[first - 1])) first -= 1;
  if (last > first && NO_TOWN.has(tokens[first]?.lower ?? '')) first += 1;
  const [word, end, before] = [tokens[first], tokens[last]?.end, tokens[first - 1]];
  if (!word || end === undefined || first > last || last - first >= LONGEST_TOWN || before?.text === '-' || isOfThePast(before)) return null;
  if (first === last && (NO_TOWN.has(word.lower) || (first === firstToken && gazetteer.isOrdinaryWord(word.lower)))) return null;
  return gazetteer.lookup(gazetteer.fold(text.slice(word.start, end))).length > 0 ? { start: word.start, end } : null;
}

const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
/** "A retired Harwick police officer" may live anywhere. */
const isOfThePast = (word: Token | undefined): boolean => word?.lower === 'retired' || word?.lower === 'former';

/** "Harwick Regional Medical Center": a town that opens a name. */
function buildingsIn(context: ClaimContext, sentence: Sentence): Body[] {
  const { tokens } = context.annotated;
  return (context.mentionsOf[sentence.index] ?? []).flatMap((m) => {
    if (m.type !== 'place' || !isTown(m)) return [];
    const at = tokenAt(context.annotated, m.end - 1) + 1;
    let end = at;
    while (end < Math.min(sentence.endToken, at + LONGEST_NAME) && tokens[end]?.capital === true) end += 1;
    while (end > at && !LOCAL_HEADS.has(tokens[end - 1]?.lower ?? '')) end -= 1;
    const last = tokens[end - 1];
    return last && end > at && FORCES[tokens[at]?.lower ?? ''] === undefined ? [{ sort: tokens.slice(at, end).map((t) => t.lower).join(' '), town: { start: m.start, end: m.end }, end: last.end, sentence: sentence.index }] : [];
  });
}

const isTown = ({ place, value }: PlaceMention): boolean => !place.demonym && (value.placeKind === 'city' || value.placeKind === 'county');

/** The police act where it happened. */
function scene(context: ClaimContext): Body[] {
  const found = sceneIn(context);
  return found?.clear ? [{ sort: 'scene', town: found.mention, end: found.mention.end, sentence: found.mention.sentence }] : [];
}

function toClaim(context: ClaimContext, { sort, town, end, sentence }: Body): Claim {
  const value = { start: town.start, end: town.end };
  return makeClaim(context, {
    measure: 'body-place', sentence, value: { kind: 'name', text: context.annotated.text.slice(town.start, town.end), key: nameOf(context, town) }, scope: WHOLE, modality: 'asserted',
    subject: { kind: 'organisation', key: `body:${sort}`, label: sort, words: nameOf(context, town).split(/[^\p{L}]+/u).filter(Boolean) },
    spans: { value, clause: { start: town.start, end } },
  });
}
