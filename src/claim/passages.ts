/** Cuts an article into passages, clause by clause: what `story/passages.ts` aligns across the articles of a story. */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import { SAME_THINGS } from '../lexicon/en/same-things.ts';
import type { Annotated, Sentence } from '../model/annotated.ts';
import type { Mention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import { stem } from './words.ts';

/** A clause has at least this many tokens; a shorter one stays with what stands before it. */
const SHORTEST = 4;
const EDGE: ReadonlySet<string> = new Set([';', ':', '—', '–']);
const JOINTS: ReadonlySet<string> = new Set('and but while whereas although though which who where when after before because so'.split(' '));
/** Terms that a pronoun at the head of a clause brings from the sentence before. */
const BROUGHT = 3;
const OF_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);
const OF_THING: ReadonlySet<string> = new Set(['it', 'they', 'its', 'their']);

const GROUPS: ReadonlyMap<string, string> = new Map([...SAME_THINGS].map(([word, first]) => [stem(word), stem(first)] as const));

/** The stem of a lower-case word, one for all words of its line in the lexicon. */
export function termOf(lower: string): string {
  const bare = stem(lower);
  return GROUPS.get(bare) ?? bare;
}

/** The passages of one article in reading order. */
export function passagesIn(annotated: Annotated, mentionsOf: readonly (readonly Mention[])[]): Passage[] {
  const out: Passage[] = [];
  for (const sentence of annotated.sentences) {
    const kind = annotated.blocks[sentence.block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    const cuts = cutsOf(annotated, sentence);
    const parts = cuts.map((from, i) => termsIn(annotated, from, cuts[i + 1] ?? sentence.endToken));
    const brought = broughtInto(annotated, sentence, mentionsOf);
    for (const [i, from] of cuts.entries()) {
      const [first, last] = [annotated.tokens[from], annotated.tokens[(cuts[i + 1] ?? sentence.endToken) - 1]];
      if (!first || !last) continue;
      const terms = new Set([...(parts[i] ?? []), ...(i === 0 ? brought : [])]);
      const around = new Set(parts.flatMap((part, j) => (j === i ? [] : part)).filter((term) => !terms.has(term)));
      out.push({ start: first.start, end: last.end, sentence: sentence.index, terms: [...terms], around: [...around] });
    }
  }
  return out;
}

/** Tokens at which the clauses of a sentence begin. */
function cutsOf({ tokens }: Annotated, { firstToken, endToken }: Sentence): number[] {
  const out = [firstToken];
  for (let i = firstToken + 1; i < endToken; i += 1) {
    const isEdge = EDGE.has(tokens[i - 1]?.text ?? '') || (JOINTS.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',');
    if (isEdge && i - (out.at(-1) ?? firstToken) >= SHORTEST && endToken - i >= SHORTEST) out.push(i);
  }
  return out;
}

function termsIn({ tokens }: Annotated, from: number, to: number): string[] {
  return tokens.slice(from, to).flatMap(({ kind, lower }) => {
    if (kind === 'punctuation') return [];
    const number = kind === 'number' ? lower.replaceAll(',', '') : CARDINALS.get(lower);
    if (number !== undefined) return [`#${number}`];
    return lower.length < 2 || FUNCTION_WORDS.has(lower) ? [] : [termOf(lower)];
  });
}

/** What "he" or "it" at the head of a sentence stands for: the one person of the sentence before, or the first words of it. */
function broughtInto(annotated: Annotated, { index, firstToken }: Sentence, mentionsOf: readonly (readonly Mention[])[]): string[] {
  const [opening, before] = [annotated.tokens[firstToken]?.lower ?? '', annotated.sentences[index - 1]];
  if (!before) return [];
  if (OF_THING.has(opening)) return termsIn(annotated, before.firstToken, before.endToken).slice(0, BROUGHT);
  if (!OF_PERSON.has(opening)) return [];
  const surnames = new Set((mentionsOf[index - 1] ?? []).flatMap((m) => (m.type === 'person' ? [m.person.surname.toLowerCase()] : [])));
  return surnames.size === 1 ? [...surnames].map(termOf) : [];
}
