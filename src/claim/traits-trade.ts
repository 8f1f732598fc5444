/** What somebody does, or did, for a living: "Ann Lee, a retired surgeon". */
import { TRADES } from '../lexicon/en/trades.ts';
import { tokenAt } from '../model/annotated.ts';
import type { ClaimContext } from './context.ts';
import { descriptionsIn } from './descriptions.ts';
import { phraseTable, phrasesAt } from './phrases.ts';
import type { Trait } from './trait.ts';

const TABLE = phraseTable(TRADES);
/** The trade of somebody else, or none. */
const NOT_OWN = /\b(?:tree|would-be|aspiring|trainee|amateur|not|assistant|student|apprentice|former\s+\S+\s+turned)\b/i;

export function tradesIn(context: ClaimContext): Trait[] {
  const { tokens, text } = context.annotated;
  return context.annotated.sentences.flatMap((sentence) => descriptionsIn(context, sentence).flatMap((told) => {
    if (NOT_OWN.test(text.slice(told.start, told.end))) return [];
    const [from, to] = [Math.max(sentence.firstToken, tokenAt(context.annotated, told.start)), tokenAt(context.annotated, told.end - 1) + 1];
    for (let i = from; i < to; i += 1) {
      const hit = phrasesAt(TABLE, tokens, i, to)[0];
      // The head of its noun phrase: nothing, a preposition or "and" follows.
      if (hit && hit.start >= told.start && hit.stop <= told.end && /^(?:[\s,]*$|\s+(?:of|at|in|from|for|with|and|by|based)\b)/.test(text.slice(hit.stop, told.end)) && (told.side === 'before' && hit.stop >= told.end - 1 || !/\b(?:of|for|to|by|with|['’]s)\s+(?:(?:a|an|the|his|her)\s+)?(?:\p{L}+\s+)?$/u.test(text.slice(told.start, hit.start)))) {
        return [{ person: told.person, anchor: told.anchor, sentence: sentence.index, group: `trade:${hit.value.group}`, keys: [hit.value.trade], start: hit.start, end: hit.stop }];
      }
    }
    return [];
  }));
}
