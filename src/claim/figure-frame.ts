/** The frame of a figure: whose it is, what narrows it down, and the words and names of its clause. */
import { MARKS } from '../lexicon/en/figure-frames.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { type Sentence, type Token, tokenAt } from '../model/annotated.ts';
import type { FigureFrame } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { bearerOf, isAttributive } from './figure-bearer.ts';
import { phraseTable, phrasesAt } from './phrases.ts';
import { stem } from './words.ts';

const TABLE = phraseTable(MARKS);
/** Part the clauses of a sentence, whatever stands in them. */
const EDGES: ReadonlySet<string> = new Set([';', '—', '(', ')', 'but', 'while', 'whereas', 'although', 'though', 'because']);
/** Part them where another figure stands on the other side. */
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', ':']);
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;

/** Behind a comma, what still tells of the figure. */
const GOES_ON = /^(?:including|excluding|with|without|after|before|in|on|at|plus|up|from|compared|down|not|of|for|as|when|since|until|per|counting)$/;

/** `end` is where the figure with its conversions ends. */
export function frameOf(context: ClaimContext, m: QuantityMention, end: number): FigureFrame {
  const { tokens } = context.annotated;
  const { from, to, first, last } = clauseAround(context, m, end);
  const [marks, names, heads] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const isAside = asideBefore(context, from, first);
  const timeAt = (start: number): boolean => (context.mentionsOf[m.sentence] ?? []).some((o) => o.type === 'time' && o.start <= start && start < o.end);
  const attributive = isAttributive(context, m);
  for (let i = from; i < to; i += 1) {
    if (isAside(i)) continue;
    const token = tokens[i];
    if (!token) continue;
    // The month of May permits nothing.
    if (!attributive || Math.abs(i - first) <= NOUN_PHRASE) for (const { value } of phrasesAt(TABLE, tokens, i, to)) if (token.lower !== 'may' || !timeAt(token.start)) marks.add(value);
    if (i >= first && i <= last) continue;
    if (token.kind === 'number' && YEAR.test(token.text)) marks.add(token.text);
    if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || timeAt(token.start)) continue;
    if (token.capital && (i > (context.annotated.sentences[m.sentence]?.firstToken ?? 0) || context.tools.gazetteer.wordRarity(token.lower) === 'rare')) names.add(token.lower);
    else heads.add(stem(token.lower));
  }
  return { bearer: bearerOf(context, m, end), attributive, ofWhole: isOfWhole(tokens, first, last), marks: [...marks].sort(), names: [...names], heads: [...heads] };
}

/** "38 of the 67 seats": the second number is of all that there are; "of the 20 seats that it held" is not. */
const isOfWhole = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:the|its|all)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'of' && /^(?:[.,;]|in|at|on|and)$/.test(tokens[last + 1]?.lower ?? '.');

/** Words around an attributive figure that may narrow its noun down: "the second 21-storey tower". */
const NOUN_PHRASE = 3;

/** "The comet, first seen in 2024, moves at 38 km/h": what stands between two commas before the figure, a prepositional phrase excepted, tells something else. */
function asideBefore({ annotated: { tokens } }: ClaimContext, from: number, first: number): (token: number) => boolean {
  const commas = Array.from({ length: first - from }, (_, i) => from + i).filter((i) => tokens[i]?.text === ',');
  const close = commas.at(-1);
  const open = commas.at(-2);
  if (open === undefined || close === undefined || /^(?:in|on|at|by|from|since|until|after|before|for|during)$/.test(tokens[open + 1]?.lower ?? '')) return () => false;
  return (i) => i > open && i < close;
}

/** The tokens of the clause that holds the figure: up to an edge, or to a joint behind which another figure stands. */
function clauseAround(context: ClaimContext, m: QuantityMention, end: number): { from: number; to: number; first: number; last: number } {
  const { annotated } = context;
  const sentence: Sentence | undefined = annotated.sentences[m.sentence];
  const [first, last] = [tokenAt(annotated, m.start), tokenAt(annotated, end - 1)];
  const figures = (context.mentionsOf[m.sentence] ?? []).filter((o) => o.type === 'quantity' && (o.end <= m.start || o.start >= end)).map(({ start }) => tokenAt(annotated, start));
  const isEdge = (i: number, beyond: boolean): boolean => EDGES.has(annotated.tokens[i]?.lower ?? '') || (beyond && JOINTS.has(annotated.tokens[i]?.lower ?? ''));
  const [start, stop] = [sentence?.firstToken ?? first, sentence?.endToken ?? last + 1];
  let [from, to] = [first, last + 1];
  while (from > start && !isEdge(from - 1, figures.some((at) => at < from - 1))) from -= 1;
  while (to < stop && !isEdge(to, figures.some((at) => at > to)) && !(annotated.tokens[to]?.text === ',' && !GOES_ON.test(annotated.tokens[to + 1]?.lower ?? ''))) to += 1;
  return { from, to, first, last };
}
