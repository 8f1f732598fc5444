/** How names are spelt: one claim for each spelling of a person or place in an article, at its first passage. */
import { COMMON_ROLES, KIN_NOUNS, ROLE_NOUNS } from '../lexicon/en/titles.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention, PlaceMention } from '../model/mention.ts';
import type { NameValue } from '../model/value/other.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

export const names: ClaimFamily = {
  name: 'names',
  summary: 'spellings of people and places',
  claims(context) {
    const seen = new Set<string>();
    const out: Claim[] = [];
    for (const m of context.mentions) {
      const kind = context.blockOf(m.sentence)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const claim = m.type === 'person' ? personName(context, m) : m.type === 'place' ? placeName(context, m) : null;
      if (!claim || claim.value.kind !== 'name') continue;
      const key = `${claim.subject.key}|${claim.value.key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(claim);
    }
    return out;
  },
};

/** Case and the marks that only type-setting adds are folded; letters are not. */
const spelling = (text: string): NameValue => ({ kind: 'name', text, key: text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑–]/g, '-') });

/** A full name stands for itself; a bare surname that belongs to no full one in the article too. */
function personName(context: ClaimContext, m: PersonMention): Claim | null {
  const { name, given, surname, fullName } = m.person;
  if (given === null && fullName !== null) return null;
  if (surname.length < 4) return null;
  const subject: Subject = { kind: 'person', key: `name:person`, label: name, words: rolesBeside(context, m), span: { start: m.start, end: m.end } };
  const start = m.start + Math.max(0, context.annotated.text.slice(m.start, m.end).indexOf(name));
  const span = { start, end: start + name.length };
  return makeClaim(context, { measure: 'person-name', sentence: m.sentence, subject, value: spelling(name), scope: WHOLE, modality: 'asserted', spans: { value: span, clause: span }, trace: m.trace });
}

/** Characters before a name, and behind its comma, in which its role stands. */
const ROLE_BEFORE = 30;
const ROLE_BEHIND = 50;

/** Nouns of role beside the name, kinship and mere presence left out: two of them of one surname's beginning are one person. */
function rolesBeside(context: ClaimContext, { start, end, person }: PersonMention): string[] {
  const { text } = context.annotated;
  const before = text.slice(Math.max(0, start - ROLE_BEFORE), start).split(/[.,;:\n]/).at(-1) ?? '';
  const behind = /^,([^.;:\n]*)/.exec(text.slice(end, end + ROLE_BEHIND))?.[1] ?? '';
  const words = `${before} ${person.role ?? ''} ${behind.split(/\b(?:who|said|told|and|was|is)\b/)[0] ?? ''}`.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return [...new Set(words.filter((word) => ROLE_NOUNS.has(word) && !COMMON_ROLES.has(word) && !KIN_NOUNS.has(word)))];
}

/** What kind of place it is belongs to the name only sometimes: "Kharkiv Oblast" and "Kharkiv" are spelt alike. */
const KIND_WORD = /\s+(?:city|oblast|region|province|governorate|county|district|river|island|islands|state)$/i;

/** "West Philadelphia", "Upstate New York": a part of the place, not another spelling of it. */
const PART_WORD = /^(?:(?:north|south|east|west|central)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|upper|lower|upstate|downstate|greater|inner|outer|downtown|midtown|uptown|metro|rural|suburban)\s+/i;

/** Abbreviations and demonyms are other names, not other spellings. */
function placeName(context: ClaimContext, m: PlaceMention): Claim | null {
  if (m.place.demonym || m.value.geonameId === null) return null;
  const text = context.annotated.text.slice(m.start, m.end).replace(KIND_WORD, '');
  if (/[.\d]/.test(text) || text.length < 4 || text === text.toUpperCase() || PART_WORD.test(text)) return null;
  const subject: Subject = { kind: 'place', key: `name:place:${context.tools.gazetteer.spellingKey(m.value.name.replace(KIND_WORD, ''))}`, label: m.value.name, words: [], span: { start: m.start, end: m.end } };
  return makeClaim(context, {
    measure: 'place-name', sentence: m.sentence, subject, value: spelling(text), scope: { ...WHOLE, group: m.certainty === 'guess' ? 'unknown-name' : '' }, modality: 'asserted',
    spans: { value: { start: m.start, end: m.end }, clause: { start: m.start, end: m.end } }, trace: m.trace,
  });
}
