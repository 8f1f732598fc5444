/** Whom "he", "she", "him" or "her" means: the one person of that gender told of just before, or nobody. */
import { FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS, UNNAMED_PEOPLE } from '../lexicon/en/genders.ts';
import { type Token, tokenAt } from '../model/annotated.ts';
import type { PersonMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';

type Gender = 'male' | 'female';

/** Sentences back in which the person may be named, where those between name nobody. */
const REACH = 3;
/** Tokens at the beginning of a sentence in which its subject stands. */
const OPENING = 5;
/** Tokens behind a name in which a noun describes it: "Lowe, a former teacher". */
const APPOSITION = 7;

const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([['he', 'male'], ['him', 'male'], ['his', 'male'], ['she', 'female'], ['her', 'female']]);

/** The person that the pronoun means; null where two could be meant, or somebody who is not named. */
export function antecedentOf(context: ClaimContext, sentence: number, pronoun: Token): PersonMention | null {
  const gender = PRONOUN_GENDERS.get(pronoun.lower);
  if (!gender || isQuoted(context, pronoun)) return null;
  const block = context.annotated.sentences[sentence]?.block;
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s -= 1) {
    const kind = context.blockOf(s)?.kind;
    if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption' || (kind === 'headline') !== (context.annotated.blocks[block ?? -1]?.kind === 'headline')) return null;
    const people = personsOf(context, s).filter((m) => (s < sentence || m.end <= pronoun.start) && agrees(context, m, gender));
    if (hasUnnamed(context, s, s === sentence ? pronoun.start : Infinity, gender)) return null;
    const keys = new Set(people.map(personKey));
    if (keys.size === 1) return people.at(-1) ?? null;
    if (keys.size > 1) return s < sentence && opens(context, sentence, pronoun) ? subjectOf(context, s, people) : null;
  }
  return null;
}

const personKey = ({ person }: PersonMention): string => (person.fullName ?? person.name).toLowerCase();
const isQuoted = ({ annotated: { quoted } }: ClaimContext, { start }: Token): boolean => quoted.some((q) => q.start <= start && start < q.end);

/** Could the person be meant, as far as name, title and role tell? */
export const agrees = (context: ClaimContext, person: PersonMention, gender: Gender): boolean => (genderOf(context, person) ?? gender) === gender;

function genderOf(context: ClaimContext, { person, start }: PersonMention): Gender | null {
  const { tokens } = context.annotated;
  const title = tokens[tokenAt(context.annotated, start) - 1]?.lower ?? '';
  const words = [title, ...(person.role ?? '').toLowerCase().split(/\s+/)];
  const given = (person.fullName ?? person.name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[\s-]+/)[0] ?? '';
  if (words.some((w) => FEMALE_WORDS.has(w)) || FEMALE_NAMES.has(given)) return MALE_NAMES.has(given) ? null : 'female';
  return words.some((w) => MALE_WORDS.has(w)) || MALE_NAMES.has(given) ? 'male' : null;
}

/** "A man", "his brother", "the driver": somebody without a name whom the pronoun could mean; not one who describes the person named beside. */
function hasUnnamed(context: ClaimContext, sentence: number, before: number, gender: Gender): boolean {
  const { tokens, sentences } = context.annotated;
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const nouns = gender === 'male' ? MALE_WORDS : FEMALE_WORDS;
  const people = personsOf(context, sentence);
  for (let i = firstToken; i < endToken; i += 1) {
    const token = tokens[i];
    if (!token || token.start >= before) break;
    if (token.capital || !(nouns.has(token.lower) || UNNAMED_PEOPLE.has(token.lower)) || /^['’]s?$/.test(tokens[i + 1]?.text ?? '')) continue;
    const described = people.some((m) => {
      const [first, last] = [tokenAt(context.annotated, m.start), tokenAt(context.annotated, m.end - 1)];
      return (i < first && first - i <= 2) || (i > last && i - last <= APPOSITION && tokens[last + 1]?.text === ',');
    });
    if (!described) return true;
  }
  return false;
}

/** Is the pronoun the subject that its sentence begins with? */
const opens = ({ annotated: { tokens, sentences } }: ClaimContext, sentence: number, { lower, start }: Token): boolean => {
  const first = sentences[sentence]?.firstToken ?? 0;
  return /^s?he$/.test(lower) && (tokens[first]?.start === start || (tokens[first]?.text === '"' && tokens[first + 1]?.start === start));
};

/** The subject of the sentence before, where it opens it: "Lowe met Tarr in May. He was arrested in June." */
function subjectOf(context: ClaimContext, sentence: number, people: readonly PersonMention[]): PersonMention | null {
  const { sentences, text } = context.annotated;
  const [first] = people;
  if (!first || tokenAt(context.annotated, first.start) - (sentences[sentence]?.firstToken ?? 0) >= OPENING) return null;
  const next = people.find((m) => personKey(m) !== personKey(first));
  const joined = next && /^\s*(?:,|and|&)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(first.end, next.start));
  return joined || /^['’]s?\b/.test(text.slice(first.end, first.end + 3)) ? null : first;
}
