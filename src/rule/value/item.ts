/** A claim in a check, with its article at hand and its value read as a term once. */
import type { Article } from '../../model/article.ts';
import type { AlignedClaim, Claim } from '../../model/claim.ts';
import { termOf } from './from-claim.ts';
import type { Term } from './term.ts';

export interface Item {
  readonly aligned: AlignedClaim;
  readonly claim: Claim;
  readonly article: Article;
  /** The claim's value; null where it cannot be compared. */
  readonly term: Term | null;
}

/** Items in an order that depends on the claims only: by path, then by place in the text, then by measure and subject. */
export function itemsOf(claims: readonly AlignedClaim[], articles: readonly Article[]): readonly Item[] {
  const items = claims.flatMap((aligned): readonly Item[] => {
    const article = articles[aligned.claim.article];
    return article ? [{ aligned, claim: aligned.claim, article, term: termOf(aligned.claim.value) }] : [];
  });
  return items.sort(compareItems);
}

export function compareItems(a: Item, b: Item): number {
  const [x, y] = [a.claim.spans.value, b.claim.spans.value];
  return compareText(a.article.path, b.article.path) || x.start - y.start || x.end - y.end || compareText(a.claim.measure, b.claim.measure) || compareText(a.aligned.subject, b.aligned.subject) || compareText(a.aligned.event, b.aligned.event);
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
