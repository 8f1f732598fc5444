/** Whom a pronoun means: by the deeds that are dated with it. */
import { describe } from '@jest/globals';
import { deeds } from '../../src/claim/deeds.ts';
import { tells } from '../help/told.ts';

describe('a pronoun that may mean two, or somebody without a name', () => {
  tells(deeds, [
    'Peter Lund met Paul Hauge in Oslo. Police arrested him on 3 May 2026.',
    'Peter Lund and Paul Hauge fled. He was arrested on 3 May 2026.',
    'Ingrid Lund lost a brother. He was arrested on 3 May 2026.',
    'Ingrid Lund lives in Oslo. He was arrested on 3 May 2026.',
    'Peter Lund was robbed by a man in Oslo. He was arrested on 3 May 2026.',
    'The brother of Peter Lund fled. "He was arrested on 3 May 2026," she said.',
  ]);
});

describe('the one person of that gender', () => {
  tells(deeds, [
    'Peter Lund robbed Anna Hauge. He was arrested on [3 May 2026](deed-date 2026-05-03: Peter Lund).',
    'Peter Lund robbed Anna Hauge. She was operated on on [3 May 2026](deed-date 2026-05-03: Anna Hauge).',
    'Peter Lund, a former teacher, fled. Police arrested him on [3 May 2026](deed-date 2026-05-03: Peter Lund).',
    'Peter Lund met Paul Hauge in Oslo. He was arrested on [3 May 2026](deed-date 2026-05-03: Peter Lund).',
    'The council met. Its clerk, Anna Hauge, was appointed in [May 2026](deed-date 2026-05: Anna Hauge).',
    'Peter Lund was abducted on [3 May 2026](deed-date 2026-05-03: Peter Lund) and rescued on [9 May 2026](deed-date 2026-05-09: Peter Lund).',
  ]);
});
