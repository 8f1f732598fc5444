/** Role words beside a name: small before it ("defence minister Oleksii Reznikov"), or in apposition behind it (", the mayor of Derhachi,"). */
import { KIN_NOUNS, ROLE_NOUNS, TITLES, TITLE_MODIFIERS } from '../../lexicon/en/titles.ts';
import type { Annotated, Token } from '../../model/annotated.ts';
import type { Candidate } from './candidate.ts';

const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'another']);
const ROLE_PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'to', 'with']);
/** Words between a comma and the role noun, at most. */
const WINDOW = 6;
/** Words of a whole role phrase, at most. */
const LONGEST = 12;

/** The role phrase that ends right before token `first`: its start token, or -1. */
function roleBefore(tokens: readonly Token[], first: number, from: number): number {
  let at = first - 1;
  const noun = at >= from ? tokens[at] : undefined;
  if (!noun || noun.kind !== 'word' || noun.capital || !ROLE_NOUNS.has(noun.lower) || KIN_NOUNS.has(noun.lower)) return -1;
  while (at - 1 >= from && isModifier(tokens[at - 1])) at -= 1;
  return at;
}

const isModifier = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && !token.capital && TITLE_MODIFIERS.has(token.lower);

/** The role phrase in apposition behind a name that ends before token `end`, as tokens `[from, to)`, or null. */
function roleBehind(tokens: readonly Token[], end: number, limit: number): readonly [number, number] | null {
  if (end >= limit || tokens[end]?.text !== ',') return null;
  let at = skipAge(tokens, end + 1, limit);
  if (DETERMINERS.has(tokens[at]?.lower ?? '') && at < limit) at = skipAge(tokens, at + 1, limit);
  const noun = nounFrom(tokens, at, limit);
  if (noun < 0) return null;
  let to = noun + 1;
  while (to < limit && to - at < LONGEST && continuesRole(tokens, to)) to += 1;
  while (to > noun + 1 && (ROLE_PREPOSITIONS.has(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower === 'the')) to -= 1;
  return [at, to];
}

/** Past "51," and "43-year-old". */
function skipAge(tokens: readonly Token[], at: number, limit: number): number {
  if (at >= limit || tokens[at]?.kind !== 'number') return at;
  if (tokens[at + 1]?.text === ',') return at + 2;
  let next = at + 1;
  while (next < limit && (tokens[next]?.text === '-' || tokens[next]?.lower === 'year' || tokens[next]?.lower === 'old')) next += 1;
  return next;
}

function nounFrom(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + WINDOW); i += 1) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && token.text !== '-' && token.text !== "'s" && token.text !== '’s')) return -1;
    if (ROLE_NOUNS.has(token.lower) || (token.capital && TITLES.has(token.lower))) {
      const next = tokens[i + 1];
      const goesOn = i + 1 < Math.min(limit, at + WINDOW) && next !== undefined && next.kind === 'word' && ROLE_NOUNS.has(next.lower);
      // "Sheriff Robert Schultz" behind a comma is the next person of a list, not this one's role.
      if (token.capital && next?.capital && !goesOn) return -1;
      if (!goesOn) return i;
    } else if (token.kind === 'word' && (VERBISH.has(token.lower))) return -1;
  }
  return -1;
}

function continuesRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'punctuation') return token.text === "'s" || token.text === '’s' || (token.text === '-' && !token.spaced);
  if (token.capital || token.kind === 'number') return true;
  return ROLE_PREPOSITIONS.has(token.lower) || ((token.lower === 'the' || token.lower === 'a') && ROLE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) || (tokens[at - 1]?.lower !== 'in' && !VERBISH.has(token.lower) && behindPreposition(tokens, at));
}

const VERBISH = new Set(['who', 'whom', 'whose', 'near', 'outside', 'and', 'or', 'but', 'said', 'says', 'was', 'is', 'were', 'are', 'has', 'had', 'have', 'that', 'when', 'as', 'told', 'on', 'by', 'from', 'after', 'before', 'while', 'where']);

/** Small words go on only where a preposition opened a complement: "head of emergency medicine". */
function behindPreposition(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'for') return true;
  return false;
}

/** The title before the name, the small role noun before it, or the apposition behind it; as written. */
export function roleOf({ text, tokens }: Annotated, { parts, title, honorific, run }: Candidate): string | null {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return null;
  if (title.length > 0 && !(honorific !== null && title.length === 1)) return text.slice(title[0]?.start, title[title.length - 1]?.end);
  const before = roleBefore(tokens, first.firstToken, run.sentence.firstToken);
  if (before >= 0) return text.slice(tokens[before]?.start, tokens[first.firstToken - 1]?.end);
  const behind = roleBehind(tokens, last.endToken, run.sentence.endToken);
  return behind ? text.slice(tokens[behind[0]]?.start, tokens[behind[1] - 1]?.end) : null;
}
