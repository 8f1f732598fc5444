/** Every key of a rule, with its shape and its meaning: the one source of the check, of `rule.schema.json` and of the guide. */
import { FUNCTIONS } from '../function/all.ts';
import { RELATIONS } from '../operator/all.ts';
import type { Relation, TermFunction } from '../operator/operator.ts';
import { JOIN_KEYS, SELECT_FIELDS } from '../value/keys.ts';
import { either, flag, list, map, number, oneOrMore, text, word } from './shape.ts';
import type { Key, MapShape, Shape } from './shape.ts';
import { SPELLINGS } from './spellings.ts';

const NAME_PATTERN = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';
const ID_PATTERN = '^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$';

const key = (shape: Shape, about: string): Key => ({ shape, about });
const needed = (shape: Shape, about: string): Key => ({ shape, about, required: true });

const id = text('an id such as `figure/area`', ID_PATTERN);
const name = 'a name of lower-case letters, digits and hyphens';
const sentence = text('a text', '\\S');
const severity = word('error', 'warning', 'info');
const cap = word('error', 'warning', 'info', 'off');
const verdict = word('contradiction', 'divergence', 'update');
const duration = text('a duration such as `7d`', '^\\d+(?:\\.\\d+)? ?(?:s|min|h|d|w|mo|y)$');
const date = text('a date such as `2022-09-14`', '^\\d{4}-\\d{2}-\\d{2}$');
const timestamp = text('a date such as `2022-09-14`, with a time if need be', '^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?)?$');
const operand = either(text('an operand such as `a.value`'), number('a number'));
const operands = either(operand.kind === 'either' ? operand.of[0] ?? operand : operand, list(operand, 1, 8));
const limit = either(number('a number'), text('a number with its unit, such as `2d`'));

/** A condition on one field: a value, any of several, or none of them. */
function condition(values: Shape): Shape {
  return either(values, list(values), map('a map with `not`', { not: needed(oneOrMore(values), 'The values that it must not have.') }));
}

const selectorKeys: Readonly<Record<string, Key>> = {
  ...Object.fromEntries(Object.entries(SELECT_FIELDS).map(([field, { summary, values, flag: isFlag }]) => [field, key(isFlag ? flag : condition(values ? word(...values) : text('a text')), `${sentenceCase(summary)}`)])),
  source: key(condition(text('a glob such as `Reuters*`')), 'The article\'s source, as a glob.'),
  path: key(condition(text('a glob such as `drafts/**`')), 'The article\'s path, as a glob.'),
  published: key(map('a map with `after` or `before`', { after: key(date, 'Published on this day or later.'), before: key(date, 'Published before this day.') }, { min: 1 }), 'When the article was published.'),
};

const selector = map('conditions on a claim', selectorKeys, { min: 1 });

const relationKeys = (relations: readonly Relation[]): Readonly<Record<string, Key>> => ({
  ...Object.fromEntries(relations.map(({ name: relation, summary, operands: count }) => [relation, key(list(operand, count, count), sentenceCase(summary))])),
  tolerance: key(limit, 'How far the values may lie apart and still agree: a number with its unit (`1d`, `5 km`), a share (`10%`), or `0`.'),
});

const relationOf = (expected: string, relations: readonly Relation[]): MapShape => map(expected, relationKeys(relations), { oneOf: relations.map(({ name: relationName }) => relationName) });

const ladder = map('a ladder of severities', {
  error: key(conditions(), 'When it is an error.'),
  warning: key(conditions(), 'When it is a warning.'),
  info: key(conditions(), 'When it is a remark.'),
}, { min: 1 });

function conditions(): Shape {
  const compare = map('a map with `gt`, `gte`, `lt` or `lte`', {
    gt: key(limit, 'It is surely more than this.'),
    gte: key(limit, 'It is surely this or more.'),
    lt: key(limit, 'It is surely less than this.'),
    lte: key(limit, 'It is surely this or less.'),
  }, { min: 1 });
  return map('conditions on derived values', {}, { min: 1, names: { pattern: NAME_PATTERN, of: compare, expected: 'the name of a derived value', about: 'A derived value and its limits.' } });
}

const between = word('article', 'source', 'sentence');

const join = map('how the bindings belong together', {
  on: key(list(word(...Object.keys(JOIN_KEYS))), 'Keys that must be equal; they make the index. Claims of two stories never meet.'),
  same: key(oneOrMore(between), 'All bindings come from one article, source or sentence.'),
  distinct: key(oneOrMore(between), 'No two bindings come from one article, source or sentence.'),
  scope: key(word('same', 'any'), '`same` (the default): only values that cover the same part, group and place are compared.'),
  place: key(word('same-or-within', 'any'), '`same-or-within`: the places of the two events are the same or one lies in the other.'),
  time: key(either(word('overlap', 'any'), map('a map with `within`', { within: needed(duration, 'How far the times of the two events may lie apart.') })), '`overlap`: the times of the two events can overlap.'),
  published: key(map('a map with `within`', { within: needed(duration, 'How far the publication dates may lie apart.') }), 'Publication dates lie near enough.'),
  group: key(text('the name of a binding', NAME_PATTERN), 'All claims of this binding that go with one choice of the others are taken together.'),
});

