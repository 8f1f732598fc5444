/** How the case of a named person ended, of a charge and as a whole: "Ana Ruiz was acquitted of arson", "Ruiz was given a suspended sentence". */
import type { Sentence } from '../model/annotated.ts';
import type { PersonMention } from '../model/mention.ts';
import { matchOf } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';
import { referenceAt, topicOf } from './references.ts';
import type { Trait } from './trait.ts';

const VERDICT = /^(?:,[^,.;:"“”]{2,60},|,)?\s+(?:was|were|is|has\s+been)\s+(?:also\s+)?(?:(acquitted|cleared|found\s+not\s+guilty)|(convicted|found\s+guilty|sentenced\s+to|jailed\s+for|given\s+(?:an?\s+)?(?:(?:[\p{Ll}\d-]+\s+){0,3}(?:prison|jail|suspended)\s+)(?:sentence|term)))\b(?:\s+(?:of|on|for)\s+((?:[\p{Ll}-]+\s){0,3}[\p{Ll}-]+))?/u;
/** Another instance, or another case: then both may have been said. */
const AGAIN = /\b(?:appeals?\s+(?:court|judges?)|court\s+of\s+appeal|appellate|on\s+appeal|retrial|quashed|overturned|upheld|supreme\s+court|second\s+trial)\b/i;
/** The headline and the sentences behind it that say which instance an article reports from. */
const LEAD = 4;
const EARLIER = /\b(?:earlier|previous(?:ly)?|already|once|first\s+trial|last\s+(?:year|month)|years?\s+(?:ago|before)|in\s+(?:1[89]|20)\d\d|had|if|would|could|not\s+(?:convicted|acquitted)|separate)\b/i;
/** "accused of killing Ana Ruiz was acquitted", "Tom Okafor and Ana Ruiz": not she, or not she alone. */
const OBJECT = /\b(?:and|or|of|against|for|with|to|by|on|\p{Ll}+(?:ing|ed)|shot|hit)\s+(?:\p{Lu}\p{Ll}*\.?\s+)?$/u;
const CHARGE_END = /\s+(?:and|but|by|in|on|at|after|with|for|because|while|yesterday|when|as|over|from|to|who)\b.*$/;

export function verdictsIn(context: ClaimContext): Trait[] {
  const { text, sentences, quoted } = context.annotated;
  const lead = sentences.slice(0, LEAD).at(-1)?.end ?? 0;
  if (AGAIN.test(text.slice(0, lead))) return [];
  return sentences.flatMap((sentence) => {
    if (context.blockOf(sentence.index)?.kind !== 'paragraph' || [EARLIER, AGAIN].some((other) => other.test(text.slice(sentence.start, sentence.end)))) return [];
    const reference = referenceAt(context, sentence.index);
    const anchors = [...personsOf(context, sentence.index).map((person) => ({ person, start: person.start, end: person.end })), ...(reference?.by === 'subject' ? [reference] : pronounAt(context, sentence))];
    return anchors.flatMap(({ person, start, end }): Trait[] => {
      const match = matchOf(VERDICT, text.slice(end, sentence.end));
      if (!match || quoted.some((q) => q.start <= end && end < q.end) || OBJECT.test(text.slice(Math.max(sentence.start, start - 20), start))) return [];
      const told = { person, anchor: { start, end }, sentence: sentence.index, keys: [match[1] === undefined ? 'guilty' : 'free'], start, end: end + match[0].length };
      const charge = match[3]?.replace(CHARGE_END, '') ?? '';
      return [{ ...told, group: 'verdict' }, ...(charge === '' ? [] : [{ ...told, group: `verdict:${charge}` }])];
    });
  });
}

/** "He was also convicted", of the one whom the sentences before speak of. */
function pronounAt(context: ClaimContext, { index, start }: Sentence): { readonly person: PersonMention; readonly start: number; readonly end: number }[] {
  const pronoun = /^(?:He|She)(?=\s+(?:was|is|has)\b)/.exec(context.annotated.text.slice(start, start + 12))?.[0];
  const person = pronoun === undefined ? null : topicOf(context, index);
  return pronoun !== undefined && person ? [{ person, start, end: start + pronoun.length }] : [];
}
