/** What comes round every year, and the ordinals that count it. */
import { ORDINALS } from './time-numbers.ts';
import { words } from './table.ts';

/** Ordinal words up to the hundredth; those of the tens take part in "twenty-fifth" too. */
export const COUNTING_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS, ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100],
]);

/** What has editions: "the 20th annual harbour regatta". Singular, and each stands for itself. */
export const EDITION_NOUNS: ReadonlySet<string> = words(`
  festival race fair tournament marathon regatta championship games prize award awards exhibition carnival parade conference summit rally derby cup tour
  biennial biennale competition contest gala convention forum meeting pageant market show
`);

/** A sentence with one of these looks ahead to a later occasion, or back to an earlier one. */
export const OTHER_OCCASION: RegExp = /\b(?:next|last|previous|earlier|ahead|will|would|plans?|planned|hopes?|before|after|until|by the time|nearly|almost|about|around|more than|over)\b/i;
