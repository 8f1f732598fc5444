/** The identity of a finding: what may change around it, and what may not. */
import { describe, expect, test } from '@jest/globals';
import { toFindings } from '../../src/finding/to-findings.ts';
import type { Judgement } from '../../src/model/finding.ts';
import { judge, marked } from '../help/judged.ts';

const draft = 'Fire at the mill.\n\nThe fire [killed {14} people] on Monday.';
const wire = 'Seen by many, it [killed {17} people].';

/** Fingerprint of the contradiction between two marked texts. */
function printOf(files: Readonly<Record<string, string>>, more: Partial<Judgement> = {}): string | undefined {
  const story = marked(files);
  const [a, b] = Object.values(story.passages).map(([passage]) => passage);
  return toFindings([judge(story, [a, b], more)], story.articles)[0]?.fingerprint;
}
const print = printOf({ 'draft.md': draft, 'wire.txt': wire });

describe('keeps', () => {
  test.each([
    ['an edit in another paragraph', { 'draft.md': draft.replace('mill', 'old paper mill'), 'wire.txt': wire }],
    ['moved lines', { 'draft.md': `\n\n\n${draft}`, 'wire.txt': `Update.\n\n${wire}` }],
    ['another folder', { 'desk/draft.md': draft, '/tmp/wires/wire.txt': wire }],
    ['a folder of Windows', { 'desk\\draft.md': draft, 'wire.txt': wire }],
    ['a rewrapped line', { 'draft.md': draft.replace('14} people', '14}\n   people'), 'wire.txt': wire }],
    ['the other side first', { 'wire.txt': wire, 'draft.md': draft }],
  ])('%s', (_name, files) => expect(printOf(files)).toBe(print));

  test('another message, confidence, severity or key of the story', () => {
    expect(printOf({ 'draft.md': draft, 'wire.txt': wire }, { message: 'Otherwise', confidence: 0.1, severity: 'warning', key: 'story-7|x' })).toBe(print);
  });
});

describe('changes with', () => {
  test.each([
    ['the words of one side', { 'draft.md': draft.replace('14', '15'), 'wire.txt': wire }],
    ["the other article's file name", { 'draft.md': draft, 'wire-2.txt': wire }],
  ])('%s', (_name, files) => expect(printOf(files)).not.toBe(print));

  test('the rule', () => expect(printOf({ 'draft.md': draft, 'wire.txt': wire }, { ruleId: 'figure/counts' })).not.toBe(print));
});

test('two findings with the same words are told apart by their order', () => {
  const story = marked({ 'a.txt': 'It [killed {14} people]. It [killed {14} people].', 'b.txt': 'It [killed {17} people]. It [killed {17} people].' });
  const { 'a.txt': a = [], 'b.txt': b = [] } = story.passages;
  const [first, second] = toFindings([judge(story, [a[0], b[0]], { key: '1' }), judge(story, [a[1], b[1]], { key: '2' })], story.articles);
  expect(second?.fingerprint).toBe(`${first?.fingerprint}-2`);
});
