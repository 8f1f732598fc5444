/** What stands around a figure: the terms of its sentence with their distances, what is counted, and what befell it. */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { FATES } from '../lexicon/en/told-figures.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Surroundings } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { termOf } from './passages.ts';

/** A fate told further off than this, in tokens, may be of somebody else. */
const FATE_REACH = 6;
/** How far off a noun stands that is part of the figure ("12 new houses"). */
const INSIDE = 0.5;

/** The number itself is left out, and so is the unit of what is measured: only of counts does the noun tell what they are of. */
export function surroundingsOf(context: ClaimContext, m: QuantityMention): Surroundings {
  const { annotated } = context;
  const [first, last] = [tokenAt(annotated, m.start), tokenAt(annotated, m.end - 1)];
  const [from, to] = [tokenAt(annotated, m.number.start), tokenAt(annotated, m.number.end - 1)];
  const isCount = m.value.role === 'count';
  const near = nearTerms(context, m.sentence, { first, last }, (i) => (i >= from && i <= to) || (!isCount && i >= first && i <= last));
  return {
    near, qualifiers: isCount ? nounOf(m).slice(0, -1) : [], fate: isCount ? fateIn(near) : '', person: m.value.role === 'age' ? personBeside(context, m) : '',
    definite: annotated.tokens[first - 1]?.lower === 'the',
  };
}

/** Of what is no figure: the terms around a stretch of tokens alone, without those of figures and times. */
export function bareSurroundings(context: ClaimContext, sentence: number, first: number, last: number): Surroundings {
  const figures = (context.mentionsOf[sentence] ?? []).flatMap((m) => (m.type === 'quantity' || m.type === 'time' ? [{ from: tokenAt(context.annotated, m.start), to: tokenAt(context.annotated, m.end - 1) }] : []));
  const near = nearTerms(context, sentence, { first, last }, (i) => (i >= first && i <= last) || figures.some(({ from, to }) => i >= from && i <= to));
  return { near, qualifiers: [], fate: '', person: '', definite: false };
}

function nearTerms({ annotated }: ClaimContext, sentenceIndex: number, { first, last }: { readonly first: number; readonly last: number }, isOwn: (token: number) => boolean): Surroundings['near'] {
  const near = new Map<string, { readonly distance: number; readonly word: string }>();
  const sentence = annotated.sentences[sentenceIndex];
  for (let i = sentence?.firstToken ?? first; i < (sentence?.endToken ?? last + 1); i += 1) {
    const token = annotated.tokens[i];
    if (!token || token.kind !== 'word' || token.lower.length < 2 || isOwn(i) || FUNCTION_WORDS.has(token.lower)) continue;
    const distance = i < first ? first - i : i > last ? i - last : INSIDE;
    const term = termOf(token.lower);
    if ((near.get(term)?.distance ?? Number.POSITIVE_INFINITY) > distance) near.set(term, { distance, word: token.lower });
  }
  return [...near].map(([term, { distance, word }]) => [term, distance, word] as const);
}

/** What the nearest word says befell those who are counted. */
function fateIn(near: Surroundings['near']): string {
  let [fate, fateAt] = ['', FATE_REACH + 1];
  for (const [, distance, word] of near) {
    const told = FATES.get(word);
    if (told !== undefined && distance < fateAt) [fate, fateAt] = [told, distance];
  }
  return fate;
}

/** Characters between a name and the age behind or before it: "Hawa Idris, 43,", "the 43-year-old teacher Hawa Idris". */
const BESIDE = 24;

function personBeside({ mentionsOf }: ClaimContext, m: QuantityMention): string {
  const persons = (mentionsOf[m.sentence] ?? []).flatMap((o) => (o.type === 'person' ? [{ surname: o.person.surname.toLowerCase(), gap: o.end <= m.start ? m.start - o.end : o.start - m.end }] : []));
  return persons.filter(({ gap }) => gap >= 0 && gap <= BESIDE).sort((a, b) => a.gap - b.gap)[0]?.surname ?? '';
}

/** The terms of the noun phrase that is counted, its head the last. */
export const nounOf = ({ value: { unit } }: QuantityMention): string[] => ((unit ?? '').split(' of ')[0] ?? '').split(' ').filter(Boolean).map((word) => termOf(word.toLowerCase()));
