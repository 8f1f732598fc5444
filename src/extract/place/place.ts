/** Place mentions: scanned by the gazetteer's names, weighed by their surroundings, resolved over the whole article. */
import type { Extractor } from '../../model/contract.ts';
import { inReadingOrder } from '../../model/span.ts';
import { keepPlaces } from './keep.ts';
import { toMention } from './mention.ts';
import { scan } from './scan.ts';
import { unlistedPlaces } from './unlisted.ts';

export const place: Extractor = {
  name: 'place',
  summary: 'countries, regions, towns, waters, streets and their peoples, resolved to one place each',
  extract(annotated, earlier, { gazetteer }) {
    const dates = earlier.filter(({ type }) => type === 'time');
    const found = keepPlaces(annotated, scan(annotated, gazetteer, dates), gazetteer).map((kept) => toMention(annotated, kept));
    const unlisted = unlistedPlaces(annotated, found, dates, gazetteer);
    return unlisted.length > 0 ? [...found, ...unlisted].sort(inReadingOrder) : found;
  },
};
