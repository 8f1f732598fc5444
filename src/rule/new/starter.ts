/** Beginnings of a new rule on a measure, best first: whoever writes it out keeps the first whose examples pass. */
import type { DeskMeasure } from '../../model/desk-measure.ts';
import { type Data, isData } from '../compile/extend.ts';
import type { CompiledRule } from '../compile/rule.ts';
import { sentencesFor, statementsOf } from './sentences.ts';

export interface StarterRequest {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  /** The measure as the configuration has it; null for a shipped one. */
  readonly desk: DeskMeasure | null;
  /** Rules to learn from. */
  readonly rules: readonly CompiledRule[];
}

const WHY = 'Say here, in a sentence or two, why it matters to an editor.';

export function starters(request: StarterRequest): readonly Data[] {
  const { measure, rules } = request;
  const near = rules.filter(({ measures }) => measures.includes(measure)).toSorted((a, b) => a.measures.length - b.measures.length || (a.id < b.id ? -1 : 1));
  return [...(request.desk ? [fromWords(request, request.desk)] : []), ...near.map((rule) => fromRule(request, rule)), ...near.flatMap((rule) => retold(fromRule(request, rule), request))];
}

/** A shipped rule on the measure, written out in full and narrowed to it. */
function fromRule({ id, title, measure }: StarterRequest, { expanded }: CompiledRule): Data {
  const left = Object.fromEntries(Object.entries(expanded).filter(([key]) => !LEFT_OUT.has(key)));
  const select = isData(expanded['select']) ? expanded['select'] : {};
  return { ...left, id, title, why: WHY, select: Object.fromEntries(Object.entries(select).map(([name, conditions]) => [name, isData(conditions) ? narrowed(conditions, measure) : conditions])) };
}

/** The same with examples that state the measure itself, where its own are about others. */
function retold(data: Data, { measure }: StarterRequest): readonly Data[] {
  const sentences = statementsOf(measure);
  const names = Object.keys(isData(data['select']) ? data['select'] : {});
  return sentences && names.length === 2 ? [{ ...data, examples: examplesOf(sentences, names) }] : [];
}

type Sentences = ReturnType<typeof sentencesFor>;

function examplesOf([first, second, again]: Sentences, [a = 'a', b = 'b']: readonly string[]): readonly Data[] {
  const published = '2031-05-10';
  return [
    { name: 'two figures that differ', [a]: { published, text: first.marked }, [b]: { published, text: second.marked }, expect: 'error' },
    { name: 'one figure', [a]: { published, text: first.plain }, [b]: { published, text: again.plain }, expect: 'none' },
  ];
}

const LEFT_OUT: ReadonlySet<string> = new Set(['extends', 'status', 'precision', 'replaces']);

const narrowed = (conditions: Data, measure: string): Data => (Array.isArray(conditions['measure']) && conditions['measure'].includes(measure) ? { ...conditions, measure } : conditions);

/** Two articles that give the same measure of the desk differently, in sentences made of its own words. */
function fromWords({ id, title, measure }: StarterRequest, desk: DeskMeasure): Data {
  return {
    id, title, why: WHY,
    extends: 'base/cross-source',
    select: { a: { measure }, b: { measure } },
    join: { on: ['subject', 'measure'] },
    expect: { overlaps: ['a.value', 'b.value'], tolerance: '2%' },
    severity: 'error',
    message: '{a.source} gives {a.value}, {b.source} gives {b.value}: "{a.quote}", "{b.quote}"',
    examples: examplesOf(sentencesFor(desk), ['a', 'b']),
  };
}
