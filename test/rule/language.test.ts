import { describe, expect, test } from '@jest/globals';
import { globMatcher } from '../../src/rule/compile/glob.ts';
import { loadRules } from '../../src/rule/load.ts';
import { traceRule } from '../../src/rule/trace.ts';
import { story } from '../help/claims.ts';
import { testGazetteer } from '../help/places.ts';
import { evaluate, ruleOf, said, shippedRule } from '../help/rules.ts';

const BOTH = 'join: { on: [event, subject] }\nexpect: { overlaps: [a.value, b.value] }';
const selecting = (condition: string) => ruleOf(`select: { a: { measure: killed, ${condition} }, b: { measure: killed } }\n${BOTH}`);
const at = (published: string, rest: object = {}) => ({ published, ...rest });
const DAY = at('2024-03-02');

const fires = (condition: string, mark: string, about: object = DAY): boolean =>
  evaluate([selecting(condition)], story([{ ...about, path: 'drafts/a.txt', source: 'Harbour Post' }, `[14](killed: 14${mark})`], [DAY, '[21](killed: 21; modality: asserted)'])).judgements.length > 0;

describe('select', () => {
  test.each([
    ['subject.kind: thing', '', true],
    ['subject.kind: person', '', false],
    ['subject.key: people', '', true],
    ['event.class: [fire, flood]', '', true],
    ['event.class: { not: [flood, storm] }', '', true],
    ['event.class: { not: fire }', '', false],
    ['event.main: false', '', false],
    ['value.kind: quantity', '', true],
    ['value.role: [money, count]', '', true],
    ['value.unit: people', '', true],
    ['value.unit: { not: people }', '', false],
    ['value.dimension: count', '', true],
    ['value.type: none', '', true],
    ['scope.part: unknown', '', true],
    ['scope.group: none', '', true],
    ['scope.per: none', '', true],
    ['modality: asserted', '', true],
    ['modality: [alleged, expected]', '; modality: alleged', true],
    ['modality: alleged', '', false],
    ['attributed: true', '; by: Police', true],
    ['attributed: true', '', false],
    ['headline: true', '; headline', true],
    ['headline: true', '', false],
    ['asOfStated: true', '; as-of: 2024-03-02', true],
    ['revised: false', '', true],
    ['source: "Harbour *"', '', true],
    ['source: Evening*', '', false],
    ['source: { not: Evening* }', '', true],
    ['path: "drafts/**"', '', true],
    // The second article, b.txt, fits `a` here, and the first fits `b`.
    ['path: "*.txt"', '', true],
    ['path: "drafts/*.md"', '', false],
    ['published: { after: 2024-03-02 }', '', true],
    ['published: { after: 2024-03-03 }', '', false],
    ['published: { before: 2024-03-02 }', '', false],
  ])('{ %s } of a claim with "%s": %s', (condition, mark, expected) => {
    expect(fires(condition, mark)).toBe(expected);
  });
});

test.each([
  ['drafts/**', 'drafts/a/b.txt', true], ['drafts/*', 'drafts/a/b.txt', false], ['**/b.txt', 'drafts/a/b.txt', true], ['**/b.txt', 'b.txt', true], ['?.txt', 'a.txt', true], ['?.txt', 'ab.txt', false],
  ['*', 'Harbour Post', true], ['Harbour*', 'The Harbour', false], ['a.b', 'axb', false], [`${'*a'.repeat(30)}b`, 'a'.repeat(2000), false],
])('the glob %s on %s: %s', (glob, text, expected) => expect(globMatcher(glob)(text)).toBe(expected));

describe('severity', () => {
  const LADDER = 'derive: { times: { factor: [a.value, b.value] } }\nseverity: { error: { times: { gte: 2 } }, warning: { times: { gt: 1.2 } } }';
  const rule = ruleOf(`select: { a: { measure: count }, b: { measure: count } }\n${BOTH}\n${LADDER}`);
  test.each([[10, 30, ['error']], [10, 15, ['warning']], [10, 11, []]])('a ladder on the factor of %d and %d', (a, b, severities) => {
    expect(evaluate([rule], story([DAY, `[x](count: ${a})`], [DAY, `[y](count: ${b})`])).judgements.map(({ severity }) => severity)).toEqual(severities);
  });

  const capped = (keys: string) => evaluate([ruleOf(`select: { a: { measure: killed }, b: { measure: killed } }\n${BOTH}\nupdates: grows\n${keys}`)], story([DAY, '[14](killed: 14)'], [at('2024-03-05'), '[21](killed: 21)'])).judgements.map(({ severity, verdict }) => `${severity} ${verdict}`);
  test('an update is info at most', () => expect(capped('severity: error')).toEqual(['info update']));
  test('a cap can switch a verdict off', () => expect(capped('caps: { update: off }')).toEqual([]));
  test('an experimental rule says no more than info', () => {
    const { judgements } = evaluate([ruleOf(`status: experimental\nselect: { a: { measure: killed }, b: { measure: killed } }\n${BOTH}`)], story([DAY, '[14](killed: 14)'], [DAY, '[21](killed: 21)']));
    expect(judgements.map(({ severity, verdict }) => `${severity} ${verdict}`)).toEqual(['info contradiction']);
  });
});

