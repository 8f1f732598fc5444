/** Who or what fills a slot of which a story has one: the flag of the ship, the broker of the deal, who scored in the 17th minute. */
import { COMMON_IN_NAMES } from '../lexicon/en/acts.ts';
import { CAUSES } from '../lexicon/en/causes.ts';
import { type Slot, SLOTS } from '../lexicon/en/fillers.ts';
import { CRAFT } from '../lexicon/en/standings.ts';
import { SORTS } from '../lexicon/en/sorts.ts';
import { type Sentence, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import { matchesIn } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { type PhraseTable, phraseTable, phrasesAt } from './phrases.ts';
import { personsOf } from './protagonist.ts';
import { postsIn } from './posts.ts';

interface Filler extends Span { readonly text: string; readonly keys: readonly string[] }
/** What a slot's wording caught: the sentence, the whole of it, and the stretch of the filler. */
interface Caught { readonly slot: Slot; readonly sentence: Sentence; readonly clause: Span; readonly who: Span; readonly at: string }

const CAUSE_TABLE = phraseTable([...CAUSES].map(([form, { keys }]) => [form, keys] as const));
const SORT_TABLE = phraseTable([...SORTS].map(([form, { keys }]) => [form, keys] as const));
/** Characters before the wording in which it may be made unsure. */
const LEAD = 24;
/** Not told as having been so. */
const UNSURE = /\b(?:not|never|no|if|would|might|could|denied|denies|rumou?rs?|ruled\s+out|initially|at\s+first|instead\s+of|rather\s+than)\b/i;

export const fillers: ClaimFamily = {
  name: 'fillers',
  summary: 'who or what fills a slot of which a story has one',
  claims: (context) => [...SLOTS.flatMap((slot) => ofSlot(context, slot)), ...holders(context)],
};

function ofSlot(context: ClaimContext, slot: Slot): Claim[] {
  const { text } = context.annotated;
  if ((slot.where && !slot.where.test(text)) || slot.unless?.test(text)) return [];
  return context.annotated.sentences.flatMap((sentence) => {
    if (context.blockOf(sentence.index)?.kind !== 'paragraph' || context.isBackground(sentence.index)) return [];
    const told = text.slice(sentence.start, sentence.end);
    return !slot.cue.test(told) ? [] : slot.forms.flatMap((form) => matchesIn(form, told).flatMap((match) => {
      const words = match.groups?.['who'] ?? '';
      const start = sentence.start + match.index;
      const from = start + match[0].indexOf(words);
      const caught: Caught = { slot, sentence, clause: { start, end: start + match[0].length }, who: { start: from, end: from + words.length }, at: match.groups?.['at'] ?? '' };
      if (UNSURE.test(text.slice(Math.max(sentence.start, start - LEAD), start + match[0].length)) || context.annotated.quoted.some((q) => q.start <= start && start < q.end)) return [];
      const filler = READERS[slot.kind](context, caught);
      return filler ? [toClaim(context, caught, filler)] : [];
    }));
  });
}

type Reader = (context: ClaimContext, caught: Caught) => Filler | null;

const READERS: Readonly<Record<Slot['kind'], Reader>> = { country: countryOf, body: bodyOf, person: personIn, cause: (context, caught) => termIn(context, caught, CAUSE_TABLE), hospital: hospitalOf, sort: (context, caught) => termIn(context, caught, SORT_TABLE), model: modelOf };

function countryOf(context: ClaimContext, { sentence, who }: Caught): Filler | null {
  const place = (context.mentionsOf[sentence.index] ?? []).find((m) => m.type === 'place' && m.start >= who.start && m.end <= who.end);
  return place?.type === 'place' && place.place.country !== null ? { start: place.start, end: place.end, text: place.value.name, keys: [place.place.country] } : null;
}

/** A country, or a body by the words that tell it from others; one of several ("Qatar and Egypt") is none. */
function bodyOf(context: ClaimContext, caught: Caught): Filler | null {
  const { text } = context.annotated;
  const { who } = caught;
  if (/^\s*(?:,|and\b|&)\s*(?:and\s+)?(?:the\s+)?\p{Lu}/u.test(text.slice(who.end, who.end + 12)) || /(?:\band|,|&)\s+(?:the\s+)?$/.test(text.slice(Math.max(0, who.start - 9), who.start))) return null;
  const country = countryOf(context, caught);
  if (country) return country;
  const keys = words(text.slice(who.start, who.end)).filter((word) => !COMMON_IN_NAMES.has(word));
  return keys.length > 0 && !/^(?:He|She|It|They|This|That|Who|Which)$/.test(text.slice(who.start, who.end)) ? { ...who, text: text.slice(who.start, who.end), keys } : null;
}

/** The one person of the stretch, where the verb follows the name or the name follows "by". */
function personIn(context: ClaimContext, { sentence, who }: Caught): Filler | null {
  const people = personsOf(context, sentence.index).filter((m) => m.start >= who.start - 12 && m.end <= who.end + 1);
  const [person] = people;
  const { text } = context.annotated;
  if (!person) return bareName(context, who);
  if (people.length > 1 || person.person.surname === '') return null;
  const stretch = text.slice(who.end, who.end + 3);
  const behind = text.slice(person.end, who.end);
  const before = text.slice(who.start, Math.max(who.start, person.start));
  // Ahead of its verb, or behind "by" with at most a description between.
  const near = /^\s*,?\s*$/.test(behind) ? !/['’]s?\s*$/.test(text.slice(person.start, who.end)) : /^(?:(?:an?|the|its)\s+)?[\p{Ll}\s-]{0,40},?\s*$/u.test(before);
  return near && !/\band\b/.test(`${before} ${behind} ${stretch}`) ? nameOf(person) : null;
}

/** Nothing but two or three capitalised words: right before such a verb they can only be a name. */
function bareName({ annotated: { text } }: ClaimContext, { start, end }: Span): Filler | null {
  const name = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}’'-]+){1,2}$/u.exec(text.slice(start, end))?.[0];
  return name === undefined ? null : { start, end, text: name, keys: words(name.split(/\s+/).at(-1) ?? '') };
}

const nameOf = (person: PersonMention): Filler => ({ start: person.start, end: person.end, text: person.person.fullName ?? person.person.name, keys: words(person.person.surname) });

/** The one cause or sort of the stretch. */
function termIn(context: ClaimContext, { sentence, who }: Caught, table: PhraseTable<readonly string[]>): Filler | null {
  const { tokens, text } = context.annotated;
  const to = Math.min(sentence.endToken, tokenAt(context.annotated, who.end - 1) + 1);
  const found = new Map<string, Filler>();
  for (let i = tokenAt(context.annotated, who.start); i < to; i += 1) {
    const hit = phrasesAt(table, tokens, i, to)[0];
    if (!hit) continue;
    found.set(hit.value[0] ?? '', { start: hit.start, end: hit.stop, text: text.slice(hit.start, hit.stop), keys: hit.value });
    i = hit.end - 1;
  }
  const [one] = found.values();
  return one && found.size === 1 ? one : null;
}

/** "Boeing 737-800" by its maker and number: of two forms the shorter may stand for the longer. */
function modelOf({ annotated: { text } }: ClaimContext, { who }: Caught): Filler {
  const name = text.slice(who.start, who.end);
  return { ...who, text: name, keys: [name.toLowerCase().replace(/(\d)-\d+$/, '$1').replace(/(\d)\p{L}$/u, '$1').replace(/[\s-]/g, '')] };
}

/** Words that say of a hospital no more than that it is one. */
const OF_HOSPITALS: ReadonlySet<string> = new Set('the hospital infirmary clinic medical center centre university general regional royal city county national in of a local nearby'.split(' '));

function hospitalOf({ annotated: { text } }: ClaimContext, { who }: Caught): Filler | null {
  const keys = words(text.slice(who.start, who.end)).filter((word) => !OF_HOSPITALS.has(word));
  return keys.length > 0 ? { ...who, text: text.slice(who.start, who.end), keys } : null;
}

const words = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 1);

