/** Which two towns of the reports of one incident are compared: where neither report names the other's, nor one near it. */
import { describe, expect, test } from '@jest/globals';
import { sceneTowns } from '../../src/claim/scene-towns.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';
import { sceneTownIds } from '../../src/story/scene-towns.ts';
import { claimsIn, readingOf } from '../help/told.ts';

/** Pairs of towns that these reports of one incident set against one another. */
function rivals(...texts: readonly string[]): string[] {
  const claims = texts.flatMap((text, article) => claimsIn(sceneTowns, text, article));
  const readings = texts.map((text, article) => readingOf(text, article));
  const ids = [...sceneTownIds({ claims, readings, gazetteer: openGazetteer(), tied: () => true, isCompared: () => false })];
  return ids.flatMap(([i, id], at) => ids.slice(at + 1).filter(([, other]) => other === id).map(([j]) => `${claims[i]?.subject.words.join(' ')}, ${claims[j]?.subject.words.join(' ')}`));
}

const TULSA = 'Two men were shot dead at a wedding in Tulsa on Sunday, Tulsa police said.';

describe('towns that may all be right', () => {
  test.each([
    ['one town', 'Two men were shot dead at a wedding on Sunday. Tulsa police have no suspect.'],
    ['the next town', 'Two men were shot dead at a wedding on Sunday. Jenks police have no suspect.'],
    ['the other town is named too', 'Two men were shot dead at a wedding on Sunday. Lawton police were called to help in Tulsa.'],
    ['where the hurt were taken', 'Two men were shot dead at a wedding on Sunday. A third was flown to a hospital in Lawton.'],
    ['where they lived', 'Two men of Lawton were shot dead at a wedding on Sunday.'],
    ['where somebody was caught', 'Two men were shot dead at a wedding on Sunday. Lawton police arrested a suspect.'],
    ['a town of another state alone', 'Two men were shot dead at a wedding on Sunday. Chicago police were told.'],
    ['a nickname', 'Two men were shot dead at a wedding in the Park City on Sunday.'],
    ['a month', 'Two men were shot dead at a wedding in May.'],
    ['a bare dateline of the next city', 'MUSKOGEE -- Two men were shot dead at a wedding on Sunday.'],
    ['where a victim had been days before', 'Two men were shot dead at a wedding on Sunday. One of them had spent his youth fishing in Lawton.'],
    ['a force of two counties', 'Two men were shot dead at a wedding on Sunday. Lawton-Tulsa police have no suspect.'],
    ['the county of the town', 'Two men were shot dead at a wedding on Sunday. Tulsa County deputies have no suspect.'],
  ])('%s', (_, text) => expect(rivals(TULSA, text)).toEqual([]));
});

describe('towns of which one is wrong', () => {
  test.each([
    ['the police of a far town', 'Two men were shot dead at a wedding on Sunday. Lawton police have no suspect.', ['tulsa, lawton']],
    ['a home in a far town', 'Two men were shot dead on Sunday at a Lawton home where a wedding was held.', ['tulsa, lawton']],
    ['a far dateline and no other town', 'LAWTON -- Two men were shot dead at a wedding on Sunday.', ['tulsa, lawton']],
    ['a name that is also a surname', 'Two men were shot dead at a wedding on Sunday. Police in Adair said that they have no suspect. The shooting began at noon.', ['tulsa, adair']],
    ['a quarter that both name', 'Two men were shot dead at a wedding in Jenks on Sunday. Lawton police have no suspect.', []],
  ])('%s', (_, text, towns) => expect(rivals(TULSA, text)).toEqual(towns));

  test('the county of the one stands beside the other', () => {
    expect(rivals('Two men were shot dead at a wedding in Broken Arrow, Oklahoma, on Sunday.', 'Two men were shot dead at a wedding on Sunday. Tulsa County deputies and Lawton police have no suspect.')).toEqual(['broken arrow, lawton']);
  });

  test('a town that both name lies beside the one', () => {
    expect(rivals('Two men were shot dead at a wedding in Jenks on Sunday. Tulsa police have no suspect.', 'Two men were shot dead at a wedding in Jenks on Sunday. Lawton police have no suspect.')).toEqual(['tulsa, lawton']);
  });
});
