/** Deaths that an article tells of after its toll: "one of the injured has since died", "a third victim died on Sunday". The toll before may or may not hold them. */
import { ONE_HAS_DIED, ONE_MORE_DIED, ORDINALS } from '../lexicon/en/toll-parts.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimContext } from './context.ts';

interface Later { readonly count: number; /** The toll that it makes, where the text says it. */ readonly total: number | null }

export function withLaterDeaths(context: ClaimContext, claims: readonly Claim[]): Claim[] {
  if (!/\b(?:died|succumbed)\b/i.test(context.annotated.text)) return [...claims];
  const told = Math.max(0, ...claims.map(({ measure, value, scope }) => (measure === 'killed' && value.kind === 'quantity' && scope.part === 'total' ? value.low : 0)));
  // "A third victim died in hospital", where three are counted.
  const later = laterIn(context).filter(({ total }) => total === null || total > told);
  if (later.length === 0) return [...claims];
  const more = later.reduce((n, { count }) => n + count, 0);
  const total = Math.max(0, ...later.map((one) => one.total ?? 0));
  return claims.map((claim) => widened(claim, more, total));
}

function laterIn({ annotated, blockOf }: ClaimContext): Later[] {
  return annotated.sentences.flatMap(({ index, start, end }): Later[] => {
    if (blockOf(index)?.kind === 'boilerplate') return [];
    const text = annotated.text.slice(start, end);
    const some = ONE_HAS_DIED.exec(text)?.[1]?.toLowerCase();
    if (some !== undefined) return [{ count: CARDINALS.get(some) ?? Number(some), total: null }];
    const nth = ORDINALS.indexOf(ONE_MORE_DIED.exec(text)?.[1]?.toLowerCase() ?? '') + 1;
    return nth > 0 ? [{ count: 1, total: nth }] : [];
  });
}

/** The dead may be so many more, and the injured so many fewer. */
function widened(claim: Claim, more: number, total: number): Claim {
  const { value, measure } = claim;
  if (value.kind !== 'quantity' || (measure !== 'killed' && measure !== 'injured') || claim.scope.part !== 'total') return claim;
  const [low, high] = measure === 'killed' ? [value.low, Math.max(value.high + more, total)] : [Math.max(0, value.low - more), value.high];
  return { ...claim, value: { ...value, low, high, ...(Number.isFinite(high) ? { stated: [low, high] as const } : {}) } };
}
