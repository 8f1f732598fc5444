/**
 * The identity of a contradiction across runs: a hash of the rule, the words of the two sides with their values, and the names of the two
 * files. It holds no line, no offset, no folder and no commit, so it survives edits elsewhere in the files and moved lines or folders;
 * it changes when either passage is reworded or either file renamed. It does not depend on which side comes first.
 */
import { createHash } from 'node:crypto';
import type { Location } from '../model/finding.ts';
import { byText } from './order.ts';

export function fingerprint(ruleId: string, sides: readonly Location[]): string {
  const parts = sides.map((side) => JSON.stringify([fileName(side.path), normalised(side.text)])).toSorted(byText);
  return createHash('sha256').update(JSON.stringify([1, ruleId, ...parts])).digest('hex').slice(0, 32);
}

/** Equal fingerprints of one report are told apart by an ordinal in the order of the report: the second is `...-2`. */
export function createOrdinals(): (print: string) => string {
  const seen = new Map<string, number>();
  return (print) => {
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  };
}

const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** Case, white space, quotation marks and dashes may be changed by any tool on the way. */
const normalised = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[\u2018\u2019\u201b]/g, "'").replace(/[\u201c-\u201f]/g, '"').replace(/[\u2010-\u2015]/g, '-').replace(/\s+/g, ' ').trim();
