/** The smaller formats, each on the same story: GitHub, GitLab, Checkstyle, JUnit, JSON lines. */
import { describe, expect, test } from '@jest/globals';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { github } from '../../src/report/github.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import { junit } from '../../src/report/junit.ts';
import { marked } from '../help/judged.ts';
import { hostileStory, type Made, makeReport, millStory, render } from '../help/report.ts';

const broken = (): Made => makeReport([], [], { problems: [{ code: 'not-utf8', path: 'old/été.txt', message: 'This file is not UTF-8', line: 3, column: 2 }, { code: 'no-input', path: null, message: 'no article was found' }], stats: { pairs: 0 } });
const clean = (pairs: number): Made => makeReport(marked({ 'a.txt': 'One.', 'b.txt': 'Two.' }).articles, [], { stats: { pairs } });

const cases = (xml: string): readonly string[] => [...xml.matchAll(/<testsuite name[^>]*>|<testcase [^>]*>(?:<(\w|-)+)?/g)].map(([tag]) => tag.replace(/ [0-9a-f]{12}"/, '"').replace(/ time="0"/g, ''));

describe('github', () => {
  test('one annotation a finding, gravest first, then what was compared', () => {
    expect(render(github, millStory()).trimEnd().split('\n')).toEqual([
      '::error file=draft.md,line=3,endLine=3,col=11,endColumn=27,title=figure/casualties::The draft has 14 people killed, but Aérie says 17%0Awire/aérie.txt:1: killed 17 people%0Awire/aérie.txt:1: seventeen dead%0A14 is below 17%0Aboth tell of the fire at Oster',
      '::warning file=draft.md,line=3,endLine=3,col=38,endColumn=49,title=figure/counts::The draft has three barns, but wire/b.txt says five%0Awire/b.txt:1: five barns%0A5 is 1.7 times 3',
      '::notice file=draft.md,line=3,endLine=3,col=11,endColumn=27,title=figure/casualties::wire/b.txt says 14 or 15%0Awire/b.txt:1: killed 14 or 15 people',
      '::notice title=factlint::2 discrepancies (1 error, 1 warning), 1 note, in 3 articles%0A12 claims in 1 story, 4 pairs compared by 20 rules%0Anot compared: 1 article without a publication date',
    ]);
  });

  test('a problem is an error; nothing compared is a warning', () => {
    expect(render(github, broken()).split('\n')).toEqual([
      '::error file=old/été.txt,line=3,col=2,title=not-utf8::This file is not UTF-8', '::error title=no-input::no article was found', expect.stringMatching(/^::warning title=factlint::No article could be read/), '',
    ]);
  });

  test('words cannot start a command of their own', () => {
    const [first = '', ...rest] = render(github, hostileStory()).trimEnd().split('\n');
    expect(first).toMatch(/^::error file=a%2Cb%3Ac%25\.txt,line=1,endLine=2,title=figure\/casualties::a::b%0A::error::c, 100%25 "x"/);
    expect(rest).toHaveLength(1);
  });
});

test('gitlab: one issue a finding, each with a fingerprint of its own', () => {
  expect(JSON.parse(render(gitlab, millStory()))).toEqual([
    { description: 'The draft has 14 people killed, but Aérie says 17 (see wire/aérie.txt:1)', check_name: 'figure/casualties', fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), severity: 'major', location: { path: 'draft.md', lines: { begin: 3, end: 3 } } },
    { description: 'The draft has three barns, but wire/b.txt says five (see wire/b.txt:1)', check_name: 'figure/counts', fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), severity: 'minor', location: { path: 'draft.md', lines: { begin: 3, end: 3 } } },
    { description: 'wire/b.txt says 14 or 15 (see wire/b.txt:1)', check_name: 'figure/casualties', fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), severity: 'info', location: { path: 'draft.md', lines: { begin: 3, end: 3 } } },
  ]);
});

