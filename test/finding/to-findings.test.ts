/** Judgements become findings: drafts first, repeats merged, surest first, whatever the order they come in. */
import { describe, expect, test } from '@jest/globals';
import { assert, property, shuffledSubarray } from 'fast-check';
import { toFindings } from '../../src/finding/to-findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { judge, marked } from '../help/judged.ts';

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, locations }) => `${severity}: ${locations.map(({ path, text }) => `${path} "${text}"`).join(' | ')}`);

const blast = marked({
  'a.txt': 'The blast [killed {14} people] on Monday. Later it said that [{14} had died].',
  'b.txt': 'It [killed {17} people]. [{Seventeen} were buried].',
  'c.txt': 'Officials said [{14} people were killed].',
});
const { 'a.txt': a = [], 'b.txt': b = [], 'c.txt': c = [] } = blast.passages;

describe('repeats of one contradiction', () => {
  test('one key and the same values make one finding, with the other passages after the two sides', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [b[0], c[0]]), judge(blast, [a[1], b[1]], { values: ['14', '17'] })];
    expect(shown(toFindings(judgements, blast.articles))).toEqual([
      'error: a.txt "killed 14 people" | b.txt "killed 17 people" | a.txt "14 had died" | b.txt "Seventeen were buried" | c.txt "14 people were killed"',
    ]);
  });

  test('other values in other passages are another contradiction', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [a[1], c[0]], { values: ['14', '15'] })];
    expect(toFindings(judgements, blast.articles)).toHaveLength(2);
  });

  test('one odd value that several others contradict is one finding', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [a[0], c[0]], { values: ['14', '15'] })];
    expect(shown(toFindings(judgements, blast.articles))).toEqual(['error: a.txt "killed 14 people" | b.txt "killed 17 people" | c.txt "14 people were killed"']);
  });

  test('one rule and the same values with a passage in common make one finding, whatever their keys', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [a[1], b[0]], { key: 'other' }), judge(blast, [c[0], b[0]], { key: 'third' })];
    expect(shown(toFindings(judgements, blast.articles))).toEqual(['error: a.txt "killed 14 people" | b.txt "killed 17 people" | a.txt "14 had died" | c.txt "14 people were killed"']);
  });

  test('what is counted may be left out on one side', () => {
    const judgements = [judge(blast, [a[0], b[0]], { values: ['14/14 people', '17/17 people'] }), judge(blast, [c[0], b[0]], { key: 'other', values: ['14/14', '17/17 people'] })];
    expect(toFindings(judgements, blast.articles)).toHaveLength(1);
  });

  test('two rules that read the same two figures speak once, the surer one', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [b[0], a[0]], { ruleId: 'figure/counts', key: 'people', values: ['17 people', '14 people'], confidence: 0.9 })];
    expect(toFindings(judgements, blast.articles).map(({ ruleId }) => ruleId)).toEqual(['figure/counts']);
  });

  test('two rules on one figure and two others are two findings', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [a[0], c[0]], { ruleId: 'figure/counts', key: 'people' })];
    expect(toFindings(judgements, blast.articles)).toHaveLength(2);
  });

  test('a weaker judgement on passages that a graver one shows is dropped', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [a[0], b[0]], { severity: 'warning', ruleId: 'figure/toll', values: ['about 14', '17'] })];
    expect(shown(toFindings(judgements, blast.articles))).toEqual(['error: a.txt "killed 14 people" | b.txt "killed 17 people"']);
  });

  test('a weaker judgement on the same key stays where it shows another passage', () => {
    const judgements = [judge(blast, [a[0], b[0]]), judge(blast, [a[0], c[0]], { severity: 'warning', ruleId: 'figure/toll', values: ['14', 'about 14'] })];
    expect(toFindings(judgements, blast.articles)).toHaveLength(2);
  });
});

describe('drafts', () => {
  const desk = marked(
    { 'draft.md': 'It [killed {17} people].', 'wire/1.txt': 'It [killed {14} people].', 'wire/2.txt': 'It [killed {15} people].' },
    { 'draft.md': { draft: true } },
  );
  const { 'draft.md': draft = [], 'wire/1.txt': one = [], 'wire/2.txt': two = [] } = desk.passages;

  test('sources that contradict one another are not shown', () => {
    expect(toFindings([judge(desk, [one[0], two[0]])], desk.articles)).toEqual([]);
  });

  test("the draft's passage comes first", () => {
    expect(shown(toFindings([judge(desk, [one[0], draft[0]])], desk.articles))).toEqual(['error: draft.md "killed 17 people" | wire/1.txt "killed 14 people"']);
  });
});

describe('order', () => {
  const judgements = [
    judge(blast, [a[0], b[0]], { severity: 'warning', key: '1' }),
    judge(blast, [a[1], b[1]], { confidence: 0.9, key: '2' }),
    judge(blast, [a[0], c[0]], { confidence: 0.5, key: '3', values: ['14', 'fourteen'] }),
    judge(blast, [b[0], c[0]], { confidence: 0.5, key: '4', values: ['17', 'fourteen'] }),
    judge(blast, [b[1], c[0]], { severity: 'info', key: '5', confidence: 1, values: ['seventeen', 'fourteen'] }),
  ];

  test('severity, then confidence, then place', () => {
    expect(shown(toFindings(judgements, blast.articles))).toEqual([
      'error: a.txt "14 had died" | b.txt "Seventeen were buried"',
      'error: a.txt "killed 14 people" | c.txt "14 people were killed"',
      'error: b.txt "killed 17 people" | c.txt "14 people were killed"',
      'warning: a.txt "killed 14 people" | b.txt "killed 17 people"',
      'info: b.txt "Seventeen were buried" | c.txt "14 people were killed"',
    ]);
  });

  test('does not depend on the order of the judgements', () => {
    const expected = toFindings(judgements, blast.articles);
    assert(property(shuffledSubarray(judgements, { minLength: judgements.length }), (shuffled) => expect(toFindings(shuffled, blast.articles)).toEqual(expected)));
  });
});
