/**
 * Towns that stand where only the town of the scene stands: as the dateline, behind "in" beside what happened, before "police" or "apartment".
 * One such place says little; where two reports of one incident name no town in common, one of them has the wrong one.
 */
import { MONTHS } from '../lexicon/en/calendar-words.ts';
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { NO_TOWN } from '../lexicon/en/local-bodies.ts';
import { DIRECTIONS } from '../lexicon/en/place-words.ts';
import { DATELINE_END, MUNICIPAL_WORDS, SCENE_BODIES } from '../lexicon/en/scene.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matches } from '../model/rough.ts';
import { type Span, overlaps } from '../model/span.ts';
import { incidentOf, sceneIn } from './containment.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { type Cue, cueOf, isBehindAt, isStreet } from './scene-cues.ts';

/** Sentences of the text that tell of the scene itself; further down a report may tell of anything. */
const TOLD_WITHIN = 14;
/** So far down whoever acts does so at the scene, whatever the sentence tells. */
const LEAD_SENTENCES = 6;
/** Words of a town's name, at most. */
const LONGEST = 3;
/** The cues that put a town at the scene. */
const AT_SCENE: ReadonlySet<Cue> = new Set<Cue>(['dateline', 'scene', 'near', 'body', 'venue']);
/** Sentences between such a town and one that tells of the incident, at most. */
const BESIDE = 1;

/** `name` is what the place index knows it by: "York" for "York City". */
interface Name extends Span { readonly name: string; readonly isCounty: boolean }
interface Named extends Name { readonly sentence: number; readonly isDateline: boolean }

/** A claim a town; `scope.part` is `total` for the scene that the article makes out clearly, `scope.group` is `dateline` where nothing else names it. */
export const sceneTowns: ClaimFamily = {
  name: 'scene-towns',
  summary: 'the towns that an article names where only the scene of its incident can stand',
  claims(context) {
    const event = incidentOf(context);
    if (!event) return [];
    const first = new Map<string, Named>();
    for (const town of townsOf(context, event)) {
      const known = first.get(town.name);
      if (!known || (known.isDateline && !town.isDateline)) first.set(town.name, town);
    }
    const scene = sceneIn(context);
    if (!scene?.clear || !(first.has(nameOf(context, scene.mention)) || isShown(context, scene.mention.sentence, event))) return [...first.values()].map((town) => toClaim(context, town, { ...event, place: null }));
    const { start, end, sentence } = scene.mention;
    const name = nameOf(context, scene.mention);
    const clear = { start, end, sentence, name, isCounty: false, isDateline: first.get(name)?.isDateline ?? false };
    first.delete(name);
    return [toClaim(context, clear, { ...event, place: scene.value }), ...[...first.values()].map((town) => toClaim(context, town, { ...event, place: null }))];
  },
};

const nameOf = ({ annotated }: ClaimContext, { start, end }: Span): string => annotated.text.slice(start, end).toLowerCase();

function townsOf(context: ClaimContext, event: EventRef): Named[] {
  const out: Named[] = [];
  let told = 0;
  for (const sentence of context.annotated.sentences) {
    const kind = context.blockOf(sentence.index)?.kind;
    if (kind === 'boilerplate' || kind === 'byline' || kind === 'headline') continue;
    if ((told += 1) > TOLD_WITHIN) break;
    out.push(...townsIn(context, sentence, { told: isTold(context, sentence.index, event), lead: told <= LEAD_SENTENCES }));
  }
  return out;
}

/** Does a sentence beside this one tell of the incident? */
const isTold = ({ triggersOf, isBackground, isHeadline }: ClaimContext, index: number, event: EventRef): boolean =>
  !isBackground(index) && triggersOf.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).flat().some((t) => !isHeadline(t.sentence) && (t.class === event.class || t.class === 'harm'));

function townsIn(context: ClaimContext, sentence: Sentence, { told, lead }: { readonly told: boolean; readonly lead: boolean }): Named[] {
  return namesIn(context, sentence).flatMap((name) => {
    if (isStreet(context.annotated, name) || isBehindAt(context.annotated, name)) return [];
    const cue = cueOf(context.annotated, sentence, name);
    if (cue === null || !AT_SCENE.has(cue) || !(told || cue === 'dateline' || (lead && cue === 'body')) || ((cue === 'scene' || cue === 'near') && !isOfScene(context, sentence))) return [];
    return [{ ...name, sentence: sentence.index, isDateline: cue === 'dateline' }];
  });
}

const isShown = (context: ClaimContext, index: number, event: EventRef): boolean => {
  const sentence = context.annotated.sentences[index];
  return sentence !== undefined && isTold(context, index, event) && isOfScene(context, sentence);
};

