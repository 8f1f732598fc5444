/** Every key of a configuration file, with its shape and its meaning. `rules/config.schema.json` says the same to editors. */
import { UNITS } from '../lexicon/en/units.ts';
import { DESK_VALUES } from '../model/desk-measure.ts';
import { type Key, type MapShape, either, flag, list, map, number, oneOrMore, text, word } from '../rule/grammar/shape.ts';
import { SPELLINGS } from '../rule/grammar/spellings.ts';

const RULE_NAME = '^(?:\\*|[a-z][a-z0-9-]*/(?:[a-z0-9][a-z0-9-]*)?)$';

const MEASURE_NAME = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';

const setting = either(
  word('off', 'on', 'error', 'warning', 'info'),
  map('a map with `severity` or `diverges`', {
    severity: { shape: word('off', 'on', 'error', 'warning', 'info'), about: 'The severity of its findings, within what the verdict allows.' },
    diverges: { shape: number('a number from 1', 1), about: 'How many times apart two stated values must lie to count as a divergence.' },
  }),
);

const rules: Key = {
  shape: map('a map of rules', {}, { names: { pattern: RULE_NAME, of: setting, expected: 'a rule such as `time/event-date`, or a family such as `time/`', about: 'A rule or a family.' } }),
  about: 'Switches rules and families off and on, and sets their severities and thresholds.',
};

const paths = oneOrMore(text('a path or pattern as in .gitignore'));

const suppression = map('a map with a reason', {
  fingerprint: { shape: text('the fingerprint of a finding', '^[0-9a-f]{32}(?:-[0-9]+)?$'), about: 'The finding that is let stand.' },
  rule: { shape: text('a rule, a family with a slash, or `*`', RULE_NAME), about: 'The rule that is silenced; any, where it is left out.' },
  paths: { shape: paths, about: 'The files that it is silenced in.' },
  reason: { shape: text('a reason', '\\S'), about: 'Why it is let stand.', required: true },
  by: { shape: text('a name'), about: 'Who decided.' },
  until: { shape: text('a day such as 2031-05-06', '^\\d{4}-\\d\\d-\\d\\d$'), about: 'The last day on which it holds.' },
});

const suppressions: Key = { shape: list(suppression, 0), about: 'Findings that are let stand, each with its reason.' };

/** The file that holds suppressions alone. */
export const SUPPRESSIONS_SHAPE: MapShape = map('a map', { suppressions: { ...suppressions, required: true } });

const words = (expected: string): Key['shape'] => oneOrMore(text(expected, '\\S'));
const unit: Key['shape'] = { kind: 'word', expected: 'a unit in the singular, such as `hectare`', words: [...new Set(UNITS.map(({ name }) => name))] };

const measure = map('a map with `summary` and words', {
  summary: { shape: text('a few words', '\\S'), about: 'What it states, in a few words.', required: true },
  value: { shape: word(...DESK_VALUES), about: 'What its figures are: `count` unless told, or a kind of quantity.' },
  units: { shape: oneOrMore(unit), about: 'The units that it is stated in; every unit of its kind where none is named.' },
  nouns: { shape: words('a noun'), about: 'Of a count, what is counted; otherwise words of which one, or one of the verbs, stands near the figure.' },
  verbs: { shape: words('a verb'), about: 'Verbs of which one stands near the figure, in any form: `break` also reads broke and broken.' },
});

export const CONFIG_SHAPE: MapShape = map('a map', {
  extends: { shape: oneOrMore(text('`core:recommended`, `core:none`, or the path of a configuration file')), about: 'Packs and other configuration files that this one builds on; later ones win, its own keys over all.' },
  measures: {
    shape: map('a map of measures', {}, { names: { pattern: MEASURE_NAME, of: measure, expected: 'a name such as `hectares-burned`', about: 'A measure by the name that rules select it by.' } }),
    about: 'Measures of your own, which your rules may select beside the shipped ones.',
  },
  tolerances: {
    shape: map('a map of measures to tolerances', {}, { names: { pattern: MEASURE_NAME, of: either(text('a tolerance such as `2d`, `5 km` or `10%`', '\\S'), number('a number from 0', 0)), expected: 'a measure such as `area`', about: 'A measure: how far two of its values may lie apart.' } }),
    about: 'How far the values of a measure may lie apart and still agree, in place of what the rules say: a number with its unit, a share, or a bare number for counts.',
  },
  spellings: {
    shape: SPELLINGS,
    about: 'The house spelling list: `Kyiv: [Kiev, Kyjiv]`. `internal/house-spelling` finds the unwanted ways; capitals count, and other forms of a word are entries of their own.',
  },
  gazetteer: { shape: oneOrMore(text('a path')), about: 'Files of places beside the shipped ones, from the folder of this file; `factlint gazetteer import` makes one of GeoNames dump files.' },
  rules,
  'rule-files': { shape: oneOrMore(text('a path')), about: 'Rule files and folders beside the shipped rules, from the folder of this file.' },
  exclude: { shape: paths, about: 'Files that are never read as articles.' },
  sources: { shape: map('a map of patterns to names', {}, { names: { pattern: '.', of: text('the name of a source'), expected: 'a pattern', about: 'The source of the files that match, where they do not name it.' } }), about: 'Names of sources by path.' },
  'fail-on': { shape: word('error', 'warning', 'info'), about: 'Lowest severity that fails the gate.' },
  'max-warnings': { shape: number('a whole number from 0', 0), about: 'Fail the gate when there are more warnings.' },
  baseline: { shape: text('a path'), about: 'The baseline file, from the folder of this file.' },
  'fail-on-stale': { shape: flag, about: 'Fail the gate when a suppression or an entry of the baseline silences nothing.' },
  suppressions,
  overrides: {
    shape: list(map('a map with `files` and `rules`', { files: { shape: paths, about: 'The files that it holds for.', required: true }, rules: { ...rules, required: true } }), 0),
    about: 'Other settings for some files; of two that match the last counts.',
  },
});
