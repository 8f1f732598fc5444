/** Quotations of one story -> subject ids: which utterances two articles give to different speakers. */
import type { Claim } from '../model/claim.ts';
import { content } from './quotes.ts';

/** So many equal words in a row are no coincidence: they were said once, by one person. */
const RUN = 7;
/** Two translations of one saying share this many content words, and this much of them. */
const FEWEST_SHARED = 5;
const SHARED = 0.7;

/** For each claim of a speaker (index into `claims`) an id that it shares with the claims of the same words. */
export function speakerIds(claims: readonly Claim[]): Map<number, string> {
  const list = claims.flatMap((c, i) => (c.measure === 'quote-speaker' ? [i] : []));
  const ids = new Map<number, string>();
  const first = new Map<string, number>();
  for (const i of list) {
    const words = claims[i]?.subject.words ?? [];
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const run = words.slice(at, at + RUN).join(' ');
      const other = first.get(run);
      if (other === undefined) first.set(run, i);
      else if (!ids.has(i)) ids.set(i, ids.get(other) ?? `said:${other}`);
    }
  }
  for (const id of new Set(ids.values())) ids.set(Number(id.slice('said:'.length)), id);
  const left = list.filter((i) => !ids.has(i));
  for (const [x, a] of left.entries()) {
    const b = left.slice(x + 1).find((i) => !ids.has(i) && !ids.has(a) && claims[i]?.article !== claims[a]?.article && isOneSaying(claims[a], claims[i]));
    if (b === undefined) continue;
    ids.set(a, `said:${a}`);
    ids.set(b, `said:${a}`);
  }
  return ids;
}

function isOneSaying(a: Claim | undefined, b: Claim | undefined): boolean {
  const [x, y] = [a, b].map((c) => new Set(content(c?.subject.words ?? []).map((w) => w.replace(/(?<=\p{L}{4})(?:ing|ed)$/u, '')))) as [Set<string>, Set<string>];
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared >= FEWEST_SHARED && shared / Math.max(x.size, y.size) >= SHARED;
}
