/** Judgements in, findings out: those that touch a draft (where there is one), repeats merged, located in the raw files, surest first. */
import type { Article } from '../model/article.ts';
import type { Finding, Judgement, Passage } from '../model/finding.ts';
import { createOrdinals, fingerprint } from './fingerprint.ts';
import { createLocator } from './locate.ts';
import { mergeRepeats } from './merge.ts';
import { surestFirst } from './order.ts';

/** `articles` in the order that the passages number them. The result does not depend on the order of `judgements`. */
export function toFindings(judgements: readonly Judgement[], articles: readonly Article[]): Finding[] {
  const locate = createLocator(articles);
  const numbered = createOrdinals();
  const shown = judgements.filter(touchesDraft(articles)).map((judgement) => draftFirst(judgement, articles));
  return mergeRepeats(shown.toSorted(surestFirst(articles))).map((judgement) => {
    const locations = judgement.passages.map(locate);
    return {
      ruleId: judgement.ruleId, severity: judgement.severity, verdict: judgement.verdict, message: judgement.message,
      fingerprint: numbered(fingerprint(judgement.ruleId, locations.slice(0, 2))), locations, derivation: judgement.derivation,
    };
  });
}

/** Without drafts every judgement is shown; with drafts, sources that contradict one another are not the author's business. */
function touchesDraft(articles: readonly Article[]): (judgement: Judgement) => boolean {
  if (!articles.some((article) => article.draft)) return () => true;
  return ({ passages }) => passages.some((passage) => isDraft(passage, articles));
}

/** The first of the draft's passages goes to the front; otherwise the rule's order stands. */
function draftFirst(judgement: Judgement, articles: readonly Article[]): Judgement {
  const first = judgement.passages.find((passage) => isDraft(passage, articles));
  if (!first) return judgement;
  return { ...judgement, passages: [first, ...judgement.passages.filter((passage) => passage !== first)] };
}

const isDraft = (passage: Passage, articles: readonly Article[]): boolean => articles[passage.article]?.draft === true;