const deriveOf = (functions: readonly TermFunction[]): MapShape => map('named values', {}, {
  min: 1,
  names: {
    pattern: NAME_PATTERN, expected: name, about: 'A named value, typed, that the expectation, the severities and the message may use.',
    of: map('one function with its operands', Object.fromEntries(functions.map((one) => [one.name, key(operands, sentenceCase(one.summary))])), { oneOf: functions.map((one) => one.name) }),
  },
});

const exampleArticle = map('an article', {
  text: needed(sentence, 'The text; `[[ ]]` marks what a finding must touch.'),
  title: key(sentence, 'The headline.'),
  published: key(timestamp, 'The day of publication.'),
  source: key(sentence, 'The source.'),
});

const example = map('an example', {
  name: needed(sentence, 'What the example shows.'),
  expect: needed(word('error', 'warning', 'info', 'none'), 'The gravest severity that the rule must give, or `none`.'),
  verdict: key(verdict, 'The verdict that it must give.'),
  spellings: key(SPELLINGS, 'A house spelling list for this example, as in a configuration.'),
}, { names: { pattern: NAME_PATTERN, of: exampleArticle, expected: 'the name of a binding, or `article`', about: 'An article, named after the binding that it is for.' } });

/** A program that brings operators of its own reads rules by a shape that knows them. */
export const ruleShape = (relations: readonly Relation[], functions: readonly TermFunction[]): MapShape => map('a rule', {
  id: needed(id, 'Family and name; the rule\'s address in `explain`, suppressions and SARIF. `base/...` is a macro, to be extended only.'),
  title: key(sentence, 'What is wrong when the rule speaks, in one line.'),
  why: key(sentence, 'Why it matters to an editor, in one or two sentences.'),
  extends: key(oneOrMore(id), 'Macros or rules whose keys this rule takes over; maps are merged, its own keys win.'),
  status: key(word('experimental', 'stable', 'deprecated'), '`stable` unless told; an experimental rule never says more than info.'),
  precision: key(word('low', 'medium', 'high', 'very-high'), 'How often it is right, as measured; ranks its findings.'),
  replaces: key(list(id), 'Former ids, which suppressions may still name.'),
  select: key(map('bindings', {}, { min: 1, max: 4, names: { pattern: NAME_PATTERN, of: selector, expected: name, about: 'A binding: the claims that it may stand for.' } }), 'One to four bindings, each with its conditions on a claim. Two bindings with equal conditions make each pair once.'),
  join: key(join, 'How the bindings belong together.'),
  where: key(list(relationOf('one relation', relations)), 'Relations that must be able to hold, else the claims are not compared.'),
  derive: key(deriveOf(functions), 'Values made from the claims, top down.'),
  expect: key(relationOf('one relation with its operands', relations), 'What must be able to hold; a finding where no reading of the claims lets it.'),
  diverges: key(number('a ratio of 1 or more, such as `2`', 1), 'Stated values that lie a larger ratio apart are a divergence though their intervals may agree.'),
  updates: key(word('none', 'grows', 'revised'), '`grows`: a later larger value is an update. `revised`: a value that the later text marks as revised is one.'),
  speakers: key(word('any', 'same', 'downgrade'), '`downgrade`: two named speakers may differ, so it is a divergence at most. `same`: they are not compared.'),
  severity: key(either(severity, ladder), 'The severity, or a ladder of severities on derived values; the first rung that holds counts. The verdict caps it.'),
  caps: key(map('severities by verdict', { contradiction: key(cap, 'At most this for a contradiction.'), divergence: key(cap, 'At most this for a divergence.'), update: key(cap, 'At most this for an update.') }, { min: 1 }), 'The gravest severity for each verdict; `off` shows nothing.'),
  message: key(either(sentence, map('messages by verdict', { contradiction: needed(sentence, 'For a contradiction, and where no other is given.'), divergence: key(sentence, 'For a divergence.'), update: key(sentence, 'For an update.') })), 'What the editor reads, with fields in braces: `{a.value}`, `{b.source}`, `{gap}`.'),
  anchor: key(map('which passage comes first', { primary: needed(text('the name of a binding', NAME_PATTERN), 'The binding whose passage comes first.'), related: key(list(text('the name of a binding', NAME_PATTERN)), 'The others, in order.') }), 'Which passage a report shows first.'),
  examples: key(list(example), 'Texts that must raise the rule and texts that must not; `factlint rules test` runs them.'),
});

export const RULE_SHAPE: MapShape = ruleShape(RELATIONS, FUNCTIONS);


function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
