/** Words and names that are written in a way which the desk's spelling list does not want: one claim for each, at its first passage. */
import type { Annotated } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { HouseSpelling } from '../model/house-spelling.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

/** The claims' measure: the value is what was written, the subject what the desk writes. */
const HOUSE_SPELLING = 'house-spelling';

interface Prepared {
  readonly preferred: string;
  /** Every unwanted way and, so that a way inside it is no find ("Burma" in "Myanmar (Burma)"), the wanted one. */
  readonly pattern: RegExp;
  readonly wanted: ReadonlySet<string>;
}

/** A family that yields them for this list; the words of the list stand for themselves, so plurals and other forms are entries of their own. */
export function houseSpellings(spellings: readonly HouseSpelling[]): ClaimFamily {
  const prepared = spellings.filter(({ instead }) => instead.length > 0).map(prepare);
  return {
    name: 'house-spellings',
    summary: 'words and names that the desk writes in another way',
    claims: (context) => prepared.flatMap((one) => claimsOf(context, one)),
  };
}

/** Longer ways first, so that "Kiev Oblast" is not read as "Kiev". A letter, a figure or the parts of an address beside it make it another word. */
function prepare({ preferred, instead }: HouseSpelling): Prepared {
  const wanted = casesOf(preferred);
  const ways = [...wanted, ...instead.flatMap(casesOf)].toSorted((a, b) => b.length - a.length).map(literal);
  return { preferred, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}@/]|[\p{L}\p{N}]\.)(?:${ways.join('|')})(?![\p{L}\p{N}@/]|\.\p{Ll})`, 'gu'), wanted: new Set(wanted.map(plain)) };
}

/** As listed and, for a word in small letters, as a sentence begins. A capital in the list is meant. */
const casesOf = (word: string): readonly string[] => [...new Set([word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`])];

/** Without what only type-setting adds. */
const plain = (word: string): string => word.replace(/\s+/gu, ' ').replaceAll('’', "'");

/** Any run of white space stands for a space, and either apostrophe for the other. */
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`).replace(/['’]/gu, "['’]");

function claimsOf(context: ClaimContext, { preferred, pattern, wanted }: Prepared): readonly Claim[] {
  const seen = new Set<string>();
  return [...context.annotated.text.matchAll(pattern)].flatMap((match): readonly Claim[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(context.annotated, span);
    if (sentence === null || wanted.has(plain(match[0])) || seen.has(match[0]) || context.blockOf(sentence)?.kind === 'boilerplate') return [];
    seen.add(match[0]);
    return [toClaim(context, { span, sentence, written: match[0], preferred })];
  });
}

const sentenceAt = ({ sentences }: Annotated, { start, end }: Span): number | null => sentences.find((sentence) => sentence.start <= start && end <= sentence.end)?.index ?? null;

interface Written {
  readonly span: Span;
  readonly sentence: number;
  readonly written: string;
  readonly preferred: string;
}

function toClaim(context: ClaimContext, { span, sentence, written, preferred }: Written): Claim {
  const shown = written.charAt(0) !== written.charAt(0).toLowerCase() ? `${preferred.charAt(0).toUpperCase()}${preferred.slice(1)}` : preferred;
  return makeClaim(context, {
    measure: HOUSE_SPELLING, sentence, scope: WHOLE, modality: 'asserted',
    subject: { kind: 'thing', key: `house:${preferred}`, label: shown, words: [] },
    value: { kind: 'name', text: written, key: written },
    spans: { value: span, clause: span }, trace: [{ text: `the desk's list writes "${preferred}"`, span }],
  });
}
