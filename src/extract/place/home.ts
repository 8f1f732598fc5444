/** Where an article is written from, as far as its outlet's name or domain and its vocabulary say: votes for countries and regions. */
import { COUNTRY_HINTS } from '../../lexicon/en/country-hints.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Gazetteer, PlaceSense } from '../../model/gazetteer.ts';
import { OUT, isAmong, wordSet } from '../../model/word-set.ts';
import type { Candidate } from './scan.ts';

const COUNTRY_ENDINGS: Readonly<Record<string, string>> = { uk: 'GB', ca: 'CA', au: 'AU', nz: 'NZ', ie: 'IE', in: 'IN', za: 'ZA', ng: 'NG', ke: 'KE', ph: 'PH', pk: 'PK', lk: 'LK', sg: 'SG', my: 'MY', jm: 'JM', gh: 'GH', ua: 'UA', ru: 'RU', il: 'IL', us: 'US', eg: 'EG', ge: 'GE', lb: 'LB', jo: 'JO', tr: 'TR' };
/** Shorter names turn up inside other words. */
const SHORTEST_INSIDE = 5;
const SHORTEST_HOME = 6;
const LONGEST_OUTLET = 40;
const LARGE_REGION = 500_000;
const LARGE_TOWN = 100_000;
const NAMESAKE_RATIO = 4;
/** So many different words of one country's vocabulary say all that words can say. */
const ENOUGH_HINTS = 4;

export interface Home {
  /** Code (`CA`, `US.OH`) -> weight from 0 to 1. */
  readonly votes: ReadonlyMap<string, number>;
  /** Folded names of the article that stand in the outlet's own name: its town, most likely. */
  readonly names: ReadonlySet<string>;
}

export function homeOf({ article, tokens }: Annotated, candidates: readonly Candidate[], gazetteer: Gazetteer): Home {
  const votes = new Map<string, number>();
  for (const [country, count] of hintsIn(tokens)) votes.set(country, Math.min(1, count / ENOUGH_HINTS));
  if (article.source !== null) for (const code of codesOfOutlet(article.source, gazetteer)) votes.set(code, 1);
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

const FIRST_WORDS = wordSet(VOCABULARY.keys());

function hintsIn(tokens: Annotated['tokens']): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const { marks } = FIRST_WORDS;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || marks[token.form] === OUT) continue;
    const entries = isAmong(FIRST_WORDS, token) && (token.lower.length > 1 || token.text === '£') ? VOCABULARY.get(token.lower) : undefined;
    if (!entries) continue;
    for (const [country, rest] of entries) if (rest === '' || rest === tokens[i + 1]?.lower || rest === `${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`) seen.add(`${country} ${tokens[i]?.lower} ${rest}`);
  }
  const counts = new Map<string, number>();
  for (const hint of seen) counts.set(hint.slice(0, 2), (counts.get(hint.slice(0, 2)) ?? 0) + 1);
  return counts;
}

function namesInOutlet(source: string | null, candidates: readonly Candidate[]): ReadonlySet<string> {
  const letters = lettersOf(source ?? '');
  const names = new Set<string>();
  if (letters !== '') for (const { folded } of candidates) if (folded.length >= SHORTEST_INSIDE && letters.includes(folded.replaceAll(' ', ''))) names.add(folded);
  return names;
}

const lettersOf = (source: string): string => (source.includes('.') ? (hostOf(source).replace(/\.[a-z.]+$/, '') || source) : source).toLowerCase().replace(/[^a-z]/g, '');
const hostOf = (source: string): string => source.toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').split('/')[0] ?? '';

/** Codes that outlets' names gave, kept from article to article. */
const known = new Map<string, ReadonlySet<string>>();
const KEPT_OUTLETS = 1000;

/** The country ending of a domain, and the regions and large towns whose names stand in the outlet's. */
function codesOfOutlet(source: string, gazetteer: Gazetteer): ReadonlySet<string> {
  const before = known.get(source);
  if (before) return before;
  const country = COUNTRY_ENDINGS[/\.([a-z]{2})$/.exec(hostOf(source))?.[1] ?? ''];
  const out = new Set(country ? [country] : []);
  const letters = lettersOf(source).slice(0, LONGEST_OUTLET);
  for (let from = 0; from < letters.length; from += 1) {
    for (let to = from + SHORTEST_HOME; to <= letters.length; to += 1) {
      const name = letters.slice(from, to);
      if (gazetteer.isOrdinaryWord(name)) continue;
      for (const { value } of homesCalled(name, country, gazetteer)) if (value.country !== null) out.add(value.country).add(`${value.country}.${value.admin1}`);
    }
  }
  if (known.size >= KEPT_OUTLETS) known.clear();
  known.set(source, out);
  return out;
}

/** Regions of that name, or the one large town that is much larger than its namesakes. */
function homesCalled(name: string, country: string | undefined, gazetteer: Gazetteer): readonly PlaceSense[] {
  const senses = gazetteer.lookup(name).filter(({ form, primary, value }) => form === 'name' && primary && (country === undefined || value.country === country));
  const regions = senses.filter(({ value }) => value.placeKind === 'region' && value.population >= LARGE_REGION);
  if (regions.length > 0) return regions.slice(0, 1);
  const [first, second] = senses.filter(({ value }) => value.placeKind === 'city');
  return first && first.value.population >= LARGE_TOWN && first.value.population > NAMESAKE_RATIO * (second?.value.population ?? 0) ? [first] : [];
}
