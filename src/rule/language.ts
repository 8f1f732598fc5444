/** What rules are written in: the relations, functions and measures of factlint, and those that a program brings beside them. */
import { FUNCTIONS } from './function/all.ts';
import { MEASURES, type MeasureInfo } from './measures.ts';
import { RELATIONS } from './operator/all.ts';
import type { Relation, TermFunction } from './operator/operator.ts';

export interface Language {
  readonly measures: ReadonlyMap<string, MeasureInfo>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly functions: ReadonlyMap<string, TermFunction>;
}

export interface LanguageOptions {
  /** Added to the shipped measures, or put in place of those of the same name. */
  readonly measures?: readonly MeasureInfo[];
  /** Relations for `expect` and `where`, beside the shipped ones. */
  readonly relations?: readonly Relation[];
  /** Functions for `derive`, beside the shipped ones. */
  readonly functions?: readonly TermFunction[];
}

/** @throws {TypeError} where the name of a relation or function is none, or taken. */
export function languageOf({ measures = [], relations = [], functions = [] }: LanguageOptions = {}): Language {
  return { measures: byName([...MEASURES, ...measures]), relations: byName(beside(RELATIONS, relations)), functions: byName(beside(FUNCTIONS, functions)) };
}

const byName = <T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [one.name, one]));

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A rule must mean the same wherever it is read, so nothing takes the place of a shipped operator. */
function beside<T extends { readonly name: string }>(shipped: readonly T[], own: readonly T[]): readonly T[] {
  const taken = new Set(['tolerance', ...shipped.map(({ name }) => name)]);
  for (const { name } of own) {
    if (!NAME.test(name)) throw new TypeError(`'${name}' is no name of an operator: expected lower-case letters, digits and hyphens`);
    if (taken.has(name)) throw new TypeError(`there is an operator '${name}' already`);
    taken.add(name);
  }
  return [...shipped, ...own];
}
