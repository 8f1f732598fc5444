/** The quantity extractor: numbers with their units, hedges, ranges and changes, ages, scores and conversions. */
import type { Annotated } from '../../model/annotated.ts';
import type { Extractor } from '../../model/contract.ts';
import type { Mention, QuantityMention } from '../../model/mention.ts';
import { isConversion, secondRendering } from './conversion.ts';
import type { Draft } from './draft.ts';
import { toMention } from './meaning.ts';
import { joinRanges } from './range.ts';
import { shareUnits } from './neighbours.ts';
import { scanSentence } from './scan.ts';

export const quantity: Extractor = {
  name: 'quantity',
  summary: 'numbers with unit, hedge and change: counts, measures, money, percentages, ages, scores',
  extract(annotated, earlier) {
    const taken = takenByTime(earlier);
    const found: QuantityMention[] = [];
    for (const sentence of annotated.sentences) readSentence(annotated, sentence, taken, found);
    return found;
  },
};

function readSentence(annotated: Annotated, sentence: Annotated['sentences'][number], taken: (start: number, end: number) => boolean, found: QuantityMention[]): void {
  const { text, tokens } = annotated;
  const drafts = scanSentence({ text, tokens, taken }, sentence);
  if (drafts.length === 0) return;
  let previous: QuantityMention | null = null;
  for (const draft of joined(tokens, drafts)) {
    const mention: QuantityMention = toMention({ text, tokens, source: annotated.article.source }, sentence, draft, previous);
    const paired: QuantityMention = previous !== null && isConversion(text, previous, mention) ? secondRendering(previous, mention) : mention;
    found.push(paired);
    previous = paired;
  }
}

/** A number that stands alone in its sentence is joined to none. */
function joined(tokens: Annotated['tokens'], drafts: readonly Draft[]): readonly Draft[] {
  const only = drafts[0];
  if (only && drafts.length === 1) return only.endOnly ? [] : drafts;
  return shareUnits(tokens, joinRanges(tokens, drafts));
}

/** Dates and clock times are no quantities; durations and sets ("every 33 years") are both. */
function takenByTime(earlier: readonly Mention[]): (start: number, end: number) => boolean {
  const times = earlier.filter((mention) => mention.type === 'time' && (mention.timex3.type === 'DATE' || mention.timex3.type === 'TIME'));
  if (times.length === 0) return () => false;
  let next = 0;
  return (start, end) => {
    while (next > 0 && (times[next - 1]?.end ?? 0) > start) next -= 1;
    while (next < times.length && (times[next]?.end ?? 0) <= start) next += 1;
    return (times[next]?.start ?? Infinity) < end;
  };
}
