/** Where an outlet lives, as far as its name or domain says: country endings, and names of the article's places inside its words. */
import type { Candidate } from './scan.ts';

const COUNTRY_ENDINGS: Readonly<Record<string, string>> = { uk: 'GB', ca: 'CA', au: 'AU', nz: 'NZ', ie: 'IE', in: 'IN', za: 'ZA', ng: 'NG', ke: 'KE', ph: 'PH', pk: 'PK', lk: 'LK', sg: 'SG', my: 'MY', jm: 'JM', gh: 'GH', ua: 'UA', ru: 'RU', il: 'IL', us: 'US' };
/** Shorter names turn up inside other words. */
const SHORTEST_INSIDE = 5;

/** Codes of countries and regions: `CA`, `US.OH`. */
export function homeOf(source: string | null, candidates: readonly Candidate[]): string[] {
  if (source === null) return [];
  const host = source.toLowerCase().replace(/^[a-z]+:\/\//, '').split('/')[0] ?? '';
  const ending = /\.([a-z]{2})$/.exec(host)?.[1] ?? '';
  const out = COUNTRY_ENDINGS[ending] ? [COUNTRY_ENDINGS[ending]] : [];
  const letters = source.toLowerCase().replace(/[^a-z]/g, '');
  for (const { folded, senses } of candidates) {
    const name = folded.replaceAll(' ', '');
    if (name.length < SHORTEST_INSIDE || !letters.includes(name)) continue;
    for (const { value } of senses) if (value.placeKind === 'region' && value.country !== null) out.push(value.country, `${value.country}.${value.admin1}`);
  }
  return [...new Set(out)];
}
