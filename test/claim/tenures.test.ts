/** Since when posts have been held, minutes of goals, years of past events: what is read, and what is not. */
import { describe } from '@jest/globals';
import { matchMinutes } from '../../src/claim/match-minutes.ts';
import { pastEvents } from '../../src/claim/past-events.ts';
import { tenures } from '../../src/claim/tenures.ts';
import { tells } from '../help/told.ts';

describe('no post, or nobody that it is of', () => {
  tells(tenures, [
    'Ingrid Lund has lived in Oslo since 2019.',
    'Ingrid Lund was not mayor for 12 years.',
    'Ingrid Lund and Peter Hauge have run the firm since 2019.',
    'Ingrid Lund would have been mayor for 12 years.',
    'The bridge has been closed since 2019.',
    'After 12 years in prison Peter Hauge is free.',
  ]);
});

// Published in 2027.
describe('posts', () => {
  tells(tenures, [
    'Ingrid Lund has been mayor since [2019](tenure 2019: Ingrid Lund).',
    'Ingrid Lund, mayor of Oslo since [2019](tenure 2019: Ingrid Lund), said so.',
    'Ingrid Lund has run the firm for [nine years](tenure 2018: Ingrid Lund).',
    'Ingrid Lund met Peter Hauge. She took office in [2019](tenure 2019: Ingrid Lund).',
    'Ingrid Lund steps down after [12 years](tenure 2015: Ingrid Lund) in office.',
  ]);
});

describe('minutes of something else', () => {
  tells(matchMinutes, [
    'Ingrid Lund was 17 minutes late.',
    'Ingrid Lund missed a penalty in the 17th minute.',
    'Ingrid Lund scored after 17 minutes of the second half.',
    'Ingrid Lund scored twice in the 17th minute.',
    'Ingrid Lund scored in the 17th minute. Lund scored in the 40th minute.',
    'Ingrid Lund scored with 19 minutes left.',
  ]);
});

describe('minutes of goals and red cards', () => {
  tells(matchMinutes, [
    '[Ingrid Lund](scorer lund) scored [in the 17th minute](match-minute 17: Ingrid Lund).',
    'Ingrid Lund was sent off [in the 60th minute](match-minute 60: Ingrid Lund).',
  ]);
});

describe('years of past events', () => {
  tells(pastEvents, [
    'The earthquake of 1977 killed 65 people.',
    'Nothing had been felt since Halden, years ago.',
    'Peter Hauge came from Halden in 1977.',
    'The Halden earthquake of [1977](past-year 1977) killed 65 people.',
    'The [1977](past-year 1977) Halden earthquake killed 65 people.',
    'Nothing like it had been felt since Halden, [41 years ago](past-year 1986).',
  ]);
});
