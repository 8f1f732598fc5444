/** The word that was probably meant. */
import { distance } from 'fastest-levenshtein';

/** The nearest of the candidates, if it is near enough to be a slip: a third of the word's letters, at most three. Of `-x` nothing can be told. */
function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length < 3) return null;
  const reach = Math.min(3, Math.ceil(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, far: candidate.startsWith(word) ? 0 : distance(word, candidate) }))
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate ?? null;
}

/** ` - did you mean 'check'?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === null ? '' : ` - did you mean '${meant}'?`;
}
