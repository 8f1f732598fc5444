/** Marked sentences for quantities: `[more than 30 farms](> 30 farm)` says where a quantity stands and what it is read as. */
import { expect } from '@jest/globals';
import { annotate } from '../../src/annotate/annotate.ts';
import { quantity } from '../../src/extract/quantity/quantity.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Tools } from '../../src/model/contract.ts';
import type { Mention, QuantityMention } from '../../src/model/mention.ts';

const noTools = {} as Tools;

/** All quantities of a plain text, in reading order. */
export function quantitiesIn(text: string, source: string | null = null, earlier: readonly Mention[] = []): QuantityMention[] {
  const annotated = annotate({ path: 'test.txt', text, title: null, source, published: null, publishedFrom: 'none', draft: false, regions: [], raw: identityMap(text) });
  return quantity.extract(annotated, earlier, noTools).filter((mention) => mention.type === 'quantity');
}

/** The only quantity of a text; fails where there is none or more than one. */
export function quantityIn(text: string): QuantityMention {
  const found = quantitiesIn(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
  return found[0] as QuantityMention;
}

/** The text without its marks. */
const unmarked = (marked: string): string => marked.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');

const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** `> 30 farm`, `20..30 people`, `4..6 -`: change (unless as stated), number or numbers, unit. */
function readingOf({ quantity: { stated, unit, change } }: QuantityMention): string {
  const numbers = typeof stated === 'number' ? shown(stated) : stated.map(shown).join('..');
  return [change === '=' ? '' : change, numbers, unit ?? '-'].filter(Boolean).join(' ');
}

/** Reads the unmarked text, marks what is found, and holds the two side by side. */
export function expectQuantities(marked: string): void {
  const text = unmarked(marked);
  let found = text;
  for (const mention of quantitiesIn(text).toReversed()) found = `${found.slice(0, mention.start)}[${found.slice(mention.start, mention.end)}](${readingOf(mention)})${found.slice(mention.end)}`;
  expect(found).toBe(marked);
}
