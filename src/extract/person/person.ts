/** Finds persons: full names by their words and neighbours, then surnames and given names alone by the article's full names. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { AMBIGUOUS_GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { THING_WORDS } from '../../lexicon/en/not-names.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Extractor, Tools } from '../../model/contract.ts';
import type { Mention, PersonMention, Step } from '../../model/mention.ts';
import { type Candidate, candidateOf, namesThing } from './candidate.ts';
import { ENOUGH, ENOUGH_ALONE, type Surroundings, evidenceFor } from './evidence.ts';
import { type PersonName, nameOf, personKey } from './name.ts';
import { type Bearer, type Register, createRegister } from './register.ts';
import { roleBefore, roleBehind } from './role.ts';
import { type NamePart, runsOf } from './runs.ts';

const FULL: readonly Step[] = [{ text: 'a full name' }];
const REFERENCE: readonly Step[] = [{ text: "part of a full name that the article gives" }];
const SHARED: readonly Step[] = [{ text: 'a name that several persons of the article bear' }];
const ALONE: readonly Step[] = [{ text: 'a name alone, known by its title, age or verb' }];

interface Read {
  readonly candidate: Candidate;
  readonly name: PersonName;
  points: number;
}

export const person: Extractor = {
  name: 'person',
  summary: 'Persons by name, with title or role, resolved to the fullest form in the article',
  extract(annotated, earlier, tools) {
    const reads = readAll(annotated, earlier, tools);
    const register = createRegister();
    const accepted = acceptedNames(reads);
    for (const read of reads) if (isFull(read) && accepted.has(read.name.text)) register.enter(read.name);
    const out: PersonMention[] = [];
    for (const read of reads) {
      const mention = accepted.has(read.name.text) ? resolved(annotated, read, register) : reference(annotated, read, register, tools);
      if (mention) out.push(mention);
    }
    return out;
  },
};

const isFull = (read: Read): boolean => read.name.given !== null;

/** Every run that may be a name, with its points. */
function readAll(annotated: Annotated, earlier: readonly Mention[], tools: Tools): Read[] {
  const reads: Read[] = [];
  let next = 0;
  for (const run of runsOf(annotated)) {
    while (next < earlier.length && (earlier[next]?.end ?? 0) <= (run.parts[0]?.start ?? 0)) next += 1;
    const from = next;
    const candidate = candidateOf(run, (start) => beginningAt(earlier, from, start));
    if (candidate.parts.length === 0) continue;
    const name = nameOf(annotated.text, candidate.parts);
    const around: Surroundings = { tokens: annotated.tokens, from: run.sentence.firstToken, to: run.sentence.endToken, isOrdinaryWord: tools.gazetteer.isOrdinaryWord };
    reads.push({ candidate, name, points: points(candidate, name, earlier, from, around) });
  }
  return reads;
}

function beginningAt(earlier: readonly Mention[], from: number, start: number): Mention | undefined {
  for (let i = from; i < earlier.length; i += 1) {
    const mention = earlier[i];
    if (!mention || mention.start > start) return undefined;
    if (mention.start === start) return mention;
  }
  return undefined;
}

const MOST_PARTS = 6;

function points(candidate: Candidate, name: PersonName, earlier: readonly Mention[], from: number, around: Surroundings): number {
  if (candidate.parts.length > MOST_PARTS || namesThing(candidate.parts)) return -10;
  return evidenceFor(candidate, around) + ofMentions(candidate, name, earlier, from);
}

/** What earlier extractors read in the same words: a body or a date is no person, a place seldom one. */
function ofMentions(candidate: Candidate, name: PersonName, earlier: readonly Mention[], from: number): number {
  let sum = 0;
  for (let i = from; i < earlier.length; i += 1) {
    const mention = earlier[i];
    if (!mention || mention.start >= name.end) break;
    if (mention.end <= name.start) continue;
    if (mention.type === 'organisation') return -10;
    if (mention.type === 'time' && mention.end >= name.end) return -10;
    if (mention.type === 'place' && mention.end >= name.end && mention.start <= name.start) sum -= candidate.parts.length > 1 && mention.certainty === 'guess' ? 1 : 3;
  }
  return sum;
}

/** The names that are persons: once sure, sure everywhere in the article. */
function acceptedNames(reads: readonly Read[]): ReadonlySet<string> {
  const accepted = new Set<string>();
  for (const read of reads) {
    if (read.name.surname.length < 2 || FUNCTION_WORDS.has(read.name.foldedSurname)) continue;
    if (read.points >= (isFull(read) ? ENOUGH : ENOUGH_ALONE)) accepted.add(read.name.text);
  }
  return accepted;
}

