/** What two people named together are to each other: "the sisters Ida and Ana Moen", "mother and daughter Ida and Ana Moen". */
import { PAIR_KIN } from '../lexicon/en/pair-kin.ts';
import { matchOf } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import type { Trait } from './trait.ts';

const RELATION = [...PAIR_KIN.keys()].toSorted((a, b) => b.length - a.length).join('|');
const GIVEN = `\\p{Lu}[\\p{L}’'-]+`;
/** Before a last name that both share: the pair is named there and nobody else. */
const AHEAD = new RegExp(`(?<!\\p{L}['’]s\\s+(?:[\\p{Ll}-]+\\s+)?|\\b(?:their|his|her|my|our|two|three|four|the\\s+other)\\s+(?:[\\p{Ll}-]+\\s+)?)\\b(${RELATION}),?\\s+(${GIVEN})(?:,\\s+\\d{1,3},)?\\s+and\\s+$`, 'iu');

export function pairsIn(context: ClaimContext): Trait[] {
  const { text, sentences } = context.annotated;
  return context.mentions.flatMap((person) => {
    const { given, surname } = person.type === 'person' ? person.person : { given: null, surname: '' };
    const sentence = sentences[person.sentence];
    if (person.type !== 'person' || given === null || !sentence || context.blockOf(sentence.index)?.kind === 'boilerplate') return [];
    const name = text.indexOf(given, person.start);
    const match = matchOf(AHEAD, text.slice(sentence.start, name));
    // "The brothers Tom Okafor and Ole Berg" may be brothers of anybody.
    if (!match?.[1] || !match[2] || surname === '' || /^\s+and\b|^,\s+\p{Lu}/u.test(text.slice(person.end, person.end + 6))) return [];
    const at = { start: sentence.start + match.index, end: person.end };
    return [{ person, anchor: { start: person.start, end: person.end }, sentence: sentence.index, group: `pair:${match[2].toLowerCase()}`, keys: PAIR_KIN.get(match[1].toLowerCase()) ?? [], ...at }];
  });
}
