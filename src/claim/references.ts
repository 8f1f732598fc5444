/** Where an article means a person whom it has just named: "She" or "His" at the head of a sentence, "The 27-year-old". Rather nobody than the wrong one. */
import { BEINGS } from '../lexicon/en/beings.ts';
import { FOLLOW_UP_CLASSES, INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import type { Sentence } from '../model/annotated.ts';
import type { PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { countriesBeside } from './nations.ts';
import { personsOf } from './protagonist.ts';

/** `he` and `she` stand for the person, `his` for what is the person's, `aged` is a description by age ("The 27-year-old Belgian", "The Belgian, 27,"). */
export interface Reference extends Span { readonly sentence: number; readonly person: PersonMention; readonly by: 'subject' | 'possessive' | 'aged' }

/** A person named so many sentences ago is still who a pronoun means, where nobody has been named since. */
const MEMORY = 2;
const OPENING = /^["“‘']?(?:(He|She)|(His|Her)|(The \d{1,2}-year-old(?=\s)|The \p{Lu}\p{Ll}+(?=,\s\d{2},\s)))(?=[\s,])/u;

interface Resolved { readonly references: ReadonlyMap<number, Reference>; readonly topics: ReadonlyMap<number, PersonMention> }

const cache = new WeakMap<ClaimContext, Resolved>();

function resolved(context: ClaimContext): Resolved {
  const known = cache.get(context) ?? resolve(context);
  cache.set(context, known);
  return known;
}

/** The reference that opens the sentence. */
export const referenceAt = (context: ClaimContext, sentence: number): Reference | null => resolved(context).references.get(sentence) ?? null;

/** The only person that the sentences right before this one speak of. */
export const topicOf = (context: ClaimContext, sentence: number): PersonMention | null => resolved(context).topics.get(sentence) ?? null;

function resolve(context: ClaimContext): Resolved {
  const references = new Map<number, Reference>();
  const topics = new Map<number, PersonMention>();
  const gender = new Map<string, 'f' | 'm'>();
  let topic: PersonMention | null = null;
  let age = 0;
  for (const sentence of context.annotated.sentences) {
    const kind = context.blockOf(sentence.index)?.kind;
    if (kind !== 'paragraph') {
      if (kind !== 'headline') topic = null;
      continue;
    }
    const reference = topic && opens(context, sentence, topic);
    if (reference && agrees(gender, context, reference)) references.set(sentence.index, reference);
    if (topic) topics.set(sentence.index, topic);
    const people = personsOf(context, sentence.index);
    const one = onlyOne(reference ? [...people, reference.person] : people);
    const stranger = hasStranger(context, sentence, reference);
    if (people.length > 0 || reference) [topic, age] = [stranger ? null : one, 0];
    else if (stranger || (age += 1) > MEMORY) topic = null;
  }
  return { references, topics };
}

/** The first mention where all are of one person. */
function onlyOne(people: readonly PersonMention[]): PersonMention | null {
  const [first] = people;
  return first && people.every((m) => m.person.surname === first.person.surname && (m.person.given === null || first.person.given === null || m.person.given === first.person.given)) ? first : null;
}

function opens(context: ClaimContext, sentence: Sentence, person: PersonMention): Reference | null {
  const { text, quoted } = context.annotated;
  const match = OPENING.exec(text.slice(sentence.start, sentence.start + 30));
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || words === undefined) return null;
  const start = sentence.start + match[0].length - words.length;
  if (quoted.some((q) => q.start <= start && start < q.end)) return null;
  const by = match[3] !== undefined ? 'aged' : match[2] !== undefined ? 'possessive' : 'subject';
  if (by === 'aged' && !isKnownOne(context, sentence, /\d/.test(words) ? start + words.length : start + 3, person)) return null;
  return { sentence: sentence.index, person, by, start, end: start + words.length };
}

/** "The 27-year-old Belgian"; without a nationality, reports of crimes and accidents name victims and suspects so, and a man or woman of an age is somebody new anywhere. */
function isKnownOne(context: ClaimContext, { index, end }: Sentence, at: number, person: PersonMention): boolean {
  const nation = (context.mentionsOf[index] ?? []).find((m) => m.type === 'place' && m.place.demonym === true && m.start === at + 1);
  if (nation?.type === 'place') return isOfNation(context, person, nation.place.country);
  if (/^\s\p{Lu}/u.test(context.annotated.text.slice(at, at + 2))) return false;
  const next = /^\s+([\p{L}-]+)/u.exec(context.annotated.text.slice(at, end))?.[1] ?? '';
  return !BEINGS.has(next.toLowerCase()) && !(context.mainClass !== null && (INCIDENT_CLASSES.has(context.mainClass) || FOLLOW_UP_CLASSES.has(context.mainClass)));
}

/** Nobody else is of that country by the article's words, and the person is of no other. */
function isOfNation(context: ClaimContext, { person }: PersonMention, country: string | null): boolean {
  return countriesBeside(context).every((told) => (told.person.person.surname === person.surname) === (told.place.place.country === country));
}

/** Nobody is called "he" here and "she" there. */
function agrees(gender: Map<string, 'f' | 'm'>, { annotated: { text } }: ClaimContext, { person: { person }, start }: Reference): boolean {
  const own = /^(?:She|Her)/.test(text.slice(start, start + 3)) ? 'f' : /^(?:He|His)/.test(text.slice(start, start + 3)) ? 'm' : null;
  if (own === null) return true;
  const known = gender.get(person.key) ?? own;
  gender.set(person.key, known);
  return known === own;
}

/** Does the sentence speak of somebody without a name, outside of the words that open it, or of a name that may be a person's? */
function hasStranger({ annotated: { tokens }, mentionsOf }: ClaimContext, sentence: Sentence, reference: Reference | null): boolean {
  const named = (at: number): boolean => (mentionsOf[sentence.index] ?? []).some((m) => m.type !== 'quote' && m.start <= at && at < m.end);
  return tokens.slice(sentence.firstToken, sentence.endToken).some((t, i, list) => {
    if (BEINGS.has(t.lower) && t.start >= (reference?.end ?? 0)) return true;
    const next = list[i + 1];
    return i > 0 && t.capital && t.text.length > 1 && next?.capital === true && next.kind === 'word' && !named(t.start) && !named(next.start);
  });
}
