/** Ages told of a description whose owner stands in another clause: "the 17-year-old told reporters", "A man aged 61 died. He was named as Peter Lowe". */
import { AGED_BEINGS, NAMED_AS, NAMED_PERSON, NOT_THE_NAMED } from '../lexicon/en/life.ts';
import { type Sentence, type Token, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import type { PersonMention, QuantityMention } from '../model/mention.ts';
import { ageClaim, ages, isAge, personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import type { ClaimFamily } from './family.ts';
import { personsOf } from './protagonist.ts';

/** Sentences before "the 17-year-old" in which the person that it means may be named. */
const LOOK_BACK = 2;
/** Letters between "A man aged 61 ... " and the words that name him. */
const NAMING_REACH = 60;

const personKey = (m: PersonMention): string => m.person.key;

export const describedAges: ClaimFamily = {
  name: 'described-ages',
  summary: 'ages of persons that a description stands for',
  claims: (context) => (context.mentions.some(isAge) ? ownedByDescription(context, ages.claims(context)) : []),
};

/** `known` are the ages that stand beside their names: they show whose the others are not. */
function ownedByDescription(context: ClaimContext, known: readonly Claim[]): Claim[] {
  const all = context.mentions.filter(isAge);
  const owned = new Set(known.map((claim) => claim.spans.value.start));
  const told = new Set(known.map((claim) => claim.subject.key));
  const out: Claim[] = [];
  for (const age of all) {
    if (owned.has(age.number.start) || !isReadable(context, age)) continue;
    const owner = meantBefore(context, age, all, told) ?? namedBehind(context, age, all);
    const claim = owner === null ? null : ageClaim(context, age.sentence, age, owner);
    // A person whose age the article gives beside the name is not the one that another age describes.
    if (claim && ![...known, ...out].some((c) => c.subject.key === claim.subject.key)) out.push(claim);
  }
  return out;
}

function isReadable(context: ClaimContext, { sentence, start }: QuantityMention): boolean {
  const kind = context.blockOf(sentence)?.kind;
  return kind !== 'boilerplate' && kind !== 'byline' && kind !== 'caption' && !context.annotated.quoted.some((q) => q.start <= start && start < q.end);
}

const yearsOf = ({ value }: QuantityMention): number | null => (typeof value.stated === 'number' ? value.stated : null);

/** "the 17-year-old" or "the 17-year-old Dane" with a verb behind: the only person named in this sentence and the two before it whose age is not told elsewhere (`told`), where this age is told of nobody earlier. */
function meantBefore(context: ClaimContext, age: QuantityMention, all: readonly QuantityMention[], told: ReadonlySet<string>): PersonMention | null {
  const { text, tokens } = context.annotated;
  if (!/\bthe\s+$/i.test(text.slice(Math.max(0, age.start - 6), age.start)) || !/year-olds?$|year old$/i.test(text.slice(age.start, age.end)) || yearsOf(age) === null) return null;
  const behind = tokenAt(context.annotated, age.end - 1) + 1;
  const next = tokens[isPeopleName(context, tokens[behind]) ? behind + 1 : behind];
  if (!next || (next.kind !== 'punctuation' && !isVerb(next.lower))) return null;
  if (all.some((other) => other !== age && (yearsOf(other) === yearsOf(age) || isNear(other, age)))) return null;
  const near: PersonMention[] = [];
  for (let s = age.sentence - LOOK_BACK; s <= age.sentence; s += 1) near.push(...personsOf(context, s).filter((m) => m.end <= age.start && !told.has(personSubject(context, m).key)));
  const owner = near.at(-1);
  // A name later in the sentence may be whom the description is told of.
  if (!owner || personsOf(context, age.sentence).some((m) => m.start >= age.end && personKey(m) !== personKey(owner))) return null;
  return near.every((m) => personKey(m) === personKey(owner)) ? owner : null;
}

/** "Dane", "Czech": whoever is called so is a person. */
const isPeopleName = (context: ClaimContext, token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && context.mentions.some((m) => m.type === 'place' && m.place.demonym !== undefined && m.start === token.start && m.end === token.end);

/** Another age before this one, within the sentences looked at, may be told of the person. */
const isNear = (other: QuantityMention, age: QuantityMention): boolean => other.sentence >= age.sentence - LOOK_BACK && other.sentence <= age.sentence;

const isVerb = (lower: string): boolean => /^(?:is|was|has|had|says|said|told|will|who|can|could|did|does|\p{L}{2,}ed)$/u.test(lower);

/** "A man aged 61 died in Harwick. He was named as Peter Lowe": the one person that the same or the next sentence names. */
function namedBehind(context: ClaimContext, age: QuantityMention, all: readonly QuantityMention[]): PersonMention | null {
  if (yearsOf(age) === null || !isOneBeing(context, age) || all.some((other) => other !== age && Math.abs(other.sentence - age.sentence) <= 1 && other.start > age.start - NAMING_REACH)) return null;
  const { text, sentences } = context.annotated;
  const [here, next] = [sentences[age.sentence], sentences[age.sentence + 1]];
  if (!here || personsOf(context, age.sentence).some((m) => m.end <= age.start)) return null;
  const inHere = personsOf(context, age.sentence)[0];
  if (inHere) return names(text.slice(age.end, inHere.start)) ? inHere : null;
  const person = next ? personsOf(context, next.index)[0] : undefined;
  return next && person && isSameParagraph(context, here, next) && NAMED_PERSON.test(text.slice(next.start, person.start)) && names(text.slice(next.start, person.start)) ? person : null;
}

const names = (gap: string): boolean => gap.length <= NAMING_REACH && NAMED_AS.test(gap) && !NOT_THE_NAMED.test(gap);

/** A paragraph apart, the next sentence may open another matter. */
const isSameParagraph = (context: ClaimContext, a: Sentence, b: Sentence): boolean => !context.annotated.text.slice(a.end, b.start).includes('\n') || a.block === b.block;

/** "A man aged 61", "A 61-year-old man", "an 18-year-old, identified as": one being, told by an article of "a". */
function isOneBeing(context: ClaimContext, age: QuantityMention): boolean {
  const { text } = context.annotated;
  const before = /\b(?:a|an)\s+(?:[\p{Ll}-]+\s+){0,3}$/iu.exec(text.slice(Math.max(0, age.start - 40), age.start).replace(/,\s*$/, ' '))?.[0];
  if (before === undefined) return false;
  if (/\ban?\s+$/i.test(before) && /-old$/i.test(text.slice(age.start, age.end)) && text[age.end] === ',') return true;
  const noun = before.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return AGED_BEINGS.has(noun) || AGED_BEINGS.has(/^\s+(?:[\p{Ll}-]+\s+){0,2}?([\p{Ll}]+)/u.exec(text.slice(age.end, age.end + 40))?.[1] ?? '');
}