const two = (keys: string, first: string, second: string) => said(evaluate([ruleOf(`select: { a: { measure: killed }, b: { measure: killed } }\n${BOTH}\n${keys}`)], story([DAY, first], [DAY, second]))).map((line) => line.split(':')[0]);

describe('speakers and windows', () => {
  const [POLICE, MAYOR] = ['[14](killed: 14; by: Police)', '[21](killed: 21; by: Mayor)'];
  test('any: who says so does not matter', () => expect(two('speakers: any', POLICE, MAYOR)).toEqual(['error contradiction']));
  test('downgrade: two speakers make a divergence', () => expect(two('speakers: downgrade', POLICE, MAYOR)).toEqual(['warning divergence']));
  test('downgrade: one speaker does not', () => expect(two('speakers: downgrade', POLICE, '[21](killed: 21; by: Police)')).toEqual(['error contradiction']));
  test('downgrade: the article\'s own voice is nobody else\'s', () => expect(two('speakers: downgrade', POLICE, '[21](killed: 21)')).toEqual(['error contradiction']));
  test('same: two speakers are not compared', () => expect(two('speakers: same', POLICE, MAYOR)).toEqual([]));
  test('another window makes a divergence', () => expect(two('', '[14](killed: 14; period: 2024-02-01..2024-02-29)', '[21](killed: 21; period: 2024-01-01..2024-02-29)')).toEqual(['warning divergence']));
  test('of values that lie near, another window says enough', () => expect(two('diverges: 2', '[14](killed: 14; period: 2024-02-01..2024-02-29)', '[21](killed: 21)')).toEqual([]));
});

const says = (message: string, first: string, second: string, measure = 'area') =>
  evaluate([ruleOf(`select: { a: { measure: ${measure} }, b: { measure: ${measure} } }\n${BOTH}\nupdates: grows\nderive: { times: { factor: [a.value, b.value] } }\nmessage: ${JSON.stringify(message)}`)], story([at('2024-03-05', { source: 'Post' }), first], [DAY, second])).judgements[0]?.message;

describe('messages', () => {
  const [LARGE, SMALL] = ['troops took [1,200 square miles](area: 1200 mi2; by: Kyiv)', 'troops took [800 square miles](area: 800 mi2)'];

  test.each([
    ['{a.value} is {a.value:km2}', '1,200 square miles is 3,108 square kilometres'],
    ['{a.source}, {b.source}', 'Post, b.txt'],
    ['{times:number} times', '1.5 times'],
    ['{times}', '1.5'],
    ['{earlier.value}, then {later.value}', '800 square miles, then 1,200 square miles'],
    ['{later.value:ha}', '310,799 hectares'],
    ['{a.speaker} and {b.speaker}', 'Kyiv and unknown'],
    ['{a.published:date}', '5 March 2024'],
    ['{{a.value}}', '{a.value}'],
    ['{a.sentence}', 'troops took 1,200 square miles'],
    ['{a.event}, {a.measure}', 'the fire, area'],
  ])('%s', (message, expected) => expect(says(message, LARGE, SMALL)).toBe(expected));

  const BOTH_CONVERTED = '{a.value}{a.value:km2?}, {b.value}{b.value:km2?}';
  test('a conversion only of the side in another unit', () => expect(says(BOTH_CONVERTED, LARGE, 'troops took [800 square kilometres](area: 800 km2)')).toBe('1,200 square miles (3,108 square kilometres), 800 square kilometres'));
  test('none where both are in one unit', () => expect(says(BOTH_CONVERTED, LARGE, SMALL)).toBe('1,200 square miles, 800 square miles'));
  test('the passage with its words up to the next comma', () => expect(says('{a.context}', 'On Friday, regular troops took [1,200 square miles](area: 1200 mi2) of steppe, it said.', SMALL)).toBe('regular troops took 1,200 square miles of steppe'));
});

