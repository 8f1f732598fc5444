/** Deeds that are done once, with their date, hour and place: what is read as one, and what is not. */
import { describe } from '@jest/globals';
import { deeds } from '../../src/claim/deeds.ts';
import { tells } from '../help/told.ts';

describe('no deed, or none that was done', () => {
  tells(deeds, [
    'The pier will be built in 2031.',
    'The pier was not opened in 1893.',
    'The council met on 12 May 2026.',
    'The mayor said on 12 May 2026 that the pier was old.',
    'The villa stands near Chester. In March 2026 snow fell.',
    'They found on 12 May 2026 that nothing was left.',
  ]);
});

describe('dates, with what the deed was done to', () => {
  tells(deeds, [
    'The pier was built in [1893](deed-date 1893: pier).',
    'The pier, which Storey designed, was built in [1893](deed-date 1893: pier) by a local firm.',
    'Storms damaged the pier, built in [1898](deed-date 1898: pier), last winter.',
    'The trial of the two brothers began on [3 April 2026](deed-date 2026-04-03: trial).',
    'Diggers unearthed the hoard in [March 2026](deed-date 2026-03: hoard).',
  ]);
});

describe('places of an arrest, a find', () => {
  tells(deeds, [
    'Ingrid Lund was arrested in [Oslo](deed-place Oslo: Ingrid Lund).',
    'Police caught Ingrid Lund near [Bergen](deed-place Bergen: Ingrid Lund).',
    'The hoard was found in a field near [Chester](deed-place Chester: hoard).',
  ]);
});
