/** Place mentions: scanned by the gazetteer's names, weighed by their surroundings, resolved over the whole article. */
import type { Extractor } from '../../model/contract.ts';
import type { Mention } from '../../model/mention.ts';
import { keepPlaces } from './keep.ts';
import { toMention } from './mention.ts';
import { scan } from './scan.ts';

export const place: Extractor = {
  name: 'place',
  summary: 'countries, regions, towns, waters, streets and their peoples, resolved to one place each',
  extract(annotated, earlier, { gazetteer }) {
    const dates = earlier.filter((mention: Mention) => mention.type === 'time');
    return keepPlaces(annotated, scan(annotated, gazetteer, dates), gazetteer).map((kept) => toMention(annotated, kept));
  },
};
