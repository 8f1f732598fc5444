/** Annotated -> Mention[], through the ordered list of extractors. One that throws is reported and loses only its own mentions. */
import type { Annotated } from '../model/annotated.ts';
import type { Tools } from '../model/contract.ts';
import type { Mention } from '../model/mention.ts';
import { inReadingOrder } from '../model/span.ts';
import { extractors } from './all.ts';

/** Mentions in reading order; `onFault` hears of an extractor that failed on this article. */
export function extractMentions(annotated: Annotated, tools: Tools, onFault: (extractor: string, fault: unknown) => void): Mention[] {
  let mentions: Mention[] = [];
  for (const extractor of extractors) {
    try {
      const found = extractor.extract(annotated, mentions, tools);
      if (found.length > 0) mentions = [...mentions, ...found].sort(inReadingOrder);
    } catch (fault) {
      onFault(extractor.name, fault);
    }
  }
  return mentions;
}
