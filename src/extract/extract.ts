/** Annotated -> Mention[], through the ordered list of extractors. One that throws is reported and loses only its own mentions. */
import type { Annotated } from '../model/annotated.ts';
import type { Extractor, Tools } from '../model/contract.ts';
import type { Mention } from '../model/mention.ts';
import { inReadingOrder } from '../model/span.ts';
import { extractors } from './all.ts';

/** Mentions in reading order; `onFault` hears of an extractor that failed on this article. `more` run after the shipped ones. */
export function extractMentions(annotated: Annotated, tools: Tools, onFault: (extractor: string, fault: unknown) => void, more: readonly Extractor[] = []): Mention[] {
  let mentions: Mention[] = [];
  for (const extractor of more.length > 0 ? [...extractors, ...more] : extractors) {
    try {
      const found = extractor.extract(annotated, mentions, tools);
      if (found.length > 0) mentions = merge(mentions, inOrder(found));
    } catch (fault) {
      onFault(extractor.name, fault);
    }
  }
  return mentions;
}

/** Most extractors hand over in reading order; then nothing is sorted. */
function inOrder(found: Mention[]): readonly Mention[] {
  for (let i = 1; i < found.length; i += 1) {
    const before = found[i - 1];
    const mention = found[i];
    if (before && mention && inReadingOrder(before, mention) > 0) return found.sort(inReadingOrder);
  }
  return found;
}

/** Two lists in reading order made one; of two mentions of one span that of the earlier extractor comes first. */
function merge(earlier: readonly Mention[], found: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  let next = 0;
  for (const mention of found) {
    for (let before = earlier[next]; before && inReadingOrder(before, mention) <= 0; before = earlier[next]) {
      out.push(before);
      next += 1;
    }
    out.push(mention);
  }
  for (let rest = earlier[next]; rest; rest = earlier[next]) {
    out.push(rest);
    next += 1;
  }
  return out;
}
