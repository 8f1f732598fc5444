/** Which two towns' forces are compared: where each article names one, and the other's town nowhere. */
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../src/annotate/annotate.ts';
import { bodyPlaces } from '../../src/claim/body-places.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/contract.ts';
import { bodyIds } from '../../src/story/bodies.ts';
import { claimsIn } from '../help/told.ts';

/** Pairs of towns that a story of these texts compares. */
function compared(...texts: readonly string[]): string[] {
  const claims = texts.flatMap((text, article) => claimsIn(bodyPlaces, text, article));
  const readings = texts.map((text, article): Reading => ({ article, annotated: annotate({ path: `${article}.txt`, text, title: null, source: null, published: '2027-05-12', publishedFrom: 'option', draft: false, regions: [], raw: identityMap(text) }), mentions: [], mentionsOf: [], passages: [] }));
  const ids = [...bodyIds(claims, readings, openGazetteer())];
  return ids.flatMap(([i, id], at) => ids.slice(at + 1).filter(([, other]) => other === id).map(([j]) => `${claims[i]?.subject.words.join(' ')}, ${claims[j]?.subject.words.join(' ')}`));
}

describe('forces of two towns that are no contradiction', () => {
  test.each([
    ['one force', 'Tulsa police were called at noon.', 'Officers of the Tulsa Police Department came at noon.'],
    ['the other town is named too', 'Tulsa police were called at noon.', 'Enid police were called to help in Tulsa at noon.'],
    ['a third article names both', 'Tulsa police were called at noon.', 'Enid police were called at noon.', 'Tulsa police chased the man to Enid.'],
    ['a force of another state', 'Tulsa police were called at noon.', 'Denver police said they had no file on him.'],
    ['a town beside the other', 'Denver police were called at noon.', 'Glendale police were called at noon.'],
    ['two sorts of body', 'Tulsa police were called at noon.', 'He was taken to the Enid Regional Medical Center.'],
    ['a retired officer', 'Tulsa police were called at noon.', 'A retired Enid police officer said that he knew them.'],
  ])('%s', (_, ...texts) => expect(compared(...texts)).toEqual([]));
});

describe('forces of two towns of which one is wrong', () => {
  test.each([
    ['two police forces', ['Tulsa police were called at noon.', 'At noon the Enid Police Department was called.'], ['tulsa, enid']],
    ['two hospitals of one name', ['He was taken to the Tulsa Regional Medical Center.', 'He was taken to the Enid Regional Medical Center.'], ['tulsa, enid']],
    ['the scene and the police', ['Two men were shot outside a bar in Tulsa.', 'At noon Enid police were called.'], ['tulsa, enid']],
  ])('%s', (_, texts, towns) => expect(compared(...texts)).toEqual(towns));
});
