/** What the learnt weights of `told-evidence.ts` say against two measures that `figure-likeness.ts` would join: nothing beside them is alike. */
import type { Claim } from '../model/claim.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { distancesOf } from './common-words.ts';
import { sameBearer } from './figure-bearers.ts';
import type { Passages } from './passages.ts';
import { slipStrength } from './slips.ts';
import { type Told, logitOf, observe } from './told-evidence.ts';

/** Measures and percentages that are joined below this logit are mostly of two things (counts are joined by what is counted, and are not asked). */
const DOUBTFUL = -1;

/** From this strength on a slip says more than the words. */
const STRONG_SLIP = 0.9;

/** Are two figures of two articles so little alike that joining them is a guess? */
export function doubtIn(claims: readonly Claim[], { weight }: Passages): (x: Claim, y: Claim) => boolean {
  const [told, values] = [new Map<string, Told>(), new Map<string, Set<number>>()];
  for (const claim of claims) {
    if (claim.measure !== 'told-figure' || claim.value.kind !== 'quantity') continue;
    told.set(placeOf(claim), { claim, value: claim.value, near: distancesOf(claim) });
    const group = groupOf(claim);
    values.set(group, (values.get(group) ?? new Set()).add(statedNumber(claim.value)));
  }
  return (x, y) => {
    const [p, q] = [told.get(placeOf(x)), told.get(placeOf(y))];
    if (!p || !q || x.measure === 'count' || sameBearer(x.subject.frame?.bearer ?? null, y.subject.frame?.bearer ?? null) === 'same' || slipStrength(x, y) >= STRONG_SLIP || p.claim.subject.key !== q.claim.subject.key) return false;
    const rivals = (values.get(groupOf(p.claim))?.size ?? 1) * (values.get(groupOf(q.claim))?.size ?? 1);
    return logitOf(observe(p, q, { rivals, weight })) < DOUBTFUL;
  };
}

const placeOf = ({ article, spans }: Claim): string => `${article} ${spans.value.start}`;
const groupOf = ({ article, subject }: Claim): string => `${article} ${subject.key}`;
