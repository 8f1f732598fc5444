/** What a configuration does: whose setting holds, how far a severity may rise, which files a pattern means. */
import { describe, expect, test } from '@jest/globals';
import { configuredArticles, configuredRules, matcher, overridden, settingOf } from '../../src/cli/apply-config.ts';
import type { Config, ConfigData } from '../../src/cli/config-data.ts';
import { createProgress } from '../../src/cli/progress.ts';
import type { Streams } from '../../src/cli/streams.ts';
import { shippedRules } from '../../src/index.ts';
import type { Finding, Severity, Verdict } from '../../src/model/finding.ts';
import { articleOf } from '../help/judged.ts';

const configOf = (data: ConfigData): Config => ({ path: 'factlint.config.yml', folder: process.cwd(), data, suppressions: (data.suppressions ?? []).map((suppression) => ({ ...suppression, path: 'factlint.config.yml', line: 1 })), named: [], measures: [], spellings: [], tolerances: [] });
const rule = { id: 'time/event-date', replaces: ['time/old-name'] };

const ids = (table: ConfigData['rules']): readonly string[] => configuredRules(shippedRules(), table).map(({ id }) => id);
const finding = (path: string, severity: Severity, verdict: Verdict = 'contradiction'): Finding => ({ ruleId: 'time/event-date', severity, verdict, message: '', fingerprint: '', derivation: [], locations: [{ path, start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2, text: '', label: '', value: { start: 0, end: 1 } }] });
const after = (data: ConfigData, ...findings: readonly Finding[]): readonly string[] => overridden(findings, configOf(data), []).map(({ severity, locations: [side] }) => `${severity} ${side?.path}`);
function shown(more: Partial<Streams>, wanted = true): string {
  let [written, time] = ['', 0];
  const streams: Streams = { write: async () => undefined, complain: (text) => void (written += text), readAll: async () => new Uint8Array(), env: {}, outputIsTerminal: false, errorIsTerminal: true, columns: 80, ...more };
  const progress = createProgress(streams, wanted, () => time);
  for (time of [0, 100, 400, 420, 600]) progress.step('checking', time, 600);
  progress.done();
  return written.replaceAll('\r\u001b[2K', '<');
}

describe('of several settings for a rule', () => {
  test.each([
    [{}, {}],
    [{ '*': 'off' }, { severity: 'off' }],
    [{ '*': 'off', 'time/': 'warning' }, { severity: 'warning' }],
    [{ 'time/event-date': 'error', 'time/': 'off' }, { severity: 'error' }],
    [{ 'time/old-name': 'info', 'time/': 'off' }, { severity: 'info' }],
    [{ 'place/': 'off' }, {}],
    [{ 'time/': { diverges: 3 }, 'time/event-date': 'info' }, { diverges: 3, severity: 'info' }],
  ] as const)('%j means %j', (table, expected) => expect(settingOf(table, rule)).toEqual(expected));
});

describe('rules', () => {
  test('a family is switched off, but for one of it', () => {
    const left = ids({ 'time/': 'off', 'time/event-date': 'on' });
    expect(left.filter((id) => id.startsWith('time/'))).toEqual(['time/event-date']);
    expect(left.length).toBeGreaterThan(5);
  });
  test('a severity goes to every rung, whose conditions stay', () => {
    const before = shippedRules().find(({ rungs }) => rungs.length > 1);
    const [after] = configuredRules(before ? [before] : [], { '*': 'info' });
    expect(after?.rungs.map(({ severity }) => severity)).toEqual(before?.rungs.map(() => 'info'));
    expect(after?.rungs.map(({ limits }) => limits)).toEqual(before?.rungs.map(({ limits }) => limits));
  });
  test('a threshold is set only where the rule has one', () => {
    for (const { diverges } of configuredRules(shippedRules(), { '*': { diverges: 7 } })) expect([null, 7]).toContain(diverges);
  });
});

describe('overrides', () => {
  test('hold for their files, and the last that matches counts', () => {
    const data: ConfigData = { overrides: [{ files: 'old/', rules: { 'time/': 'off' } }, { files: 'old/kept/', rules: { 'time/': 'info' } }] };
    expect(after(data, finding('old/a.txt', 'error'), finding('old/kept/b.txt', 'error'), finding('c.txt', 'warning'))).toEqual(['warning c.txt', 'info old/kept/b.txt']);
  });
  test('raise a severity no further than the verdict allows', () => {
    const data: ConfigData = { overrides: [{ files: '*', rules: { '*': 'error' } }] };
    expect(after(data, finding('a', 'info', 'update'), finding('b', 'info', 'divergence'), finding('c', 'info'))).toEqual(['error c', 'warning b', 'info a']);
  });
});

describe('patterns', () => {
  test.each([
    ['wires/', 'wires/a.txt', true],
    ['wires/', './wires/deep/a.txt', true],
    ['*.md', 'deep/a.md', true],
    ['/a.md', 'deep/a.md', false],
    ['wires/', '../wires/a.txt', false],
    ['*', '/elsewhere/a.txt', false],
  ])('%s and %s: %s', (pattern, path, expected) => expect(matcher(pattern, process.cwd())(path)).toBe(expected));
  test('of a list a later one may take back', () => expect(matcher(['*.md', '!kept.md'], process.cwd())('kept.md')).toBe(false));
  test('no pattern means no file', () => expect(matcher(undefined, process.cwd())('a')).toBe(false));
});

test('sources are named where the file does not name its own', () => {
  const articles = [articleOf('wires/a.txt', 'x'), articleOf('wires/b.txt', 'x', { source: 'Its own' }), articleOf('c.txt', 'x'), articleOf('old/d.txt', 'x')];
  expect(configuredArticles(articles, configOf({ sources: { 'wires/': 'The Wire' }, exclude: 'old/' })).map(({ source }) => source)).toEqual(['The Wire', 'Its own', null]);
});

describe('progress', () => {
  test('a line is rewritten, not too often, and wiped away', () => expect(shown({})).toBe('<checking 400/600<checking 600/600<'));
  test.each([
    ['where nobody watches', { errorIsTerminal: false }, true],
    ['in CI', { env: { CI: 'true' } }, true],
    ['on a dumb terminal', { env: { TERM: 'dumb' } }, true],
    ['where it is not wanted', {}, false],
  ])('nothing %s', (_name, more, wanted) => expect(shown(more, wanted)).toBe(''));
});
