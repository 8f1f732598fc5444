/** Where somebody took a doctorate: "wrote the thesis at Uppsala", "earned him his doctorate from Umea". */
import { COMMON_IN_NAMES } from '../lexicon/en/acts.ts';
import { matchesIn } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';
import { referenceAt, topicOf } from './references.ts';
import type { Trait } from './trait.ts';

const FORM = /\b(?:doctorate|doctoral (?:thesis|degree|dissertation)|PhD|thesis|dissertation)\b(?:\s+in\s+[\p{Ll} -]{3,30}?)?\s+(?:at|from)\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+(?:of\s+|the\s+)*\p{Lu}[\p{L}’'-]+){0,4})/gu;

export function doctoratesIn(context: ClaimContext): Trait[] {
  const { text } = context.annotated;
  return context.annotated.sentences.flatMap((sentence) => {
    if (context.blockOf(sentence.index)?.kind !== 'paragraph') return [];
    return matchesIn(FORM, text.slice(sentence.start, sentence.end)).flatMap((match) => {
      const start = sentence.start + match.index;
      const body = match[1] ?? '';
      const people = personsOf(context, sentence.index).filter((m) => m.end <= start);
      const [first] = people;
      const person = first ? (people.every((m) => m.person.surname === first.person.surname) ? first : null) : (referenceAt(context, sentence.index)?.person ?? (/\b(?:his|her|him)\b/i.test(text.slice(sentence.start, start)) ? topicOf(context, sentence.index) : null));
      const keys = body.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !COMMON_IN_NAMES.has(word));
      return person && keys.length > 0 ? [{ person, anchor: { start, end: start + match[0].length }, sentence: sentence.index, group: 'doctorate', keys, start, end: start + match[0].length }] : [];
    });
  });
}
