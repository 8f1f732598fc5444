/** Repeats of one contradiction become one judgement: the surest speaks, the others' passages follow its two sides. */
import type { Judgement, Passage } from '../model/finding.ts';
import { overlaps } from '../model/span.ts';
import { bySeverity, byText } from './order.ts';

/** Expects the judgements surest first, and keeps that order. */
export function mergeRepeats(judgements: readonly Judgement[]): Judgement[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const identity = identityOf(judgement);
    const group = groups.get(identity);
    if (group) group.push(judgement);
    else groups.set(identity, [judgement]);
  }
  return dropCovered([...groups.values()].map(joined));
}

/** The key and the values, whichever side they stand on. */
const identityOf = ({ key, values }: Judgement): string => JSON.stringify([key, ...values.toSorted(byText)]);

function joined(group: readonly Judgement[]): Judgement {
  const [first, ...others] = group as readonly [Judgement, ...Judgement[]];
  const passages = [...first.passages];
  for (const passage of others.flatMap((other) => other.passages)) if (!passages.some((known) => sameWords(known, passage))) passages.push(passage);
  return { ...first, passages };
}

/** A weaker judgement on the same key adds nothing where a graver one already shows both of its passages. */
function dropCovered(judgements: readonly Judgement[]): Judgement[] {
  const byKey = new Map<string, Judgement[]>();
  return judgements.filter((judgement) => {
    const graver = (byKey.get(judgement.key) ?? []).filter((kept) => bySeverity(kept.severity, judgement.severity) < 0);
    if (graver.some((kept) => covers(kept, judgement))) return false;
    byKey.set(judgement.key, [...(byKey.get(judgement.key) ?? []), judgement]);
    return true;
  });
}

const covers = (kept: Judgement, judgement: Judgement): boolean =>
  judgement.passages.slice(0, 2).every((side) => kept.passages.some((passage) => sameWords(passage, side)));

const sameWords = (a: Passage, b: Passage): boolean => a.article === b.article && overlaps(a.span, b.span);
