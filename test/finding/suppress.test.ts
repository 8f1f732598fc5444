/** Suppressions: what they cover, when they hold, and what is said of those that do nothing. */
import { describe, expect, test } from '@jest/globals';
import { inlineSuppressions } from '../../src/finding/inline.ts';
import { suppress } from '../../src/finding/suppress.ts';
import { toFindings } from '../../src/finding/to-findings.ts';
import type { Article } from '../../src/model/article.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Suppression } from '../../src/model/suppression.ts';
import { judge, marked } from '../help/judged.ts';

const RAN = ['figure/casualties', 'time/event-date'];

interface Case {
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
}

/** One contradiction between the first marks of two texts. */
function contradiction(draft: string, wire = 'It [killed {17} people].', path = 'draft.md'): Case {
  const story = marked({ [path]: draft, 'wire.txt': wire });
  return { articles: story.articles, findings: toFindings([judge(story, Object.values(story.passages).map(([passage]) => passage))], story.articles) };
}

function outcome({ articles, findings }: Case, today: string | null = '2031-05-06'): readonly string[] {
  const { suppressions, problems } = inlineSuppressions(articles);
  const { kept, notices } = suppress(findings, suppressions, { today, ran: RAN });
  return [...kept.map(({ ruleId }) => `shown ${ruleId}`), ...notices.map(({ code, line }) => `${code} ${line}`), ...problems.map(({ code, line, column }) => `${code} ${line}:${column}`)];
}

const suppression = (covers: Suppression['covers'], rule = '*'): Suppression => ({ rule, covers, reason: 'known', until: null, path: 'factlint.config.yml', line: 3 });

const shown = 'shown figure/casualties';

describe('a comment silences', () => {
  test.each([
    ['in the paragraph', 'It [killed {14} people]. <!-- factlint-ignore figure/casualties: confirmed -->'],
    ['on a line of its own before it', '<!-- factlint-ignore figure/casualties: confirmed -->\n\nIt [killed {14} people].'],
    ['on the line before it', 'Other words.\n\n<!-- factlint-ignore figure/casualties: confirmed -->\nIt [killed {14} people].'],
    ['with Windows line ends', 'Other words.\r\n\r\n<!-- factlint-ignore figure/casualties: confirmed -->\r\n\r\nIt [killed {14} people].'],
    ['by family', '<!-- factlint-ignore figure/: confirmed -->\nIt [killed {14} people].'],
    ['any rule', '<!-- factlint-ignore *: satire -->\nIt [killed {14} people].'],
    ['for the file', 'It [killed {14} people].\n\nMore.\n\n<!-- factlint-ignore-file figure/casualties: confirmed -->'],
    ['until its last day', '<!-- factlint-ignore figure/casualties until 2031-05-06: confirmed -->\nIt [killed {14} people].'],
    ['one after another', '<!-- factlint-ignore figure/casualties: confirmed -->\n<!-- a note -->\n\nIt [killed {14} people].'],
  ])('%s', (_name, draft) => expect(outcome(contradiction(draft))).toEqual([]));

  test('on the other side too', () => expect(outcome(contradiction('It [killed {14} people].', 'It [killed {17} people]. <!-- factlint-ignore figure/: wire withdrawn -->'))).toEqual([]));
});

describe('front matter silences', () => {
  test.each([
    ['by rule', '---\ntitle: A fire\nfactlint-ignore:\n  figure/casualties: confirmed\ndate: 2031-05-06\n---\nIt [killed {14} people].'],
    ['by family, in a list', '---\nfactlint-ignore:\n  - time/event-date: old\n  - figure/ until 2031-05-06: to be confirmed\n---\nIt [killed {14} people].'],
    ['any rule, in quotes, with Windows line ends', '\ufeff---\r\nfactlint-ignore:\r\n  "*": "satire: all of it"\r\n---\r\nIt [killed {14} people].'],
  ])('%s', (_name, draft) => expect(outcome(contradiction(draft)).filter((line) => line !== 'unused-suppression 3')).toEqual([]));
});

