import { expect, test } from '@jest/globals';
import { casualties } from '../../src/claim/casualties.ts';
import { explainedTolls } from '../../src/story/tolls.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/contract.ts';
import { claimsIn } from '../help/told.ts';

/** The counts that a story of these texts leaves out of comparison, as "article: words". */
function leftOut(...texts: readonly string[]): string[] {
  const claims = texts.flatMap((text, article) => claimsIn(casualties, text, article));
  const readings = texts.map((text, article): Reading => ({ article, annotated: annotate({ path: `${article}.txt`, text, title: null, source: null, published: '2027-05-12', publishedFrom: 'option', draft: false, regions: [], raw: identityMap(text) }), mentions: [], mentionsOf: [], passages: [] }));
  return [...explainedTolls(claims, readings)].map((i) => `${claims[i]?.article}: ${texts[claims[i]?.article ?? 0]?.slice(claims[i]?.spans.clause.start, claims[i]?.spans.clause.end)}`);
}

test('two tolls that nothing explains are compared', () => {
  expect(leftOut('A blast in Turku killed nine people.', 'A blast in Turku killed eleven people.')).toEqual([]);
});

test('one article counts the attacker who died', () => {
  expect(leftOut('A shooting in Turku killed nine people.', 'A shooting in Turku left ten people dead. The gunman was shot dead.')).toEqual(['1: ten people dead']);
});

test('one article counts the man who died with the injured', () => {
  expect(leftOut('A shooting in Turku left one person dead and three people injured.', 'Four people were injured in a shooting in Turku.')).toEqual(['1: Four people were injured']);
});

test('an injured man dies between two reports', () => {
  expect(leftOut('A fire in Turku left one person dead and five people injured.', 'A fire in Turku left two people dead and four people injured.')).toEqual(['0: five people injured']);
});
