/** Reading -> Claim[], through the ordered list of families. One that throws is reported and loses only its own claims. */
import type { Claim } from '../model/claim.ts';
import type { Reading, Tools } from '../model/contract.ts';
import { overlaps } from '../model/span.ts';
import { families } from './all.ts';
import { createContext } from './context.ts';

/** Claims in reading order of their values within a family; `onFault` hears of a family that failed on this article. */
export function makeClaims(reading: Reading, tools: Tools, onFault: (family: string, fault: unknown) => void): Claim[] {
  const context = createContext(reading, tools);
  const out: Claim[] = [];
  for (const family of families) {
    try {
      out.push(...family.claims(context));
    } catch (fault) {
      onFault(family.name, fault);
    }
  }
  return withoutRepeats(out);
}

/** A count of people that the casualties family has read (killed, arrested) is not also a bare count; of those displaced some reports say "fled", others "left". */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const harmed = claims.filter((c) => c.subject.key.startsWith('people:') && c.measure !== 'displaced');
  return claims.filter((c) => c.measure !== 'count' || !harmed.some((h) => overlaps(h.spans.value, c.spans.value)));
}
