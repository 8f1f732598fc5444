/** Offices of persons: "the mayor, Ann Lee", "Ann Lee, chief executive of Varda,", "Ann Lee is to become deputy chair". Only offices that exclude others of their group. */
import { HOLDS, NOT_HELD, OFFICES, OFFICE_VERBS, type Office, SINGULAR_OFFICES, TO_HOLD } from '../lexicon/en/offices.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import { matchOf, matches } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { phraseTable, phrasesAt } from './phrases.ts';
import { personsOf } from './protagonist.ts';

type Tense = 'now' | 'future';
interface Held extends Span { readonly office: Office; readonly first: number; readonly after: number }
/** Who holds it: a person mention, or a name that only the office shows to be a person's. */
interface Holder extends Span { readonly subject: Subject }
interface Holding { readonly person: Holder; readonly held: Held; readonly tense: Tense; readonly body: readonly string[]; readonly sentence: number }

/** Words between a name's comma and its office, and between an office and the comma before its name. */
const APPOSITION = 6;

export const roles: ClaimFamily = {
  name: 'roles',
  summary: 'offices of persons of which one excludes another',
  claims(context) {
    const found: Holding[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const people = personsOf(context, sentence.index);
      for (const held of single(context, officesIn(context.annotated.tokens, sentence))) {
        if (held.office.group === 'none' || people.some((m) => nameStart(context, m) <= held.start && held.start < m.end)) continue;
        const holding = holdingOf(context, sentence, people, held);
        if (holding) found.push(holding);
      }
      found.push(...people.flatMap((person) => byVerb(context, sentence, person)));
    }
    return [...unambiguous(found).map((holding) => toClaim(context, holding)), ...found.filter(isSingular).map((holding) => holderClaim(context, holding))];
  },
};

/** Somebody who holds two offices of one group by the article's own words holds both: nothing to compare. One claim an office. */
function unambiguous(found: readonly Holding[]): Holding[] {
  const slot = ({ person, held, tense }: Holding): string => `${person.subject.key}|${held.office.group}|${tense}`;
  const offices = new Map<string, Set<string>>();
  for (const holding of found) offices.set(slot(holding), (offices.get(slot(holding)) ?? new Set()).add(holding.held.office.office));
  const seen = new Set<string>();
  return found.filter((holding) => offices.get(slot(holding))?.size === 1 && !seen.has(slot(holding)) && seen.add(slot(holding)));
}

/** "chairman and chief executive": who holds two of a group holds both, and neither is compared. */
function single(context: ClaimContext, found: readonly Held[]): Held[] {
  const joined = (a: Held | undefined, b: Held | undefined): boolean => a !== undefined && b !== undefined && a.office.group === b.office.group && /^\s*(?:,|,?\s*and|&|\/)\s*(?:the\s+|its\s+|former\s+)?$/.test(between(context, a.end, b.start));
  return found.filter((held, i) => !joined(found[i - 1], held) && !joined(held, found[i + 1]));
}

/** Ranks are written with and without their stops: "Det. Sgt.", "Det Sgt". */
const ABBREVIATED = /\b(det|sgt|lt|col|insp|supt|maj|gen|brig|capt|cpl|adm|sen|rep)(?= )/g;
const TABLE = phraseTable([...OFFICES].flatMap(([form, office]): (readonly [string, Office])[] => [...new Set([form, form.replace(ABBREVIATED, '$1 .')])].map((written) => [written, office])));

function officesIn(tokens: readonly Token[], sentence: Sentence): Held[] {
  const out: Held[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const hit = phrasesAt(TABLE, tokens, i, sentence.endToken)[0];
    if (!hit) continue;
    if (isHeld(tokens, i)) out.push({ office: hit.value, first: i, after: hit.end, start: hit.start, end: hit.stop });
    i = hit.end - 1;
  }
  return out;
}

const LESSER = /^(?:deputy|vice|assistant|associate|under|shadow|co|sub|pro|interim|acting)$/;

/** "former", "deputy" and the like before a form that does not hold them make it another office, or none. */
function isHeld(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i -= 1) {
    const before = tokens[i];
    if (!before || (before.text !== '-' && before.kind !== 'word')) return true;
    if (NOT_HELD.has(before.lower) || LESSER.test(before.lower)) return false;
    if (!before.capital && before.text !== '-') return true;
  }
  return true;
}

