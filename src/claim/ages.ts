/** Ages of named people: "Gardner, 19,", "34-year-old Mr Gardner", "Gardner, a 43-year-old teacher", "Gardner was 88". */
import { FOLLOW_UP_CLASSES, INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { KIN } from '../lexicon/en/life.ts';
import { COMMON_ROLES, KIN_NOUNS, ROLE_NOUNS } from '../lexicon/en/titles.ts';
import type { Token } from '../model/annotated.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention, QuantityMention } from '../model/mention.ts';

import { daysFromCivil } from '../model/value/calendar.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { referenceAt } from './references.ts';
import { isToldDead } from './told-dead.ts';

/** How many tokens may stand between "34-year-old" and the name: roles, home towns' adjectives. */
const REACH_AFTER = 7;
const REACH_BEFORE = 4;
/** Words between an age and a name that make somebody else the owner of the age. */
const BREAKS = new Set(["'s", '’s', ',', ';', ':', '.', 'and', 'shot', 'killed', 'who', 'whose', 'of', 'by', 'with', 'was', 'were', 'is', 'told', 'said', 'from', 'in', 'at', 'fatally', 'identified', 'named', 'son', 'daughter', 'after', 'when', 'to', 'stabbed', 'hit', 'struck', 'girl', 'boy']);

export const isAge = (m: { readonly type: string }): m is QuantityMention => m.type === 'quantity' && (m as QuantityMention).value.role === 'age';

export const ages: ClaimFamily = {
  name: 'ages',
  summary: 'ages of named people',
  claims(context) {
    const out: Claim[] = [];
    for (const [sentence, mentions] of context.mentionsOf.entries()) {
      const kind = context.blockOf(sentence)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const people = mentions.filter((m): m is PersonMention => m.type === 'person');
      for (const age of mentions.filter((m): m is QuantityMention => m.type === 'quantity' && (m.value.role === 'age' || isBareAge(context, m) || isPronounAge(context, m)))) {
        const owner = age.value.role === 'age' ? ownerOf(context, age, people) : (people.findLast((p) => p.end <= age.start) ?? null);
        const told = owner ?? referredTo(context, sentence, age) ?? ofRole(context, age);
        if (told) out.push(ageClaim(context, sentence, age, told));
      }
    }
    return out.filter((claim) => !out.some((other) => isNamesake(claim, other)));
  },
};

/** "Horne was 27.": a bare number behind a name and "was", with nothing that it could count. */
function isBareAge({ annotated: { text }, mentionsOf }: ClaimContext, m: QuantityMention): boolean {
  if (m.value.role !== 'number' || m.value.unit !== null || !/^\d{1,2}$/.test(text.slice(m.start, m.end)) || !/^(?:[.,;]\s|[.,;]?$|\s+(?:when|at the time|and\s+(?:had|was|lived|leaves))\b)/.test(text.slice(m.end, m.end + 13))) return false;
  const person = (mentionsOf[m.sentence] ?? []).findLast((p) => p.type === 'person' && p.end <= m.start);
  // "The contractor, Ann Lee, is 52."
  return person !== undefined && /^,?\s+(?:is|was)\s+(?:only\s+|just\s+)?$/.test(text.slice(person.end, m.start)) && (text[person.end] !== ',' || /[\p{L}],\s+$/u.test(text.slice(Math.max(0, person.start - 4), person.start)));
}

/** "He is 48.": the whole sentence, or its first half. */
function isPronounAge(context: ClaimContext, { sentence, start, end, value }: QuantityMention): boolean {
  const { annotated: { text } } = context;
  const reference = referenceAt(context, sentence);
  return (value.role === 'age' || (value.role === 'number' && value.unit === null)) && /^\d{2}$/.test(text.slice(start, end)) && reference?.by === 'subject' && /^\s+(?:is|was)\s+(?:only\s+|just\s+)?$/.test(text.slice(reference.end, start)) && /^(?:[.,;]\s|[.,;]?$|\s+and\s+(?:had|has|was|is|lives|lived|leaves)\b)/.test(text.slice(end, end + 12));
}

/** "He is 48."; "The 27-year-old Belgian". */
function referredTo(context: ClaimContext, sentence: number, age: QuantityMention): Subject | null {
  const reference = referenceAt(context, sentence);
  if (!reference || reference.by === 'possessive') return null;
  const { text } = context.annotated;
  const says = reference.by === 'aged' ? reference.start <= age.start && age.end <= reference.end + 4 : isPronounAge(context, age) || (isYearOld(context, age) && /^\s+(?:is|was)\s+(?:only\s+|just\s+)?$/.test(text.slice(reference.end, age.start)));
  return says ? { ...personSubject(context, reference.person), span: { start: reference.start, end: reference.end } } : null;
}

/** "the 54-year-old chief executive", of whom the article has one with a name; reports of crimes have many of a role. */
function ofRole(context: ClaimContext, age: QuantityMention): Subject | null {
  const { text } = context.annotated;
  const [before, behind] = [text.slice(Math.max(0, age.start - 5), age.start), /^\s+((?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+)/u.exec(text.slice(age.end, age.end + 50))];
  if (!behind?.[1] || !/\bthe\s$/i.test(before) || !isYearOld(context, age) || (context.mainClass !== null && (INCIDENT_CLASSES.has(context.mainClass) || FOLLOW_UP_CLASSES.has(context.mainClass)))) return null;
  const words = behind[1].split(/\s/);
  const noun = words.find((word) => ROLE_NOUNS.has(word) && !COMMON_ROLES.has(word) && !KIN_NOUNS.has(word));
  if (noun === undefined || /^(?:and|of|who)$/.test(words[words.indexOf(noun) - 1] ?? '')) return null;
  const holders = context.mentions.filter((m): m is PersonMention => m.type === 'person' && (m.person.role?.toLowerCase().split(/\s+/).at(-1) ?? '') === noun);
  const [holder] = holders;
  return holder && new Set(holders.map((m) => m.person.surname)).size === 1 ? { ...personSubject(context, holder), span: { start: age.start, end: age.end + behind[0].indexOf(noun) + noun.length } } : null;
}

/** No sentence gives one person two ages: "Berg, 40, and her husband Jonas Berg, 50". */
const isNamesake = (a: Claim, b: Claim): boolean => a.sentence === b.sentence && a.subject.key === b.subject.key && a.value.kind === 'quantity' && b.value.kind === 'quantity' && a.value.stated !== b.value.stated;

/** "25-year-old" and "25 years old" are forms of their own; a bare number can only follow its owner. */
const isYearOld = (context: ClaimContext, age: QuantityMention): boolean => /year|month|\bold\b/i.test(context.annotated.text.slice(age.start, age.end));

function ownerOf(context: ClaimContext, age: QuantityMention, people: readonly PersonMention[]): PersonMention | null {
  const after = isYearOld(context, age) ? nameAfter(context, age, people) : null;
  return after ?? nameBefore(context, age, people);
}

function nameAfter(context: ClaimContext, age: QuantityMention, people: readonly PersonMention[]): PersonMention | null {
  const { tokens } = context.annotated;
  let at = tokenAt(context.annotated, age.end - 1) + 1;
  for (let steps = 0; steps < REACH_AFTER; steps += 1, at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const person = people.find((p) => p.start <= token.start && token.start < p.end);
    if (person) return possessive(tokens, person, context) ? null : person;
    if (BREAKS.has(token.lower) && token.text !== '-' && !(steps === 0 && token.text === ',' && opens(context, age) && isApposed(context, people, token.end))) return null;
  }
  return null;
}

/** "The 16-year-old, Peter Lowe, was": the name right behind the comma says whom the description means. */
const opens = ({ annotated: { text } }: ClaimContext, { start }: QuantityMention): boolean => /\bthe\s+$/i.test(text.slice(Math.max(0, start - 6), start));
const isApposed = ({ annotated: { text } }: ClaimContext, people: readonly PersonMention[], comma: number): boolean => people.some((p) => p.start > comma && text.slice(comma, p.start).trim() === '' && /^[,.]/.test(text.slice(p.end, p.end + 1)));

/** Words behind a possessive in which the being stands that it is of. */
const KIN_REACH = 4;

/** "19-year-old Peter Lowe's son": the age may be the son's; in "19-year-old Peter Lowe's death" it is his. */
function possessive(tokens: readonly Token[], person: PersonMention, context: ClaimContext): boolean {
  const last = tokenAt(context.annotated, person.end - 1);
  const owns = /['’]s$/i.test(context.annotated.text.slice(person.start, person.end)) || /^['’]s$/i.test(tokens[last + 1]?.text ?? '');
  return owns && tokens.slice(last + 1, last + 2 + KIN_REACH).some(({ lower }) => KIN.has(lower));
}

function nameBefore(context: ClaimContext, age: QuantityMention, people: readonly PersonMention[]): PersonMention | null {
  const person = people.findLast((p) => p.end <= age.start);
  if (!person) return null;
  const between = context.annotated.text.slice(person.end, age.start);
  const suffix = /^(?:,?\s+(?:Jr|Sr|III|II|IV)\.?)?/.exec(between)?.[0] ?? '';
  const rest = between.slice(suffix.length);
  if (isYearOld(context, age)) {
    const appositive = /^,\s+(?:who\s+(?:is|was|turned)\s+)?(?:a|an|the|age|aged)?\s*$/i.test(rest) || /^\s+(?:is|was|turned|,?\s*aged?)\s+(?:a|an|the|only|just)?\s*$/i.test(rest);
    return appositive && !nameFollows(context, age, people) ? person : null;
  }
  return /^\s*[,(]\s*(?:who\s+(?:is|was|turned)\s+|age[d]?:?\s+|then\s+|now\s+)?$/i.test(rest) || /^\s+(?:is|was|turned|aged?|at)\s+(?:only\s+|just\s+)?$/i.test(rest) ? person : null;
}

/** "Paul Adeyemi, 25 year old Jonas Berg": the age opens the next item of a list. */
function nameFollows(context: ClaimContext, age: QuantityMention, people: readonly PersonMention[]): boolean {
  const first = tokenAt(context.annotated, age.end - 1) + 1;
  for (let at = first; at < first + REACH_BEFORE; at += 1) {
    const token = context.annotated.tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    if (people.some((p) => p.start <= token.start && token.start < p.end)) return true;
  }
  return false;
}

/** The person as a subject: the name as it stands, or for a bare surname the article's full form, unless the article has a whole family of that name. Namesakes keep their suffix. */
export function personSubject(context: ClaimContext, person: PersonMention): Subject {
  const { name, given, surname, fullName } = person.person;
  // A nickname or given name alone ("Rosie" for Rosa "Rosie" Tarr) stands for the full name.
  const full = given !== null ? (name === given ? (fullName ?? name) : name) : isFamilyName(context, surname) ? surname : (fullName ?? name);
  const suffix = SUFFIX.exec(full)?.[1];
  const base = full.replace(SUFFIX, '');
  const label = suffix ? `${base} ${suffix}` : base;
  return { kind: 'person', key: `person:${label.toLowerCase()}`, label, words: [], span: { start: person.start, end: person.end } };
}

/** Do people with different given names share the surname in this article? */
function isFamilyName(context: ClaimContext, surname: string): boolean {
  const given = new Set<string>();
  for (const m of context.mentions) if (m.type === 'person' && m.person.given !== null && m.person.surname === surname) given.add(m.person.given.split(' ')[0]?.toLowerCase() ?? '');
  return given.size > 1;
}

const SUFFIX = /,?\s+(Jr|Sr|II|III|IV)\.?$/;

const YEAR_SECONDS = 31_557_600;
/** The bare number read as years of age. */
const inYears = (value: QuantityMention['value'], years: number): QuantityMention['value'] => ({ ...value, role: 'age', unit: 'year of age', dimension: 'time', si: { low: years * YEAR_SECONDS, high: years * YEAR_SECONDS } });

/** `owner` is the person, or whoever a subject already describes. */
export function ageClaim(context: ClaimContext, sentence: number, age: QuantityMention, owner: PersonMention | Subject): Claim {
  const subject = 'type' in owner ? personSubject(context, owner) : owner;
  const own = 'type' in owner ? { start: owner.start, end: owner.end } : subject.span;
  const years = typeof age.value.stated === 'number' ? age.value.stated : age.value.low;
  const clause = clauseOf(age, own);
  const earlier = yearToldOf(context, sentence, age);
  return makeClaim(context, {
    measure: isToldDead(context.annotated, sentence, clause) ? 'death-age' : 'age',
    sentence,
    // "accused of killing Peter Lowe, 19": what was done is alleged, that he was 19 is not.
    modality: 'asserted',
    subject,
    value: { ...(age.value.role === 'age' ? age.value : inYears(age.value, years)), low: Math.min(age.value.low, years), high: Math.max(age.value.high, years) },
    scope: WHOLE,
    spans: { value: age.number, clause, ...(own ? { subject: own } : {}) },
    trace: [{ text: `${subject.label} is ${years}`, span: clause }],
    ...(earlier ? { asOf: earlier } : {}),
  });
}

/** A sentence that dates itself to an earlier year ("in 2003, a 40-year-old ...", "Two years ago, Berg, 21, ...") tells the age of then. */
function yearToldOf(context: ClaimContext, sentence: number, age: QuantityMention): Claim['asOf'] {
  const published = context.published;
  if (!published) return null;
  for (const m of context.mentionsOf[sentence] ?? []) {
    if (m.type !== 'time' || m.end > age.start || !m.time.bounds || !(m.time.known.includes('year') || /\bago$/i.test(context.annotated.text.slice(m.start, m.end)))) continue;
    if (/\bborn\b[^.;]{0,40}$/.test(context.annotated.text.slice(Math.max(0, m.start - 50), m.start))) continue;
    if (m.time.bounds.endHigh < published.beginLow - daysFromCivil(1970, 7, 1) * 1440) return m.time.bounds;
  }
  return null;
}

