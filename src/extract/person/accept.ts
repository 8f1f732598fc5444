/** Which names of an article are persons: sure for themselves, or through a surname used alone later, or in a list with persons. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { THING_WORDS } from '../../lexicon/en/not-names.ts';
import type { Token } from '../../model/annotated.ts';
import { FATAL } from './candidate.ts';
import type { Read } from './read.ts';

/** From this sum on a name of several words is taken for a person. */
const ENOUGH = 3;
/** A single word needs more. */
const ENOUGH_ALONE = 4;
/** A surname that is used alone with this much evidence lifts a full name that ends with it. */
const REFERRED = 2;
const LIFT = 2;

export const isFull = (read: Read): boolean => read.name.given !== null;
export const isFatal = (read: Read): boolean => read.points <= -FATAL / 2;

/** The names, as written, that are persons wherever they stand in the article. */
export function personNames(reads: readonly Read[], tokens: readonly Token[]): ReadonlySet<string> {
  const accepted = new Set<string>();
  const alone = bestAlone(reads);
  for (const read of reads) {
    if (!isName(read)) continue;
    const lift = isFull(read) && (alone.get(read.name.foldedSurname) ?? 0) >= REFERRED ? LIFT : 0;
    if (read.points + lift >= (isFull(read) ? ENOUGH : ENOUGH_ALONE)) accepted.add(read.name.text);
  }
  acceptListed(reads, tokens, accepted);
  return accepted;
}

function isName({ name, candidate, points }: Read): boolean {
  if (name.surname.length < 2 || points <= -FATAL / 2 || (name.given === null && FUNCTION_WORDS.has(name.foldedSurname))) return false;
  // A single word that also names a thing ("March", "Hill", "Hall") waits for a full name.
  return candidate.parts.length > 1 || candidate.title.length > 0 || !THING_WORDS.has(name.foldedSurname);
}

/** Best points of each single word. */
function bestAlone(reads: readonly Read[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const read of reads) if (!isFull(read) && read.points > (best.get(read.name.foldedSurname) ?? 0)) best.set(read.name.foldedSurname, read.points);
  return best;
}

/** "Ivory Jenkins, Tracy Brown and Jerome Hill": a likely name next to a person in a list is one too. Two sweeps, forth and back. */
function acceptListed(reads: readonly Read[], tokens: readonly Token[], accepted: Set<string>): void {
  const follow = (known: Read | undefined, read: Read | undefined, gap: readonly [Read | undefined, Read | undefined]): void => {
    if (!known || !read || !isFull(read) || !isFull(known) || read.points < 1 || !accepted.has(known.name.text) || accepted.has(read.name.text)) return;
    if (isName(read) && isListGap(gap, tokens)) accepted.add(read.name.text);
  };
  for (let i = 1; i < reads.length; i += 1) follow(reads[i - 1], reads[i], [reads[i - 1], reads[i]]);
  for (let i = reads.length - 1; i > 0; i -= 1) follow(reads[i], reads[i - 1], [reads[i - 1], reads[i]]);
}

/** Only commas, semicolons, "and" and ages stand between the two. */
function isListGap([left, right]: readonly [Read | undefined, Read | undefined], tokens: readonly Token[]): boolean {
  const from = left?.candidate.parts[left.candidate.parts.length - 1]?.endToken ?? 0;
  const to = right?.candidate.parts[0]?.firstToken ?? 0;
  if (to - from < 1 || to - from > 5 || right?.candidate.run.sentence !== left?.candidate.run.sentence) return false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !(token.kind === 'number' || token.text === ',' || token.text === ';' || token.text === 'and' || token.text === '&')) return false;
  }
  return true;
}
