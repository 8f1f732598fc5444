/** Which of the loaded rules run: `--rule` names the only ones, `--exclude-rule` those left out; `time/` means a family; a former id still counts. */
import type { Checked } from './settings.ts';
import { didYouMean } from './suggest.ts';

interface Named {
  readonly id: string;
  readonly replaces: readonly string[];
}

/** A name that no rule has is a slip, never silently an empty check. */
export function chooseRules<Rule extends Named>(rules: readonly Rule[], only: readonly string[], without: readonly string[]): Checked<readonly Rule[]> {
  for (const [option, names] of [['--rule', only], ['--exclude-rule', without]] as const) {
    const unknown = names.find((name) => !rules.some((rule) => meant(name, rule)));
    if (unknown !== undefined) return { fault: `option '${option}': there is no rule '${unknown}'${didYouMean(unknown, [...rules.map(({ id }) => id), ...new Set(rules.map(familyOf))])}` };
  }
  const chosen = rules.filter((rule) => (only.length === 0 || only.some((name) => meant(name, rule))) && !without.some((name) => meant(name, rule)));
  return chosen.length > 0 ? { value: chosen } : { fault: rules.length === 0 ? 'there are no rules to run' : 'no rule is left to run: --rule and --exclude-rule name the same ones' };
}

const meant = (name: string, { id, replaces }: Named): boolean => name === id || replaces.includes(name) || (name.endsWith('/') && id.startsWith(name));
const familyOf = ({ id }: Named): string => id.slice(0, id.indexOf('/') + 1);
