/**
 * Part-of-speech look-up by compromise, loaded on the first call (about 0.2 s) and fed single sentences only: it reads some 20,000 words a
 * second, so it is for the few candidates whose reading needs it; no extractor asks it today. Tagging sentence by sentence gives the tags of tagging whole.
 */
import { createRequire } from 'node:module';
import type { Tagger } from '../model/contract.ts';

interface Term { readonly text: string; readonly tags: readonly string[]; readonly offset: { readonly start: number; readonly length: number } }
interface Compromise { (text: string): { json(options: { offset: boolean; terms: { offset: boolean; tags: boolean } }): { readonly terms: readonly Term[] }[] } }

const NO_TAGS: ReadonlySet<string> = new Set();

/** A tagger with a small memory: the sentence asked about last. */
export function createTagger(): Tagger {
  let compromise: Compromise | null = null;
  let last: { readonly sentence: string; readonly tags: ReadonlyMap<number, ReadonlySet<string>> } | null = null;
  const tag = (sentence: string): ReadonlyMap<number, ReadonlySet<string>> => {
    compromise ??= createRequire(import.meta.url)('compromise/two') as Compromise;
    const tags = new Map<number, ReadonlySet<string>>();
    for (const part of compromise(sentence).json({ offset: true, terms: { offset: true, tags: true } })) for (const term of part.terms) tags.set(term.offset.start, new Set(term.tags));
    return tags;
  };
  return {
    tagsAt(sentence, offset) {
      if (last?.sentence !== sentence) last = { sentence, tags: tag(sentence) };
      return last.tags.get(offset) ?? NO_TAGS;
    },
  };
}
