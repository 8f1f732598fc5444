/** `factlint init`: a configuration and a first rule of one's own, each with a line that editors find the schema by. Nothing is overwritten. */
import { existsSync, mkdirSync } from 'node:fs';
import { BROKEN, type ExitStatus, PASSED } from '../exit.ts';
import type { Invocation } from '../option.ts';
import type { Streams } from '../streams.ts';
import { writeWhole } from '../write-file.ts';

const CONFIG = `# yaml-language-server: $schema=./node_modules/factlint/rules/config.schema.json
# What factlint checks here. Every key may be left out; \`factlint check --help\` has the rest.

# Rules and families (with a slash): off, on, error, warning or info. \`factlint rules list\` shows them all.
rules:
  place/name-variant: on

# Rules of your own, beside the shipped ones. \`factlint rules new\` begins another.
rule-files: house-rules

# Packs and other configuration files to build on; core:none leaves only the rules that you switch on.
# extends: [core:recommended, ../desk.yml]

# Measures of your own, told by their unit and by the words beside the figure, for your rules to select.
# measures:
#   homes-lost: { summary: homes lost to a disaster, value: count, nouns: [home, house], verbs: [destroyed, lost] }

# How you write words and names, with the ways that you do not want.
# spellings: { Kyiv: [Kiev, Kyjiv], adviser: advisor }

# How far the values of a measure may lie apart and still agree, in place of what the rules say.
# tolerances: { area: 5%, distance: 10 km, event-date: 2d, injured: 0 }

# Places that factlint does not know, such as villages: \`factlint gazetteer import\` makes a file of GeoNames dump files.
# gazetteer: desk-places.txt

# Never read as articles, as in .gitignore.
# exclude: [archive/, '*.draft.txt']

# The source of files that do not name it.
# sources: { 'wires/reuters-*': Reuters }

# The lowest severity that fails the gate: error, warning or info.
fail-on: error

# Findings that were there when the gate was put up: \`factlint baseline\` writes them down.
# baseline: factlint-baseline.json

# Findings that you let stand, each with its reason.
# suppressions:
#   - { rule: time/event-date, paths: obituaries/, reason: dates of birth are checked by hand, until: 2031-12-31 }
`;

const RULE = `# yaml-language-server: $schema=../node_modules/factlint/rules/rule.schema.json
# A rule of your own: two articles that give one person different ages. \`factlint rules test house-rules\` runs its examples.
id: house/age
title: Two of our articles give the same person different ages
why: An age is short, easy to transpose, and the family notices.
extends: base/cross-source
select:
  a: &age { measure: [age, death-age] }
  b: *age
join: { on: [subject] }
where:
  - { different: [a.value, b.value] }
derive:
  birth: { birth-of: [a.asOf, a.value] }
  other: { birth-of: [b.asOf, b.value] }
expect: { overlaps: [birth, other] }
severity: warning
message: "{a.subject} is {a.value} according to {a.source}, but {b.value} according to {b.source}"
examples:
  - name: transposed digits
    a: { published: 2028-10-02, text: "[[Sanna Lehto, a 43-year-old teacher]], crossed the border on foot." }
    b: { published: 2028-10-02, text: "[[Sanna Lehto, 34]], crossed the border on foot." }
    expect: warning
  - name: a birthday between the reports
    a: { published: 2028-03-02, text: "Sanna Lehto, a 43-year-old teacher, was arrested." }
    b: { published: 2028-10-02, text: "Sanna Lehto, 44, was acquitted." }
    expect: none
`;

const FILES: readonly (readonly [path: string, text: string])[] = [['factlint.config.yml', CONFIG], ['house-rules/age.yml', RULE]];

export async function runInit(_invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  let sound = true;
  for (const [path, text] of FILES) {
    if (existsSync(path)) {
      await streams.write(`${path} is there already and was left as it is\n`);
      continue;
    }
    const fault = makeFolder(path) ?? writeWhole(path, text);
    if (fault === null) await streams.write(`${path} written\n`);
    else streams.complain(`factlint: ${fault}\n`);
    sound &&= fault === null;
  }
  if (sound) await streams.write('Next: factlint rules test house-rules, then factlint check PATHS\n');
  return sound ? PASSED : BROKEN;
}

function makeFolder(path: string): string | null {
  if (!path.includes('/')) return null;
  try {
    mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    return null;
  } catch (fault) {
    return `cannot write ${path}: ${(fault as Error).message}`;
  }
}