const head = (id: string) => `id: ${id}\ntitle: t\nwhy: w\nseverity: error\nmessage: "{a.value} {b.value}"\nselect: { a: { measure: killed }, b: { measure: killed } }\nexamples:\n  - { name: fires, a: { text: "[[x]]" }, b: { text: x }, expect: error }\n  - { name: silent, a: { text: x }, expect: none }\n`;

describe('extends', () => {
  const MACRO = 'id: base/near\njoin: { on: [event], distinct: article, published: { within: 3d } }\nexpect: { overlaps: [a.value, b.value], tolerance: 10% }\n';
  const full = (own: string) => loadRules([{ path: 'x.yml', text: `${MACRO}---\n${head('house/x')}extends: base/near\n${own}` }]).rules[0]?.expanded;

  test('maps are merged, and the rule\'s own keys win', () => expect(full('join: { on: [subject] }\n')?.['join']).toEqual({ on: ['subject'], distinct: 'article', published: { within: '3d' } }));
  test('an expectation is replaced as a whole', () => expect(full('expect: { equals: [a.value, b.value] }\n')?.['expect']).toEqual({ equals: ['a.value', 'b.value'] }));
  test('a fault in a macro is told once, at its place, for all who extend it', () => {
    const broken = MACRO.replace('a.value', 'a.valu');
    const { problems } = loadRules([{ path: 'base.yml', text: broken }, { path: 'x.yml', text: ['x', 'y'].map((name) => `${head(`house/${name}`)}extends: base/near\n`).join('---\n') }]);
    expect(problems.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual(['base.yml:3:22']);
  });
  test('what rests on a broken macro waits until it is mended', () => {
    const { problems, rules } = loadRules([{ path: 'base.yml', text: MACRO.replace('join:', 'jion:') }, { path: 'x.yml', text: `${head('house/x')}extends: base/near\n` }]);
    expect([problems.map(({ path, message }) => `${path} ${message.split(';')[0] ?? ''}`), rules]).toEqual([['base.yml unknown key `jion`'], []]);
  });
});

describe('derivations are told in plain words', () => {
  test('the words, the reading, the comparison', () => {
    const told = story([at('2024-03-02', { source: 'Post' }), 'The plot covers [11.8 hectares](area: 11.8 ha).'], [at('2024-03-03', { source: 'Letter' }), 'The plot covers [at least 29 hectares](area: >=29 ha).']);
    expect(evaluate([shippedRule('figure/area')], { ...told, claims: told.claims.map((one) => ({ ...one, claim: { ...one.claim, event: null } })) }).judgements[0]?.derivation).toEqual([
      'Post, 2 March 2024: "11.8 hectares".',
      'Letter, 3 March 2024: "at least 29 hectares".',
      '"at least 29 hectares" is 29 hectares or more.',
      '11.8 hectares and 29 hectares or more do not overlap; the one stated is 2.5 times the other.',
    ]);
  });
});

const trace = (first: string, second: string) => {
  const told = story([DAY, first], [DAY, second]);
  const { reached, steps } = traceRule(selecting('headline: false'), { ...told, gazetteer: testGazetteer });
  return [reached, steps.at(-1)];
};

describe('a trace says how far a rule came', () => {
  test('nothing extracted', () => expect(trace('nothing', 'nothing')).toEqual(['extracted', 'no claim was extracted at all, so none for `b`']));
  test('one condition in the way', () => expect(trace('[14](killed: 14; modality: denied)', '[21](injured: 21)')[1]).toBe('killed 14, "14" (a.txt) is left out: `modality is asserted` does not hold'));
  test('not joined, and on which key', () => expect(trace('[14](killed: 14)', '[21](killed: 21; event: flood)')).toEqual(['joined', '"21" (b.txt) and "14" (a.txt) do not meet on `event`: flood and fire']));
  test('another story', () => {
    const told = story([{ story: '1' }, '[14](killed: 14)'], [{ story: '2' }, '[21](killed: 21)']);
    expect(traceRule(selecting('headline: false'), { ...told, gazetteer: testGazetteer }).steps.at(-1)).toBe('"21" (b.txt) and "14" (a.txt) belong to two stories');
  });
  test('compared and found to agree', () => expect(trace('[14](killed: 14)', '[at least 12](killed: >=12)')).toEqual(['compared', '"at least 12" (b.txt) and "14" (a.txt): 12 or more and 14 can be one value: compatible']));
});
