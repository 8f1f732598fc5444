import { describe, expect, test } from '@jest/globals';
import { story } from '../help/claims.ts';
import type { Told } from '../help/claims.ts';
import { evaluate, outline, ruleOf, said, shippedRule } from '../help/rules.ts';

const TOLL = ruleOf('select: { a: { measure: killed }, b: { measure: killed } }\njoin: { on: [event, subject, measure] }\nexpect: { overlaps: [a.value, b.value] }');
const on = (published: string) => ({ published });

const pairsOf = (first: string, second: string) => evaluate([TOLL], story([on('2024-03-02'), first], [on('2024-03-02'), second])).pairs;

const fortyArticles = (own: boolean) => Array.from({ length: 40 }, (_, i) => [{ path: `${i}.txt`, story: own ? String(i) : '1' }, `[${i}](killed: ${i + 1})`] as const);

describe('which claims meet', () => {
  test.each([
    ['one event, one subject', '[14](killed: 14)', '[21](killed: 21)', 1],
    ['two events', '[14](killed: 14)', '[21](killed: 21; event: flood)', 0],
    ['two subjects', '[14](killed: 14)', '[21](killed: 21; subject: soldiers)', 0],
    ['two measures', '[14](killed: 14)', '[21](injured: 21)', 0],
    ['no event at all', '[14](killed: 14; event: none)', '[21](killed: 21; event: none)', 0],
    ['expected, not asserted', '[14](killed: 14)', '[21](killed: 21; modality: expected)', 0],
    ['denied', '[14](killed: 14)', '[21](killed: 21; modality: denied)', 0],
    ['another group', '[14](killed: 14)', '[21](killed: 21; group: children)', 0],
    ['per day and in all', '[14](killed: 14)', '[21](killed: 21; per: day)', 0],
    ['a part and the whole', '[14](killed: 14; part: part)', '[21](killed: 21; part: total)', 0],
    ['unknown part and the whole', '[14](killed: 14)', '[21](killed: 21; part: total)', 1],
    ['one town and the whole', '[14](killed: 14)', '[21](killed: 21; covers: Oslo)', 0],
    ['one town and the same town', '[14](killed: 14; covers: Oslo)', '[21](killed: 21; covers: Oslo)', 1],
  ])('%s', (_, first, second, pairs) => expect(pairsOf(first, second)).toBe(pairs));

  test('stories never meet', () => {
    expect(evaluate([TOLL], story([{ story: '1' }, '[14](killed: 14)'], [{ story: '2' }, '[21](killed: 21)'])).pairs).toBe(0);
  });

  test('what was kept apart is counted', () => {
    const { unchecked } = evaluate([TOLL], story([{}, '[14](killed: 14)'], [{}, '[21](killed: 21; group: children)']));
    expect(unchecked).toEqual([{ path: 'a.txt', reason: 'other-scope', message: 'figures that cover different parts, groups or places were not compared', count: 1 }]);
  });

  test('n articles of n stories make no pair; of one story each pair once', () => {
    expect(evaluate([TOLL], story(...fortyArticles(true))).pairs).toBe(0);
    expect(evaluate([TOLL], story(...fortyArticles(false))).pairs).toBe((40 * 39) / 2);
  });

  test('a budget cuts, and says so', () => {
    const { pairs, unchecked } = evaluate([TOLL], story(...Array.from({ length: 40 }, (_, i) => [{ path: `${i}.txt` }, `[${i}](killed: ${i + 1})`] as const)), 100);
    expect(pairs).toBe(100);
    expect(unchecked.map(({ reason, message }) => `${reason}: ${message}`)).toEqual(['pair-budget: the rule test/rule stopped after 100 comparisons; 1 groups of claims were not looked at to the end']);
  });
});

const joined = (join: string) => ruleOf(`select: { a: { measure: killed }, b: { measure: killed } }\njoin: ${join}\nexpect: { overlaps: [a.value, b.value] }`);
const count = (join: string, ...told: readonly (readonly [Told, string])[]) => evaluate([joined(join)], story(...told)).pairs;

