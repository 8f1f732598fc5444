/** A pack: rule documents as plain data, already checked when it was built, so that the program starts without a YAML parser. */
import { compileRule } from './compile/compile.ts';
import { extendRule } from './compile/extend.ts';
import type { RawRule } from './compile/extend.ts';
import type { Notes } from './compile/notes.ts';
import type { CompiledRule } from './compile/rule.ts';
import { languageOf } from './language.ts';

export interface Pack {
  /** Macros too, in the order of their files. */
  readonly rules: readonly RawRule[];
}

export const isMacro = (id: string): boolean => id.startsWith('base/');

/** The rules of a pack in order of their ids. A fault here means that the pack was not built by this version; it throws. */
export function compilePack({ rules }: Pack): readonly CompiledRule[] {
  const all = new Map(rules.map((rule) => [rule.id, rule]));
  const language = languageOf();
  return rules.filter(({ id }) => !isMacro(id)).map((rule) => {
    const extended = extendRule(rule, all, refusing(rule));
    const compiled = extended && compileRule(extended, language, refusing(rule));
    if (!compiled) throw new Error(`the rule ${rule.id} of the pack cannot be compiled`);
    return compiled;
  }).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function refusing({ id, path }: RawRule): Notes {
  return {
    count: 0,
    add(_, message) {
      throw new Error(`the rule ${id} in ${path}: ${message}`);
    },
  };
}
