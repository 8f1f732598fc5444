/** The commands: one table for parsing, help and completion. The code of each is loaded when it runs. */
import { IMPORTED_KINDS } from '../gazetteer/import.ts';
import type { Command } from './option.ts';
import { caching, config, counting, gateOptions, general, input, known, output, ruleChoice, watching } from './options.ts';

const check: Command = {
  name: 'check',
  summary: 'compare articles with one another, or a draft with its sources',
  operands: '[PATHS|-]',
  description:
    'Reads the articles, extracts what they state, and reports where they contradict one another and themselves. Each of PATHS is a text, Markdown, HTML or JSON file, or a folder to walk; - is standard input. '
    + 'Findings show both passages and the arithmetic; they do not say who is right. Nothing is sent anywhere.',
  options: [...input, ...config, ...ruleChoice, ...output, ...gateOptions, ...counting, ...known, ...watching, ...caching, ...general],
  examples: [
    { command: 'factlint check stories/floods', does: 'compare all articles of a folder' },
    { command: 'factlint check draft.md --against wires/ --against archive/2024', does: 'check a draft against its sources' },
    { command: 'pbpaste | factlint check - --published 2024-05-03 --against wires/', does: 'check what is on the clipboard' },
    { command: 'factlint check stories -f json -o sarif=factlint.sarif', does: 'JSON on standard output, SARIF for code scanning' },
    { command: 'factlint check draft.md --against wires/ --watch', does: 'check again on every save' },
    { command: 'factlint check stories --since main --baseline factlint-baseline.json', does: 'the gate of a pull request' },
    { command: 'factlint check stories --fail-on warning --exclude-rule place/', does: 'a stricter gate without the place rules' },
  ],
};

const extract: Command = {
  name: 'extract',
  summary: 'print what was read in articles: times, places, quantities, people, quotes',
  operands: '[PATHS|-]',
  description: 'Prints every mention with its line, column and normalised value; with --as claims what is stated with them: what rules select, by the names that they use. With --format json as one JSON array, with jsonl as one object a line.',
  options: [
    ...input.filter(({ name }) => name !== 'against'),
    ...config,
    { name: 'as', kind: 'text', value: 'WHAT', choices: ['mentions', 'claims'], summary: 'mentions (unless told), or claims: what rules select, by field.', group: 'Output' },
    { name: 'type', short: 't', kind: 'list', value: 'TYPE', choices: ['time', 'place', 'quantity', 'person', 'organisation', 'quote'], summary: 'Print only mentions of this type. May be repeated.', group: 'Output' },
    { name: 'format', short: 'f', kind: 'text', value: 'FORMAT', choices: ['pretty', 'json', 'jsonl'], summary: 'Format of standard output: pretty, json, jsonl.', group: 'Output' },
    ...general,
  ],
  examples: [
    { command: 'factlint extract draft.md', does: 'list the mentions of a draft' },
    { command: 'factlint extract draft.md --as claims', does: 'list what rules can compare in it' },
    { command: 'factlint extract draft.md --type time --format jsonl', does: 'its times, one JSON object a line' },
  ],
};

const rules: Command = {
  name: 'rules',
  summary: 'list, show, validate, test, try or write rules',
  operands: 'list | show | validate | test | try | new | docs [RULE] [PATHS]',
  subcommands: [
    { name: 'list', summary: 'every rule with its status and title' },
    { name: 'show', summary: 'one rule as it is written, or with --expand after all that it extends' },
    { name: 'validate', summary: 'all faults of rule files, with line, column and a suggestion' },
    { name: 'test', summary: "run the rules' own examples, and story folders that hold a gold.json" },
    { name: 'try', summary: 'every candidate pair of a rule in FILES, and why it fired or did not' },
    { name: 'new', summary: 'write a commented rule file with examples that pass' },
    { name: 'docs', summary: 'the catalogue of rules and the guide, as Markdown' },
  ],
  description: 'Without PATHS the shipped rules are meant, with those of --rules and of the configuration; with PATHS those rule files or folders.',
  options: [
    ruleChoice[0] as (typeof ruleChoice)[number],
    { name: 'rule', kind: 'list', value: 'ID', completes: 'rule', summary: 'test: run only this rule, or family with a trailing slash (time/). May be repeated.', group: 'Rules' },
    ...config,
    { name: 'expand', kind: 'flag', summary: 'show: the rule with everything that it extends.', group: 'Output' },
    { name: 'update', kind: 'flag', summary: 'test: write what was found into the examples and gold files that fail.', group: 'Output' },
    { name: 'watch', short: 'w', kind: 'flag', summary: 'test: run again whenever one of PATHS changes; until interrupted.', group: 'General' },
    { name: 'one-story', kind: 'flag', summary: 'try: take all FILES for one story, whatever they say.', group: 'Input' },
    { name: 'published', kind: 'text', value: 'DATE', summary: 'try: publication date (YYYY-MM-DD) of the FILES.', group: 'Input' },
    { name: 'id', kind: 'text', value: 'ID', summary: 'new: the id of the rule (house/hectares-burned).', group: 'Rules' },
    { name: 'measure', kind: 'text', value: 'NAME', summary: 'new: what it compares, shipped or from the configuration.', group: 'Rules' },
    { name: 'title', kind: 'text', value: 'TEXT', summary: 'new: what is wrong when it speaks, in one line.', group: 'Rules' },
    { name: 'format', short: 'f', kind: 'text', value: 'FORMAT', choices: ['pretty', 'json'], summary: 'Format of standard output: pretty, json.', group: 'Output' },
    ...general,
  ],
  examples: [
    { command: 'factlint rules list', does: 'what is checked' },
    { command: 'factlint rules validate house-rules/', does: 'find the faults in your own rules' },
    { command: 'factlint rules test house-rules/elections.yml', does: 'run the examples of one file' },
    { command: 'factlint rules new --id house/rainfall --measure length', does: 'begin a rule of your own' },
    { command: 'factlint rules try time/event-date stories/floods', does: 'see why it spoke, or kept silent' },
  ],
};

