/** `factlint explain RULE`: what a rule compares and why, with its examples; `explain FINGERPRINT PATHS`: how a finding came about. */
import type { RuleExample, RuleInfo } from '../../model/rule.ts';
import { BROKEN, type ExitStatus, PASSED } from '../exit.ts';
import { type Invocation, text } from '../option.ts';
import { problemLines } from '../problems.ts';
import { loadContext } from '../rules/context.ts';
import type { Streams } from '../streams.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';

export async function runExplain(invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  const { command, operands: [topic, ...paths], values } = invocation;
  if (topic === undefined) return usage('say which rule, or which fingerprint and the paths that were checked', command, streams);
  if (FINGERPRINT.test(topic)) return explainFinding(topic, { ...invocation, operands: paths }, streams);
  const { rules, problems } = await loadContext(values);
  for (const problem of problems) streams.complain(problemLines(problem));
  if (problems.length > 0) return BROKEN;
  const rule = rules.find(({ id, replaces }) => id === topic || replaces.includes(topic));
  if (!rule) return usage(`there is no rule '${topic}'${didYouMean(topic, rules.map(({ id }) => id))}`, command, streams);
  await streams.write(ruleText(rule));
  return PASSED;
}

const FINGERPRINT = /^[0-9a-f]{6,32}(?:-\d+)?$/;

/** The finding as the report shows it, whether or not the baseline knows it, and its rule. */
async function explainFinding(print: string, invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  // Only a finding needs articles to be read: the rules alone are explained without the extractors and the place index.
  const [{ openSession, runCheckOf }, { loadReporter }, { wantsColor }] = await Promise.all([import('../session.ts'), import('../../report/formats.ts'), import('../color.ts')]);
  const session = await openSession(invocation, streams);
  if (typeof session === 'number') return session;
  const { report } = runCheckOf(session, false);
  for (const problem of report.problems) streams.complain(problemLines(problem));
  const findings = report.findings.filter(({ fingerprint }) => fingerprint.startsWith(print));
  if (findings.length === 0) return usage(`no finding in these paths has a fingerprint that begins with ${print}`, invocation.command, streams);
  const color = wantsColor(text(invocation.values, 'color'), streams.env, streams.outputIsTerminal);
  const reporter = await loadReporter('pretty');
  await streams.write(reporter.render({ ...report, findings, unchecked: [] }, session.inputs.articles, { color, width: streams.columns, gate: { outcome: 'passed', reason: 'not asked', failOn: 'error' }, rules: [] }));
  for (const rule of session.rules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id))) await streams.write(`\n${ruleText(rule)}`);
  return report.problems.length > 0 ? BROKEN : PASSED;
}

function ruleText({ id, title, why, status, precision, severity, measures, path, line, examples }: RuleInfo): string {
  return [
    `${id}: ${title}`,
    '',
    ...why.trim().split('\n'),
    '',
    `status: ${status}   severity: up to ${severity}   precision: ${precision}`,
    ...(measures.length > 0 ? [`measures: ${measures.join(', ')}`] : []),
    `file: ${path}:${line}`,
    '',
    'Examples',
    ...examples.flatMap(exampleLines),
    '',
  ].join('\n');
}

function exampleLines({ name, articles, expect }: RuleExample): readonly string[] {
  const texts = Object.entries(articles).map(([binding, { text, published, source }]) => {
    const facts = [source, published].filter((fact) => fact !== undefined).join(', ');
    return `    ${binding}${facts === '' ? '' : ` (${facts})`}: ${text.replaceAll('[[', '').replaceAll(']]', '').trim().replace(/\s*\n\s*/g, ' ')}`;
  });
  return [`  ${expect === 'none' ? 'silent' : expect}: ${name}`, ...texts];
}
