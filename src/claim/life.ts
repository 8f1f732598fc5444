/** Births and deaths of persons: when and where somebody was born, and how old somebody was at death. */
import { AGE_LINKS, DEATH_VERBS, SUBJECT_PRONOUNS } from '../lexicon/en/life.ts';
import { type Sentence, sentenceAt, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention, PlaceMention, TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { daysFromCivil, MINUTES_A_DAY } from '../model/value/calendar.ts';
import { type TimeBounds, type TimeValue, within } from '../model/value/time.ts';
import { personSubject } from './ages.ts';
import { birthdaysIn } from './birthdays.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { numeralAt } from './plain-numbers.ts';
import { referenceAt } from './references.ts';
import { publishedYear } from './years.ts';
import { deceasedOf, dominantOf, personsOf, pronounOwner } from './protagonist.ts';

/** A person dies at no greater age than this. */
const OLDEST = 122;
/** A year of 365.25 days, as ages are carried in SI. */
const YEAR_SECONDS = 31_557_600;
/** Tokens after "born" within which its date and place stand. */
const BORN_REACH = 16;
/** Tokens between a person and "was born" or "died", where no pronoun stands. */
const SUBJECT_REACH = 24;

interface Protagonists { readonly deceased: PersonMention | null; readonly dominant: PersonMention | null }

export const life: ClaimFamily = {
  name: 'life',
  summary: 'dates and places of birth, ages at death',
  claims(context) {
    const who: Protagonists = { deceased: deceasedOf(context), dominant: dominantOf(context) };
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      out.push(...births(context, who, sentence), ...natives(context, sentence), ...turnings(context, who, sentence), ...lifeSpans(context, sentence), ...deathAges(context, who, sentence));
    }
    return out;
  },
};

