/** The extractors, in the order they run: later ones see what earlier ones found (a quantity is no date, a person no place). */
import type { Extractor } from '../model/contract.ts';
import { person } from './person/person.ts';
import { quantity } from './quantity/quantity.ts';
import { time } from './time/time.ts';

export const extractors: readonly Extractor[] = [
  time,
  quantity,
  person,
];
