/** What narrows a count of people down to some of them: the town of a wide disaster, one of several rescuers, the house they were moved out of, the charge, the place of death. */
import { OTHER_VESSEL } from '../lexicon/en/totals.ts';
import { DIED_WHERE, FLED_TO, HOW_BADLY, ON_A_DAY, RESCUERS_AS_SUCH, SOURCES_AS_SUCH, WIDE_CLASSES } from '../lexicon/en/toll-ways.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import { matchOf, matches } from '../model/rough.ts';
import type { PlaceValue } from '../model/value/place.ts';
import type { ClaimContext } from './context.ts';
import type { PeopleGroup } from './people-group.ts';

export interface Narrowed {
  /** Group of the scope; empty where nothing narrows. */
  readonly tag: string;
  /** What else must be equal for two counts to be of the same people: whose rescue, which charge. */
  readonly key: string;
  readonly place: PlaceValue | null;
  /** A part of which nothing more is known. */
  readonly part: boolean;
}

const WIDE: Narrowed = { tag: '', key: '', place: null, part: false };
const PLACE_REACH = 16;
/** Sentences in which a report names the scene of its own event, be it a suburb, a town or a county. */
const LEAD_SENTENCES = 6;

export interface Counted { readonly measure: string; readonly trigger: Token; readonly group: PeopleGroup }

export function narrowedBy(context: ClaimContext, sentence: Sentence, { measure, trigger, group }: Counted): Narrowed {
  const { text } = context.annotated;
  const end = Math.max(trigger.end, group.end);
  const after = text.slice(end, sentence.end);
  if (measure === 'killed' && matches(DIED_WHERE, after)) return { ...WIDE, part: true };
  if ((measure === 'bodies' || measure === 'rescued' || measure === 'freed') && matches(ON_A_DAY, after)) return { ...WIDE, part: true };
  if (measure === 'hospitalised' && HOW_BADLY.test(after)) return { ...WIDE, part: true };
  const place = placeBehind(context, sentence, end);
  if (place) return { tag: 'local', key: `in ${place.name.toLowerCase()}`, place, part: false };
  if (measure === 'rescued' || measure === 'freed') return byRescuer(text.slice(sentence.start, trigger.start), trigger, group);
  if (measure === 'aboard') return { ...WIDE, part: OTHER_VESSEL.test(text.slice(sentence.start, sentence.end).toLowerCase()) };
  if (measure === 'evacuated' || measure === 'displaced') return outOf(after);
  return measure === 'charged' || measure === 'arrested' ? forWhat(after, measure) : WIDE;
}

/** "died in Yalova": of a disaster that struck many towns, or a town that is not the scene. */
function placeBehind(context: ClaimContext, sentence: Sentence, end: number): PlaceValue | null {
  if (context.isHeadline(sentence.index)) return null;
  const { text } = context.annotated;
  const found = (context.mentionsOf[sentence.index] ?? []).find((m) => m.type === 'place' && m.start > end && m.start - end <= PLACE_REACH && /^\s+(?:in|at|near|around|outside|across)\s+(?:(?:the|nearby|town|city|village|district|of)\s+)*$/i.test(text.slice(end, m.start)));
  if (found?.type !== 'place' || found.place.demonym || !isTown(found.value)) return null;
  const wide = isWide(context);
  return wide || (sentence.index >= LEAD_SENTENCES && context.mainPlace !== null && isTown(context.mainPlace) && context.mainPlace.name !== found.value.name && context.mainPlace.geonameId !== found.value.geonameId) ? found.value : null;
}

/** Sentences from the top that tell what it was. */
const TOP = 3;
const isWide = ({ triggersOf }: ClaimContext): boolean => triggersOf.slice(0, TOP).some((list) => list.some((t) => t.form === 'noun' && WIDE_CLASSES.has(t.class)));

const isTown = ({ placeKind }: PlaceValue): boolean => placeKind === 'city' || placeKind === 'area' || placeKind === 'unknown' || placeKind === 'county';

/** "A fishing boat saved 18": one of several that did. */
function byRescuer(before: string, trigger: Token, group: PeopleGroup): Narrowed {
  if (trigger.start > group.start) return WIDE;
  const clause = before.split(/[,;:]/).at(-1) ?? '';
  const words = clause.trim().toLowerCase().replace(/(?:\s+(?:have|has|had|also|then|since|later|already))+$/, '').split(/\s+/);
  const head = words.at(-1) ?? '';
  return head === '' || RESCUERS_AS_SUCH.has(head) || words.includes('and') || /^(?:who|which|that|to|by)$/.test(head) ? WIDE : { ...WIDE, tag: 'by one', key: `by ${head}` };
}

/** The source as the first word that may name it, and as a whole phrase. */
const FROM_HEAD = /^\s+(?:\p{L}+\s+)?(?:from|in)\s+(?:(?:the|a|an|nearby|neighbouring|surrounding|their|its|low-lying|\d+|\p{L}+)\s+){0,2}?(\p{Ll}+)(?=[\s,.;]|$)/u;
const FROM_WHAT = /^\s+(?:from|in)\s+((?:\p{Ll}+\s+){0,3}\p{Ll}+)\s*(?=[,.;]|$)/u;

function outOf(after: string): Narrowed {
  const place = matchOf(FLED_TO, after)?.[1]?.toLowerCase();
  if (place !== undefined) return { ...WIDE, tag: 'local', key: `to ${place}` };
  const last = matchOf(FROM_WHAT, after)?.[1]?.split(' ').at(-1) ?? matchOf(FROM_HEAD, after)?.[1];
  return last === undefined || SOURCES_AS_SUCH.has(last) ? WIDE : { ...WIDE, tag: 'local', key: `from ${last}` };
}

/** "arrested for assault", "charged with arson". */
function forWhat(after: string, measure: string): Narrowed {
  const charge = /^\s+(?:with|for)\s+((?:\p{Ll}+\s+){0,2}\p{Ll}+)/u.exec(after)?.[1];
  return charge === undefined || (measure === 'arrested' && /^\s+with\b/.test(after)) ? WIDE : { ...WIDE, tag: 'some', key: `for ${charge.split(' ').slice(0, 2).join(' ')}` };
}
