/** `factlint check`: reads, compares, reports, and answers with the gate. */
import { performance } from 'node:perf_hooks';
import { check } from '../../check.ts';
import type { AlignedClaim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { RuleInfo } from '../../model/rule.ts';
import { loadReporter } from '../../report/formats.ts';
import { chooseRules } from '../choose-rules.ts';
import { wantsColor } from '../color.ts';
import { BROKEN, type ExitStatus, FAILED, PASSED } from '../exit.ts';
import { type Gate, gate } from '../gate.ts';
import { type Inputs, readOperands } from '../inputs.ts';
import { type Invocation, type Values, flag, list, text } from '../option.ts';
import { readOutlines } from '../outlines.ts';
import { problemLines } from '../problems.ts';
import { createProgress } from '../progress.ts';
import { loadAllRules } from '../rule-files.ts';
import { type Settings, settingsOf } from '../settings.ts';
import type { Streams } from '../streams.ts';
import { createTiming } from '../timing.ts';
import { usage } from '../usage.ts';
import { writeWhole } from '../write-file.ts';

export async function runCheck({ command, operands, values }: Invocation, streams: Streams): Promise<ExitStatus> {
  const settings = settingsOf(values);
  if ('fault' in settings) return usage(settings.fault, command, streams);
  const timing = createTiming(() => performance.now());
  const progress = createProgress(streams, !flag(values, 'no-progress') && !flag(values, 'quiet'), () => performance.now());

  const rules = await timing.time('rules', () => loadAllRules(list(values, 'rules')));
  if (rules.problems.length > 0) {
    for (const problem of rules.problems) streams.complain(problemLines(problem));
    streams.complain('factlint: nothing was checked\n');
    return BROKEN;
  }
  const chosen = chooseRules(rules.rules, list(values, 'rule'), list(values, 'exclude-rule'));
  if ('fault' in chosen) return usage(chosen.fault, command, streams);

  progress.step('reading');
  const inputs = await timing.time('read', () => readOperands(operands, values, streams));
  if ('fault' in inputs) return usage(inputs.fault, command, streams);

  let claims: readonly AlignedClaim[] = [];
  const report = timing.time('check', () => check(inputs.value.articles, { rules: chosen.value, problems: problemsOf(inputs.value), skippedFiles: inputs.value.skippedFiles, onAligned: (aligned) => void (claims = aligned) }));
  progress.done();
  const experimental = new Set(chosen.value.filter(({ status }) => status === 'experimental').map(({ id }) => id));
  const outcome = gate(report.findings, experimental, settings.value.gate);
  const written = await timing.time('report', () => show({ report, outcome, inputs: inputs.value, catalogue: { rules: chosen.value, claims }, settings: settings.value, values }, streams));
  if (flag(values, 'timing')) streams.complain(timing.lines());
  return report.problems.length > 0 || !written ? BROKEN : outcome.passed ? PASSED : FAILED;
}

interface Shown {
  readonly report: Report;
  readonly outcome: Gate;
  readonly inputs: Inputs;
  readonly catalogue: { readonly rules: readonly RuleInfo[]; readonly claims: readonly AlignedClaim[] };
  readonly settings: Settings;
  readonly values: Values;
}

/** Problems and files first, standard output last, so that a reader who closes the pipe early loses nothing else. False where a file could not be written. */
async function show({ report, outcome, inputs, catalogue, settings, values }: Shown, streams: Streams): Promise<boolean> {
  for (const problem of report.problems) streams.complain(problemLines(problem));
  if (flag(values, 'stats')) streams.complain(statsLines(report));
  const shown = flag(values, 'quiet') ? { ...report, findings: report.findings.filter(isError), unchecked: [] } : report;
  const needsMap = settings.format === 'html' || settings.outputs.some(({ format }) => format === 'html');
  const common = { gate: outcome, ...catalogue, ...(needsMap ? { outlines: readOutlines() } : {}) };
  let written = true;
  for (const { format, path } of settings.outputs) {
    const fault = writeWhole(path, (await loadReporter(format)).render(shown, inputs.articles, { color: false, width: FILE_WIDTH, ...common }));
    if (fault === null) continue;
    written = false;
    streams.complain(`factlint: ${fault}\n`);
  }
  const color = wantsColor(text(values, 'color'), streams.env, streams.outputIsTerminal);
  await streams.write((await loadReporter(settings.format)).render(shown, inputs.articles, { color, width: streams.columns, ...common }));
  return written;
}

const FILE_WIDTH = 100;
const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Files that were named but gave no article, without any problem of their own, must not look like a clean check. */
const problemsOf = ({ articles, problems }: Inputs): Inputs['problems'] =>
  articles.length > 0 || problems.length > 0 ? problems : [{ code: 'no-input', path: null, message: 'no article was found in the paths given' }];

const statsLines = ({ stats }: Report): string => Object.entries(stats).map(([name, count]) => `${String(count).padStart(9)}  ${name}\n`).join('');
