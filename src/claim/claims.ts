/** Reading -> Claim[], through the ordered list of families. One that throws is reported and loses only its own claims. */
import type { Claim } from '../model/claim.ts';
import type { Reading, Tools } from '../model/contract.ts';
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
  return out;
}
