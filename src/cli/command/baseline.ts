/** `factlint baseline`: writes down the findings that there are, so that the gate speaks of new ones only. */
import { existsSync } from 'node:fs';
import { type Baseline, baselineText, compareWithBaseline, emptyBaseline, makeBaseline } from '../../finding/baseline.ts';
import { DEFAULT_BASELINE, baselinePath, readBaselineFile } from '../baseline-file.ts';
import { BROKEN, type ExitStatus, PASSED } from '../exit.ts';
import { type Invocation, flag } from '../option.ts';
import { problemLines } from '../problems.ts';
import { openSession, runCheckOf } from '../session.ts';
import type { Streams } from '../streams.ts';
import { writeWhole } from '../write-file.ts';

/** Nothing is written when an input could not be read: a baseline of half the archive would call the other half new. */
export async function runBaseline(invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  const session = await openSession(invocation, streams);
  if (typeof session === 'number') return session;
  const { report } = runCheckOf(session, false);
  const path = baselinePath(session.values, session.config) ?? DEFAULT_BASELINE;
  const { baseline: known, problems } = existsSync(path) ? readBaselineFile(path) : { baseline: emptyBaseline, problems: [] };
  const faults = [...report.problems, ...problems];
  for (const problem of faults) streams.complain(problemLines(problem));
  if (faults.length > 0) {
    streams.complain(`factlint: ${path} was not written\n`);
    return BROKEN;
  }
  const { stale } = compareWithBaseline(report.findings, known, session.inputs.articles);
  const left = known.findings.filter((entry) => !stale.includes(entry));
  const next = flag(session.values, 'prune') ? { ...known, findings: left } : merged(makeBaseline(report.findings), left);
  const fault = writeWhole(path, baselineText(next));
  if (fault !== null) {
    streams.complain(`factlint: ${fault}\n`);
    return BROKEN;
  }
  const added = next.findings.filter(({ fingerprint }) => !known.findings.some((entry) => entry.fingerprint === fingerprint)).length;
  await streams.write(`${path}: ${next.findings.length} ${next.findings.length === 1 ? 'finding' : 'findings'}, ${added} added, ${stale.length} dropped\n`);
  return PASSED;
}

/** What was found now, and the entries of files that were not looked at this time. */
function merged(now: Baseline, left: Baseline['findings']): Baseline {
  const found = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  return { schemaVersion: 1, findings: [...now.findings, ...left.filter(({ fingerprint }) => !found.has(fingerprint))] };
}