/** A mention of a name that was accepted for itself. */
function resolved(annotated: Annotated, read: Read, register: Register): PersonMention | null {
  const { name } = read;
  if (read.points <= -10) return null;
  if (isFull(read)) {
    const bearer = register.enter(name);
    return mentionOf(annotated, read, { bearer, trace: FULL });
  }
  const bearers = bearersOf(register, name.foldedSurname);
  if (bearers.length === 1) return mentionOf(annotated, read, { bearer: bearers[0], trace: REFERENCE });
  return mentionOf(annotated, read, { bearer: undefined, trace: bearers.length > 1 ? SHARED : ALONE });
}

function bearersOf(register: Register, folded: string): readonly Bearer[] {
  for (const list of [register.bySurname(folded), register.byMiddle(folded), register.byGiven(folded)]) if (list.length > 0) return list;
  return [];
}

/** A single word that is part of a full name elsewhere, or a full name inside a longer run (a headline in title case). */
function reference(annotated: Annotated, read: Read, register: Register, tools: Tools): PersonMention | null {
  const { candidate } = read;
  const { parts, run } = candidate;
  if (parts.length > 1) return insideRun(annotated, read, register);
  const part = parts[0];
  if (!part || part.kind !== 'word' || FUNCTION_WORDS.has(part.folded) || read.points <= -10) return null;
  const bearers = bearersOf(register, part.folded);
  if (bearers.length === 0 || read.points <= -4) return null;
  const bySurname = bearers.some((bearer) => bearer.fullest.foldedSurname === part.folded);
  if ((run.titleCase || !bySurname) && (tools.gazetteer.isOrdinaryWord(part.folded) || AMBIGUOUS_GIVEN_NAMES.has(part.folded))) return null;
  return mentionOf(annotated, read, { bearer: bearers.length === 1 ? bearers[0] : undefined, trace: bearers.length === 1 ? REFERENCE : SHARED });
}

function insideRun(annotated: Annotated, read: Read, register: Register): PersonMention | null {
  const { parts } = read.candidate;
  for (let at = 1; at < parts.length; at += 1) {
    const [given, surname] = [parts[at - 1], parts[at]];
    if (!given || !surname || THING_WORDS.has(parts[at + 1]?.folded ?? '')) continue;
    const bearer = register.bySurname(surname.folded).find((known) => known.fullest.foldedGiven === given.folded);
    if (!bearer) continue;
    const inside: readonly NamePart[] = parts.slice(at - 1, at + 1);
    return mentionOf(annotated, { ...read, candidate: { ...read.candidate, parts: inside, title: [], honorific: null }, name: nameOf(annotated.text, inside) }, { bearer, trace: FULL });
  }
  return null;
}

function mentionOf(annotated: Annotated, { candidate, name }: Read, { bearer, trace }: { readonly bearer: Bearer | undefined; readonly trace: readonly Step[] }): PersonMention {
  const full = bearer?.fullest;
  const isGivenAlone = full !== undefined && name.given === null && name.foldedSurname !== full.foldedSurname;
  return {
    type: 'person', start: name.start, end: name.end, sentence: candidate.run.sentence.index, trace,
    person: {
      name: name.text,
      given: isGivenAlone ? name.surname : name.given,
      surname: isGivenAlone ? full.surname : name.surname,
      suffix: name.suffix ?? bearer?.suffix ?? null,
      role: roleOf(annotated, candidate),
      key: full ? personKey(full.foldedSurname, full.foldedGiven) : personKey(name.foldedSurname, name.foldedGiven),
      fullName: full?.text ?? null,
    },
  };
}

/** The title before the name, the small role noun before it, or the apposition behind it. */
function roleOf({ text, tokens }: Annotated, { parts, title, honorific, run }: Candidate): string | null {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last) return null;
  if (title.length > 0 && !(honorific !== null && title.length === 1)) return text.slice(title[0]?.start, title[title.length - 1]?.end);
  const before = roleBefore(tokens, first.firstToken, run.sentence.firstToken);
  if (before >= 0) return text.slice(tokens[before]?.start, tokens[first.firstToken - 1]?.end);
  const behind = roleBehind(tokens, last.endToken, run.sentence.endToken);
  return behind ? text.slice(tokens[behind[0]]?.start, tokens[behind[1] - 1]?.end) : null;
}
