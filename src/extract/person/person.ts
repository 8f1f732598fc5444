/** Finds persons: full names by their words and neighbours, then surnames and given names alone by the article's full names. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { AMBIGUOUS_GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { THING_WORDS } from '../../lexicon/en/not-names.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Extractor } from '../../model/contract.ts';
import type { PersonMention, Step } from '../../model/mention.ts';
import { isFatal, isFull, personNames } from './accept.ts';
import { nameOf, personKey } from './name.ts';
import { type Read, readNames } from './read.ts';
import { type Bearer, type Register, createRegister } from './register.ts';
import { roleOf } from './role.ts';

const FULL: readonly Step[] = [{ text: 'a full name' }];
const REFERENCE: readonly Step[] = [{ text: 'part of a full name that the article gives' }];
const SHARED: readonly Step[] = [{ text: 'part of a name that several persons of the article bear; the one named last is meant' }];
const ALONE: readonly Step[] = [{ text: 'a name alone, known by its title, age or verb' }];

export const person: Extractor = {
  name: 'person',
  summary: 'Persons by name, with title or role, resolved to the fullest form in the article',
  extract(annotated, earlier, tools) {
    const reads = readNames(annotated, earlier, tools);
    const accepted = personNames(reads, annotated.tokens);
    const register = createRegister();
    for (const read of reads) if (isFull(read) && !isFatal(read) && accepted.has(read.name.text)) register.enter(read.name);
    const isOrdinary = (word: string): boolean => tools.gazetteer.isOrdinaryWord(word);
    const out: PersonMention[] = [];
    for (const read of reads) {
      if (isFatal(read)) continue;
      const found = accepted.has(read.name.text) ? byName(annotated, read, register) : byReference(annotated, read, register, isOrdinary);
      if (found) out.push(found);
    }
    return out;
  },
};

/** A name that was accepted for itself: a full one, or a surname with a title, an age or a verb. */
function byName(annotated: Annotated, read: Read, register: Register): PersonMention {
  const { name } = read;
  if (isFull(read)) return mentionOf(annotated, read, [register.enter(name)], FULL);
  const bearers = register.bearersOf(name.foldedSurname);
  return mentionOf(annotated, read, bearers, bearers.length === 0 ? ALONE : REFERENCE);
}

/** Below this a word next to which a place or a thing was read is left alone even where a person bears the name. */
const AGAINST = -3;

/** A single word that is part of a full name elsewhere, or a full name inside a longer run (a headline in title case). */
function byReference(annotated: Annotated, read: Read, register: Register, isOrdinary: (word: string) => boolean): PersonMention | null {
  const { parts, run } = read.candidate;
  if (parts.length > 1) return insideRun(annotated, read, register);
  const part = parts[0];
  if (part?.kind !== 'word' || FUNCTION_WORDS.has(part.folded) || read.points < AGAINST) return null;
  const bearers = register.bearersOf(part.folded);
  if (bearers.length === 0) return null;
  const bySurname = bearers.some((bearer) => bearer.fullest.foldedSurname === part.folded);
  if ((run.titleCase || !bySurname) && (isOrdinary(part.folded) || AMBIGUOUS_GIVEN_NAMES.has(part.folded))) return null;
  return mentionOf(annotated, read, bearers, REFERENCE);
}

function insideRun(annotated: Annotated, read: Read, register: Register): PersonMention | null {
  const { parts } = read.candidate;
  for (let at = 1; at < parts.length; at += 1) {
    const [given, surname] = [parts[at - 1], parts[at]];
    if (given?.kind !== 'word' || !surname || THING_WORDS.has(parts[at + 1]?.folded ?? '')) continue;
    const bearer = register.bySurname(surname.folded).find((known) => known.fullest.foldedGiven === given.folded);
    if (!bearer) continue;
    const inside = parts.slice(at - 1, at + 1);
    const candidate = { ...read.candidate, parts: inside, title: [], honorific: null };
    return mentionOf(annotated, { ...read, candidate, name: nameOf(annotated.text, inside) }, [bearer], FULL);
  }
  return null;
}

/** Of several bearers the one that the article named last in full is meant; the mention says that it is a choice. */
function mentionOf(annotated: Annotated, { candidate, name }: Read, bearers: readonly Bearer[], trace: readonly Step[]): PersonMention {
  const bearer = bearers.length > 1 ? lastNamed(bearers, name.start) : bearers[0];
  if (bearer && name.given !== null) bearer.lastNamed = name.start;
  const full = bearer?.fullest;
  const givenAlone = full !== undefined && name.given === null && name.foldedSurname !== full.foldedSurname;
  return {
    type: 'person', start: name.start, end: name.end, sentence: candidate.run.sentence.index, trace: bearers.length > 1 ? SHARED : trace,
    person: {
      name: name.text,
      given: givenAlone ? name.surname : name.given,
      surname: givenAlone ? full.surname : name.surname,
      suffix: name.suffix ?? bearer?.suffix ?? null,
      role: roleOf(annotated, candidate),
      key: full ? personKey(full.foldedSurname, full.foldedGiven) : personKey(name.foldedSurname, name.foldedGiven),
      fullName: full?.text ?? null,
      ...(bearers.length > 1 ? { shared: true as const } : {}),
    },
  };
}

/** The bearer named last in full before the offset; before any was named, the first to come. */
function lastNamed(bearers: readonly Bearer[], offset: number): Bearer | undefined {
  let best: Bearer | undefined;
  for (const bearer of bearers) if (bearer.lastNamed >= 0 && bearer.lastNamed < offset && bearer.lastNamed > (best?.lastNamed ?? -1)) best = bearer;
  return best ?? bearers[0];
}
