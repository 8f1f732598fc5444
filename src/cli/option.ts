/** What an option is: one entry of the tables that parsing, help and completion all read. */

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** A flag takes no value; a list may be given more than once. */
  readonly kind: 'flag' | 'text' | 'list';
  /** What the value is called in help. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** What the value is completed with in a shell. */
  readonly completes?: 'file' | 'rule';
  readonly summary: string;
  readonly group: OptionGroup;
}

export type OptionGroup = 'Input' | 'Rules' | 'Output' | 'Gate' | 'General';

export interface Command {
  readonly name: string;
  /** Further words of the command: `rules list`. */
  readonly subcommands?: readonly { readonly name: string; readonly summary: string }[];
  readonly summary: string;
  /** What follows the command's name. */
  readonly operands: string;
  readonly description: string;
  readonly options: readonly Option[];
  readonly examples: readonly { readonly command: string; readonly does: string }[];
}

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command line, taken apart. */
export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly values: Values;
}

export const flag = (values: Values, name: string): boolean => values[name] === true;
export const text = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
export const list = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value : [];
};
