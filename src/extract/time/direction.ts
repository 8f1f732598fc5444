/** Does the sentence put a date without a year or week before or after its publication? Cue words near the expression. */
import { FUTURE_CUES } from '../../lexicon/en/time-hedges.ts';
import type { Context, Place } from './context.ts';

const SAID: ReadonlySet<string> = new Set(['said', 'told', 'was', 'were', 'had', 'came', 'fell', 'rose', 'began', 'ran', 'went', 'left', 'met', 'took', 'made', 'won', 'lost', 'held', 'shot', 'hit', 'died', 'sent', 'broke', 'struck', 'found', 'gave', 'got', 'became', 'saw', 'spoke', 'wrote', 'quit', 'closed', 'fled', 'sold', 'bought', 'led', 'fought', 'did']);
const WILL: ReadonlySet<string> = new Set(['will', 'shall', "won't", 'won’t', "'ll", '’ll', "i'll", "we'll", "they'll", "he'll", "she'll", "it'll", "you'll"]);
const FAR = 14;

export type Direction = 'past' | 'future' | 'unknown';

const isPastVerb = (word: string): boolean => SAID.has(word) || (word.length > 4 && word.endsWith('ed') && word !== 'scheduled' && word !== 'expected' && word !== 'planned' && word !== 'slated');

/** Cues before the expression come first, then those after it. */
export function directionOf({ tokens }: Context, { scanned, sentenceStart, sentenceEnd }: Place): Direction {
  const last = scanned.from - 1;
  const before = tokens[last]?.lower ?? '';
  const verb = before === 'on' || before === 'in' || before === 'late' || before === 'early' ? (tokens[last - 1]?.lower ?? '') : before;
  if (last >= sentenceStart && isPastVerb(verb)) return 'past';
  if (before === 'until' || before === 'till' || before === 'by') return 'future';
  for (let i = last; i >= Math.max(sentenceStart, last - FAR); i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (WILL.has(word)) return 'future';
    if (last - i <= 4 && FUTURE_CUES.has(word)) return 'future';
    if (word === 'to' && last - i <= 6 && /^(?:is|are|set|due|scheduled|plans|plan|expected|hopes|wants|going|likely)$/.test(tokens[i - 1]?.lower ?? '')) return 'future';
    if (isPastVerb(word) && !/^(?:said|told)$/.test(word)) return 'past';
  }
  for (let i = scanned.to; i < Math.min(sentenceEnd, scanned.to + 8); i += 1) if (WILL.has(tokens[i]?.lower ?? '')) return 'future';
  return 'unknown';
}
