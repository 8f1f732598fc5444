/** SARIF: valid for code scanning by Microsoft's own validator, and saying what we mean it to say. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Log, Result } from 'sarif';
import { sarif } from '../../src/report/sarif.ts';
import { type Made, makeReport, millStory, render } from '../help/report.ts';

const resultsOf = (made: Made): readonly Result[] => (JSON.parse(render(sarif, made)) as Log).runs[0]?.results ?? [];

describe('a finding across articles', () => {
  const [first] = resultsOf(millStory());

  test('stands in the draft, and its message links to the other side', () => {
    expect(first?.locations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri)).toEqual(['draft.md']);
    expect(first?.message.text).toBe("The draft has 14 people killed, but Aérie says 17. Compare ['killed 17 people'](1) in 'wire/aérie.txt'.");
    expect(first?.relatedLocations?.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('every related location has its own message', () => {
    expect(first?.relatedLocations?.every(({ message }) => message?.text !== undefined)).toBe(true);
  });

  test('its code flow is the derivation', () => {
    expect(first?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.message?.text)).toEqual([
      "First passage: 'killed 14 people'.", "Second passage: 'killed 17 people'.", '14 is below 17.', 'both tell of the fire at Oster.',
    ]);
  });
});

test('two contradictions on one line have two fingerprints', () => {
  const prints = resultsOf(millStory()).map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);
  expect(new Set(prints).size).toBe(3);
});

test('a path that is not ASCII is percent-encoded', () => {
  expect(render(sarif, millStory())).toContain('"wire/a%C3%A9rie.txt"');
});

const validator = validatorPath();
const validated = validator === null ? test.skip : test;
if (validator === null) process.stderr.write('skipped: @microsoft/sarif-multitool-linux does not run on this platform\n');

validated.each([
  ['with findings', millStory()],
  ['without findings', makeReport([], [])],
  ['with problems', makeReport([], [], { problems: [{ code: 'not-utf8', path: 'été.txt', message: 'This file is not UTF-8', line: 3, column: 2 }, { code: 'no-input', path: null, message: 'no article was found' }] })],
])('sarif-multitool finds no error and no warning in a report %s', (_name, made) => {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-sarif-'));
  try {
    const [log, answer] = [join(folder, 'report.sarif'), join(folder, 'answer.sarif')];
    writeFileSync(log, render(sarif, made));
    const run = spawnSync(validator ?? '', ['validate', log, '--rule-kind', 'Sarif;Ghas', '--output', answer, '--level', 'Error;Warning'], { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
    if (!existsSync(answer)) throw new Error(`the validator did not answer: ${run.stdout}${run.stderr}`);
    const faults = (JSON.parse(readFileSync(answer, 'utf8').replace(/^\ufeff/, '')) as { runs: [{ results?: { ruleId: string; level?: string; message: object }[] }] }).runs[0].results ?? [];
    expect(faults.filter(({ level }) => level !== 'note').map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function validatorPath(): string | null {
  try {
    return (createRequire(import.meta.url)('@microsoft/sarif-multitool-linux') as string) || null;
  } catch {
    return null;
  }
}
