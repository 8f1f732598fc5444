/**
 * The report as SARIF 2.1.0, for code scanning: the draft's passage is the primary location, the other passages are related ones that the
 * message links to, the derivation is the code flow, and the fingerprint is that of the pair, so two contradictions on one line stay two.
 */
import type { Reporter } from '../model/contract.ts';
import type { Finding, Location, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleInfo } from '../model/rule.ts';
import { uriOf } from './uri.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** GitHub keeps this many related locations of a result. */
const RELATED_SHOWN = 99;
const LONGEST_DESCRIPTION = 1024;

export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning',
  render({ tool, articles, findings, problems }, _texts, { rules }) {
    const catalogue = rulesOf(findings, rules);
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{
        tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, informationUri: 'https://www.npmjs.com/package/factlint', rules: catalogue.map(descriptor) } },
        invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification) }],
        automationDetails: { id: 'factlint/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that the check was started in.' } } },
        artifacts: articles.map(({ path, draft }) => ({ location: artifact(path), roles: [draft ? 'analysisTarget' : 'referencedOnCommandLine'], encoding: 'UTF-8' })),
        results: findings.filter(({ locations }) => locations.length > 0).map((finding) => result(finding, catalogue)),
      }],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

/** The rules that ran, in the order of their ids; a finding of a rule that nobody described is still described by its id. */
function rulesOf(findings: readonly Finding[], rules: readonly RuleInfo[]): readonly RuleInfo[] {
  const unknown = [...new Set(findings.map(({ ruleId }) => ruleId))].filter((id) => !rules.some((rule) => rule.id === id));
  const described = unknown.map((id): RuleInfo => ({ id, title: id, why: id, status: 'stable', precision: 'medium', severity: 'warning', replaces: [], measures: [], examples: [], path: '', line: 1 }));
  return [...rules, ...described].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function descriptor({ id, title, why, status, precision, severity }: RuleInfo): object {
  const [family = ''] = id.split('/');
  return {
    id,
    name: id.split(/[^a-z0-9]+/i).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(why.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DESCRIPTION - 1)) },
    help: { text: `${sentence(title)} ${sentence(why.replace(/\s+/g, ' ').trim())} Run "factlint explain ${id}" for its examples.`, markdown: `**${title}**\n\n${why.trim()}\n\nRun \`factlint explain ${id}\` for its examples.` },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { precision, tags: ['consistency', family], 'problem.severity': status === 'experimental' || severity === 'info' ? 'recommendation' : severity },
  };
}

function result(finding: Finding, catalogue: readonly RuleInfo[]): object {
  const { ruleId, severity, message, fingerprint, locations, derivation, verdict } = finding;
  const [first, ...others] = locations as [Location, ...Location[]];
  const related = others.slice(0, RELATED_SHOWN);
  const [print = fingerprint, ordinal = '1'] = fingerprint.split('-');
  return {
    ruleId,
    ruleIndex: catalogue.findIndex(({ id }) => id === ruleId),
    level: LEVEL[severity],
    kind: 'fail',
    message: { text: `${sentence(escaped(message))}${related.map((other, index) => ` Compare ['${escaped(other.text)}'](${index + 1}) in '${escaped(other.path)}'.`).slice(0, 1).join('')}` },
    locations: [{ id: 0, ...physical(first) }],
    relatedLocations: related.map((other, index) => ({ id: index + 1, ...physical(other), message: { text: sentence(`The ${index === 0 ? 'other side' : 'same contradiction'}: '${escaped(other.text)}'`) } })),
    codeFlows: [{ message: { text: 'How the finding was derived.' }, threadFlows: [{ locations: flow(first, others[0], derivation) }] }],
    partialFingerprints: { primaryLocationLineHash: `${print}:${ordinal}`, 'contradictionPair/v1': fingerprint },
    properties: { verdict },
  };
}

/** In reading order: the two passages, then every step of the reasoning, shown where the first passage stands. */
function flow(first: Location, second: Location | undefined, derivation: readonly string[]): readonly object[] {
  const steps = [
    { at: first, text: `First passage: '${escaped(first.text)}'` },
    ...(second ? [{ at: second, text: `Second passage: '${escaped(second.text)}'` }] : []),
    ...derivation.map((step) => ({ at: first, text: escaped(step) })),
  ];
  return steps.map(({ at, text }) => ({ location: { ...physical(at), message: { text: sentence(text) } } }));
}

const physical = ({ path, line, column, endLine, endColumn, start, end, text }: Location): object => ({
  physicalLocation: {
    artifactLocation: artifact(path),
    region: { startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start, snippet: { text } },
    contextRegion: { startLine: line, endLine },
  },
});

const artifact = (path: string): object => {
  const { uri, relative } = uriOf(path);
  return relative ? { uri, uriBaseId: '%SRCROOT%' } : { uri };
};

const notification = ({ code, path, message, line, column }: Problem): object => ({
  level: 'error',
  descriptor: { id: code },
  message: { text: sentence(message) },
  ...(path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }) } }] }),
});

/** Brackets and backslashes would be read as a link. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&');
const sentence = (text: string): string => (/[.!?]['"’”)]?$/.test(text) ? text : `${text}.`);
