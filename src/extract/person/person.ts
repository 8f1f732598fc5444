/** Finds persons: full names by their words and neighbours, then surnames and given names alone by the article's full names. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { AMBIGUOUS_GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { THING_WORDS } from '../../lexicon/en/not-names.ts';
import { SAYING, SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import type { Annotated, Token } from '../../model/annotated.ts';
import type { Extractor } from '../../model/contract.ts';
import type { PersonMention, Step } from '../../model/mention.ts';
import { isGenerationApart } from './age.ts';
import { isFatal, isFull, personNames } from './accept.ts';
import type { Candidate } from './candidate.ts';
import { nameOf, personKey } from './name.ts';
import { type Read, readNames } from './read.ts';
import { type Bearer, type Register, createRegister } from './register.ts';
import { roleOf } from './role.ts';

const FULL: readonly Step[] = [{ text: 'a full name' }];
const REFERENCE: readonly Step[] = [{ text: 'part of a full name that the article gives' }];
const SHARED: readonly Step[] = [{ text: 'part of a name that several persons of the article bear; who is meant is a guess' }];
const ALONE: readonly Step[] = [{ text: 'a name alone, known by its title, age or verb' }];

export const person: Extractor = {
  name: 'person',
  summary: 'Persons by name, with title or role, resolved to the fullest form in the article',
  extract(annotated, earlier, tools) {
    const reads = readNames(annotated, earlier, tools);
    if (reads.length === 0) return [];
    const accepted = personNames(reads, annotated.tokens);
    const register = createRegister();
    for (const read of reads) if (isFull(read) && !isFatal(read) && accepted.has(read.name.text)) register.enter(read.name, read.age);
    const isOrdinary = (word: string): boolean => tools.gazetteer.isOrdinaryWord(word);
    const out: PersonMention[] = [];
    for (const read of reads) {
      const found = isFatal(read) ? insideHeadline(annotated, read, register) : accepted.has(read.name.text) ? byName(annotated, read, register) : byReference(annotated, read, register, isOrdinary);
      if (found) out.push(found);
    }
    return out;
  },
};

/** A name that was accepted for itself: a full one, or a surname with a title, an age or a verb. */
function byName(annotated: Annotated, read: Read, register: Register): PersonMention {
  const { name } = read;
  if (isFull(read)) return mentionOf(annotated, read, [register.enter(name, read.age)], FULL);
  const bearers = ofAge(register.bearersOf(name.foldedSurname), read.age);
  return mentionOf(annotated, read, bearers, bearers.length === 0 ? ALONE : REFERENCE);
}

/** "Dwayne, 10" is not the Dwayne of 50. */
const ofAge = (bearers: readonly Bearer[], age: number | null): readonly Bearer[] => (age === null ? bearers : bearers.filter((bearer) => !isGenerationApart(bearer.age, age)));

/** Below this a word next to which a place or a thing was read is left alone even where a person bears the name. */
const AGAINST = -4;

/** A single word that is part of a full name elsewhere, or a full name inside a longer run (a headline in title case). */
function byReference(annotated: Annotated, read: Read, register: Register, isOrdinary: (word: string) => boolean): PersonMention | null {
  if (isFull(read)) return insideRun(annotated, read, register);
  const { name, candidate: { parts, run } } = read;
  const folded = name.foldedSurname;
  if (parts[0]?.kind === 'initial' || FUNCTION_WORDS.has(folded) || read.points < AGAINST) return null;
  const bearers = ofAge(register.bearersOf(folded), read.age);
  if (bearers.length === 0) return null;
  const bySurname = bearers.some((bearer) => bearer.fullest.foldedSurname === folded);
  if (!bySurname && read.points < 0) return null;
  if ((run.titleCase || !bySurname) && (isOrdinary(folded) || AMBIGUOUS_GIVEN_NAMES.has(folded))) return null;
  return mentionOf(annotated, read, bearers, REFERENCE);
}

/** A headline in title case is one long run of which nothing else can be made. */
const insideHeadline = (annotated: Annotated, read: Read, register: Register): PersonMention | null => (read.candidate.run.titleCase ? insideRun(annotated, read, register) : null);

function insideRun(annotated: Annotated, read: Read, register: Register): PersonMention | null {
  const { parts } = read.candidate;
  for (let at = 1; at < parts.length; at += 1) {
    const given = parts[at - 1];
    const surname = parts[at];
    if (given?.kind !== 'word' || !surname || THING_WORDS.has(parts[at + 1]?.folded ?? '')) continue;
    const bearer = register.bySurname(surname.folded).find((known) => known.fullest.foldedGiven === given.folded);
    if (!bearer) continue;
    const inside = parts.slice(at - 1, at + 1);
    const candidate = { ...read.candidate, parts: inside, title: [], honorific: null };
    return mentionOf(annotated, { ...read, candidate, name: nameOf(annotated.text, inside) }, [bearer], FULL);
  }
  return null;
}

/** Of several bearers one is chosen, and the mention says that it is a guess. */
function mentionOf(annotated: Annotated, { candidate, name }: Read, bearers: readonly Bearer[], trace: readonly Step[]): PersonMention {
  const bearer = bearers.length > 1 ? likelyBearer(bearers, name.start, speaks(annotated.tokens, candidate)) : bearers[0];
  if (bearer && name.given !== null) bearer.lastNamed = name.start;
  const full = bearer?.fullest;
  const givenAlone = full !== undefined && name.given === null && name.foldedSurname !== full.foldedSurname;
  const mention: PersonMention = {
    type: 'person', start: name.start, end: name.end, sentence: candidate.run.sentence.index, trace: bearers.length > 1 ? SHARED : trace,
    person: {
      name: name.text,
      given: givenAlone ? name.surname : name.given,
      surname: givenAlone ? full.surname : name.surname,
      suffix: name.suffix ?? bearer?.suffix ?? null,
      role: roleOf(annotated, candidate),
      key: full ? personKey(full.foldedSurname, full.foldedGiven) : personKey(name.foldedSurname, name.foldedGiven),
      fullName: full?.text ?? null,
    },
  };
  if (bearers.length > 1) Object.assign(mention.person, { shared: true });
  return mention;
}

/** Relatives who speak were named just before; the surname alone else keeps to whom the article named first. On read cases 11 of 15 against 8 for either rule alone. */
function likelyBearer(bearers: readonly Bearer[], offset: number, speaker: boolean): Bearer | undefined {
  const named = bearers.filter((bearer) => bearer.lastNamed >= 0 && bearer.lastNamed < offset);
  if (!speaker || named.length < 2) return named[0] ?? bearers[0];
  return named.reduce((last, bearer) => (bearer.lastNamed > last.lastNamed ? bearer : last));
}

/** Does a verb of speech stand right beside the name? */
function speaks(tokens: readonly Token[], { parts }: Candidate): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  return SPEECH_VERBS.has(tokens[last?.endToken ?? -1]?.lower ?? '') || SAYING.has(tokens[(first?.firstToken ?? 0) - 1]?.lower ?? '');
}
