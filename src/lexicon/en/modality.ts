/** Words that take a statement out of the plain past: expected, denied, alleged, disputed. */
import type { Modality } from '../../model/claim.ts';

export const MODALITY_WORDS: Readonly<Record<string, Modality>> = {
  will: 'expected', would: 'expected', shall: 'expected', may: 'expected', might: 'expected', could: 'expected', can: 'expected', should: 'expected', expected: 'expected', expects: 'expected', plans: 'expected', planned: 'expected', planning: 'expected', hopes: 'expected', scheduled: 'expected', due: 'expected', forecast: 'expected', predicted: 'expected', projected: 'expected', promised: 'expected', pledged: 'expected', proposed: 'expected', proposal: 'expected', wants: 'expected', aims: 'expected', if: 'expected', until: 'expected', feared: 'expected',
  not: 'denied', never: 'denied', denied: 'denied', denies: 'denied', "didn't": 'denied', 'didn’t': 'denied', "wasn't": 'denied', 'wasn’t': 'denied', "hadn't": 'denied', without: 'denied', nobody: 'denied', false: 'denied', falsely: 'denied',
  alleged: 'alleged', allegedly: 'alleged', accused: 'alleged', reportedly: 'alleged', unconfirmed: 'alleged', claimed: 'alleged', claims: 'alleged', claim: 'alleged', rumoured: 'alleged', rumored: 'alleged', suspected: 'alleged',
  disputed: 'disputed', contested: 'disputed', conflicting: 'disputed',
};
