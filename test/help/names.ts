/** Marked sentences for persons, bodies and quotations: `[Sinna](Liubov Sinna)` says what a span is read as. */
import { expect } from '@jest/globals';
import { annotate } from '../../src/annotate/annotate.ts';
import { organisation } from '../../src/extract/organisation/organisation.ts';
import { person } from '../../src/extract/person/person.ts';
import { quote } from '../../src/extract/quote/quote.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Extractor, Tools } from '../../src/model/contract.ts';
import type { Mention } from '../../src/model/mention.ts';
import { inReadingOrder } from '../../src/model/span.ts';

/** Words that an index of ordinary English would hold; all that these tests need of the gazetteer. */
const ORDINARY = new Set('amazing burning tree shelter black friday white young people strong winds dear swift local holy night final exit early storm heavy rain young apple who'.split(' '));

const tools: Tools = {
  gazetteer: {
    lookup: () => [], isPrefix: () => false, fold: (name) => name.toLowerCase(), isWithin: () => null, distanceKm: () => null, bearing: () => null, similar: () => [],
    spellingKey: (name) => name.toLowerCase(), areaKm2: () => null, country: () => null, knowsId: () => false, isOrdinaryWord: (word) => ORDINARY.has(word), wordRarity: (word) => (ORDINARY.has(word) ? 'ordinary' : 'rare'),
  },
};

/** All mentions of persons, bodies and quotations of a plain text, with `given` ones standing for what earlier extractors found. */
export function namesIn(text: string, given: readonly Mention[] = []): Mention[] {
  const annotated = annotate({ path: 'test.txt', text, title: null, source: null, published: null, publishedFrom: 'none', draft: false, regions: [], raw: identityMap(text) });
  let mentions = [...given];
  const extractors: readonly Extractor[] = [organisation, person, quote];
  for (const extractor of extractors) mentions = [...mentions, ...extractor.extract(annotated, mentions, tools)].sort(inReadingOrder);
  return mentions;
}

/** The text without its marks. */
const unmarked = (marked: string): string => marked.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');

const readings: Readonly<Record<string, (mention: Mention) => string | null>> = {
  person: (mention) => (mention.type === 'person' ? [mention.person.fullName ?? 'alone', mention.person.role].filter(Boolean).join('; ') : null),
  organisation: (mention) => (mention.type === 'organisation' ? `${mention.organisation.key}; ${mention.organisation.kind}` : null),
  quote: (mention) => (mention.type === 'quote' ? (mention.quote.speaker ?? 'nobody') : null),
};

/** Reads the unmarked text, marks what is found of one type, and holds the two side by side. */
export function expectMarked(type: 'person' | 'organisation' | 'quote', marked: string): void {
  const text = unmarked(marked);
  let found = text;
  for (const mention of namesIn(text).toReversed()) {
    const reading = readings[type]?.(mention);
    if (reading) found = `${found.slice(0, mention.start)}[${found.slice(mention.start, mention.end)}](${reading})${found.slice(mention.end)}`;
  }
  expect(found).toBe(marked);
}
