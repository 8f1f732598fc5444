/** Why a rule spoke or kept silent on a set of claims, step by step: for failing examples, `rules try`, and authors who wonder. */
import type { CompiledRule } from './compile/rule.ts';
import type { EvaluateInput } from './evaluate.ts';
import { isPair } from './run/gates.ts';
import type { Refusal } from './run/gates.ts';
import { judge } from './run/judge.ts';
import type { Outcome } from './run/judge.ts';
import { bucketsOf, eachTuple, indexByMeasure } from './run/tuples.ts';
import { itemsOf } from './value/item.ts';
import type { Item } from './value/item.ts';

/** How far the rule came. `extracted`: some binding has no claim. `joined`: claims were selected but none meet. `compared`: they met, and what came of it. */
export interface Trace {
  readonly reached: 'extracted' | 'joined' | 'compared';
  readonly fired: boolean;
  readonly steps: readonly string[];
}

/** Claims, tuples and pairs that a trace shows at the most, unless told. */
const MOST_SHOWN = 20;

export function traceRule(rule: CompiledRule, { claims, articles, gazetteer }: EvaluateInput, most = MOST_SHOWN): Trace {
  const items = itemsOf(claims, articles);
  // Two bindings that select alike are told once.
  const bindings = rule.symmetric ? rule.bindings.slice(0, 1) : rule.bindings;
  const selected = bindings.map((binding) => ({ binding, found: items.filter((item) => binding.matches(item)) }));
  const selection = selected.flatMap(({ binding, found }) => (found.length === 0 ? nothingFor(binding, items) : [`\`${binding.name}\` selects ${found.length === 1 ? 'one claim' : `${found.length} claims`}: ${found.slice(0, most).map(shown).join('; ')}`]));
  if (selected.some(({ found }) => found.length === 0)) return { reached: 'extracted', fired: false, steps: selection };
  const outcomes: Outcome[] = [];
  const compared: string[] = [];
  for (const bucket of bucketsOf(rule, items, indexByMeasure(items))) {
    eachTuple(rule, bucket, (tuple) => {
      const outcome = judge(rule, tuple, gazetteer);
      outcomes.push(outcome);
      compared.push(`${tuple.members.flat().map(brief).join(' and ')}: ${outcomeWords(outcome)}`);
      return outcomes.length < most;
    });
  }
  const apart = unjoined(rule, selected.map(({ found }) => found), most - outcomes.length);
  if (outcomes.length === 0) return { reached: 'joined', fired: false, steps: [...selection, ...(apart.length > 0 ? apart : [noChoice(rule)])] };
  return { reached: 'compared', fired: outcomes.some((outcome) => outcome.kind === 'judged' && outcome.severity !== null), steps: [...selection, ...compared, ...apart, ...(outcomes.length + apart.length >= most ? [`only the first ${most} pairs are shown`] : [])] };
}

const words = ({ article, claim }: Item): string => article.text.slice(claim.spans.clause.start, claim.spans.clause.end).replace(/\s+/g, ' ').trim();

const brief = (item: Item): string => `"${words(item)}" (${item.article.path})`;

const shown = (item: Item): string => `${item.claim.measure} ${item.term?.shown ?? 'without a value'}, ${brief(item)}`;

/** The claims that come nearest: those that fail one condition only, and which. */
function nothingFor({ name, conditions }: CompiledRule['bindings'][number], items: readonly Item[]): readonly string[] {
  if (items.length === 0) return [`no claim was extracted at all, so none for \`${name}\``];
  const near = items.flatMap((item) => {
    const failed = conditions.filter(({ matches }) => !matches(item));
    return failed.length === 1 && !failed[0]?.shown.startsWith('measure ') ? [`${shown(item)} is left out: \`${failed[0]?.shown ?? ''}\` does not hold`] : [];
  });
  const measures = [...new Set(items.map(({ claim }) => claim.measure))].toSorted();
  return [`no claim is selected for \`${name}\` (${conditions.map((one) => one.shown).join(', ')}); extracted were: ${measures.join(', ')}`, ...near.slice(0, MOST_SHOWN)];
}

/** For the nearest pairs, the first thing on which they part. */
function unjoined({ join, symmetric }: CompiledRule, selected: readonly (readonly Item[])[], most: number): readonly string[] {
  const [first = [], second = first] = selected;
  const steps: string[] = [];
  for (const [index, a] of first.entries()) for (const b of symmetric ? second.slice(index + 1) : second) {
    if (a === b || steps.length >= most || (join.distinct.includes('article') && a.article === b.article)) continue;
    const key = join.keys.find(({ read }) => read(a) === null || read(a) !== read(b));
    if (a.aligned.story !== b.aligned.story) steps.push(`${brief(a)} and ${brief(b)} belong to two stories`);
    else if (key) steps.push(`${brief(a)} and ${brief(b)} do not meet on \`${key.name}\`: ${key.read(a) ?? 'none'} and ${key.read(b) ?? 'none'}`);
    else if (!isPair(a, b, join)) steps.push(`${brief(a)} and ${brief(b)} are kept apart by \`same\`, \`distinct\` or \`published\``);
  }
  return steps;
}

const noChoice = ({ bindings, join }: CompiledRule): string => `no choice of ${bindings.map(({ name }) => `\`${name}\``).join(', ')} meets on ${join.keys.map(({ name }) => `\`${name}\``).join(', ')}`;

const REFUSED: Partial<Readonly<Record<Refusal, string>>> = {
  'other-scope': 'not compared: they cover different parts, groups, places or speakers',
  'other-event': 'not compared: the places or times of their events do not meet',
};

function outcomeWords(outcome: Outcome): string {
  if (outcome.kind === 'refused') return REFUSED[outcome.reason] ?? `not compared: ${outcome.reason}`;
  if (outcome.kind === 'not-asked') return `\`where\` does not hold: ${outcome.step}`;
  const { ruling, comparison, severity } = outcome;
  const because = ruling.because === '' || ruling.because === comparison.step ? '' : `; ${ruling.because}`;
  const silent = severity === null && !['compatible', 'incomparable'].includes(ruling.verdict) ? ', but no rung of the severity holds or it is capped' : '';
  return `${comparison.step}${because}: ${ruling.verdict}${severity === null ? silent : `, ${severity}`}`;
}
