/** The public API in code: operators, extractors and claim families that a program brings, beside the shipped ones. */
import { describe, expect, test } from '@jest/globals';
import { type ArticleInput, type ClaimFamily, type Extractor, type Relation, type TermFunction, WHOLE, agreement, check, clash, loadRules, makeClaim, unknown } from '../src/index.ts';

/** Page numbers agree where they lie on one sheet of four pages. */
const sameSheet: Relation = {
  name: 'same-sheet', summary: 'two page numbers lie on one sheet of four', operands: 2, symmetric: true, tolerances: [],
  accepts: (types) => (types.every(({ kind }) => kind === 'quantity' || kind === 'any') ? null : 'numbers'),
  compare([a, b]) {
    if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return unknown('no number');
    const [first, second] = [a, b].map(({ best }) => Math.ceil(best / 4));
    return first === second ? agreement(`both lie on sheet ${first}`) : clash(`sheet ${first} is not sheet ${second}`, a.known && b.known);
  },
};

const half: TermFunction = {
  name: 'half', summary: 'half of a number', operands: [1, 1], symmetric: true,
  result: ([type]) => (type?.kind === 'quantity' ? type : 'a number'),
  apply: ([term]) => (term?.kind === 'quantity' ? { ...term, low: term.low / 2, high: term.high / 2, best: term.best / 2, shown: String(term.best / 2) } : null),
};

const RULE = (expects: string, derive = '') => ({
  path: 'house/pages.yml',
  text: `
id: house/page
title: Two pages for one story
why: Readers look for it in the wrong place.
extends: base/cross-source
select: { a: &p { measure: page }, b: *p }
join: { on: [subject] }
${derive}expect: ${expects}
severity: error
message: "page {a.value} or {b.value}"
examples:
  - { name: far apart, a: { text: "See page [[3]]." }, b: { text: "See page [[9]]." }, expect: error }
  - { name: on one sheet, a: { text: "See page 3." }, b: { text: "See page 4." }, expect: none }
`,
});
const MACRO = { path: 'base.yml', text: 'id: base/cross-source\njoin: { distinct: article }\n' };
const PAGE = { name: 'page', summary: 'the page that a story is on', type: { kind: 'quantity' as const } };

/** "page 3" anywhere: a claim of its own, about the one thing that pages are of. */
const pages: ClaimFamily = {
  name: 'pages', summary: 'page numbers',
  claims: (context) => [...context.annotated.text.matchAll(/\bpage (\d+)/g)].map((m) => {
    const value = { start: m.index + 5, end: m.index + m[0].length };
    const stated = Number(m[1]);
    return makeClaim(context, {
      measure: 'page', sentence: Math.max(0, context.annotated.sentences.findIndex(({ end }) => m.index < end)), scope: WHOLE,
      subject: { kind: 'thing', key: 'page', label: 'the page', words: [] },
      value: { kind: 'quantity', stated, low: stated, high: stated, unit: null, change: '=', role: 'number', dimension: null },
      spans: { value, clause: { start: m.index, end: value.end } },
    });
  }),
};

/** Three reports of one fire, none the copy of another. */
const REPORTS = [
  'A fire at the Aldgrove textile mill in Leeds killed three people on Monday, said Margaret Ellison of the fire service. The emergency doors were locked.',
  'Three people died on Monday when a fire broke out in the Aldgrove textile mill in Leeds. Margaret Ellison, who led the fire service, found its emergency doors locked.',
  'The Aldgrove textile mill in Leeds burned down on Monday; the fire killed three people. Behind locked emergency doors, Margaret Ellison told reporters.',
];
const articles = (...numbers: readonly number[]): readonly ArticleInput[] => numbers.map((number, index) => ({ path: `${'abc'[index] ?? ''}.txt`, text: `${REPORTS[index] ?? ''} The plan is on page ${number}.`, published: '2031-05-06' }));

const rulesWith = (expects: string, derive?: string) => loadRules([MACRO, RULE(expects, derive)], { measures: [PAGE], relations: [sameSheet], functions: [half] });
const faults = (expects: string): readonly string[] => rulesWith(expects).problems.map(({ message }) => message.split('\n', 1)[0] ?? '');