function toClaim(context: ClaimContext, { slot, sentence, clause, at }: Caught, { start, end, text, keys }: Filler): Claim {
  const name = at === '' ? slot.name : `${slot.name}:${at}`;
  return makeClaim(context, {
    measure: 'filler', sentence: sentence.index, scope: { ...WHOLE, group: `${slot.swapped ? 'swapped ' : ''}${name}` }, modality: 'asserted',
    subject: { kind: 'thing', key: `filler:${name}`, label: slot.label, words: keys },
    value: { kind: 'name', text, key: keys.join(' ') }, spans: { value: { start, end }, clause }, trace: [{ text: `${slot.label}: ${text}`, span: clause }],
  });
}

/** "The driver, Ann Lee,", "Ann Lee, who was driving the bus,": who holds a post of which the event has one. "Bus driver Ann Lee" may be any. */
function holders(context: ClaimContext): Claim[] {
  const { text } = context.annotated;
  const named = postsIn(context).flatMap(({ post, craft, sentence, start, end, holder }) => {
    const definite = /^(?:the|its)\s/i.test(text.slice(start, end)) || (craft !== null && COMMANDERS.has(post));
    return holder === null || !definite ? [] : holding(context, { post, craft, sentence, span: { start, end }, holder });
  });
  return [...named, ...context.mentions.flatMap((m) => (m.type === 'person' ? byVerb(context, m) : []))];
}