const explain: Command = {
  name: 'explain',
  summary: 'explain a rule, with its examples; or a finding, with its derivation',
  operands: 'RULE | FINGERPRINT PATHS',
  description: 'Says what a rule compares and why it matters, and shows its examples. With the fingerprint of a finding (its first characters are enough) and the paths that were checked, shows how that finding was derived.',
  options: [...input, ...config, ...ruleChoice, ...general],
  examples: [
    { command: 'factlint explain time/event-date', does: 'what the rule is about' },
    { command: 'factlint explain 8f3c21d0 stories/floods', does: 'how a finding came about' },
  ],
};

const baseline: Command = {
  name: 'baseline',
  summary: 'write down the findings that there are, so that the gate speaks of new ones only',
  operands: '[PATHS|-]',
  description:
    'Checks PATHS and writes every finding to the baseline (factlint-baseline.json, unless --baseline or the configuration names another), by fingerprint. Entries of files that were looked at and are found no more are dropped; '
    + 'entries of other files stay. Commit the file, and give it to check with --baseline or in the configuration.',
  options: [...input, ...config, ...ruleChoice, ...known, { name: 'prune', kind: 'flag', summary: 'Only drop what is found no more; add nothing.', group: 'Gate' }, ...general],
  examples: [
    { command: 'factlint baseline stories', does: 'accept what there is' },
    { command: 'factlint baseline stories --prune', does: 'forget what has been mended' },
  ],
};

const gazetteer: Command = {
  name: 'gazetteer',
  summary: 'make a file of further places from GeoNames dump files',
  operands: 'import FILES',
  subcommands: [{ name: 'import', summary: 'read dump files of GeoNames, and write a file of places' }],
  description:
    'Each of FILES is a country extract (UA.txt), alternate names (alternateNamesV2.txt) or postal codes, unpacked, as download.geonames.org/export gives them; what each is, its columns tell. Alternate names serve places of the '
    + 'same command and places that factlint knows already. The configuration names the file that is written, with the key gazetteer; places of your own go into a second file, of the same format.',
  options: [
    { name: 'output', short: 'o', kind: 'text', value: 'PATH', completes: 'file', summary: 'The file that is written, whole or not at all: desk-places.txt unless told.', group: 'Output' },
    { name: 'kind', kind: 'list', value: 'KIND', choices: IMPORTED_KINDS, summary: 'Import places of this kind only: city, region and county unless told (water, area and facility are many, and share their names with much). May be repeated.', group: 'Input' },
    ...general,
  ],
  examples: [
    { command: 'factlint gazetteer import UA.txt', does: 'the villages of Ukraine' },
    { command: 'factlint gazetteer import UA.txt alternatenames/UA.txt -o ukraine.txt', does: 'with all their names, to a file of another name' },
  ],
};

const init: Command = {
  name: 'init',
  summary: 'write a configuration and a first rule of your own',
  operands: '',
  description: 'Writes factlint.config.yml and house-rules/age.yml in the working folder, with comments, and with the line that editors find the schema by. Files that are there already are left as they are. factlint works without either.',
  options: general,
  examples: [{ command: 'factlint init && factlint rules test house-rules', does: 'begin with a rule of your own' }],
};

const doctor: Command = {
  name: 'doctor',
  summary: 'say whether the installation is whole, and which configuration holds here',
  operands: '',
  description: 'Looks at the version of Node, the place index, the outlines, the shipped rules and the configuration, and prints a line for each.',
  options: [...config, ...general],
  examples: [{ command: 'factlint doctor', does: 'before you report a bug' }],
};

const completion: Command = {
  name: 'completion',
  summary: 'print a completion script for bash, zsh or fish',
  operands: 'bash | zsh | fish',
  subcommands: [{ name: 'bash', summary: 'for bash' }, { name: 'zsh', summary: 'for zsh' }, { name: 'fish', summary: 'for fish' }],
  description: 'The script completes commands, options, their values, rule ids and files.',
  options: general,
  examples: [
    { command: 'source <(factlint completion bash)', does: 'for this shell' },
    { command: 'factlint completion fish > ~/.config/fish/completions/factlint.fish', does: 'for every fish' },
  ],
};

export const commands: readonly Command[] = [check, extract, rules, explain, baseline, gazetteer, init, doctor, completion];
