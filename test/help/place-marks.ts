/** Marks the places of a text as `[words](place)`, so that a test reads as the sentence that it is about. */
import { annotate } from '../../src/annotate/annotate.ts';
import { place } from '../../src/extract/place/place.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Mention, PlaceMention } from '../../src/model/mention.ts';

export const gazetteer = openGazetteer();

export function placesIn(text: string, options: { readonly source?: string; readonly earlier?: readonly Mention[] } = {}): PlaceMention[] {
  const article = { path: 'test', text, title: null, source: options.source ?? null, published: null, publishedFrom: 'none' as const, draft: false, regions: [], raw: identityMap(text) };
  return place.extract(annotate(article), options.earlier ?? [], { gazetteer }).filter((mention) => mention.type === 'place');
}

/** `Izium, UA.07`; a people, a government and a guess are said to be such. */
function label({ place: { name, country, admin1, demonym, metonym }, certainty }: PlaceMention): string {
  const where = country === null ? '' : `, ${country}${admin1 === null ? '' : `.${admin1}`}`;
  return `${name}${where}${demonym ? ', people' : ''}${metonym ? ', government' : ''}${certainty === 'guess' ? ', guess' : ''}`;
}

export function marked(text: string, options: { readonly source?: string; readonly earlier?: readonly Mention[] } = {}): string {
  let out = '';
  let at = 0;
  for (const mention of placesIn(text, options)) {
    out += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}](${label(mention)})`;
    at = mention.end;
  }
  return out + text.slice(at);
}

export const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
