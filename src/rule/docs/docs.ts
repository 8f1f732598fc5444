/** `rules/README.md`: the catalogue of the rules, and the authoring guide with its tables out of the program's own. */
import type { CompiledRule } from '../compile/rule.ts';
import { FUNCTIONS } from '../function/all.ts';
import { RULE_SHAPE } from '../grammar/rule-keys.ts';
import { MEASURES } from '../measures.ts';
import { RELATIONS } from '../operator/all.ts';
import { FIELDS } from '../value/fields.ts';
import { JOIN_KEYS, SELECT_FIELDS } from '../value/keys.ts';
import { typeName } from '../value/term.ts';
import { UNITS } from '../value/units.ts';
import { TESTING, WALKTHROUGH } from './walkthrough.ts';
import { EXAMPLES, FIRST_RULE, JOIN, MACROS, MESSAGES, OPENING, OPERANDS, SELECT, VERDICTS } from './guide.ts';

/** Markdown, ending in a line break. */
export function rulesDocs(rules: readonly CompiledRule[]): string {
  return [
    OPENING,
    catalogue(rules),
    WALKTHROUGH,
    FIRST_RULE,
    '## All keys\n',
    table(['key', 'what'], Object.entries(RULE_SHAPE.keys).map(([name, { about }]) => [code(name), about])),
    SELECT,
    table(['field', 'what', 'values'], [...Object.entries(SELECT_FIELDS).map(([name, { summary, values, flag }]) => [code(name), summary, values ? values.map(code).join(' ') : flag ? '`true` `false`' : '']), ['`source`, `path`', 'globs with `*`, `**` and `?`', ''], ['`published`', 'when the article was published', '`{ after: 2022-01-01, before: 2023-01-01 }`']]),
    JOIN,
    table(['key of `on`', 'what'], Object.entries(JOIN_KEYS).map(([name, { summary }]) => [code(name), summary])),
    OPERANDS,
    table(['field', 'what'], FIELDS.map(({ name, summary }) => [code(`a.${name}`), summary])),
    '## derive: named values\n\n`derive: { gap: { distance: [a.value, b.value] } }`, made from top to bottom; each has a type, and a type that does not fit is a fault of the rule file.\n',
    table(['function', 'operands', 'what'], FUNCTIONS.map(({ name, operands: [least, most], summary }) => [code(name), least === most ? String(least) : `${least} to ${most}`, summary])),
    '## expect: relations\n\nOne relation with its operands, and a `tolerance` whose unit fits them.\n',
    table(['relation', 'tolerance', 'holds when'], RELATIONS.map(({ name, tolerances, summary }) => [code(name), tolerances.map((one) => (one === 'relative' ? 'share' : 'with unit')).join(', '), summary])),
    `Units: ${UNITS.map(({ symbol }) => code(symbol)).join(' ')}; a bare number for counts.\n`,
    VERDICTS,
    MESSAGES,
    EXAMPLES,
    TESTING,
    MACROS,
    '## Measures\n\nWhat claims state, and so what `measure` may name.\n',
    table(['measure', 'what', 'its value'], MEASURES.map(({ name, summary, type }) => [code(name), summary, typeName(type)])),
  ].join('\n');
}

function catalogue(rules: readonly CompiledRule[]): string {
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return ['## Catalogue\n', ...families.flatMap((family) => [`### ${family}\n`, table(['rule', 'severity', 'precision', 'what is wrong, and why it matters'], rules.filter(({ id }) => familyOf(id) === family).map(row))])].join('\n');
}

const familyOf = (id: string): string => id.split('/')[0] ?? id;

const row = ({ id, severity, precision, status, title, why }: CompiledRule): readonly string[] => [code(id), status === 'stable' ? severity : `${severity} (${status})`, precision, `**${title}.** ${why}`];

const code = (text: string): string => `\`${text}\``;

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
