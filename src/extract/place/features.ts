/** What speaks for and against reading a candidate as a place: named features, weighed in `weights`. */
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { BODY_NOUNS, DIRECTIONS, FROM_PREPOSITIONS, GOVERNMENT_SEATS, GOVERNMENT_VERBS, IN_PREPOSITIONS, LOCAL_BODIES, LOCAL_NOUNS, OF_NOUNS, OUTLET_NOUNS, PLACE_ADJECTIVES, SPEECH_VERBS } from '../../lexicon/en/place-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { SURNAMES } from '../../lexicon/en/surnames.ts';
import { HONORIFICS, TITLES } from '../../lexicon/en/titles.ts';
import type { Annotated, Token } from '../../model/annotated.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { isAmong, recall, wordSet, wordTable, wordsThat } from '../../model/word-set.ts';
import { nounKind } from './nouns.ts';
import type { People } from './people.ts';
import type { Candidate } from './scan.ts';
import { BESIDE, FAMILIES, type Family } from './weights.ts';

export interface Surroundings {
  readonly annotated: Annotated;
  readonly gazetteer: Gazetteer;
  readonly people: People;
}

/** The weights of a candidate's features, summed up in the order in which they are found. */
export interface Tally {
  sum: number;
}

/** Counts a feature by its name, or by the rest of its name where the family says how that begins. */
function count(tally: Tally, feature: string, family: Family = BESIDE): void {
  tally.sum += family.get(feature) ?? 0;
}

const GIVEN = wordSet(GIVEN_NAMES);
const FAMILY = wordSet(SURNAMES);
const SMALL = wordSet(FUNCTION_WORDS);
const IN_CAPITALS = wordsThat(({ text }) => text === text.toUpperCase());

/** Features of the name itself and of the words beside it. */
export function nameFeatures(c: Candidate, s: Surroundings, tally: Tally): void {
  const { tokens } = s.annotated;
  if (c.noun && c.senses.length === 0) return nounFeatures(c, s, tally);
  const top = c.senses[0];
  if (!top) return;
  const single = c.end === c.first + 1;
  const first = tokens[c.first];
  const name = top.form === 'name';
  count(tally, top.form, FAMILIES.form);
  if (top.form === 'initials') count(tally, top.value.placeKind, FAMILIES.initials);
  if (name) {
    const best = highestRanked(c.senses, top);
    count(tally, best.primary ? best.value.placeKind : 'alternate', FAMILIES.kind);
    const people = best.value.placeKind === 'city' || (best.value.placeKind === 'county' && single && !c.regional) ? best.value.population : -1;
    if (people >= 0) count(tally, people >= 1e6 ? 'city 1M' : people >= 2e5 ? 'city 200k' : people >= 4e4 ? 'city 40k' : people >= 8e3 ? 'city 8k' : people >= 1e3 ? 'city 1k' : 'city small');
    count(tally, c.senses.length > 8 ? 'many senses' : c.senses.length > 1 ? 'some senses' : 'one sense');
  }
  if (!single) count(tally, 'several words');
  if (!first) return;
  if (single && name && first.text.length <= 4 && !isLarge(c)) count(tally, first.text.length <= 3 ? 'three letters' : 'four letters');
  if (single && first.text.length > 3 && isAmong(IN_CAPITALS, first)) count(tally, 'capitals');
  const ordinary = single && name && s.gazetteer.isOrdinaryWord(first.lower);
  const given = single && name && isAmong(GIVEN, first);
  const surname = single && name && isAmong(FAMILY, first);
  if (ordinary) count(tally, 'ordinary');
  if (given) count(tally, 'given');
  if (surname) count(tally, 'surname');
  if (single && name && isAmong(SMALL, first)) count(tally, 'function word');
  const person = name && s.people.surnames.has(tokens[c.end - 1]?.lower ?? '');
  if (person) count(tally, single ? 'person here' : 'person here, long');
  if (name && single && s.people.titled.has(first.lower)) count(tally, 'titled here');
  const before = beforeFeature(c, s);
  const next = afterFeature(c, s);
  const after = next === 'speech' && GOVERNMENT_SEATS.has(c.folded) ? 'government verb' : next;
  if (after === 'Titled' && single && NO_SLOT.has(before)) count(tally, 'name before a titled surname');
  count(tally, before, FAMILIES.before);
  count(tally, after, FAMILIES.after);
  if (after === 'Outlet' && before === 'the' && runEnd(c, s) === 'outlet') count(tally, 'the outlet');
  if (isRun(after)) count(tally, runEnd(c, s), before === 'the' ? FAMILIES.theRun : before === 'start' ? FAMILIES.startRun : FAMILIES.otherRun);
  if (c.regional) count(tally, top.value.placeKind === 'county' ? 'county noun' : 'region noun');
  if (ordinary) count(tally, before, FAMILIES.ordinary);
  if (person || given || surname) {
    count(tally, before, FAMILIES.personal);
    count(tally, after, FAMILIES.personalAfter);
  }
  if (top.form === 'demonym') count(tally, after, FAMILIES.demonymAfter);
}

