/** Where an article is written from, as far as its outlet's name or domain and its vocabulary say: votes for countries and regions. */
import { COUNTRY_HINTS } from '../../lexicon/en/country-hints.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Candidate } from './scan.ts';

const COUNTRY_ENDINGS: Readonly<Record<string, string>> = { uk: 'GB', ca: 'CA', au: 'AU', nz: 'NZ', ie: 'IE', in: 'IN', za: 'ZA', ng: 'NG', ke: 'KE', ph: 'PH', pk: 'PK', lk: 'LK', sg: 'SG', my: 'MY', jm: 'JM', gh: 'GH', ua: 'UA', ru: 'RU', il: 'IL', us: 'US', eg: 'EG', ge: 'GE', lb: 'LB', jo: 'JO', tr: 'TR' };
/** Shorter names turn up inside other words. */
const SHORTEST_INSIDE = 5;
/** So many different words of one country's vocabulary say all that words can say. */
const ENOUGH_HINTS = 4;

export interface Home {
  /** Code (`CA`, `US.OH`) -> weight from 0 to 1. */
  readonly votes: ReadonlyMap<string, number>;
  /** Folded names of the article that stand in the outlet's own name: its town, most likely. */
  readonly names: ReadonlySet<string>;
}

export function homeOf({ article, tokens }: Annotated, candidates: readonly Candidate[]): Home {
  const votes = new Map<string, number>();
  for (const [country, count] of hintsIn(tokens)) votes.set(country, Math.min(1, count / ENOUGH_HINTS));
  if (article.source !== null) for (const code of codesOfOutlet(article.source, candidates)) votes.set(code, 1);
  return { votes, names: namesInOutlet(article.source, candidates) };
}

/** Single words and pairs of words of the vocabulary, each looked up by its first word. */
const VOCABULARY: ReadonlyMap<string, readonly (readonly [string, string])[]> = (() => {
  const byFirst = new Map<string, (readonly [string, string])[]>();
  for (const [country, phrases] of COUNTRY_HINTS) for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.replace(/['’]s(?=$| )/g, '').split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), [country, rest.join(' ')]]);
  }
  return byFirst;
})();

function hintsIn(tokens: Annotated['tokens']): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const entries = VOCABULARY.get(tokens[i]?.lower ?? '');
    if (!entries) continue;
    for (const [country, rest] of entries) if (rest === '' || rest === tokens[i + 1]?.lower || rest === `${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`) seen.add(`${country} ${tokens[i]?.lower} ${rest}`);
  }
  const counts = new Map<string, number>();
  for (const hint of seen) counts.set(hint.slice(0, 2), (counts.get(hint.slice(0, 2)) ?? 0) + 1);
  return counts;
}

function namesInOutlet(source: string | null, candidates: readonly Candidate[]): ReadonlySet<string> {
  const letters = (source ?? '').toLowerCase().replace(/[^a-z]/g, '');
  return new Set(candidates.map(({ folded }) => folded).filter((folded) => folded.length >= SHORTEST_INSIDE && letters.includes(folded.replaceAll(' ', ''))));
}

/** The country ending of a domain, and regions of the article whose names stand in the outlet's. */
function codesOfOutlet(source: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const host = source.toLowerCase().replace(/^[a-z]+:\/\//, '').split('/')[0] ?? '';
  const country = COUNTRY_ENDINGS[/\.([a-z]{2})$/.exec(host)?.[1] ?? ''];
  const out = new Set(country ? [country] : []);
  const letters = source.toLowerCase().replace(/[^a-z]/g, '');
  for (const { folded, senses } of candidates) {
    const name = folded.replaceAll(' ', '');
    if (name.length < SHORTEST_INSIDE || !letters.includes(name)) continue;
    for (const { value } of senses) if (value.placeKind === 'region' && value.country !== null) out.add(value.country).add(`${value.country}.${value.admin1}`);
  }
  return out;
}
