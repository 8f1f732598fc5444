/** Trigger -> EventRef: which event of its class this is, by its place or its people. */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { tokenAt } from '../model/annotated.ts';
import type { EventRef } from '../model/claim.ts';
import type { PersonMention, PlaceMention } from '../model/mention.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { nearestFirst } from './attach.ts';
import type { ClaimContext } from './context.ts';
import type { Trigger } from './triggers.ts';

/** The event's own class, or the main one where the trigger only says that it happened, or that it did harm. */
function classOf(context: ClaimContext, trigger: Trigger): string | null {
  const { mainClass } = context;
  if (trigger.class === 'scene') return mainClass !== null && INCIDENT_CLASSES.has(mainClass) && isLead(trigger) ? mainClass : null;
  if (trigger.class === 'happen' || trigger.class === 'harm') return mainClass !== null && INCIDENT_CLASSES.has(mainClass) ? mainClass : trigger.class === 'harm' ? 'harm' : mainClass;
  return trigger.identity === 'none' ? null : trigger.class;
}

/** Verbs of the scene speak of the incident only in the first sentences; further down they may tell of the arrest or the hospital. */
const SCENE_SENTENCES = 7;
const isLead = (trigger: Trigger): boolean => trigger.sentence < SCENE_SENTENCES;

/** One reference for each place object ("withdrawn from Izium and Balakliia"), or a single one. */
export function eventRefs(context: ClaimContext, trigger: Trigger): EventRef[] {
  const name = classOf(context, trigger);
  if (name === null) return [];
  const main = !context.isBackground(trigger.sentence) && (name === context.mainClass || !(SIDE_CLASSES.has(name) || (BYSTANDER_CLASSES.has(name) && INCIDENT_CLASSES.has(context.mainClass ?? ''))));
  const base = { class: name, trigger: { start: trigger.start, end: trigger.end }, time: null, participants: [] as readonly string[], main };
  if (trigger.identity === 'place') return placeObjects(context, trigger).map((place) => ({ ...base, place }));
  if (trigger.identity === 'person') return personObjects(context, trigger).map((person) => ({ ...base, place: null, participants: [person] }));
  return [{ ...base, place: PLACELESS_CLASSES.has(name) ? null : context.mainPlace }];
}

/** What a government says holds for the country, wherever the report was written or begins. */
const PLACELESS_CLASSES: ReadonlySet<string> = new Set(['declaration']);

/** What goes on in a town besides an incident: two of them in its reports need not be one. */
const BYSTANDER_CLASSES: ReadonlySet<string> = new Set(['protest', 'vote', 'meeting', 'deal', 'match', 'arrival']);

/** Doors open and close in every story: only where that is the story itself are two of them one event. */
const SIDE_CLASSES: ReadonlySet<string> = new Set(['opening', 'closing']);

const isNamedPlace = (m: { readonly type: string }): m is PlaceMention => m.type === 'place' && (m as PlaceMention).place.demonym === undefined && (m as PlaceMention).place.metonym === undefined;

/** The places an event of capture, withdrawal or occupation is about: behind an active verb or noun, before a passive one; settlements before regions. */
function placeObjects(context: ClaimContext, trigger: Trigger): PlaceValue[] {
  const places = (context.mentionsOf[trigger.sentence] ?? []).filter((m): m is PlaceMention => isNamedPlace(m) && m.value.placeKind !== 'country' && !isAgent(context, m));
  const ranked = nearestFirst(context, trigger.token, places, 16);
  const passive = isPassive(context, trigger);
  const side = ranked.filter((r) => r.after !== passive);
  const pool = side.length > 0 ? side : ranked;
  const chosen = pool.find((r) => r.mention.value.placeKind === 'city' || r.mention.certainty === 'guess') ?? pool[0];
  if (!chosen) return [];
  return [chosen.mention, ...listedWith(context, chosen.mention, places)].map((m) => m.value);
}

/** "captured by Ukraine": the doer, not the place. */
const isAgent = (context: ClaimContext, place: PlaceMention): boolean => context.annotated.tokens[tokenAt(context.annotated, place.start) - 1]?.lower === 'by';

export function isPassive(context: ClaimContext, trigger: Trigger): boolean {
  const { tokens } = context.annotated;
  for (let at = trigger.token - 1; at >= Math.max(0, trigger.token - 4); at -= 1) if (['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(tokens[at]?.lower ?? '')) return true;
  return tokens[trigger.token + 1]?.lower === 'by';
}

/** Further places of a list: "X and Y", "X, Y and Z". */
function listedWith(context: ClaimContext, first: PlaceMention, places: readonly PlaceMention[]): PlaceMention[] {
  const out: PlaceMention[] = [];
  let end = first.end;
  for (const place of places) {
    if (place.start < end) continue;
    if (!/^\s*(?:,|and|,\s*and|&)\s*$/.test(context.annotated.text.slice(end, place.start)) || place.value.placeKind !== first.value.placeKind) break;
    out.push(place);
    end = place.end;
  }
  return out;
}

function personObjects(context: ClaimContext, trigger: Trigger): string[] {
  const people = (context.mentionsOf[trigger.sentence] ?? []).filter((m): m is PersonMention => m.type === 'person');
  const nearest = nearestFirst(context, trigger.token, people, 12)[0];
  return nearest ? [nearest.mention.person.fullName ?? nearest.mention.person.name] : [];
}
