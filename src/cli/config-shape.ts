/** Every key of a configuration file, with its shape and its meaning. `rules/config.schema.json` says the same to editors. */
import { type Key, type MapShape, either, flag, list, map, number, oneOrMore, text, word } from '../rule/grammar/shape.ts';

const RULE_NAME = '^(?:\\*|[a-z][a-z0-9-]*/(?:[a-z0-9][a-z0-9-]*)?)$';

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

export const CONFIG_SHAPE: MapShape = map('a map', {
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
