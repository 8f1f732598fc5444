/** Claims whose subjects are words rather than names -> subject ids: a claim is compared with the partner that it was found for, and with nothing else. */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import { activityIds } from './activities.ts';
import { agentIds } from './agents.ts';
import { deedIds } from './deeds.ts';
import { directionIds } from './directions.ts';
import { dueIds } from './due.ts';
import { fateIds } from './fates.ts';
import { fillerIds } from './fillers.ts';
import { holderIds } from './holders.ts';
import { oppositeIds } from './opposites.ts';
import { orderIds } from './order.ts';
import { outcomeIds } from './outcomes.ts';
import type { Passages } from './passages.ts';
import { quoteIds } from './quotes.ts';
import { rankIds } from './ranks.ts';
import { roleIds } from './roles.ts';
import { speakerIds } from './speakers.ts';
import { statedDateIds } from './stated-dates.ts';
import { statusIds } from './status.ts';
import { survivorIds } from './survivors.ts';
import { tallyIds } from './tallies.ts';
import { toldDirectionIds } from './told-directions.ts';
import { traitIds } from './traits.ts';
import { tenureIds } from './tenures.ts';

/** Measures that are compared between partners only. */
const BY_PARTNER: ReadonlySet<string> = new Set([
  'activity-begin',
  'activity-end',
  'agent',
  'body-place',
  'deed-date',
  'deed-length',
  'deed-place',
  'deed-time',
  'direction',
  'due-date',
  'filler',
  'office-holder',
  'opposite',
  'order',
  'quote',
  'quote-speaker',
  'rank',
  'role',
  'score',
  'stated-date',
  'status',
  'survivors',
  'tally',
  'told-direction',
  'told-region',
  'trait',
  'tenure',
  'vote',
]);

/** Subject id for each claim of such a measure (index into `claims`); one without a partner stands alone. */
export function partnerIds(claims: readonly Claim[], people: ReadonlyMap<string, string | null>, readings: readonly Reading[], passages: Passages): Map<number, string> {
  const ids = new Map<number, string>();
  for (const [i, { measure }] of claims.entries()) if (BY_PARTNER.has(measure)) ids.set(i, `alone:${i}`);
  const personOf = ({ subject }: Claim): string | null => people.get(subject.label) ?? null;
  const found = [
    activityIds(claims, personOf),
    agentIds(claims),
    deedIds(claims, personOf),
    directionIds(claims),
    dueIds(claims),
    fateIds(claims, personOf),
    fillerIds(claims, readings),
    holderIds(claims, readings),
    oppositeIds(claims, personOf, passages),
    orderIds(claims),
    outcomeIds(claims),
    quoteIds(claims, personOf),
    rankIds(claims),
    speakerIds(claims),
    roleIds(claims, personOf),
    statedDateIds(claims, readings, passages),
    statusIds(claims),
    survivorIds(claims),
    tallyIds(claims),
    toldDirectionIds(claims, passages),
    traitIds(claims, personOf),
    tenureIds(claims, personOf),
  ];
  for (const map of found) for (const [i, id] of map) ids.set(i, id);
  return ids;
}