describe('front matter does not silence', () => {
  test.each([
    ['another rule', '---\nfactlint-ignore:\n  time/event-date: old\n---\nIt [killed {14} people].', [shown, 'unused-suppression 3']],
    ['after its last day', '---\nfactlint-ignore:\n  figure/ until 2031-05-05: old\n---\nIt [killed {14} people].', [shown, 'expired-suppression 3']],
    ['without a reason', '---\nfactlint-ignore:\n  figure/:\n---\nIt [killed {14} people].', [shown, 'bad-suppression 3:3']],
    ['on one line', '---\nfactlint-ignore: figure/casualties\n---\nIt [killed {14} people].', [shown, 'bad-suppression 2:1']],
    ['in the text', 'A fire.\n\n---\nfactlint-ignore:\n  figure/: old\n---\nIt [killed {14} people].', [shown]],
  ])('%s', (_name, draft, expected) => expect(outcome(contradiction(draft))).toEqual(expected));
});

describe('a comment does not silence', () => {
  test.each([
    ['another paragraph', 'It [killed {14} people].\n\nMore. <!-- factlint-ignore figure/casualties: confirmed -->', [shown, 'unused-suppression 3']],
    ['another rule', '<!-- factlint-ignore time/: confirmed -->\nIt [killed {14} people].', [shown, 'unused-suppression 1']],
    ['a rule that did not run', '<!-- factlint-ignore figure/casual: confirmed -->\nIt [killed {14} people].', [shown]],
    ['after its last day', '<!-- factlint-ignore figure/casualties until 2031-05-05: confirmed -->\nIt [killed {14} people].', [shown, 'expired-suppression 1']],
    ['without a reason', '<!-- factlint-ignore figure/casualties -->\nIt [killed {14} people].', [shown, 'bad-suppression 1:1']],
    ['with an empty reason', '<!-- factlint-ignore figure/casualties: -->\nIt [killed {14} people].', [shown, 'bad-suppression 1:1']],
    ['without a rule', 'It <!-- factlint-ignore: confirmed --> [killed {14} people].', [shown, 'bad-suppression 1:4']],
    ['until a day that is none', '<!-- factlint-ignore figure/casualties until 2031-02-30: x -->\nIt [killed {14} people].', [shown, 'bad-suppression 1:1']],
    ['under a name that is none', '<!-- factlint-ignore-line figure/casualties: x -->\nIt [killed {14} people].', [shown, 'bad-suppression 1:1']],
  ])('%s', (_name, draft, expected) => expect(outcome(contradiction(draft))).toEqual(expected));

  test('a repeat alone: the two sides count', () => {
    const story = marked({ 'a.txt': 'It [killed {14} people].', 'b.txt': 'It [killed {17} people].\n\n<!-- factlint-ignore figure/: x -->\nIn all [{17} died].' });
    const { 'a.txt': a = [], 'b.txt': b = [] } = story.passages;
    expect(outcome({ articles: story.articles, findings: toFindings([judge(story, [a[0], b[0]]), judge(story, [a[0], b[1]])], story.articles) })).toEqual([shown, 'unused-suppression 3']);
  });
});

test('without a known day nothing expires', () => {
  expect(outcome(contradiction('<!-- factlint-ignore figure/ until 1999-01-01: x -->\nIt [killed {14} people].'), null)).toEqual([]);
});

describe('suppressions of a file', () => {
  const { findings } = contradiction('It [killed {14} people].', undefined, 'desk/draft.md');
  test('by fingerprint', () => expect(suppress(findings, [suppression({ kind: 'fingerprint', fingerprint: findings[0]?.fingerprint ?? '' })], { today: null, ran: RAN }).kept).toEqual([]));
  test('by path', () => expect(suppress(findings, [suppression({ kind: 'paths', matches: (path) => path.startsWith('desk/') })], { today: null, ran: RAN }).suppressed).toBe(1));
  test('by path, and not by another', () => expect(suppress(findings, [suppression({ kind: 'paths', matches: () => false })], { today: null, ran: RAN }).notices[0]?.message).toBe('the suppression of * silences nothing'));
});
