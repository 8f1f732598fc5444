/** Places in a ranking of size, age or length within a country or the world: "the second longest bridge in Senegal", "no bridge in the country is longer". */
import { CARDINALS } from '../lexicon/en/numbers.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { RANK_ADJECTIVES, RANK_ORDINALS } from '../lexicon/en/ranks.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { stem } from './words.ts';

interface Rank extends Span { readonly rank: number; readonly adjective: string; readonly noun: string; readonly place: string }

const ADJECTIVES = [...RANK_ADJECTIVES.keys()].join('|');
const ORDINALS = [...RANK_ORDINALS.keys()].join('|');
/** Capitals inside: a place; "the country", "the world". */
const WHERE = `(the (?:country|world|region|state|continent|nation|province|county|city)|\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})`;
const SUPERLATIVE = new RegExp(`\\bthe\\s+(?:(${ORDINALS})[\\s-]+)?(${ADJECTIVES})(?:\\s+((?:\\p{Ll}+\\s){0,2}\\p{Ll}+))?\\s+(?:in|of)\\s+(?:all\\s+of\\s+)?${WHERE}`, 'gu');
const POSSESSIVE = new RegExp(`${WHERE}['’]s\\s+(?:(${ORDINALS})[\\s-]+)?(${ADJECTIVES})\\s+((?:\\p{Ll}+\\s){0,2}\\p{Ll}+)`, 'gu');
const COMPARATIVES = [...RANK_ADJECTIVES.values()].map((a) => a.comparative).join('|');
const NO_OTHER = new RegExp(`\\b[Nn]o\\s+(?:other\\s+)?((?:\\p{Ll}+\\s){0,1}\\p{Ll}+)\\s+in\\s+${WHERE}\\s+is\\s+(${COMPARATIVES})\\b`, 'gu');
/** Looked for first: few sentences hold such a word, and the patterns above are dear even to compile. */
const HAS_SUPERLATIVE = new RegExp(ADJECTIVES);
const HAS_COMPARATIVE = new RegExp(`\\bis\\s+(?:${COMPARATIVES})\\b`);

export const ranks: ClaimFamily = {
  name: 'ranks',
  summary: 'places in a ranking within a country or the world',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      for (const rank of ranksIn(context, sentence)) {
        const place = placeKey(context, rank);
        if (place !== null && !isOfAnother(context, sentence, rank)) out.push(toClaim(context, sentence, rank, place));
      }
    }
    return out;
  },
};

function ranksIn(context: ClaimContext, { start, end }: Sentence): Rank[] {
  const text = context.annotated.text.slice(start, end);
  const at = (match: RegExpMatchArray): Span => ({ start: start + (match.index ?? 0), end: start + (match.index ?? 0) + match[0].length });
  const out: Rank[] = [];
  const superlative = HAS_SUPERLATIVE.test(text);
  if (superlative) for (const m of text.matchAll(SUPERLATIVE)) out.push({ ...at(m), rank: RANK_ORDINALS.get(m[1]?.toLowerCase() ?? '') ?? 1, adjective: baseOf(m[2]), noun: noun(m[3]), place: m[4] ?? '' });
  if (superlative) for (const m of text.matchAll(POSSESSIVE)) if (noun(m[4]) !== '') out.push({ start: at(m).start, end: at(m).end - (m[4] ?? '').length + phraseOf(m[4]).join(' ').length, rank: RANK_ORDINALS.get(m[2]?.toLowerCase() ?? '') ?? 1, adjective: baseOf(m[3]), noun: noun(m[4]), place: m[1] ?? '' });
  if (HAS_COMPARATIVE.test(text)) for (const m of text.matchAll(NO_OTHER)) out.push({ ...at(m), rank: 1, adjective: [...RANK_ADJECTIVES.values()].find((a) => a.comparative === m[3])?.base ?? '', noun: noun(m[1]), place: m[2] ?? '' });
  return out.filter(({ adjective }) => adjective !== '');
}

const noun = (words: string | undefined): string => stem(phraseOf(words).at(-1) ?? '');

/** The words of a noun phrase up to the first that cannot stand in one. */
function phraseOf(words: string | undefined): string[] {
  const all = (words ?? '').trim().split(/\s+/).filter(Boolean);
  const stop = all.findIndex((w) => w !== 'mine' && FUNCTION_WORDS.has(w));
  return stop < 0 ? all : all.slice(0, stop);
}

const baseOf = (superlative: string | undefined): string => RANK_ADJECTIVES.get(superlative?.toLowerCase() ?? '')?.base ?? '';

/** "one of the largest", "after the largest", "than the largest": the ranking is another thing's, or none. */
function isOfAnother(context: ClaimContext, sentence: Sentence, rank: Rank): boolean {
  const before = context.annotated.text.slice(Math.max(sentence.start, rank.start - 30), rank.start).toLowerCase();
  const after = context.annotated.text.slice(rank.end, rank.end + 25);
  return /\b(?:among|amongst|one of|some of|after|behind|than|like|once|was|were|formerly|became|not|outside|from|at|near|two of)\s+$/.test(before) || CARDINALS.has(after.trim().split(' ')[0] ?? '') || /^\s+(?:since|for|in \d{4})\b/.test(after);
}

/** The place as a key; null where it is none or only "the city". The country's own code, where it is meant: "the country" is the one that the article is set in. */
function placeKey(context: ClaimContext, rank: Rank): string | null {
  if (/^the (?:world)$/.test(rank.place)) return 'world';
  const named = context.mentions.find((m): m is PlaceMention => m.type === 'place' && m.start >= rank.start && m.end <= rank.end + 1 && m.value.country !== null);
  if (named && named.value.placeKind === 'country') return `country:${named.value.country}`;
  if (rank.place === 'the country' || rank.place === 'the nation') {
    const country = mainCountry(context);
    return country === null ? null : `country:${country}`;
  }
  return named && !rank.place.startsWith('the ') && named.place.demonym === undefined ? `place:${named.value.geonameId ?? named.value.name}` : null;
}

/** The country of most of the places that the article names. */
function mainCountry(context: ClaimContext): string | null {
  const counts = new Map<string, number>();
  for (const m of context.mentions) if (m.type === 'place' && m.value.country !== null) counts.set(m.value.country, (counts.get(m.value.country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function toClaim(context: ClaimContext, sentence: Sentence, rank: Rank, place: string): Claim {
  const value = { start: rank.start, end: rank.end };
  return makeClaim(context, {
    measure: 'rank', sentence: sentence.index, scope: { ...WHOLE, group: `${rank.adjective}@${place}` },
    subject: { kind: 'thing', key: `rank:${rank.adjective}@${place}`, label: `the place among the ${rank.adjective} in ${rank.place}`, core: rank.noun, words: [rank.noun].filter(Boolean) },
    value: { kind: 'quantity', stated: rank.rank, low: rank.rank, high: rank.rank, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value, clause: value }, trace: [{ text: `number ${rank.rank} by '${rank.adjective}' in ${rank.place}`, span: value }],
  });
}
