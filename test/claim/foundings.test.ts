/** Ages of bodies and things, and what they say of their beginning. */
import { describe } from '@jest/globals';
import { foundings } from '../../src/claim/foundings.ts';
import { tells } from '../help/told.ts';

// Published in 2027.
describe('no age of a body or a thing', () => {
  tells(foundings, [
    'Ingrid Lund turns 40 this year.',
    'The couple celebrated their 40th anniversary of marriage.',
    'The oven turns 40 degrees warmer.',
    'A 120-year-old pier fell.',
    'The 77-year-old church deacon fell.',
    'The town marks the 40th anniversary of the flood.',
  ]);
});

describe('ages', () => {
  tells(foundings, [
    'The company, which [turns 150](deed-date 1877: company) this year, will stay.',
    'Novatek [celebrates its 40th anniversary](deed-date 1987: Novatek) with a beer for all.',
    'Storms hit the [120-year-old pier](deed-date 1907: pier).',
  ]);
});