/** Of equals the first. */
function highestRanked(senses: Candidate['senses'], first: Candidate['senses'][number]): Candidate['senses'][number] {
  let best = first;
  let highest = -Infinity;
  if (senses.length > 1) for (const sense of senses) {
    const height = rank(sense);
    if (height > highest) {
      best = sense;
      highest = height;
    }
  }
  return best;
}

function rank({ value, primary }: Candidate['senses'][number]): number {
  const kind = value.placeKind === 'country' || value.placeKind === 'continent' ? 1e8 : value.placeKind === 'region' ? 1e6 : value.placeKind === 'city' ? 1e4 : 0;
  return ((value.placeKind === 'county' ? value.population / 10 : value.population) + kind) * (primary ? 1 : 0.01);
}

/** Nothing here asks for a place. */
const NO_SLOT: ReadonlySet<string> = new Set(['start', 'quote', 'comma', 'and', 'small word', 'mark', 'stop', 'colon']);

const isLarge = ({ senses }: Candidate): boolean => senses.some(({ value, primary }) => primary && value.population >= 200_000);

function nounFeatures(c: Candidate, s: Surroundings, tally: Tally): void {
  const { tokens } = s.annotated;
  count(tally, 'by noun');
  count(tally, tokens[c.end - 1]?.lower ?? '', FAMILIES.noun);
  count(tally, String(Math.min(4, c.end - c.first)), FAMILIES.nounWords);
  count(tally, beforeFeature(c, s), FAMILIES.nounBefore);
  count(tally, afterFeature(c, s), FAMILIES.nounAfter);
}

/** One word for what stands before the candidate. */
function beforeFeature(c: Candidate, { annotated, gazetteer, people }: Surroundings): string {
  const { tokens, sentences } = annotated;
  const sentence = sentences[c.sentence];
  if (!sentence || c.first === sentence.firstToken) return 'start';
  const token = tokens[c.first - 1];
  if (!token) return 'start';
  const { lower } = token;
  if (token.kind === 'number') return 'number';
  if (token.kind === 'punctuation') return beforeMark(tokens, c.first - 1, sentence.firstToken);
  if (token.capital && lower !== 'the' && lower !== 'in') return beforeCapital(token, gazetteer, people, c.first - 1 === sentence.firstToken);
  if (lower === 'of') return OF_NOUNS.has(tokens[c.first - 2]?.lower ?? '') ? 'noun of' : 'of';
  const small = recall(SMALL_BEFORE, token);
  return small.adjective && IN_PREPOSITIONS.has(tokens[c.first - 2]?.lower ?? '') ? 'around' : small.feature;
}

