/** Whom a sentence tells dead beside the age: that age is the age at death, which no birthday changes. */
import { DEAD_AFTER, DEAD_BEFORE } from '../lexicon/en/life.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Span } from '../model/span.ts';

/** Letters before and behind name and age in which the death is told. */
const REACH = 48;

/** "killing 4-year-old Ana Ruiz", "Ana Ruiz, 4, was shot and killed": `clause` holds the name and the age. */
export function isToldDead({ text, sentences }: Annotated, sentence: number, clause: Span): boolean {
  const { start = clause.start, end = clause.end } = sentences[sentence] ?? {};
  return DEAD_BEFORE.test(text.slice(Math.max(start, clause.start - REACH), clause.start)) || DEAD_AFTER.test(text.slice(clause.end, Math.min(end, clause.end + REACH)));
}
