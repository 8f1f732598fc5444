/** A document as lines that a test can show: one line a block, `kind: text` where the format says what it is. */
import type { ReadDocument } from '../../src/read/document.ts';
import { toRaw } from '../../src/model/article.ts';

export function outline({ text, regions }: Pick<ReadDocument, 'text' | 'regions'>): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    const region = regions.find((one) => one.start === start);
    lines.push(region ? `${region.kind}: ${block}` : block);
    start += block.length + 2;
  }
  return lines;
}

/** What stands in the raw file where `words` stand in the text. */
export function rawOf({ text, raw }: Pick<ReadDocument, 'text' | 'raw'>, words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const place = toRaw(raw, { start, end: start + words.length });
  return raw.rawText.slice(place.start, place.end);
}

/** Every word of the text with what stands in its place in the raw file. */
export function wordsAndRaw({ text, raw }: Pick<ReadDocument, 'text' | 'raw'>): { readonly word: string; readonly raw: string }[] {
  return [...text.matchAll(/\S+/g)].map((found) => {
    const place = toRaw(raw, { start: found.index, end: found.index + found[0].length });
    return { word: found[0], raw: raw.rawText.slice(place.start, place.end) };
  });
}
