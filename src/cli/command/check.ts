/** `factlint check`: reads, compares, reports, and answers with the gate. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Article } from '../../model/article.ts';
import type { ReporterOptions } from '../../model/contract.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { loadReporter } from '../../report/formats.ts';
import { wantsColor } from '../color.ts';
import { BROKEN, type ExitStatus, FAILED, PASSED } from '../exit.ts';
import { gate } from '../gate.ts';
import { type Invocation, type Values, flag, list, text } from '../option.ts';
import { readOutlines } from '../outlines.ts';
import { problemLines } from '../problems.ts';
import { openSession, runCheckOf } from '../session.ts';
import { type Settings, settingsOf } from '../settings.ts';
import type { Streams } from '../streams.ts';
import { usage } from '../usage.ts';
import { watchPaths } from '../watch.ts';
import { writeWhole } from '../write-file.ts';

export async function runCheck(invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  return flag(invocation.values, 'watch') ? watchCheck(invocation, streams) : checkOnce(invocation, streams, null);
}

/** The first round shows everything, the others what touches the files that changed. Ends with an interrupt, status 130. */
async function watchCheck(invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  const { command, operands, values } = invocation;
  if (operands.includes('-')) return usage("option '--watch' cannot wait for standard input", command, streams);
  const first = await checkOnce(invocation, streams, null);
  const paths = [...operands, ...list(values, 'against')].filter((path) => existsSync(path));
  if (paths.length === 0) return first;
  const outputs = list(values, 'output').map((output) => resolve(output.slice(output.indexOf('=') + 1)));
  process.once('SIGINT', () => process.exit(130));
  watchPaths(paths, new Set(outputs), async (changed) => {
    if (streams.outputIsTerminal) await streams.write('\u001b[2J\u001b[H');
    await checkOnce(invocation, streams, changed);
  });
  streams.complain('factlint: watching for changes\n');
  return new Promise(() => undefined);
}

async function checkOnce(invocation: Invocation, streams: Streams, changed: ReadonlySet<string> | null): Promise<ExitStatus> {
  const { command, values } = invocation;
  const session = await openSession(invocation, streams, changed);
  if (typeof session === 'number') return session;
  const settings = settingsOf(values, session.config.data);
  if ('fault' in settings) return usage(settings.fault, command, streams);
  const { report, claims } = runCheckOf(session, true);
  const experimental = new Set(session.rules.filter(({ status }) => status === 'experimental').map(({ id }) => id));
  const outcome = gate(report.findings, experimental, { ...settings.value.gate, stale: report.notices?.length ?? 0, problems: report.problems.length });
  const shown = { report, articles: session.inputs.articles, options: { gate: outcome, rules: session.rules, claims }, settings: settings.value, values };
  const written = await session.timing.time('report', () => show(shown, streams));
  if (flag(values, 'timing')) streams.complain(session.timing.lines());
  return report.problems.length > 0 || !written ? BROKEN : outcome.outcome === 'passed' ? PASSED : FAILED;
}

interface Shown {
  readonly report: Report;
  readonly articles: readonly Article[];
  readonly options: Omit<ReporterOptions, 'color' | 'width'>;
  readonly settings: Settings;
  readonly values: Values;
}

/** Problems and files first, standard output last, so that a reader who closes the pipe early loses nothing else. False where a file could not be written. */
async function show({ report, articles, options, settings, values }: Shown, streams: Streams): Promise<boolean> {
  for (const problem of report.problems) streams.complain(problemLines(problem));
  if (flag(values, 'stats')) streams.complain(statsLines(report));
  const shown = flag(values, 'quiet') ? { ...report, findings: report.findings.filter(isError), unchecked: [] } : report;
  const common = { ...options, ...(needsMap(settings) ? { outlines: readOutlines() } : {}) };
  let written = true;
  for (const { format, path } of settings.outputs) {
    const fault = writeWhole(path, (await loadReporter(format)).render(shown, articles, { ...common, color: false, width: FILE_WIDTH }));
    if (fault === null) continue;
    written = false;
    streams.complain(`factlint: ${fault}\n`);
  }
  const color = wantsColor(text(values, 'color'), streams.env, streams.outputIsTerminal);
  await streams.write((await loadReporter(settings.format)).render(shown, articles, { ...common, color, width: streams.columns }));
  return written;
}

const FILE_WIDTH = 100;
const isError = ({ severity }: Finding): boolean => severity === 'error';
const needsMap = ({ format, outputs }: Settings): boolean => format === 'html' || outputs.some((output) => output.format === 'html');
const statsLines = ({ stats }: Report): string => Object.entries(stats).map(([name, count]) => `${String(count).padStart(9)}  ${name}\n`).join('');
