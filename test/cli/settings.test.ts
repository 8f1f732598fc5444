/** Option values, the choice of rules, the gate and colour: tables of what is asked and what it comes to. */
import { describe, expect, test } from '@jest/globals';
import { chooseRules } from '../../src/cli/choose-rules.ts';
import { wantsColor } from '../../src/cli/color.ts';
import { gate } from '../../src/cli/gate.ts';
import { publishedOf, settingsOf, sizeOf } from '../../src/cli/settings.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';

const findings = (...severities: Severity[]): readonly Finding[] => severities.map((severity) => ({ ruleId: 'time/x', severity, verdict: 'contradiction', message: '', fingerprint: '', locations: [], derivation: [] }));

describe('--max-bytes', () => {
  test.each([['500', 500], ['1KB', 1024], ['1KiB', 1024], ['32MiB', 33_554_432], ['2m', 2_097_152]])('%s', (given, value) => expect(sizeOf({ 'max-bytes': given })).toEqual({ value }));
  test.each(['0', '-1', 'many', '1.5MB', '9999999999999999G'])('%s is no size', (given) => expect(sizeOf({ 'max-bytes': given })).toHaveProperty('fault'));
});

describe('--published', () => {
  test.each(['2031-05-06', '2031-05-06T10:00:00Z'])('%s', (value) => expect(publishedOf({ published: value })).toEqual({ value }));
  test.each(['yesterday', '2031-02-30', '06/05/2031'])('%s is no day', (given) => expect(publishedOf({ published: given })).toHaveProperty('fault'));
});

describe('--output and --max-warnings', () => {
  test('formats and paths', () => {
    expect(settingsOf({ output: ['json=out/a=b.json', 'sarif=x'] })).toMatchObject({ value: { outputs: [{ format: 'json', path: 'out/a=b.json' }, { format: 'sarif', path: 'x' }] } });
  });
  test.each([
    [{ output: ['a.json'] }, "option '--output' needs FORMAT=PATH, such as sarif=factlint.sarif, found 'a.json'"],
    [{ output: ['json='] }, "option '--output' needs FORMAT=PATH, such as sarif=factlint.sarif, found 'json='"],
    [{ output: ['jsn=x'] }, "option '--output' cannot write 'jsn' - did you mean 'json'?"],
    [{ output: ['json=x', 'sarif=x'] }, "option '--output' names x twice"],
    [{ 'max-warnings': '-1' }, "option '--max-warnings' needs a whole number from 0, found '-1'"],
  ])('%j is refused', (values, fault) => expect(settingsOf(values)).toEqual({ fault: expect.stringContaining(fault) }));
});

describe('--rule and --exclude-rule', () => {
  const ids = ['time/event-date', 'time/weekday', 'figure/tolls'];
  const rules = ids.map((id) => ({ id, replaces: id === 'figure/tolls' ? ['figure/casualties'] : [] }));
  const chosen = (only: readonly string[], without: readonly string[]): unknown => {
    const outcome = chooseRules(rules, only, without);
    return 'fault' in outcome ? outcome.fault : outcome.value.map(({ id }) => id);
  };
  test.each([
    [[], [], ids],
    [['time/'], [], ['time/event-date', 'time/weekday']],
    [['time/'], ['time/weekday'], ['time/event-date']],
    [[], ['time/'], ['figure/tolls']],
    [['figure/casualties'], [], ['figure/tolls']],
    [['time/weekdays'], [], "option '--rule': there is no rule 'time/weekdays' - did you mean 'time/weekday'?"],
    [[], ['place/'], "option '--exclude-rule': there is no rule 'place/'"],
    [['time/'], ['time/'], 'no rule is left to run: --rule and --exclude-rule name the same ones'],
  ])('only %j without %j', (only, without, expected) => expect(chosen(only, without)).toEqual(expected));
});

describe('the gate', () => {
  const asked = { failOn: 'error', maxWarnings: null, exitZero: false, failOnStale: false, stale: 2, problems: 0 } as const;
  test.each([
    ['nothing found', findings(), asked, 'passed', 'nothing at or above --fail-on error'],
    ['warnings below it', findings('warning', 'info'), asked, 'passed', 'nothing at or above --fail-on error'],
    ['an error', findings('error', 'warning'), asked, 'failed', '1 error (--fail-on error)'],
    ['a lower bar', findings('error', 'warning', 'warning'), { ...asked, failOn: 'warning' as const }, 'failed', '1 error and 2 warnings (--fail-on warning)'],
    ['the lowest bar', findings('info'), { ...asked, failOn: 'info' as const }, 'failed', '1 note (--fail-on info)'],
    ['as many warnings as allowed', findings('warning', 'warning'), { ...asked, maxWarnings: 2 }, 'passed', 'nothing at or above --fail-on error'],
    ['one too many', findings('warning', 'warning', 'warning'), { ...asked, maxWarnings: 2 }, 'failed', '3 warnings, more than --max-warnings 2'],
    ['something to tidy up', findings(), { ...asked, failOnStale: true }, 'failed', '2 to tidy up (--fail-on-stale)'],
    ['--exit-zero', findings('error'), { ...asked, exitZero: true }, 'passed', '--exit-zero, in spite of 1 error (--fail-on error)'],
    ['something that could not be read', findings('warning'), { ...asked, problems: 1 }, 'undecided', 'the check is incomplete, with 1 problem'],
    ['the same, with --exit-zero', findings('error'), { ...asked, exitZero: true, problems: 2 }, 'undecided', 'the check is incomplete, with 2 problems'],
    ['the same, and an error', findings('error'), { ...asked, problems: 1 }, 'failed', '1 error (--fail-on error)'],
  ])('%s', (_name, found, options, outcome, reason) => expect(gate(found, new Set(), options)).toEqual({ outcome, reason, failOn: options.failOn }));

  test('rules on trial never fail it', () => {
    expect(gate(findings('error'), new Set(['time/x']), asked).outcome).toBe('passed');
  });
});

describe('colour', () => {
  test.each([
    ['auto', {}, true, true],
    [undefined, {}, false, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { TERM: 'dumb', FORCE_COLOR: '3' }, true, true],
  ])('--color %s with %j on a terminal (%s): %s', (choice, env, terminal, expected) => expect(wantsColor(choice, env, terminal)).toBe(expected));
});