const found = (numbers: readonly number[], expects = '{ same-sheet: [a.value, b.value] }', derive?: string) => check(articles(...numbers), { rules: rulesWith(expects, derive).rules, families: [pages] }).findings;

describe('operators in code', () => {
  test('a relation of the house speaks', () => {
    expect(found([3, 9]).map(({ ruleId, message, derivation }) => [ruleId, message, derivation.at(-1)])).toEqual([['house/page', 'Page 3 or 9', 'Sheet 1 is not sheet 3.']]);
  });
  test('and keeps silent where it holds', () => expect(found([3, 4])).toEqual([]));
  test('being symmetric, it compares each pair once', () => {
    expect(check(articles(3, 9, 3), { rules: rulesWith('{ same-sheet: [a.value, b.value] }').rules, families: [pages] }).stats.pairs).toBe(3);
  });
  test('a function of the house derives', () => {
    const derive = 'derive: { x: { half: a.value }, y: { half: b.value } }\n';
    expect(found([3, 9], '{ equals: [x, y] }', derive)[0]?.derivation).toContain('X: 1.5.');
  });
  test('rules are held to it: operands, types and tolerance', () => {
    expect(faults('{ same-sheet: [a.value, a.source] }')[0]).toContain('`same-sheet` compares numbers');
    expect(faults('{ same-sheet: [a.value, b.value], tolerance: 2d }')[0]).toContain('`same-sheet` takes no tolerance');
    expect(faults('{ same-shet: [a.value, b.value] }')[0]).toContain('same-shet');
  });
  test('without it the rule is refused', () => {
    expect(loadRules([MACRO, RULE('{ same-sheet: [a.value, b.value] }')], { measures: [PAGE] }).problems.length).toBeGreaterThan(0);
  });
  test('nothing takes the place of a shipped operator, and each has a name', () => {
    expect(() => loadRules([], { relations: [{ ...sameSheet, name: 'overlaps' }] })).toThrow("there is an operator 'overlaps' already");
    expect(() => loadRules([], { functions: [{ ...half, name: 'Half' }] })).toThrow("'Half' is no name of an operator");
  });
});

describe('extractors in code', () => {
  const seen: string[][] = [];
  const watcher: Extractor = {
    name: 'watcher', summary: 'looks at what was found before it',
    extract(_annotated, earlier) {
      seen.push(earlier.map(({ type }) => type));
      return [];
    },
  };

  test('run after the shipped ones, and see what they found', () => {
    check(articles(3), { extractors: [watcher] });
    expect(seen[0]).toEqual(expect.arrayContaining(['place', 'quantity', 'time']));
  });
  test('a mention of theirs makes claims like any other', () => {
    const dozenAsTen: Extractor = {
      name: 'house-dozen', summary: 'a printer\'s dozen is thirteen',
      extract({ text, sentences }) {
        const at = text.indexOf('a printer\'s dozen of people');
        if (at < 0) return [];
        const value = { kind: 'quantity' as const, stated: 13, low: 13, high: 13, unit: 'people', change: '=' as const, role: 'count' as const, dimension: 'count' as const };
        return [{ type: 'quantity', start: at, end: at + 27, sentence: sentences.findIndex(({ end }) => at < end), trace: [], value, quantity: { stated: 13, low: 13, high: 13, unit: 'people', change: '=' }, number: { start: at, end: at + 17 } }];
      },
    };
    const [first, second] = articles(1, 1) as readonly [ArticleInput, ArticleInput];
    const inputs = [{ ...first, text: first.text.replace('three people', 'a printer\'s dozen of people') }, { ...second, text: second.text.replace('Three people', 'Seventeen people') }];
    expect(check(inputs).findings).toEqual([]);
    expect(check(inputs, { extractors: [dozenAsTen] }).findings.map(({ ruleId }) => ruleId)).toEqual(['figure/casualties']);
  });
  test('one that fails is a problem of its article, and the rest goes on', () => {
    const broken: Extractor = { name: 'broken', summary: '', extract: () => { throw new Error('no luck'); } };
    const { problems, stats } = check(articles(3), { extractors: [broken] });
    expect(problems.map(({ code, path, message }) => [code, path, message])).toEqual([['internal', 'a.txt', "extractor 'broken' failed on this article: no luck"]]);
    expect(stats.claims).toBeGreaterThan(0);
  });
});