/** What stands between "born" and its place: a name, a date, then "in", and what sort of place it is. */
const IN_PLACE = /^(?:\s+[\p{L}\d'’.,-]+){0,10}?\s+(?:in|at|near)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+|in\s+)?$/u;

/** "She was born Rosa Tarr on 3 May 1941 in Bergen"; "Tarr, born in Leeds in 1938". */
function births(context: ClaimContext, who: Protagonists, sentence: Sentence): Claim[] {
  const { tokens } = context.annotated;
  const out: Claim[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const born = tokens[i];
    if (born?.lower !== 'born' || tokens[i + 1]?.text === '-' || tokens[i - 1]?.text === '-') continue;
    const person = i === sentence.firstToken ? namedAfter(context, sentence, born) : (subjectBefore(context, who, sentence, i) ?? referredTo(context, sentence, born));
    if (!person) continue;
    const limit = tokens[Math.min(sentence.endToken, i + BORN_REACH) - 1]?.end ?? born.end;
    const date = firstAfter(context, sentence.index, born.end, limit, (m): m is TimeMention => m.type === 'time' && m.time.type === 'DATE' && m.time.bounds !== undefined && m.time.known.includes('year'));
    const place = firstAfter(context, sentence.index, born.end, limit, (m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined && follows(context, born, m, IN_PLACE) && isOwnPlace(context, m));
    if (date && follows(context, born, date, /^\s+(?:[\p{Lu}][\p{L}'’.-]*\s+){0,4}(?:in\s+[\p{L}\s,.'’-]{2,40}\s+)?(?:on|in|around|about)?\s*$/u)) out.push(birth(context, { measure: 'birth-date', person, born, at: date, value: date.time }));
    if (place) out.push(birth(context, { measure: 'birth-place', person, born, at: place, value: place.value }));
  }
  return out;
}

/** "He was born", of the one whom the sentences before are about. */
function referredTo(context: ClaimContext, { index }: Sentence, born: Span): PersonMention | null {
  const reference = referenceAt(context, index);
  return reference?.by === 'subject' && /^\s+was\s+$/.test(context.annotated.text.slice(reference.end, born.start)) ? reference.person : null;
}

/** "A native of Leeds, Rosa Tarr"; "Rosa Tarr, a native of Leeds,"; "Leeds-born Rosa Tarr". */
function natives(context: ClaimContext, sentence: Sentence): Claim[] {
  const { text } = context.annotated;
  return (context.mentionsOf[sentence.index] ?? []).flatMap((place) => {
    if (place.type !== 'place' || place.place.demonym !== undefined) return [];
    const born = /^-born\s+(?:[\p{Ll}-]+\s+){0,3}$/u;
    const named = personsOf(context, sentence.index).find((m) => m.start > place.end && born.test(text.slice(place.end, m.start)));
    if (named && place.value.placeKind === 'city') return [birth(context, { measure: 'birth-place', person: named, born: { start: place.end + 1, end: place.end + 5 }, at: place, value: place.value })];
    const lead = /\b[Aa]\s+native\s+of\s+(?:the\s+)?$/.exec(text.slice(Math.max(sentence.start, place.start - 24), place.start));
    if (!lead) return [];
    const start = place.start - lead[0].length;
    const person = personsOf(context, sentence.index).find((m) => /^,\s+(?:\d{1,3},\s+)?(?:who\s+is\s+)?$/.test(text.slice(m.end, start)) || (m.start > place.end && /^(?:,\s+\p{Lu}[\p{L} ]+)?,\s+$/u.test(text.slice(place.end, m.start)) && start <= sentence.start + 1 && !isPossessive(context, m)));
    return person ? [birth(context, { measure: 'birth-place', person, born: { start, end: start + lead[0].trimEnd().length }, at: place, value: place.value })] : [];
  });
}

/** "Born in Granada in 1935, the poet Lena Ortiz was ...": the subject of the main clause, right behind the comma. */
function namedAfter(context: ClaimContext, sentence: Sentence, born: Span): PersonMention | null {
  const person = personsOf(context, sentence.index)[0];
  if (!person) return null;
  const gap = context.annotated.text.slice(born.end, person.start);
  return /^[^;:]{0,60},\s+(?:[\p{L}-]+\s+){0,4}$/u.test(gap) && !isPossessive(context, person) ? person : null;
}

function firstAfter<M extends Span>(context: ClaimContext, sentence: number, from: number, limit: number, is: (m: ClaimContext['mentions'][number]) => m is M & ClaimContext['mentions'][number]): M | null {
  for (const m of context.mentionsOf[sentence] ?? []) if (m.start >= from && m.end <= limit && is(m)) return m;
  return null;
}

const follows = (context: ClaimContext, born: Span, value: Span, link: RegExp): boolean => {
  const gap = context.annotated.text.slice(born.end, value.start);
  return !/[;:.!?]\s|\b(?:where|when|who|after|before|while|but|and (?:grew|raised|moved|died|studied|educated))\b/.test(gap.replace(/\band raised\b/, '')) && link.test(gap);
};

/** "in hospital near Leeds" or a person's own name is no birthplace. */
const isOwnPlace = (context: ClaimContext, place: PlaceMention): boolean => !context.mentions.some((m) => m.type === 'person' && m.start < place.end && place.start < m.end);

interface Birth { readonly measure: 'birth-date' | 'birth-place'; readonly person: PersonMention; readonly born: Span; readonly at: Span; readonly value: Claim['value'] }

function birth(context: ClaimContext, { measure, person, born, at, value }: Birth): Claim {
  const clause = clauseOf({ start: at.start, end: at.end }, born);
  const subject = personSubject(context, person);
  const trigger = { start: born.start, end: born.end };
  return makeClaim(context, {
    measure, sentence: sentenceAt(context.annotated, at.start), subject, value, scope: WHOLE,
    event: { class: 'birth', trigger, place: null, time: null, participants: [subject.label], main: true },
    spans: { value: { start: at.start, end: at.end }, clause, event: trigger },
    trace: [{ text: `${subject.label} was born ${measure === 'birth-date' ? 'then' : 'there'}`, span: clause }],
  });
}

/** Who was born or died: the pronoun or the name nearest before the verb. */
function subjectBefore(context: ClaimContext, who: Protagonists, sentence: Sentence, verb: number): PersonMention | null {
  const { tokens } = context.annotated;
  const persons = personsOf(context, sentence.index);
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - SUBJECT_REACH); i -= 1) {
    const token = tokens[i];
    if (!token) return null;
    if (SUBJECT_PRONOUNS.has(token.lower)) return pronounOwner(context, who.deceased ?? who.dominant, sentence.index, token.start);
    const person = persons.find((m) => m.start <= token.start && token.end <= m.end);
    if (person) return isPossessive(context, person) || isCoordinated(context, person) || isKin(context, person) ? null : person;
    if (/^(?:they|whose|children|sons?|daughters?|brothers?|sisters?|parents|mother|father|wife|husband|baby|twins)$/.test(token.lower)) return null;
  }
  return null;
}

const isPossessive = (context: ClaimContext, { end }: Span): boolean => /^['’]s?\b/.test(context.annotated.text.slice(end, end + 3));
/** "Ann and Bob died": two people share the verb. */
const isCoordinated = (context: ClaimContext, { start }: Span): boolean => /(?:\band|&|,)\s*$/.test(context.annotated.text.slice(Math.max(0, start - 5), start));

/** "The son of Rosa Tarr was born": somebody else. */
const isKin = (context: ClaimContext, { start }: Span): boolean => /\b(?:sons?|daughters?|child|children|mother|father|parents|wife|husband|widow|brother|sister|twins|grand\p{L}+|nephew|niece|cousin|friend|partner) of\s+$/u.test(context.annotated.text.slice(Math.max(0, start - 24), start));

/** "Rosa Tarr, who turns 40 next month". */
function turnings(context: ClaimContext, who: Protagonists, sentence: Sentence): Claim[] {
  return birthdaysIn(context, sentence.index).flatMap(({ start, end, verb, born }) => {
    const person = subjectBefore(context, who, sentence, tokenAt(context.annotated, start));
    return person ? [birth(context, { measure: 'birth-date', person, born: verb, at: { start: verb.start, end }, value: born })] : [];
  });
}

/** "Rosa Tarr, 1938–2026" and "Rosa Tarr (1938–2026)"; of one who died years ago the article tells ages of then. */
function lifeSpans(context: ClaimContext, sentence: Sentence): Claim[] {
  const out: Claim[] = [];
  const published = publishedYear(context);
  for (const person of personsOf(context, sentence.index)) {
    const match = /^[,:]?\s*\(?\s*((?:1[89]|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)\b/.exec(context.annotated.text.slice(person.end, person.end + 20));
    if (!match?.[1] || !match[2] || Number(match[2]) - Number(match[1]) > OLDEST || Number(match[2]) <= Number(match[1]) || Number(match[2]) < published - 1) continue;
    const start = person.end + match[0].indexOf(match[1]);
    out.push(birth(context, { measure: 'birth-date', person, born: { start: person.start, end: person.end }, at: { start, end: start + 4 }, value: yearValue(Number(match[1])) }));
  }
  return out;
}

function yearValue(year: number): TimeValue {
  return {
    kind: 'time', type: 'DATE', value: String(year), grain: 'year', bounds: within(daysFromCivil(year, 1, 1) * MINUTES_A_DAY, daysFromCivil(year + 1, 1, 1) * MINUTES_A_DAY),
    anchor: { kind: 'explicit' }, known: ['year'], alternatives: [], symbolic: String(year),
  };
}

/** "Tarr dies at 87", "Tarr has died aged 87", "She was 88." */
function deathAges(context: ClaimContext, who: Protagonists, sentence: Sentence): Claim[] {
  const { tokens } = context.annotated;
  const out: Claim[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (DEATH_VERBS.has(token.lower)) {
      const age = ageAfterDeath(context, sentence, i);
      const person = age && subjectBefore(context, who, sentence, i);
      if (age && person) out.push(deathAge(context, who, { sentence: sentence.index, person, verb: token, age }));
    } else if (SUBJECT_PRONOUNS.has(token.lower) && tokens[i + 1]?.lower === 'was' && who.deceased) {
      const age = i === sentence.firstToken ? ageAlone(context, sentence, i + 2) : null;
      const person = age && pronounOwner(context, who.deceased, sentence.index, token.start);
      if (age && person) out.push(deathAge(context, who, { sentence: sentence.index, person, verb: token, age }));
    }
  }
  return out;
}

interface Age extends Span { readonly years: number }

/** Behind "died": at most a few words of when and where, then "at 87", "aged 87", "at the age of 87". */
function ageAfterDeath(context: ClaimContext, sentence: Sentence, verb: number): Age | null {
  const { tokens } = context.annotated;
  for (let i = verb + 1; i < Math.min(sentence.endToken, verb + 14); i += 1) {
    const token = tokens[i];
    if (!token || /^[.;:]$/.test(token.text)) return null;
    if (!AGE_LINKS.has(token.lower)) continue;
    const age = yearsAt(context, sentence, i + 1);
    if (age && (token.lower === 'aged' || token.lower === 'of' || token.lower === 'age' || (token.lower === 'at' && isAgeAfterAt(context, age)))) return token.lower === 'of' && tokens[i - 1]?.lower !== 'age' ? null : age;
  }
  return null;
}

/** "at 87" is an age where nothing is counted or timed: not "at 87 degrees", "at 10 a.m.", "at 10:30", "at 12 Main Street". */
const isAgeAfterAt = (context: ClaimContext, age: Age): boolean => /^(?:\s*(?:$|[.,;)\n—–]|in\b|on\b|after\b|from\b|following\b|this\b|last\b|at\b))(?!\d)/.test(context.annotated.text.slice(age.end, age.end + 14)) && age.years > 12;

/** The whole rest of the sentence is the age: "She was 88.", "He was 88 years old." */
function ageAlone(context: ClaimContext, sentence: Sentence, at: number): Age | null {
  const age = yearsAt(context, sentence, at);
  return age && /^(?:\s+years? old)?\s*[.!]?["”’]?\s*$/.test(context.annotated.text.slice(age.end, sentence.end)) ? age : null;
}

function yearsAt(context: ClaimContext, sentence: Sentence, at: number): Age | null {
  const { tokens } = context.annotated;
  const numeral = numeralAt(tokens, at, sentence.endToken);
  const [first, last] = [tokens[at], tokens[at + (numeral?.tokens ?? 1) - 1]];
  return numeral && first && last && numeral.value > 0 && numeral.value <= OLDEST ? { start: first.start, end: last.end, years: numeral.value } : null;
}

interface Death { readonly sentence: number; readonly person: PersonMention; readonly verb: Span; readonly age: Age }

function deathAge(context: ClaimContext, who: Protagonists, { sentence, person, verb, age }: Death): Claim {
  const clause = clauseOf({ start: age.start, end: age.end }, verb, person.sentence === sentence ? person : null);
  const died = who.deceased && person.person.key === who.deceased.person.key ? deathDay(context) : null;
  const subject = personSubject(context, person);
  return makeClaim(context, {
    measure: 'death-age', sentence, subject, scope: WHOLE,
    value: { kind: 'quantity', stated: age.years, low: age.years, high: age.years, unit: 'year of age', change: '=', role: 'age', dimension: 'time', si: { low: age.years * YEAR_SECONDS, high: age.years * YEAR_SECONDS } },
    spans: { value: { start: age.start, end: age.end }, clause },
    trace: [{ text: `${subject.label} died at ${age.years}`, span: clause }],
    ...(died ? { asOf: died } : {}),
  });
}

/** The day of death, where the lead states one: "died on Sunday". */
function deathDay(context: ClaimContext): TimeBounds | null {
  for (const sentence of context.annotated.sentences.slice(0, 6)) {
    const died = context.annotated.tokens.slice(sentence.firstToken, sentence.endToken).find((t) => t.lower === 'died' || t.lower === 'passed');
    if (!died) continue;
    const day = (context.mentionsOf[sentence.index] ?? []).find((m) => m.type === 'time' && m.time.type === 'DATE' && m.time.grain === 'day' && m.start > died.end && m.start - died.end < 30);
    if (day?.type === 'time' && day.time.bounds) return day.time.bounds;
  }
  return null;
}
