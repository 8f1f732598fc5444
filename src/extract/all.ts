/** The extractors, in the order they run: later ones see what earlier ones found (a quantity is no date, a person no place). */
import type { Extractor } from '../model/contract.ts';
import { place } from './place/place.ts';

export const extractors: readonly Extractor[] = [place];