describe('joins', () => {

  test('distinct articles leave out pairs of one article', () => {
    const two = '[14](killed: 14) and [15](killed: 15)';
    expect(count('{ on: [event] }', [{}, two])).toBe(1);
    expect(count('{ on: [event], distinct: article }', [{}, two])).toBe(0);
    expect(count('{ on: [event], distinct: article }', [{}, two], [{}, two])).toBe(4);
  });

  test('one source is one source under two paths', () => {
    expect(count('{ on: [event], distinct: source }', [{ source: 'Post' }, '[14](killed: 14)'], [{ source: 'Post' }, '[15](killed: 15)'])).toBe(0);
    expect(count('{ on: [event], same: source }', [{ source: 'Post' }, '[14](killed: 14)'], [{ source: 'Post' }, '[15](killed: 15)'])).toBe(1);
  });

  test('publication dates near one another; an unknown date is near', () => {
    const join = '{ on: [event], published: { within: 3d } }';
    expect(count(join, [on('2024-03-02'), '[14](killed: 14)'], [on('2024-03-05'), '[15](killed: 15)'])).toBe(1);
    expect(count(join, [on('2024-03-02'), '[14](killed: 14)'], [on('2024-03-06'), '[15](killed: 15)'])).toBe(0);
    expect(count(join, [on('2024-03-02'), '[14](killed: 14)'], [{}, '[15](killed: 15)'])).toBe(1);
  });

  test('places of the events: the same, or one in the other', () => {
    const join = '{ on: [event], place: same-or-within }';
    expect(count(join, [{}, '[14](killed: 14; place: Izium)'], [{}, '[15](killed: 15; place: Kharkiv Oblast)'])).toBe(1);
    expect(count(join, [{}, '[14](killed: 14; place: Izium)'], [{}, '[15](killed: 15; place: Rubizhne)'])).toBe(0);
    expect(count(join, [{}, '[14](killed: 14; place: Izium)'], [{}, '[15](killed: 15)'])).toBe(1);
  });

  test('more keys narrow', () => {
    expect(count('{ on: [event, "value.unit"] }', [{}, '[14](killed: 14 km)'], [{}, '[15](killed: 15 mi)'])).toBe(0);
    expect(count('{ on: [event, scope.group] , scope: any }', [{}, '[14](killed: 14; group: children)'], [{}, '[15](killed: 15)'])).toBe(0);
    expect(count('{ on: [event], scope: any }', [{}, '[14](killed: 14; group: children)'], [{}, '[15](killed: 15)'])).toBe(1);
  });
});

const SUM = shippedRule('internal/sum');
const parts = (total: string, ...others: readonly string[]) => story([on('2028-11-02'), `Sales of [${total}](sum: ${total} EUR; part: total; subject: s): ${others.map((part, i) => `[${part}](sum: ${part} EUR; part: part; subject: s; group: ${i})`).join(', ')}.`]);

describe('groups: parts and totals', () => {
  test('parts that add up are silent', () => expect(said(evaluate([SUM], parts('4.32', '2.31', '1.12', '0.89')))).toEqual([]));
  test('parts that do not add up are told with their sum', () => {
    expect(said(evaluate([SUM], parts('4.12', '2.31', '1.12', '0.89')))).toEqual(['error contradiction: The 3 parts add up to EUR 4.32, but the total is 4.12']);
  });
  test('a repeated part is one part', () => {
    const twice = story([{}, '[5](sum: 5; part: total; subject: s) [2](sum: 2; part: part; subject: s; group: x) [3](sum: 3; part: part; subject: s; group: y) [3](sum: 3; part: part; subject: s; group: y)']);
    expect(said(evaluate([SUM], twice))).toEqual([]);
  });
  test('every part is a passage of the finding', () => {
    const told = parts('4.12', '2.31', '1.12', '0.89');
    expect(evaluate([SUM], told).judgements.map((judgement) => outline(judgement, told))).toEqual(['error contradiction: 4.12 | 2.31 | 1.12 | 0.89']);
  });
});

describe('order does not matter', () => {
  const told = [
    [on('2024-03-02'), 'The fire killed [14](killed: 14) people.'],
    [on('2024-03-02'), 'The fire killed [21](killed: 21) people.'],
    [on('2024-03-05'), 'The fire killed [18](killed: 18) people.'],
  ] as const;
  const named = told.map(([about, text], i) => [{ ...about, path: `${i}.txt` }, text] as const);
  const plain = (order: readonly number[]) => {
    const made = story(...order.map((i) => named[i] ?? ([{}, ''] as const)));
    return evaluate([shippedRule('figure/casualties')], made).judgements.map(({ passages, ...rest }) => ({ ...rest, passages: passages.map(({ article, ...passage }) => ({ ...passage, path: made.articles[article]?.path })) }));
  };

  test.each([[[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])('articles in the order %j', (order) => expect(plain(order)).toEqual(plain([0, 1, 2])));

  test('the draft comes first', () => {
    const judged = evaluate([TOLL], story([{}, '[14](killed: 14)'], [{ draft: true }, '[21](killed: 21)']));
    expect(said(judged)).toEqual(['error contradiction: 21 and 14']);
  });
});

test('one faulty rule does not blind the others', () => {
  const broken = { ...TOLL, id: 'test/broken', expect: { ...TOLL.expect, relation: { ...TOLL.expect.relation, compare: () => { throw new Error('boom'); } } } };
  const { judgements, problems } = evaluate([broken, TOLL], story([{}, '[14](killed: 14)'], [{}, '[21](killed: 21)']));
  expect(problems).toEqual([{ code: 'internal', path: 'test.yml', ruleId: 'test/broken', message: 'the rule test/broken failed: boom' }]);
  expect(judgements).toHaveLength(1);
});
