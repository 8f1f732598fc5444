/** What somebody died of: "Ida Moen, who died of a stroke on Friday". */
import { DEATH_CAUSES } from '../lexicon/en/death-causes.ts';
import { matchOf } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';
import { referenceAt } from './references.ts';
import type { Trait } from './trait.ts';

const FORM = /\b(?:died|dies|passed away|succumbed)\s+(?:(?:[\p{L}\d,]+\s+){0,6}?(?:of|from|after|to)\s+)(?:an?\s+|the\s+)?((?:[\p{L}-]+\s+){0,3}?)(CAUSE)\b/u;
const PATTERN = new RegExp(FORM.source.replace('CAUSE', [...DEATH_CAUSES.keys()].toSorted((a, b) => b.length - a.length).join('|')), 'u');

export function deathCausesIn(context: ClaimContext): Trait[] {
  const { text } = context.annotated;
  return context.annotated.sentences.flatMap((sentence) => {
    const match = context.blockOf(sentence.index)?.kind === 'paragraph' ? matchOf(PATTERN, text.slice(sentence.start, sentence.end)) : null;
    const cause = DEATH_CAUSES.get(match?.[2] ?? '');
    if (!match || cause === undefined || /\b(?:not|never|might|may|could|suspected|possible|apparent)\b/.test(match[0])) return [];
    const start = sentence.start + match.index;
    const people = personsOf(context, sentence.index).filter((m) => m.end <= start);
    const [first] = people;
    const direct = first && people.length === 1 && /^(?:,\s+\d{1,3})?(?:,\s+who)?\s+(?:has\s+|had\s+)?$/.test(text.slice(first.end, start)) ? first : null;
    const reference = referenceAt(context, sentence.index);
    const person = direct ?? (people.length === 0 && reference?.by === 'subject' && /^\s+(?:has\s+|had\s+)?$/.test(text.slice(reference.end, start)) ? reference.person : null);
    return person ? [{ person, anchor: { start, end: start + match[0].length }, sentence: sentence.index, group: 'death', keys: [cause], start, end: start + match[0].length }] : [];
  });
}