/** One a craft, so that its name is enough: "ferry captain Ann Lee". */
const COMMANDERS: ReadonlySet<string> = new Set(['captain', 'skipper']);
const AT_THE_WHEEL = /^(?:,\s+\d{1,3})?,\s+who\s+(?:had\s+been\s+|was\s+)?(drove|driving|captained|skippered|piloted|piloting|flying)\s+(?:the|their)\s+(?:[\p{Ll}-]+\s+)?([\p{Ll}]+)\b/u;
const POST_OF: Readonly<Record<string, string>> = { drove: 'driver', driving: 'driver', captained: 'captain', skippered: 'skipper', piloted: 'pilot', piloting: 'pilot', flying: 'pilot' };

function byVerb(context: ClaimContext, holder: PersonMention): Claim[] {
  const match = AT_THE_WHEEL.exec(context.annotated.text.slice(holder.end, holder.end + 70));
  const [post, craft] = [POST_OF[match?.[1] ?? ''], CRAFT.get(match?.[2] ?? '')];
  return match && post !== undefined && craft !== undefined ? holding(context, { post, craft, sentence: holder.sentence, span: { start: holder.end + 2, end: holder.end + match[0].length }, holder }) : [];
}

interface Holding { readonly post: string; readonly craft: string | null; readonly sentence: number; readonly span: Span; readonly holder: PersonMention }

function holding(context: ClaimContext, { post, craft, sentence, span: { start, end }, holder }: Holding): Claim[] {
  const { name, given, surname } = holder.person;
  if (given === null) return [];
  const clause = { start: Math.min(start, holder.start), end: Math.max(end, holder.end) };
  return [makeClaim(context, {
    measure: 'filler', sentence, scope: { ...WHOLE, group: `post:${post}` }, modality: 'asserted', subject: { kind: 'thing', key: `filler:post:${post}`, label: `the ${post}`, words: words(surname), core: craft ?? '' },
    value: { kind: 'name', text: name, key: name.toLowerCase() }, spans: { value: { start: holder.start, end: holder.end }, clause }, trace: [{ text: `${name} is the ${post}`, span: clause }],
  })];
}
