/** "Did you mean ...": the nearest of the known words, where one is near enough. */
import { closest, distance } from 'fastest-levenshtein';

/** A sentence, or undefined where nothing known is near. Two edits at most, one for words of four letters or fewer. */
export function didYouMean(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = found.toLowerCase();
  const same = known.find((one) => one.toLowerCase() === lower);
  const nearest = same ?? closest(lower, [...known]);
  // Of one or two letters every other is near.
  if (same === undefined && lower.length < 3) return undefined;
  const far = distance(lower, nearest.toLowerCase());
  const holds = known.find((one) => one.endsWith(`/${lower}`) || one.endsWith(`.${lower}`));
  if (far <= (lower.length <= 4 ? 1 : lower.length <= 12 ? 2 : 3)) return `did you mean \`${nearest}\`?`;
  return holds === undefined ? undefined : `did you mean \`${holds}\`?`;
}

const MOST_SHOWN = 8;

/** "one of `a`, `b` and others". */
export function expectedOneOf(known: readonly string[]): string {
  const shown = known.slice(0, MOST_SHOWN).map((one) => `\`${one}\``).join(', ');
  const more = known.length > MOST_SHOWN;
  return `${known.length === 1 ? '' : 'one of '}${shown}${more ? ' and others' : ''}`;
}
