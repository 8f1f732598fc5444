/** Which trigger a mention belongs to: the nearest in its clause, what stands between counted. */
import type { Annotated } from '../model/annotated.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Trigger } from './triggers.ts';

/** What a token between two others costs: a clause's edge parts them more than a word does. */
const BREAK_COST: Readonly<Record<string, number>> = {
  ',': 4, ';': 12, ':': 8, '—': 8, '–': 6, '(': 6, ')': 6, '.': 20, and: 3, but: 8, while: 8, when: 5, after: 5, before: 5, as: 4, because: 8, since: 6, although: 8, who: 4, which: 3, that: 4, where: 4, whose: 6,
};
/** English puts the time after the verb more often than before it. */
const BEFORE_VERB_COST = 3;
/** "A man who was shot on Sunday has been identified": what an auxiliary parts from the time is told of the whole subject, the time with it. */
const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'will']);
/** "Officers responded to a shop around 1 p.m. and found two men": what is joined to the first verb has its own time. */
const SECOND_VERB = new Set(['and', 'where', 'then']);
const AUXILIARY_COST = 8;
const OUTCOME = /^,\s+\p{Ll}+ing\s/u;
/** Beyond this the two have nothing to do with one another. */
const MAX_COST = 28;

/** What a token of a name, an age or an hour costs, its commas included: "in Fort Washington, Maryland, on Tuesday" is one step. */
const QUIET_COST = 0.25;

/** What the way is measured in: an article, and the tokens in it that belong to names (see `quietTokens`). */
export interface Path { readonly annotated: Annotated; readonly quiet: ReadonlySet<number> }

/** Indices of the tokens of places, ages and hours, and of the commas that set them off. */
export function quietTokens(annotated: Annotated, mentions: readonly Mention[]): Set<number> {
  const out = new Set<number>();
  for (const m of mentions) {
    if (m.type !== 'place' && !(m.type === 'quantity' && m.value.role === 'age') && !(m.type === 'time' && m.time.clock)) continue;
    const first = tokenAt(annotated, m.start);
    const last = tokenAt(annotated, m.end - 1);
    for (let i = first; i <= last; i += 1) out.add(i);
    if (annotated.tokens[first - 1]?.text === ',') out.add(first - 1);
    if (annotated.tokens[last + 1]?.text === ',') out.add(last + 1);
  }
  return out;
}

/** Cost of the way between two tokens (exclusive), in words. */
export function pathCost({ annotated, quiet }: Path, from: number, to: number): number {
  let cost = 0;
  for (let i = Math.min(from, to) + 1; i < Math.max(from, to); i += 1) {
    const token = annotated.tokens[i];
    if (quiet.has(i) || (token?.text === '.' && isAbbreviated(annotated, i))) cost += QUIET_COST;
    else if (token) cost += BREAK_COST[token.lower] ?? (token.kind === 'punctuation' ? 0.5 : 1);
  }
  return cost;
}

/** "St.", "Jr.", "E.": inside a sentence such a full stop ends a word; in ".45-calibre" it begins a number. */
const isAbbreviated = ({ tokens }: Annotated, at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind === 'number' && !next.spaced) return true;
  return before?.capital === true && before.text.length <= LONGEST_ABBREVIATION && before.end === tokens[at]?.start;
};
const LONGEST_ABBREVIATION = 4;

/** The cheapest trigger for the mention, or null where none is near. A noun right before or behind it wins over a verb further off. */
export function attach(path: Path, mention: Span, triggers: readonly Trigger[], limit = MAX_COST): Trigger | null {
  const first = tokenAt(path.annotated, mention.start);
  const last = tokenAt(path.annotated, mention.end - 1);
  const possessive = /^['’]s\b/.test(path.annotated.text.slice(mention.end, mention.end + 3));
  const next = path.annotated.tokens[last + 1]?.lower ?? '';
  const parted = AUXILIARIES.has(next) || SECOND_VERB.has(next);
  // "Shot on Monday, sparking a search": what came of it has no time of its own.
  const outcome = mention.end + (OUTCOME.exec(path.annotated.text.slice(mention.end, mention.end + 24))?.[0].length ?? Number.POSITIVE_INFINITY);
  let best: { trigger: Trigger; cost: number } | null = null;
  for (const trigger of triggers) {
    if (trigger.start >= mention.start && trigger.end <= mention.end) continue;
    // "Monday's shooting" is on Monday, whatever stands before.
    if (possessive && (trigger.token < first || trigger.form === 'verb')) continue;
    if (trigger.class === 'report' && trigger.token > last && hasComma(path.annotated, last, trigger.token)) continue;
    const after = trigger.token < first;
    const cost = after ? pathCost(path, trigger.token, first) : pathCost(path, last, trigger.token) + BEFORE_VERB_COST + (parted || trigger.start > outcome ? AUXILIARY_COST : 0);
    if (cost <= limit && (best === null || cost < best.cost)) best = { trigger, cost };
  }
  return best?.trigger ?? null;
}

/** "..., police said": what stands before the comma belongs to what is told. */
function hasComma({ tokens }: Annotated, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (tokens[i]?.text === ',') return true;
  return false;
}

/** Mentions of a list ordered by their cost from a token, nearest first, those over the limit left out. */
export function nearestFirst<M extends Span>(path: Path, token: number, mentions: readonly M[], limit = MAX_COST): { readonly mention: M; readonly cost: number; readonly after: boolean }[] {
  return mentions
    .map((mention) => {
      const first = tokenAt(path.annotated, mention.start);
      const after = first > token;
      return { mention, after, cost: after ? pathCost(path, token, first) : pathCost(path, tokenAt(path.annotated, mention.end - 1), token) };
    })
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
}
