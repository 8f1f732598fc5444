/** The extractors, in the order they run: later ones see what earlier ones found (a quantity is no date, a person no place). */
import type { Extractor } from '../model/contract.ts';
import { organisation } from './organisation/organisation.ts';
import { person } from './person/person.ts';
import { place } from './place/place.ts';
import { quantity } from './quantity/quantity.ts';
import { quote } from './quote/quote.ts';
import { time } from './time/time.ts';

export const extractors: readonly Extractor[] = [
  time,
  place,
  quantity,
  organisation,
  person,
  quote,
];
