/** What is shown of a comparison: the message, both passages, and the derivation in plain words. */
import { sourceName } from '../../model/article.ts';
import type { Judgement, Passage, Severity } from '../../model/finding.ts';
import { isoDayWords } from '../../model/value/time-words.ts';
import type { CompiledRule, Context, LaterFirst, ShownVerdict, Template, Tuple } from '../compile/rule.ts';
import { compareText } from '../value/item.ts';
import type { Item } from '../value/item.ts';
import { valueKey } from '../value/keys.ts';
import type { Outcome } from './judge.ts';

type Judged = Extract<Outcome, { kind: 'judged' }>;

/** What is the same in repeats of one contradiction: what it is about and the two values, without regard to which side is which. */
export function identityOf(tuple: Tuple): string {
  const items = tuple.members.flat();
  return [keyOf(items), ...items.map(({ claim }) => valueKey(claim.value)).toSorted(compareText)].join('|');
}

export function judgementOf(rule: CompiledRule, tuple: Tuple, { ruling, comparison, context, order }: Judged, severity: Severity): Judgement {
  const verdict = ruling.verdict as ShownVerdict;
  const items = rule.order.flatMap((position) => tuple.members[position] ?? []);
  return {
    ruleId: rule.id,
    severity,
    verdict,
    message: render(rule.messages[verdict], context, order),
    passages: items.map(passageOf),
    derivation: [...items.flatMap(readingSteps), ...derivedSteps(context), sentence(comparison.step), ...(ruling.because === '' ? [] : [sentence(ruling.because)])],
    key: keyOf(items),
    values: items.map(({ claim }) => valueKey(claim.value)),
    confidence: PRECISION[rule.precision] * WEIGHT[verdict],
  };
}

const PRECISION: Readonly<Record<CompiledRule['precision'], number>> = { low: 0.5, medium: 0.7, high: 0.85, 'very-high': 0.95 };
const WEIGHT: Readonly<Record<ShownVerdict, number>> = { contradiction: 1, divergence: 0.8, update: 0.6 };

const render = (template: Template, context: Context, order: LaterFirst): string => template.map((piece) => (typeof piece === 'string' ? piece : piece(context, order))).join('').replace(/\s+/g, ' ').trim();

function passageOf({ claim, article }: Item): Passage {
  return { article: claim.article, span: claim.spans.clause, value: claim.spans.value, label: `${sourceName(article)}: ${wordsOf(claim.spans.value, article.text)}` };
}

const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }, text: string): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

/** How the claim was read, and what its words stand for. */
function readingSteps({ claim, article, term }: Item): readonly string[] {
  const words = wordsOf(claim.spans.value, article.text);
  const from = `${sourceName(article)}${article.published === null ? '' : `, ${isoDayWords(article.published)}`}`;
  const said = claim.attribution ? ` (according to ${claim.attribution.label})` : '';
  const told = term === null || term.shown === words || claim.trace.some(({ text }) => text.includes(term.shown));
  const value = told ? [] : [`"${words}" is ${term.shown}.`];
  return [`${from}: "${wordsOf(claim.spans.clause, article.text)}"${said}.`, ...claim.trace.map(({ text }) => sentence(text)), ...value];
}

const derivedSteps = ({ derived }: Context): readonly string[] => [...derived].flatMap(([name, term]) => (term ? [sentence(`${name.replaceAll('-', ' ')}: ${term.shown}`)] : []));

/** With a capital and a full stop, as each step is a sentence of its own. */
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** Story, events, measures and subjects of all sides, without regard to which side is which. */
function keyOf(items: readonly Item[]): string {
  const each = (read: (item: Item) => string): string => [...new Set(items.map(read))].toSorted(compareText).join('+');
  return [each(({ aligned }) => aligned.story), each(({ aligned }) => aligned.event), each(({ claim }) => claim.measure), each(({ aligned }) => aligned.subject)].join('|');
}
