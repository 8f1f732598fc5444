/** Are two reports surely of one incident: do they name one person or street, come out with the news of one day, or give their incident one day? */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import { incidentDays, shareDay } from './incidents.ts';
import { sameIncident } from './same-incident.ts';

export function incidentTies(claims: readonly Claim[], readings: readonly Reading[]): (a: number, b: number) => boolean {
  const same = sameIncident(readings);
  const days = incidentDays(claims);
  return (a, b) => same(a, b) || shareDay(days, a, b);
}
