/** Does an article tell of several incidents (a weekend's shootings, a police log)? Then its days and hours belong to any of them. */
import { SEVERAL_INCIDENTS } from '../lexicon/en/background.ts';
import { matches } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { isRoundUp } from './toll-scope.ts';

/** Sentences of the body in which a round-up shows itself. */
const SHOWN_WITHIN = 3;

export function tellsOfSeveral(context: ClaimContext): boolean {
  if (isRoundUp(context)) return true;
  const { sentences, text } = context.annotated;
  const body = sentences.filter(({ index }) => !['boilerplate', 'byline', 'headline'].includes(context.blockOf(index)?.kind ?? '')).slice(0, SHOWN_WITHIN);
  const headline = sentences.slice(0, SHOWN_WITHIN).filter(({ index }) => context.isHeadline(index));
  return [...headline, ...body].some(({ start, end }) => SEVERAL_INCIDENTS.some((pattern) => matches(pattern, text.slice(start, end))));
}
