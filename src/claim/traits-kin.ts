/** How somebody with a name is related to a named person: "his elder brother Kristian", "Kristian, her father,". The trait is told of the one whose kin it is. */
import { KIN_ADJECTIVES, KIN_RELATIONS } from '../lexicon/en/kin.ts';
import type { Sentence } from '../model/annotated.ts';
import type { PersonMention } from '../model/mention.ts';
import { matchOf, matchesIn } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';
import { referenceAt, topicOf } from './references.ts';
import type { Trait } from './trait.ts';

const KIN = [...KIN_RELATIONS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const NAME = `\\p{Lu}[\\p{Ll}’'-]+(?:\\s+\\p{Lu}[\\p{Ll}’'-]+){0,2}`;
const NOUN = `(?:(?:${KIN_ADJECTIVES})\\s+)*(${KIN})`;
const AGE = `(?:,\\s+\\d{1,3})?`;
/** Whose: a pronoun, or a name that stands right before the match. */
const WHOSE = `(?:\\b(?:[Hh]is|[Hh]er)|['’]s?)`;
const FORMS = [new RegExp(`(${WHOSE})\\s+${NOUN},?\\s+(?:and\\s+[\\p{Ll}-]+,?\\s+|(?<=,\\s)the\\s+(?!late\\b)(?:[\\p{Ll}-]+\\s+)??[\\p{Ll}-]+(?<!\\b(?:of|to|from|with|and|by|for))\\s+)?(${NAME})`, 'gu'), new RegExp(`(?<![\\p{Ll}]\\s+and\\s+)\\b(${NAME})${AGE},\\s+(\\b(?:his|her))\\s+${NOUN}(?=[,.;]|\\s+and\\b)`, 'gu')];

/** "Ann Lee, the widow of Tom Okafor": the trait is told of the one before. */
const OF = new RegExp(`^${AGE},\\s+(?:who is\\s+)?(?:the\\s+|an?\\s+)?${NOUN}\\s+of\\s+(?:the\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}(${NAME})`, 'u');

function kinOf(context: ClaimContext): Trait[] {
  const { text, sentences } = context.annotated;
  return context.mentions.flatMap((person) => {
    if (person.type !== 'person' || context.blockOf(person.sentence)?.kind !== 'paragraph') return [];
    const match = matchOf(OF, text.slice(person.end, Math.min(sentences[person.sentence]?.end ?? 0, person.end + 90)));
    if (!match?.[1] || !match[2]) return [];
    const at = { start: person.end + 2, end: person.end + match[0].length };
    return [{ person, anchor: { start: person.start, end: person.end }, sentence: person.sentence, group: `kin of:${match[2].split(/\s+/).at(-1)?.toLowerCase() ?? ''}`, keys: [KIN_RELATIONS.get(match[1]) ?? ''], ...at }];
  });
}

export const kinIn = (context: ClaimContext): Trait[] => [...namedKin(context), ...kinOf(context)];

function namedKin(context: ClaimContext): Trait[] {
  return context.annotated.sentences.flatMap((sentence) => {
    const kind = context.blockOf(sentence.index)?.kind;
    const text = context.annotated.text.slice(sentence.start, sentence.end);
    if (kind !== 'paragraph' || !/\b(?:his|her|['’]s?)\s/i.test(text)) return [];
    return FORMS.flatMap((form, i) => matchesIn(form, text).flatMap((match) => {
      const [noun, name] = i === 0 ? [match[2], match[3]] : [match[3], match[1]];
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const whose = sentence.start + match.index + match[0].indexOf((i === 0 ? match[1] : match[2]) ?? '');
      if (noun === undefined || name === undefined || context.annotated.quoted.some((q) => q.start <= at.start && at.start < q.end)) return [];
      const owner = i === 0 && /^['’]/.test(match[1] ?? '') ? (personsOf(context, sentence.index).find((m) => m.end === at.start || m.end === at.start + 2) ?? null) : pronounOwner(context, sentence, whose, at);
      const given = name.split(/\s+/)[0]?.toLowerCase() ?? '';
      if (!owner || owner.person.name.toLowerCase().includes(given)) return [];
      return [{ person: owner, anchor: at, sentence: sentence.index, group: `kin:${given}`, keys: [KIN_RELATIONS.get(noun) ?? ''], ...at }];
    }));
  });
}

/** Whom "his" means: who opens the sentence, else the only person named before it, else the one whom the sentences before speak of. */
function pronounOwner(context: ClaimContext, sentence: Sentence, offset: number, at: Span): PersonMention | null {
  const before = personsOf(context, sentence.index).filter((m) => m.end <= offset && (m.end <= at.start || m.start >= at.end));
  const reference = referenceAt(context, sentence.index);
  const [first] = before;
  if (reference) return before.some((m) => m.person.surname !== reference.person.person.surname) ? null : reference.person;
  if (first) return before.every((m) => m.person.surname === first.person.surname) ? first : null;
  return topicOf(context, sentence.index) ?? sayer(context, sentence, at);
}

/** "Her cousin Tom Okafor drove the car, Ida Moen said." */
function sayer(context: ClaimContext, sentence: Sentence, at: Span): PersonMention | null {
  const others = personsOf(context, sentence.index).filter((m) => m.start >= at.end);
  const [one] = others;
  return one && others.length === 1 && /^\s+(?:said|says|told)\b/.test(context.annotated.text.slice(one.end, one.end + 8)) ? one : null;
}
