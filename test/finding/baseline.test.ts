/** The baseline: what is known is silent, what is new or graver is not, what is gone is said. */
import { expect, test } from '@jest/globals';
import { baselineText, compareWithBaseline, makeBaseline } from '../../src/finding/baseline.ts';
import { parseBaseline } from '../../src/cli/baseline-file.ts';
import { toFindings } from '../../src/finding/to-findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { judge, marked } from '../help/judged.ts';

const story = marked({ 'a.txt': 'It [killed {14} people] and burnt [{three} barns].', 'b.txt': 'It [killed {17} people] and burnt [{five} barns].', 'c.txt': 'Nothing.' });
const { 'a.txt': a = [], 'b.txt': b = [] } = story.passages;
const tolls = judge(story, [a[0], b[0]]);
const barns = judge(story, [a[1], b[1]], { key: 'barns', severity: 'warning', ruleId: 'figure/count' });
const findings = (...judgements: readonly (typeof tolls)[]): readonly Finding[] => toFindings(judgements, story.articles);

test('a baseline silences wholly what it was made of, after a trip through its file', () => {
  const { baseline, problems } = parseBaseline('known.json', baselineText(makeBaseline(findings(tolls, barns))));
  expect(problems).toEqual([]);
  expect(compareWithBaseline(findings(tolls, barns), baseline, story.articles)).toEqual({ kept: [], known: 2, stale: [] });
});

test('a new finding is shown, beside the known one', () => {
  expect(compareWithBaseline(findings(tolls, barns), makeBaseline(findings(tolls)), story.articles).kept.map(({ ruleId }) => ruleId)).toEqual(['figure/count']);
});

test('a fix and a new violation do not cancel out', () => {
  const { kept, stale } = compareWithBaseline(findings(barns), makeBaseline(findings(tolls)), story.articles);
  expect([kept.length, stale.length]).toEqual([1, 1]);
});

test('a finding that has become graver is shown', () => {
  expect(compareWithBaseline(findings({ ...barns, severity: 'error' }), makeBaseline(findings(barns)), story.articles).kept).toHaveLength(1);
  expect(compareWithBaseline(findings(barns), makeBaseline(findings({ ...barns, severity: 'error' })), story.articles).kept).toHaveLength(0);
});

test('an entry is stale only where all of its files were looked at', () => {
  const baseline = makeBaseline(findings(tolls));
  expect(compareWithBaseline([], baseline, story.articles).stale).toHaveLength(1);
  expect(compareWithBaseline([], baseline, story.articles.slice(0, 1)).stale).toHaveLength(0);
});
