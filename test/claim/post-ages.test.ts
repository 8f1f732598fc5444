import { describe } from '@jest/globals';
import { ages } from '../../src/claim/ages.ts';
import { postAges } from '../../src/claim/post-ages.ts';
import { tells } from '../help/told.ts';

describe('ages of nobody in particular', () => {
  tells(postAges, ['A 58-year-old driver was hurt.', 'The drivers, 52 and 34, were unhurt.', 'The youngest passenger ran.']);
  tells(ages, ['Rosa Ibarra was 27 points ahead.', 'Rosa Ibarra was 27th.']);
});

describe('ages of a post, and of the youngest', () => {
  tells(postAges, [
    'The driver, [52](age 52), was unhurt.',
    'The [58](age 58)-year-old driver was unhurt.',
    'The youngest of the dead was [six](age 6).',
  ]);
  tells(ages, ['Rosa Ibarra was [27](age 27: Rosa Ibarra).']);
});