/** What a small word before a name says; behind "in" an adjective of place says more ("in downtown Harlow"). */
const SMALL_BEFORE = wordTable(({ lower }) => {
  const feature = titleBefore(lower) ?? prepositionBefore(lower);
  return feature === null ? { feature: otherBefore(lower), adjective: PLACE_ADJECTIVES.has(lower) } : { feature, adjective: false };
});

const titleBefore = (lower: string): string | null => (HONORIFICS.has(lower) ? 'title' : TITLES.has(lower) ? 'small title' : null);

function prepositionBefore(lower: string): string | null {
  if (IN_PREPOSITIONS.has(lower)) return lower === 'in' || lower === 'near' ? lower : lower === 'at' ? 'at' : 'around';
  if (FROM_PREPOSITIONS.has(lower)) return lower === 'from' || lower === 'to' ? lower : 'between';
  return DIRECTIONS.has(lower) ? 'direction' : null;
}

function otherBefore(lower: string): string {
  if (lower === 'the' || lower === 'a' || lower === 'an') return lower === 'the' ? 'the' : 'a';
  if (lower === 'and' || lower === 'or') return 'and';
  if (lower === 'for' || lower === 'by' || lower === 'with' || lower === 'against') return lower;
  return FUNCTION_WORDS.has(lower) ? 'function word' : SPEECH_VERBS.has(lower) ? 'speech' : 'small word';
}

