/**
 * What a claim family reads in a text, written back into the text as marks, so that a test is a sentence and a failure shows one:
 *
 *     'Marit Solberg died on Sunday. She was [88](death-age 88: Marit Solberg).'
 *
 * A mark stands at the value of a claim and says its measure, its value, and whose it is where it is a person's or a deed's. Needs the built place index.
 */
import { expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/annotate.ts';
import { createContext } from '../../src/claim/context.ts';
import type { ClaimFamily } from '../../src/claim/family.ts';
import { passagesIn } from '../../src/claim/passages.ts';
import { extractMentions } from '../../src/extract/extract.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading, Tools } from '../../src/model/contract.ts';
import { statedNumber } from '../../src/model/value/quantity.ts';

const PUBLISHED = '2027-05-12';
let shared: Tools | null = null;
const tools = (): Tools => (shared ??= { gazetteer: openGazetteer() });

/** The claims of one family in a text; `article` is the index it is given. */
export function claimsIn(family: ClaimFamily, text: string, article = 0, published = PUBLISHED): Claim[] {
  return family.claims(createContext(readingOf(text, article, published), tools()));
}

/** What was read in a text. */
export function readingOf(text: string, article = 0, published = PUBLISHED): Reading {
  const annotated = annotate({ path: `${article}.txt`, text, title: null, source: null, published, publishedFrom: 'option', draft: false, regions: [], raw: identityMap(text) });
  const mentions = extractMentions(annotated, tools(), (unit, fault) => {
    throw new Error(`extractor ${unit} failed`, { cause: fault });
  });
  const mentionsOf = annotated.sentences.map(({ index }) => mentions.filter((m) => m.sentence === index));
  return { article, annotated, mentions, mentionsOf, passages: passagesIn(annotated, mentionsOf) };
}

const MARK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Every row is a text with the marks that it is to get; one without marks is to get none. */
export function tells(family: ClaimFamily, rows: readonly string[]): void {
  test.each(rows)('%s', (row) => {
    expect(marked(family, row.replace(MARK, '$1'))).toBe(row);
  });
}

function marked(family: ClaimFamily, text: string): string {
  let [out, last] = ['', 0];
  for (const claim of claimsIn(family, text).sort((a, b) => a.spans.value.start - b.spans.value.start)) {
    const { start, end } = claim.spans.value;
    if (start < last) continue;
    out += `${text.slice(last, start)}[${text.slice(start, end)}](${markOf(claim)})`;
    last = end;
  }
  return out + text.slice(last);
}

function markOf({ measure, value, subject, scope }: Claim): string {
  const part = scope.part === 'unknown' ? '' : ` ${scope.part}`;
  const whose = subject.kind === 'person' || measure.startsWith('deed-') ? `: ${subject.label}` : '';
  return `${measure}${part} ${shown(value)}${whose}`;
}

function shown(value: Claim['value']): string {
  switch (value.kind) {
    case 'quantity':
      return String(statedNumber(value));
    case 'time':
      return value.value;
    case 'place':
      return value.name;
    case 'name':
    case 'text':
      return value.key;
    case 'polarity':
      return value.pole;
  }
}