/** Does the sentence itself tell of the incident, or of those who came? "He had spent his youth fishing in X" does not. */
function isOfScene({ triggersOf, annotated: { tokens } }: ClaimContext, { index, firstToken, endToken }: Sentence): boolean {
  if ((triggersOf[index] ?? []).some((t) => t.class === 'scene' || t.class === 'happen' || t.class === 'harm' || INCIDENT_CLASSES.has(t.class))) return true;
  for (let i = firstToken; i < endToken; i += 1) if (SCENE_BODIES.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Names of towns and counties, whether the reader of places took them for such or not: "Troy" and "Fountain" are more often people and things. */
function namesIn({ annotated, mentionsOf, tools: { gazetteer } }: ClaimContext, { index, firstToken, endToken }: Sentence): Name[] {
  const { tokens, text } = annotated;
  const mentions = mentionsOf[index] ?? [];
  const listed = ({ start, end }: Span): string | null => {
    const name = text.slice(start, end).toLowerCase();
    return [name, name.replace(MUNICIPAL, '')].find((form) => gazetteer.lookup(gazetteer.fold(form)).some(({ value }) => TOWN_KINDS.has(value.placeKind))) ?? null;
  };
  const out: Name[] = mentions.flatMap((m) => {
    if (m.type !== 'place' || NO_TOWN_KINDS.has(m.value.placeKind) || m.place.demonym || m.place.metonym || (m.value.placeKind === 'city' && isNickname(text, m.start))) return [];
    const name = listed(m);
    return name === null ? [] : [{ start: m.start, end: m.end, name, isCounty: m.value.placeKind === 'county' }];
  });
  const taken = mentions.filter((m) => m.type === 'place' || (m.type === 'person' && !isLoneName(annotated, m)));
  for (let i = firstToken; i < endToken; i += 1) {
    if (!isNameWord(tokens[i]) || (tokens[i - 1]?.text === '-' && tokens[i - 1]?.spaced === false)) continue;
    let last = i + 1;
    while (last < endToken && isNameWord(tokens[last])) last += 1;
    const force = tokens.slice(i + 1, last).findIndex(({ lower }) => SCENE_BODIES.has(lower));
    const end = force < 0 ? last : i + 1 + force;
    const span = { start: tokens[i]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    const word = tokens[i]?.lower ?? '';
    const opens = i === firstToken && !matches(DATELINE_END, text.slice(span.end, span.end + 60)) && !SCENE_BODIES.has(tokens[end]?.lower ?? '') && gazetteer.isOrdinaryWord(word);
    const isWord = end - i === 1 && (NO_TOWN.has(word) || DIRECTIONS.has(word) || MONTHS.has(word));
    const name = end - i <= LONGEST && !opens && !isWord && !isNickname(text, span.start) && !/^['’]s/.test(text.slice(span.end, span.end + 2)) && !taken.some((m) => overlaps(m, span)) ? listed(span) : null;
    if (name !== null) out.push({ ...span, name, isCounty: false });
    i = last;
  }
  return out;
}

/** "in Shelby Thursday", "Shelby police": one word, taken for a person's, where a town's stands. */
const isLoneName = ({ text }: ClaimContext['annotated'], { start, end }: Span): boolean =>
  !/\s/.test(text.slice(start, end)) && (/\bin\s+$/i.test(text.slice(Math.max(0, start - 4), start)) || /^\s+police\b/.test(text.slice(end, end + 8)));

/** "in the Park City": what a city is called. */
const isNickname = (text: string, start: number): boolean => /\b(?:in|of|at|near)\s+the\s+$/i.test(text.slice(Math.max(0, start - 12), start));
/** "redford twp" without its last word. */
const MUNICIPAL = new RegExp(`\\s(?:${[...MUNICIPAL_WORDS].join('|')})$`);
const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'county', 'area']);
/** A name taken for one of these is none of a town; one taken for a country or a lake may be (Lebanon, Horn Lake). */
const NO_TOWN_KINDS: ReadonlySet<string> = new Set(['continent', 'region', 'facility']);
const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

function toClaim(context: ClaimContext, { start, end, sentence, name, isCounty, isDateline }: Named, event: EventRef): Claim {
  const value = { start, end };
  return makeClaim(context, {
    measure: 'scene-town', sentence, event, value: { kind: 'name', text: context.annotated.text.slice(start, end), key: name }, modality: 'asserted',
    scope: { ...WHOLE, part: event.place ? 'total' : 'part', group: isDateline ? 'dateline' : '' },
    subject: { kind: 'event', key: isCounty ? 'scene-county' : 'scene-town', label: 'the scene', words: name.split(/[^\p{L}]+/u).filter(Boolean) },
    spans: { value, clause: value },
  });
}
