/** The options, by what they do; commands pick theirs from here. */
import { formatNames } from '../report/formats.ts';
import type { Option } from './option.ts';

export const general: readonly Option[] = [
  { name: 'help', short: 'h', kind: 'flag', summary: 'Show this help.', group: 'General' },
  { name: 'version', short: 'v', kind: 'flag', summary: 'Show the version.', group: 'General' },
  { name: 'color', kind: 'text', value: 'WHEN', choices: ['auto', 'always', 'never'], summary: 'Colour the output: auto (on a terminal; NO_COLOR, FORCE_COLOR and TERM=dumb are honoured), always or never.', group: 'General' },
];

export const input: readonly Option[] = [
  { name: 'against', kind: 'list', value: 'PATH', completes: 'file', summary: 'A file or folder of sources; PATHS are then drafts, and only findings that touch a draft are shown. May be repeated.', group: 'Input' },
  { name: 'published', kind: 'text', value: 'DATE', summary: 'Publication date (YYYY-MM-DD) of the PATHS, over whatever the files say; with --against, of the drafts.', group: 'Input' },
  { name: 'stdin-filename', kind: 'text', value: 'PATH', completes: 'file', summary: 'The name under which standard input (-) is read and reported; its ending tells the format.', group: 'Input' },
  { name: 'max-bytes', kind: 'text', value: 'SIZE', summary: 'Largest file that is read, in bytes or as 500KiB, 32MiB (the default).', group: 'Input' },
];

export const ruleChoice: readonly Option[] = [
  { name: 'rules', short: 'r', kind: 'list', value: 'PATH', completes: 'file', summary: 'A rule file or folder, beside the shipped rules. May be repeated.', group: 'Rules' },
  { name: 'rule', kind: 'list', value: 'ID', completes: 'rule', summary: 'Run only this rule, or family with a trailing slash (time/). May be repeated.', group: 'Rules' },
  { name: 'exclude-rule', kind: 'list', value: 'ID', completes: 'rule', summary: 'Leave out this rule or family. May be repeated.', group: 'Rules' },
];

export const config: readonly Option[] = [
  { name: 'config', short: 'c', kind: 'text', value: 'PATH', completes: 'file', summary: 'The configuration file; otherwise factlint.config.yml (or the key factlint of package.json) is looked for upward from here.', group: 'Rules' },
  { name: 'no-config', kind: 'flag', summary: 'Use no configuration file.', group: 'Rules' },
];

export const known: readonly Option[] = [
  { name: 'baseline', kind: 'text', value: 'PATH', completes: 'file', summary: 'The baseline: findings in it are not shown and do not count.', group: 'Gate' },
];

export const counting: readonly Option[] = [
  { name: 'only', kind: 'list', value: 'PATH', completes: 'file', summary: 'Everything is read, but only findings that touch this article count. May be repeated.', group: 'Gate' },
  { name: 'since', kind: 'text', value: 'REVISION', summary: 'The same for the articles that git says have changed since a revision (main, HEAD~1).', group: 'Gate' },
];

export const caching: readonly Option[] = [
  { name: 'cache', kind: 'flag', summary: 'Keep what was read in each article in .factlintcache, and read again only what has changed. The report is the same.', group: 'General' },
  { name: 'cache-location', kind: 'text', value: 'PATH', completes: 'file', summary: 'Keep it in this file instead.', group: 'General' },
];

export const watching: readonly Option[] = [
  { name: 'watch', short: 'w', kind: 'flag', summary: 'Check again whenever a file changes, and show what touches the changed files; until interrupted.', group: 'General' },
];

export const output: readonly Option[] = [
  { name: 'format', short: 'f', kind: 'text', value: 'FORMAT', choices: formatNames, summary: `Format of standard output: ${formatNames.join(', ')}.`, group: 'Output' },
  { name: 'output', short: 'o', kind: 'list', value: 'FORMAT=PATH', completes: 'file', summary: 'Also write the report to a file, whole or not at all. May be repeated.', group: 'Output' },
  { name: 'quiet', short: 'q', kind: 'flag', summary: 'Show errors only; the gate still counts everything.', group: 'Output' },
  { name: 'stats', kind: 'flag', summary: 'Print what was read and compared, on standard error.', group: 'Output' },
  { name: 'timing', kind: 'flag', summary: 'Print how long each step and each rule took, on standard error.', group: 'Output' },
  { name: 'no-progress', kind: 'flag', summary: 'Never show progress (it is shown on standard error, on a terminal only).', group: 'Output' },
];

export const gateOptions: readonly Option[] = [
  { name: 'fail-on', kind: 'text', value: 'SEVERITY', choices: ['error', 'warning', 'info'], summary: 'Lowest severity that fails the gate: error (the default), warning or info.', group: 'Gate' },
  { name: 'max-warnings', kind: 'text', value: 'N', summary: 'Fail the gate when there are more than N warnings.', group: 'Gate' },
  { name: 'fail-on-stale', kind: 'flag', summary: 'Fail the gate when a suppression or an entry of the baseline silences nothing.', group: 'Gate' },
  { name: 'exit-zero', kind: 'flag', summary: 'Exit 0 whatever is found; 2 still means that the job could not be done.', group: 'Gate' },
];
