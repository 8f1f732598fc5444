/**
 * Figures that differ as a slip of the pen makes them differ (43 and 34, 12 and 120 million) and that nothing else tells apart. In two reports of one
 * story that is hardly chance, however each words the fact, as long as few other figures of the kind could have met.
 */
import { COMMON_HEADS } from '../lexicon/en/figure-words.ts';
import type { Claim } from '../model/claim.ts';
import { mayBeOneCurrency } from '../model/value/currency.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { sameBearer, strictMarks } from './figure-bearers.ts';
import type { Passages } from './passages.ts';
import { slipStrength } from './slips.ts';

/** Two digits that changed places, or a nought too many behind one digit. */
const STRONG = 0.5;
/** Pairs of figures of the kind that the two articles could make, beyond which a slip may be chance; more where their passages have a rare word in common. */
const FEW_PAIRS = 8;
const MORE_PAIRS = 48;
const RARE_WORD = 0.7;
/** Counts below this meet by chance. */
const SMALL_COUNT = 10;
/** A nought too many is common; two may be two things. */
const ONE_NOUGHT = 10;

/** `pairs` is how many pairs of differing figures of the kind the two articles could make. */
export function isSurelySlip(a: Claim, b: Claim, pairs: number, passages: Passages): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity' || (a.value.unit !== b.value.unit && !mayBeOneCurrency(a.value, b.value)) || a.value.change !== b.value.change) return false;
  const slip = slipStrength(a, b);
  if (slip < STRONG || a.modality !== b.modality || a.revised || b.revised || isPart(a) !== isPart(b)) return false;
  if (a.measure === 'count' && (Math.min(statedNumber(a.value), statedNumber(b.value)) < SMALL_COUNT || isMoving(a, b))) return false;
  if (isOfTwoThings(a, b)) return false;
  if (pairs <= FEW_PAIRS && a.measure !== 'percent' && timesApart(a, b) <= ONE_NOUGHT) return true;
  return pairs <= MORE_PAIRS && passages.likeness({ article: a.article, offset: a.spans.value.start }, { article: b.article, offset: b.spans.value.start }).mass >= RARE_WORD;
}

function timesApart(a: Claim, b: Claim): number {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return 1;
  const [x, y] = [statedNumber(a.value), statedNumber(b.value)];
  return Math.max(x, y) / Math.min(x, y);
}

const isPart = ({ scope: { part } }: Claim): boolean => part === 'part' || part === 'others';

/** People in one place become more and fewer. */
const isMoving = (a: Claim, b: Claim): boolean => COMMON_HEADS.has(a.subject.core ?? '') && (a.asOf?.beginLow !== b.asOf?.beginLow || a.attribution?.key !== b.attribution?.key);

/** One of them is told as background, the nouns or the names that bear them differ, or a limit that always makes another figure. */
function isOfTwoThings(a: Claim, b: Claim): boolean {
  if ((a.event?.main ?? true) !== (b.event?.main ?? true)) return true;
  const [x, y] = [a.subject.frame, b.subject.frame];
  if (a.subject.core && b.subject.core && a.subject.core !== b.subject.core) return true;
  if (!x || !y) return false;
  return strictMarks(x) !== strictMarks(y) || ([x, y].every(({ bearer }) => bearer?.kind === 'name' || bearer?.kind === 'person') && sameBearer(x.bearer, y.bearer) === 'other');
}
