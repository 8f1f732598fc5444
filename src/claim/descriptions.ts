/** What an article says that a person is: "Senegalese singer Awa Ndour", "Ann Lee, a retired surgeon,", "She is from Mali". Words beside the person, uninterpreted. */
import type { Sentence } from '../model/annotated.ts';
import type { PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';
import { referenceAt } from './references.ts';

/** `anchor` is what stands for the person there: the name, or "She". */
export interface Description extends Span { readonly person: PersonMention; readonly anchor: Span; readonly sentence: number; readonly side: 'before' | 'behind' }

/** Characters of a description, at most. */
const REACH = 110;
/** A description ends where something is told. */
const CLAUSE = /[.;:()"“”\n]|,|\s(?:who|whom|whose|which|said|says|told|after|when|while|where|because|but|has|had|have|was|is|were|are)\s/;

const cache = new WeakMap<ClaimContext, Map<number, readonly Description[]>>();

/** All descriptions of named persons in a sentence that is the article's own text. */
export function descriptionsIn(context: ClaimContext, sentence: Sentence): readonly Description[] {
  const known = cache.get(context) ?? new Map<number, readonly Description[]>();
  cache.set(context, known);
  const told = known.get(sentence.index) ?? read(context, sentence);
  known.set(sentence.index, told);
  return told;
}

function read(context: ClaimContext, sentence: Sentence): Description[] {
  const kind = context.blockOf(sentence.index)?.kind;
  if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') return [];
  const out: Description[] = [];
  for (const person of personsOf(context, sentence.index)) out.push(...around(context, sentence, person));
  const reference = referenceAt(context, sentence.index);
  const told = reference && (reference.by === 'subject' ? behind(context, sentence, reference, /^\s+(?:is|was|comes|hails)\s+/) : reference.by === 'aged' ? behind(context, sentence, reference, /^\s+/) : null);
  if (reference && told) out.push({ ...told, person: reference.person, anchor: { start: reference.start, end: reference.end }, sentence: sentence.index, side: 'behind' });
  return out;
}

/** "Ann Lee, 52, who is a", "Ann Lee is a", "Ann Lee of". */
const LINKS = [/^(?:,\s+\d{1,3})?,\s+(?:who\s+(?:is|was)\s+)?(?=\p{Ll})/u, /^\s+(?:is|was)\s+(?=(?:a|an|from)\s)/, /^\s+(?=(?:of|from|with|at)\s)/];

function around(context: ClaimContext, sentence: Sentence, person: PersonMention): Description[] {
  const { text } = context.annotated;
  const name = nameStart(context, person);
  const base = { person, anchor: { start: name, end: person.end }, sentence: sentence.index };
  const out: Description[] = [];
  for (const link of LINKS) {
    const told = behind(context, sentence, person, link);
    if (told) out.push({ ...base, ...told, side: 'behind' });
  }
  const before = text.slice(Math.max(sentence.start, name - REACH), name);
  // "an engineer, Ann Lee,": the name explains the noun.
  const apposed = /^[,.]/.test(text.slice(person.end, person.end + 1)) ? /\b(?:an?|the)\s+[^,.;:"“”]{3,70},\s+$/iu.exec(before) : null;
  const title = apposed ?? /(?:[\p{L}\d'’-]+\s+){1,6}$/u.exec(before);
  if (title) out.push({ ...base, start: name - title[0].length, end: name, side: 'before' });
  return out;
}

function behind({ annotated: { text } }: ClaimContext, sentence: Sentence, { end }: Span, link: RegExp): Span | null {
  const rest = text.slice(end, Math.min(sentence.end, end + REACH));
  const match = link.exec(rest);
  if (!match || /^['’]s/.test(rest)) return null;
  const words = rest.slice(match[0].length);
  const stop = CLAUSE.exec(words)?.index ?? words.length;
  return stop < 3 ? null : { start: end + match[0].length, end: end + match[0].length + stop };
}

/** The mention may begin with its title; the name follows it. */
const nameStart = ({ annotated: { text } }: ClaimContext, person: PersonMention): number => person.start + Math.max(0, text.slice(person.start, person.end).indexOf(person.person.name));