function beforeMark(tokens: readonly Token[], at: number, from: number): string {
  const mark = tokens[at]?.text ?? '';
  if (mark === ',') return tokens[at - 1]?.capital ? 'capital,' : 'comma';
  if (mark === '(') return 'bracket';
  if (mark === '.' && at - 1 >= from && tokens[at - 1]?.capital && (tokens[at - 1]?.text.length ?? 9) === 1) return 'initial';
  if (mark === '.') return HONORIFICS.has(tokens[at - 1]?.lower ?? '') || TITLES.has(tokens[at - 1]?.lower ?? '') ? 'title' : 'stop';
  if (mark === '-' || mark === '/') return 'hyphen';
  if (/['’]s?/.test(mark)) return tokens[at]?.text.length === 2 ? 'possessive' : 'quote';
  return /["“”‘«]/.test(mark) ? 'quote' : mark === ':' || mark === ';' ? 'colon' : 'mark';
}

function beforeCapital(token: Token, gazetteer: Gazetteer, people: People, atStart: boolean): string {
  const known = recall(CAPITAL_BEFORE, token);
  if (known !== '') return known;
  if (people.surnames.has(token.lower)) return 'surname';
  if (gazetteer.isOrdinaryWord(token.lower)) return atStart ? 'Ordinary first' : 'Ordinary';
  return token.text.length === 1 ? 'initial' : 'Capital';
}

/** What a capitalised word before a name says, whatever the article; empty where it does not say. */
const CAPITAL_BEFORE = wordTable(({ lower }) => {
  if (HONORIFICS.has(lower) || TITLES.has(lower)) return 'title';
  if (GIVEN_NAMES.has(lower)) return 'given name';
  if (DIRECTIONS.has(lower)) return 'Direction';
  if (IN_PREPOSITIONS.has(lower) || (FROM_PREPOSITIONS.has(lower) && FUNCTION_WORDS.has(lower))) return 'In';
  return FUNCTION_WORDS.has(lower) ? 'Function word' : '';
});

/** Features of capitalised words begin with a capital letter. */
const isCapital = (feature: string): boolean => feature >= 'A' && feature < '[';
const isRun = (after: string): boolean => isCapital(after) && after !== 'Surname here' && after !== 'Titled';

/** What the last of the capitalised words behind the candidate is. */
function runEnd(c: Candidate, { annotated: { tokens } }: Surroundings): string {
  let at = c.end;
  while (tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital && tokens[at + 1]?.spaced && at < c.end + 5) at += 1;
  const lower = tokens[at]?.lower ?? '';
  if (LOCAL_BODIES.has(lower)) return 'local body';
  if (BODY_NOUNS.has(lower)) return 'body';
  if (OUTLET_NOUNS.has(lower)) return 'outlet';
  if (nounKind(lower)) return 'local noun';
  return SURNAMES.has(lower) ? 'surname' : at > c.end + 1 ? 'long' : 'other';
}

/** One word for what stands after the candidate. */
function afterFeature(c: Candidate, { annotated, gazetteer, people }: Surroundings): string {
  const { tokens, sentences } = annotated;
  const limit = sentences[c.sentence]?.endToken ?? tokens.length;
  let at = c.end;
  if (tokens[at]?.start !== undefined && (tokens[at]?.start ?? 0) < c.span.end) at += 1;
  const token = tokens[at];
  if (!token || at >= limit) return 'end';
  if (token.kind === 'number') return 'number';
  if (token.kind === 'punctuation') return afterMark(tokens, at, limit);
  if (!token.capital) return recall(SMALL_AFTER, token);
  return afterCapital(token, tokens[at + 1], gazetteer, people);
}

function afterMark(tokens: readonly Token[], at: number, limit: number): string {
  const mark = tokens[at]?.text ?? '';
  if (mark === ',') return tokens[at + 1]?.capital && at + 1 < limit ? ', capital' : tokens[at + 1]?.kind === 'number' ? ', number' : 'comma';
  if (mark === '.') return at + 1 >= limit ? 'end' : 'stop';
  if (mark === '-') return tokens[at]?.spaced ? 'dash' : tokens[at + 1]?.lower === 'based' || tokens[at + 1]?.lower === 'area' ? '-based' : 'hyphen';
  if (/^['’]s$/i.test(mark)) return tokens[at + 1]?.capital ? "'s Capital" : "'s";
  if (mark === '(' || mark === ')') return mark;
  return mark === '—' || mark === '–' ? 'dash' : 'mark';
}

const SMALL_AFTER = wordTable(({ lower }) => {
  if (SPEECH_VERBS.has(lower)) return 'speech';
  if (GOVERNMENT_VERBS.has(lower)) return 'government verb';
  if (LOCAL_NOUNS.has(lower)) return 'local noun';
  if (lower === 'and' || lower === 'or') return 'and';
  if (FUNCTION_WORDS.has(lower)) return lower === 'is' || lower === 'was' || lower === 'has' || lower === 'had' || lower === 'will' || lower === 'would' || lower === 'who' ? 'auxiliary' : 'function word';
  return lower.endsWith('ed') ? 'past verb' : lower.endsWith('s') ? 'small word in s' : 'small word';
});

/** What a capitalised word behind a name says, whatever the article: that it is a body's, before the article's persons are asked, and a name's, after. */
const CAPITAL_AFTER = wordTable(({ lower }) => ({
  body: LOCAL_BODIES.has(lower) ? 'Local body' : BODY_NOUNS.has(lower) ? 'Body' : OUTLET_NOUNS.has(lower) ? 'Outlet' : nounKind(lower) ? 'Local noun' : '',
  name: SURNAMES.has(lower) ? 'Surname' : DIRECTIONS.has(lower) ? 'Direction' : TITLES.has(lower) ? 'Title' : '',
}));

function afterCapital(token: Token, next: Token | undefined, gazetteer: Gazetteer, people: People): string {
  const { lower } = token;
  const { body, name } = recall(CAPITAL_AFTER, token);
  if (body !== '') return body;
  if (people.titled.has(lower)) return 'Titled';
  if (people.surnames.has(lower)) return 'Surname here';
  if (name !== '') return name;
  if (next?.kind === 'word' && next.capital && BODY_NOUNS.has(next.lower)) return 'Capital, Body';
  return gazetteer.isOrdinaryWord(lower) ? 'Ordinary' : 'Capital';
}
