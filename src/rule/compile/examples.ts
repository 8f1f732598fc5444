/** `examples`: texts that must and must not raise the rule, checked for marks, names and dates. */
import type { RuleExample, RuleExampleArticle } from '../../model/rule.ts';
import { parseIsoDay } from '../../model/value/calendar.ts';
import { readMarks } from '../marks.ts';
import { didYouMean, expectedOneOf } from '../suggest.ts';
import { isData } from './extend.ts';
import type { Data } from './extend.ts';
import type { Notes, Path } from './notes.ts';

export interface ExampleContext {
  readonly bindings: readonly string[];
  /** Does the rule compare different articles only? */
  readonly acrossArticles: boolean;
}

const NOT_ARTICLES = new Set(['name', 'expect', 'verdict', 'spellings']);

export function compileExamples(data: unknown, context: ExampleContext, notes: Notes): readonly RuleExample[] {
  const list = Array.isArray(data) ? data.filter(isData) : [];
  const examples = list.map((example, index) => compileExample(example, ['examples', index], context, notes));
  if (!examples.some(({ expect }) => expect !== 'none')) notes.add(['examples'], 'no example raises the rule; expected at least one with `expect: error`, `warning` or `info`', { key: true });
  if (!examples.some(({ expect }) => expect === 'none')) notes.add(['examples'], 'no example stays silent; expected at least one with `expect: none`', { key: true });
  for (const [index, { name }] of examples.entries()) {
    if (examples.findIndex((other) => other.name === name) < index) notes.add(['examples', index, 'name'], `two examples have the name \`${name}\``);
  }
  return examples;
}

function compileExample(data: Data, path: Path, context: ExampleContext, notes: Notes): RuleExample {
  const articles = Object.fromEntries(Object.entries(data).filter(([key]) => !NOT_ARTICLES.has(key)).map(([key, value]) => [key, articleOf(isData(value) ? value : {}, [...path, key], notes)]));
  const names = Object.keys(articles);
  const known = [...context.bindings, 'article'];
  for (const name of names) if (!known.includes(name)) notes.add([...path, name], `\`${name}\` is no binding of this rule; expected ${expectedOneOf(known)}`, { key: true, suggestion: didYouMean(name, known) });
  const expect = String(data['expect']) as RuleExample['expect'];
  if (names.length === 0) notes.add(path, 'the example has no article; expected one a binding, or `article`');
  if (expect !== 'none') checkFiring(articles, path, context, notes);
  const verdict = data['verdict'] as RuleExample['verdict'];
  if (expect === 'none' && verdict !== undefined) notes.add([...path, 'verdict'], 'an example with `expect: none` has no verdict');
  const spellings = isData(data['spellings']) ? Object.entries(data['spellings']).map(([preferred, instead]) => ({ preferred, instead: [instead].flat().map(String) })) : undefined;
  return { name: String(data['name']), articles, expect, ...(verdict === undefined ? {} : { verdict }), ...(spellings === undefined ? {} : { spellings }) };
}

function checkFiring(articles: RuleExample['articles'], path: Path, { acrossArticles }: ExampleContext, notes: Notes): void {
  const texts = Object.values(articles);
  if (texts.length === 0) return;
  if (!texts.some(({ text }) => readMarks(text).spans.length > 0)) notes.add([...path, 'name'], 'the example must raise the rule but marks no span; expected `[[ ]]` around what the finding must touch');
  if (acrossArticles && texts.length < 2) notes.add([...path, 'name'], 'the rule compares different articles, but the example has one only');
}

function articleOf(data: Data, path: Path, notes: Notes): RuleExampleArticle {
  const text = String(data['text']);
  if (readMarks(text).loose >= 0) notes.add([...path, 'text'], 'a mark `[[` or `]]` without its partner');
  const published = data['published'] === undefined ? undefined : String(data['published']);
  if (published !== undefined && parseIsoDay(published) === null) notes.add([...path, 'published'], `\`${published}\` is no day of the calendar`);
  return {
    text,
    ...(data['title'] === undefined ? {} : { title: String(data['title']) }),
    ...(published === undefined ? {} : { published }),
    ...(data['source'] === undefined ? {} : { source: String(data['source']) }),
  };
}
