/** How many children somebody has: "Ann Lee, a mother of three", "He is married with two children". */
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { ClaimContext } from './context.ts';
import { descriptionsIn } from './descriptions.ts';
import { personsOf } from './protagonist.ts';
import { referenceAt } from './references.ts';
import type { Trait } from './trait.ts';

const NUMBER = '(two|three|four|five|six|seven|eight|nine|ten|one|\\d{1,2})';
const CHILDREN = '(?:\\s+(?:young|small|little|adult|grown|grown-up|teenage))?\\s+(?:children|kids|child)';
const OF = new RegExp(`\\b(?:mother|father|mum|mom|dad|parent)(?:\\s+of\\s+|-of-)${NUMBER}(?:${CHILDREN})?(?=\\s*(?:$|[,.;]|\\s(?:from|in|and|who|was|is|has)\\b))`);
const WITH = new RegExp(`^(?:married(?:,)?\\s+(?:with|and\\s+has)|the\\s+(?:mother|father)\\s+of)\\s+${NUMBER}${CHILDREN}\\s*$`);

const HAS = new RegExp(`^(?:,\\s+\\d{1,3})?(?:,\\s+who)?\\s+has\\s+${NUMBER}${CHILDREN}(?=[,.;]|\\s+(?:and|with|from|by)\\b|$)`);

/** "Ann Lee, who has three children,"; "She has three children". */
function having(context: ClaimContext): Trait[] {
  const { text, sentences } = context.annotated;
  return sentences.flatMap((sentence) => {
    if (context.blockOf(sentence.index)?.kind !== 'paragraph') return [];
    const reference = referenceAt(context, sentence.index);
    const anchors = [...personsOf(context, sentence.index).map((person) => ({ person, start: person.start, end: person.end })), ...(reference?.by === 'subject' ? [reference] : [])];
    return anchors.flatMap(({ person, start, end }) => {
      const match = HAS.exec(text.slice(end, Math.min(sentence.end, end + 60)));
      return match?.[1] === undefined ? [] : [{ person, anchor: { start, end }, sentence: sentence.index, group: 'children', keys: [String(CARDINALS.get(match[1]) ?? match[1])], start: end + match[0].indexOf('has'), end: end + match[0].length }];
    });
  });
}

export const childrenIn = (context: ClaimContext): Trait[] => [...described(context), ...having(context)];

function described(context: ClaimContext): Trait[] {
  const { text } = context.annotated;
  return context.annotated.sentences.flatMap((sentence) => descriptionsIn(context, sentence).flatMap((told) => {
    const words = text.slice(told.start, told.end);
    const match = OF.exec(words) ?? WITH.exec(words);
    const number = match?.[1];
    if (!match || number === undefined) return [];
    const start = told.start + match.index;
    return [{ person: told.person, anchor: told.anchor, sentence: sentence.index, group: 'children', keys: [String(CARDINALS.get(number) ?? number)], start, end: start + match[0].length }];
  }));
}