describe('checkstyle', () => {
  test('every article is a file, with the findings that open in it', () => {
    expect(render(checkstyle, millStory())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="draft.md">
    <error line="3" column="11" severity="error" message="The draft has 14 people killed, but Aérie says 17 (see wire/aérie.txt:1:19)" source="factlint.figure/casualties"/>
    <error line="3" column="38" severity="warning" message="The draft has three barns, but wire/b.txt says five (see wire/b.txt:1:25)" source="factlint.figure/counts"/>
    <error line="3" column="11" severity="info" message="wire/b.txt says 14 or 15 (see wire/b.txt:1:40)" source="factlint.figure/casualties"/>
  </file>
  <file name="wire/aérie.txt">
  </file>
  <file name="wire/b.txt">
  </file>
</checkstyle>
`);
  });

  test('a problem is an error of its file', () => {
    expect(render(checkstyle, broken())).toContain('<file name="old/été.txt">\n    <error line="3" column="2" severity="error" message="This file is not UTF-8" source="factlint.not-utf8"/>');
  });

  test('words cannot leave their attribute', () => {
    expect(render(checkstyle, hostileStory())).toContain('message="a::b&#10;::error::c, 100% &#34;x&#34; &#60;y&#62; &#38; \ufffd \ufffd (see b.txt:1:4)"');
  });
});

describe('junit', () => {
  test('what counts at the gate is a failure, the rest passes with output', () => {
    expect(cases(render(junit, millStory()))).toEqual([
      '<testsuite name="draft.md" tests="3" failures="1" errors="0" skipped="0">',
      '<testcase classname="draft.md" name="figure/casualties"><failure',
      '<testcase classname="draft.md" name="figure/counts"><system-out',
      '<testcase classname="draft.md" name="figure/casualties"><system-out',
      '<testsuite name="wire/aérie.txt" tests="1" failures="0" errors="0" skipped="0">',
      '<testcase classname="wire/aérie.txt" name="consistency">',
      '<testsuite name="wire/b.txt" tests="1" failures="0" errors="0" skipped="0">',
      '<testcase classname="wire/b.txt" name="consistency">',
    ]);
  });

  test('a lower bar makes more failures, and the totals add up', () => {
    expect(render(junit, millStory(), { gate: { outcome: 'failed', reason: '', failOn: 'warning' } })).toContain('<testsuites name="factlint" tests="5" failures="2" errors="0">');
  });

  test('a problem is an error', () => {
    expect(cases(render(junit, broken()))).toEqual([
      '<testsuite name="old/été.txt" tests="1" failures="0" errors="1" skipped="0">', '<testcase classname="old/été.txt" name="not-utf8 line 3"><error',
      '<testsuite name="factlint" tests="1" failures="0" errors="1" skipped="0">', '<testcase classname="factlint" name="no-input"><error',
    ]);
  });

  test('a check that compared nothing is skipped, never passed', () => {
    expect(cases(render(junit, clean(0))).filter((tag) => tag.startsWith('<testcase'))).toEqual(['<testcase classname="a.txt" name="consistency"><skipped', '<testcase classname="b.txt" name="consistency"><skipped']);
    expect(render(junit, clean(1))).not.toContain('<skipped');
  });

  test('words cannot leave their place', () => {
    const xml = render(junit, hostileStory());
    expect(xml).toContain('message="a::b&#10;::error::c, 100% &#34;x&#34; &#60;y&#62; &#38; \ufffd \ufffd"');
    expect(xml).toContain('killed\n14 &#34;people&#34; &#38; &#60;b&#62;others&#60;/b&#62;');
  });
});

test('jsonl: one object a line, the kind first', () => {
  const lines = render(jsonl, millStory()).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ type }) => type)).toEqual(['report', 'article', 'article', 'article', 'finding', 'finding', 'finding', 'unchecked', 'stats']);
  expect(lines[0]).toEqual({ type: 'report', schemaVersion: 1, tool: { name: 'factlint', version: '0.1.0' } });
});
