/** A command line as a command with its operands and option values, or as one sentence that says what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Command, Invocation, Option, Values } from './option.ts';
import { didYouMean } from './suggest.ts';

export type Parsed = { readonly invocation: Invocation } | { readonly fault: string };

type Token = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>;

/** `args` without the command's own name. */
export function parseCommandLine(command: Command, args: readonly string[]): Parsed {
  const { tokens = [], positionals } = parseArgs({ args: [...args], options: schemaOf(command.options), allowPositionals: true, strict: false, tokens: true });
  const given = tokens.filter((token): token is Token => token.kind === 'option');
  for (const token of given) {
    const fault = faultOf(token, command.options);
    if (fault !== null) return { fault };
  }
  return { invocation: { command, operands: positionals, values: valuesOf(given, command.options) } };
}

function schemaOf(options: readonly Option[]): Record<string, { type: 'boolean' | 'string'; short?: string; multiple?: boolean }> {
  return Object.fromEntries(
    options.map(({ name, short, kind }) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true, ...(short === undefined ? {} : { short }) }]),
  );
}

function faultOf(token: Token, options: readonly Option[]): string | null {
  const option = options.find(({ name }) => name === token.name);
  if (!option) return `unknown option '${token.rawName}'${didYouMean(token.rawName, options.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]))}`;
  if (option.kind === 'flag') return token.value === undefined ? null : `option '--${option.name}' takes no value, but '${token.value}' was given`;
  if (token.value === undefined || token.value === '' || (!token.inlineValue && looksLikeOption(token.value, options))) return `option '--${option.name}' needs a value: --${option.name} ${option.value ?? 'VALUE'}`;
  if (option.choices && !option.choices.includes(token.value)) return `option '--${option.name}' cannot be '${token.value}'${didYouMean(token.value, option.choices)} (one of ${option.choices.join(', ')})`;
  return null;
}

/** `--format --quiet` forgets a value; `-` alone is standard input. */
const looksLikeOption = (value: string, options: readonly Option[]): boolean =>
  options.some(({ name, short }) => value === `--${name}` || value.startsWith(`--${name}=`) || (short !== undefined && value === `-${short}`));

/** Of an option given twice the last counts, except for lists. */
function valuesOf(given: readonly Token[], options: readonly Option[]): Values {
  const values: Record<string, string | boolean | readonly string[]> = {};
  for (const { name, kind } of options) {
    const tokens = given.filter((token) => token.name === name);
    if (tokens.length === 0) continue;
    const texts = tokens.map(({ value }) => value ?? '');
    values[name] = kind === 'flag' ? true : kind === 'list' ? texts : (texts.at(-1) ?? '');
  }
  return values;
}
