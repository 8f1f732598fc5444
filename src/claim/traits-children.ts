/** How many children somebody has: "Ann Lee, a mother of three", "He is married with two children". */
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { ClaimContext } from './context.ts';
import { descriptionsIn } from './descriptions.ts';
import type { Trait } from './trait.ts';

const NUMBER = '(two|three|four|five|six|seven|eight|nine|ten|one|\\d{1,2})';
const CHILDREN = '(?:\\s+(?:young|small|little|adult|grown|grown-up|teenage))?\\s+(?:children|kids|child)';
const OF = new RegExp(`\\b(?:mother|father|mum|mom|dad|parent)(?:\\s+of\\s+|-of-)${NUMBER}(?:${CHILDREN})?(?=\\s*(?:$|[,.;]|\\s(?:from|in|and|who|was|is|has)\\b))`);
const WITH = new RegExp(`^(?:married(?:,)?\\s+(?:with|and\\s+has)|the\\s+(?:mother|father)\\s+of)\\s+${NUMBER}${CHILDREN}\\s*$`);

export function childrenIn(context: ClaimContext): Trait[] {
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
