/** Of which research body that is no university somebody is: "of the Georgian Institute of Archaeology", "an archaeologist with Tbilisi State Academy". */
import { COMMON_IN_NAMES } from '../lexicon/en/acts.ts';
import { matchOf } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { descriptionsIn } from './descriptions.ts';
import type { Trait } from './trait.ts';

const HEAD = '(?:Institute|Academy|Observatory|Museum|Laboratory|Polytechnic)';
const WORD = "\\p{Lu}[\\p{L}’'-]+";
const BODY = new RegExp(`^(?:(?:an?|the)\\s+(?:[\\p{Ll}-]+\\s+){1,4})?(?:of|from|with|at)\\s+(?:the\\s+)?((?:${WORD}\\s+){0,4}${HEAD}(?:\\s+(?:of|for)\\s+(?:the\\s+)?${WORD}(?:\\s+(?:and\\s+)?${WORD}){0,3})?)(?=\\s|$|[,.;])`, 'u');
const GENERIC: ReadonlySet<string> = new Set([...COMMON_IN_NAMES, 'academy', 'observatory', 'museum', 'laboratory', 'polytechnic', 'state', 'science', 'sciences', 'research']);

export function workplacesIn(context: ClaimContext): Trait[] {
  const { text } = context.annotated;
  return context.annotated.sentences.flatMap((sentence) => descriptionsIn(context, sentence).flatMap((told) => {
    const match = told.side === 'behind' ? matchOf(BODY, text.slice(told.start, told.end)) : null;
    const keys = (match?.[1] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !GENERIC.has(word));
    return match && keys.length > 0 ? [{ person: told.person, anchor: told.anchor, sentence: sentence.index, group: 'workplace', keys, start: told.start, end: told.start + match[0].length }] : [];
  }));
}