function holdingOf(context: ClaimContext, sentence: Sentence, people: readonly PersonMention[], held: Held): Holding | null {
  const base = { held, sentence: sentence.index, body: bodyOf(context, sentence, held) };
  const titled = titleOf(context, people, held);
  if (titled) return { ...base, person: holder(context, titled), tense: 'now' };
  const apposed = apposedTo(context, sentence, people, held);
  if (apposed) return { ...base, person: holder(context, apposed), tense: 'now' };
  const predicate = predicateOf(context, sentence, people, held);
  return predicate && { ...base, ...predicate };
}

const holder = (context: ClaimContext, m: PersonMention): Holder => ({ start: m.start, end: m.end, subject: personSubject(context, m) });

const between = (context: ClaimContext, from: number, to: number): string => context.annotated.text.slice(from, to);
/** Lower-case words that only stand inside a noun phrase; a verb among them ends the apposition. */
const PHRASE = /^(?:[\p{L}\d'’.-]+\s+){0,6}$/u;
const OWNED = /\b(?:the|its|their|his|her|'s|’s|whose)\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const VERBISH = /\b(?:said|says|told|was|were|is|are|has|had|have|who|which|that|and|when|after|with|by|met|asked|from)\b/;

/** "Mayor Ann Lee"; "the mayor of Leeds, Ann Lee,". */
function titleOf(context: ClaimContext, people: readonly PersonMention[], held: Held): PersonMention | null {
  for (const person of people) {
    const name = nameStart(context, person);
    if (name < held.end) continue;
    const gap = between(context, held.end, name);
    if (/^\.?\s+$/.test(gap)) return person;
    const after = between(context, person.end, person.end + 2);
    if (/^(?:\s+(?:of|for|at)\s+(?:the\s+)?[\p{L}\d'’.& -]{2,40})?,\s+$/u.test(gap) && /^[,.]/.test(after) && !VERBISH.test(gap) && matches(OWNED, between(context, Math.max(0, held.start - 40), held.start))) return person;
    return null;
  }
  return null;
}

/** The mention may begin with its title; the name follows it. */
const nameStart = (context: ClaimContext, person: PersonMention): number => person.start + Math.max(0, context.annotated.text.slice(person.start, person.end).indexOf(person.person.name));

/** "Ann Lee, the chief executive of Varda,". */
function apposedTo(context: ClaimContext, sentence: Sentence, people: readonly PersonMention[], held: Held): PersonMention | null {
  const person = people.findLast((m) => m.end <= held.start);
  if (!person || person.start < sentence.start) return null;
  const gap = between(context, person.end, held.start);
  if (!gap.startsWith(',') || VERBISH.test(gap)) return null;
  const words = gap.slice(1).trimStart();
  const rest = words.replace(/^\d{1,3},\s+/, '');
  if (!PHRASE.test(rest) || rest.split(/\s+/).length > APPOSITION) return null;
  const next = context.annotated.tokens[held.after];
  return next && next.kind === 'word' && next.capital ? null : person;
}

/** "Ann Lee, who ..., is to become deputy chair": the last person before the verb, with nobody else between. */
function predicateOf(context: ClaimContext, sentence: Sentence, people: readonly PersonMention[], held: Held): { person: Holder; tense: Tense } | null {
  const before = between(context, sentence.start, held.start).toLowerCase();
  const bare = before.replace(/\b(?:as\s+)?(?:the|a|an|its|their|our|new|group|company's|first|next|town's|city's|country's|elected|interim|acting|permanent)(?=\s)/g, ' ').replace(/\s+/g, ' ').trimEnd();
  const tense: Tense | null = TO_HOLD.some((p) => bare.endsWith(` ${p}`)) ? 'future' : HOLDS.some((p) => bare.endsWith(` ${p}`)) ? 'now' : null;
  if (tense === null || /\b(?:not|never|could|might|may|wants|hopes|if|asked|want|wanted|hoped|refused|failed)\b/.test(bare.slice(-40))) return null;
  // "is to be", "is set to become", and a headline's "Lee to become"; not "vows to become".
  const infinitive = / to (?:be|become|serve as|take over as|succeed as|stay on as|remain|stay)$/.exec(bare);
  if (infinitive && !/ (?:is|are|was|were|set|due|poised)$/.test(bare.slice(0, infinitive.index)) && !people.some((m) => /^\s+to\s/.test(between(context, m.end, held.start)))) return null;
  const known = people.findLast((m) => m.end <= held.start);
  const person = known ? holder(context, known) : nameBefore(context, sentence, held);
  if (!person || /[;:]/.test(between(context, person.end, held.start)) || /^['’]s?\b/.test(between(context, person.end, person.end + 3))) return null;
  const gap = between(context, person.end, held.start);
  if (/\bwhose\b/.test(gap)) return null;
  // Without a relative clause between, the verb must follow the name at once: "Lee said Brown's brother is mayor" says nothing of Lee.
  return gap.length <= 24 || /^,[^,]*,\s/.test(gap) ? { person, tense } : null;
}

/** "Ada Lindh, is to become deputy chair": two capitalised words right before the verb can only be the name of the one who is to hold it. */
function nameBefore(context: ClaimContext, sentence: Sentence, held: Held): Holder | null {
  const match = /(?:^|[\s,])((?:\p{Lu}[\p{L}'’-]+\s+){1,2}\p{Lu}[\p{L}'’-]+),?\s+(?:is|was|will|has been|becomes|named|appointed|to)\b[^,.;]{0,30}$/u.exec(between(context, sentence.start, held.start));
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const start = sentence.start + match.index + match[0].indexOf(name);
  const at = { start, end: start + name.length };
  const taken = (context.mentionsOf[sentence.index] ?? []).some((m) => (m.type === 'organisation' || m.type === 'place') && m.start < at.end && at.start < m.end);
  return taken ? null : { ...at, subject: { kind: 'person', key: `person:${name.toLowerCase()}`, label: name, words: [], span: at } };
}

/** "Ann Lee, who chairs the board of Varda,". */
function byVerb(context: ClaimContext, sentence: Sentence, person: PersonMention): Holding[] {
  const link = /^(?:,\s+\d{1,3})?,\s+who\s+/.exec(between(context, person.end, Math.min(sentence.end, person.end + 16)));
  const start = person.end + (link?.[0].length ?? 0);
  return link === null ? [] : OFFICE_VERBS.flatMap(([form, name]) => {
    const match = form.exec(between(context, start, Math.min(sentence.end, start + 60)));
    const office = OFFICES.get(name);
    if (!match || !office) return [];
    const held = { office, start, end: start + match[0].length, first: 0, after: 0 };
    return [{ held, sentence: sentence.index, body: bodyOf(context, sentence, held), person: holder(context, person), tense: 'now' }];
  });
}

const OF_BODY = /^\s+(?:of|at|for)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\d'’&.-]*\s*){1,4})/u;
const BODY_BEFORE = /((?:\p{Lu}[\p{L}\d&.-]*\s+){1,3}|\p{Lu}[\p{L}\d&.-]*['’]s\s+)$/u;

/** The body in which it is held: "of Varda", "Varda's", "Varda chief executive". */
function bodyOf(context: ClaimContext, sentence: Sentence, held: Held): string[] {
  const after = matchOf(OF_BODY, between(context, held.end, held.end + 60));
  const before = matchOf(BODY_BEFORE, between(context, Math.max(sentence.start, held.start - 40), held.start));
  return `${after?.[1] ?? ''} ${before?.[1] ?? ''}`.toLowerCase().replace(/['’]s\b/g, '').split(/[^\p{L}\d]+/u).filter((w) => w.length > 2 && w !== 'the');
}

/** An office that one person holds at a time, in a body that the text names. */
const isSingular = ({ held, tense, body }: Holding): boolean => tense === 'now' && body.length > 0 && SINGULAR_OFFICES.has(held.office.office);

/** The same statement with the office as its subject: who holds it. */
function holderClaim(context: ClaimContext, { person, held, body, sentence }: Holding): Claim {
  const { office } = held.office;
  const at = { start: person.start, end: person.end };
  const subject: Subject = { kind: 'thing', key: `office:${office}`, label: office, words: body, span: { start: held.start, end: held.end } };
  return makeClaim(context, {
    measure: 'office-holder', sentence, subject, value: { kind: 'name', text: person.subject.label, key: person.subject.label.toLowerCase() }, scope: WHOLE, modality: 'asserted',
    spans: { value: at, clause: clauseOf(at, held), subject: { start: held.start, end: held.end } },
    trace: [{ text: `${person.subject.label} is ${office} of ${body.join(' ')}`, span: at }],
  });
}

function toClaim(context: ClaimContext, { person, held, tense, body, sentence }: Holding): Claim {
  const at = { start: held.start, end: held.end };
  const { subject } = person;
  return makeClaim(context, {
    measure: 'role', sentence, subject: { ...subject, words: body },
    value: { kind: 'text', text: held.office.office, key: held.office.office },
    scope: { ...WHOLE, group: `${held.office.group}:${tense}` }, modality: 'asserted',
    spans: { value: at, clause: clauseOf(at, person), subject: { start: person.start, end: person.end } },
    trace: [{ text: `${subject.label} ${tense === 'now' ? 'is' : 'is to be'} ${held.office.office}${body.length > 0 ? ` of ${body.join(' ')}` : ''}`, span: at }],
  });
}
