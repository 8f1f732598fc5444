/** The help texts, from the tables of commands and options. */
import type { Command, Option, OptionGroup } from './option.ts';

const WIDTH = 96;

export function programHelp(commands: readonly Command[], version: string): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  return [
    `factlint ${version}: finds where articles contradict one another, and themselves`,
    '',
    'Usage',
    '  factlint COMMAND [OPTIONS]',
    '',
    'Commands',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
    '',
    'Options',
    '  -h, --help     show this help, or that of a command: factlint check --help',
    '  -v, --version  show the version',
    '',
    'Exit status',
    ...EXIT_STATUS,
    '',
    'Examples',
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).flatMap(exampleLines),
    '',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const groups = [...new Set(command.options.map(({ group }) => group))];
  return [
    `factlint ${command.name}: ${command.summary}`,
    '',
    'Usage',
    `  factlint ${command.name} ${command.operands} [OPTIONS]`,
    '',
    ...wrap(command.description, WIDTH),
    '',
    ...subcommandLines(command),
    ...groups.flatMap((group) => [...groupLines(group, command.options), '']),
    'Exit status',
    ...EXIT_STATUS,
    '',
    'Examples',
    ...command.examples.flatMap(exampleLines),
    '',
  ].join('\n');
}

const EXIT_STATUS = ['  0  the gate passed', '  1  the gate failed: findings at or above --fail-on, or too many warnings', '  2  the job could not be done: a bad option, rule or file, or nothing to read'];

const exampleLines = ({ command, does }: { readonly command: string; readonly does: string }): readonly string[] => [`  ${command}`, `      ${does}`];

function subcommandLines({ subcommands = [] }: Command): readonly string[] {
  if (subcommands.length === 0) return [];
  const longest = Math.max(...subcommands.map(({ name }) => name.length));
  return ['Commands', ...subcommands.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`), ''];
}

const OPTION_COLUMN = 28;

function groupLines(group: OptionGroup, options: readonly Option[]): readonly string[] {
  return [group, ...options.filter((option) => option.group === group).flatMap(optionLines)];
}

function optionLines({ name, short, value, summary }: Option): readonly string[] {
  const head = `  ${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const [first = '', ...rest] = wrap(summary, WIDTH - OPTION_COLUMN);
  const opening = head.length < OPTION_COLUMN - 1 ? [`${head.padEnd(OPTION_COLUMN)}${first}`] : [head, `${' '.repeat(OPTION_COLUMN)}${first}`];
  return [...opening, ...rest.map((line) => `${' '.repeat(OPTION_COLUMN)}${line}`)];
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
