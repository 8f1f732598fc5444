/** `extract --as claims`: what rules can select in the articles, by the names that `select` and `join` use. */
import { evaluationInput } from '../check.ts';
import { lineStarts, positionAt } from '../finding/lines.ts';
import { type Article, toRaw } from '../model/article.ts';
import type { Desk } from '../model/desk.ts';
import { itemsOf } from '../rule/value/item.ts';
import { JOIN_KEYS, SELECT_FIELDS } from '../rule/value/keys.ts';

/** One claim, with its place in the raw file and all its fields. */
export interface ShownClaim {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The value in words, as derivations show it. */
  readonly value: string;
  /** By the names of `select`; `none` where the claim lacks one. */
  readonly select: Readonly<Record<string, string>>;
  /** What `join.on` compares, where it is more than the field itself. */
  readonly join: Readonly<Record<string, string | null>>;
}

export function claimLines(articles: readonly Article[], desk: Desk): readonly ShownClaim[] {
  const { claims } = evaluationInput(articles, desk);
  const starts = articles.map(({ raw }) => lineStarts(raw.rawText));
  return itemsOf(claims, articles).map((item) => {
    const { claim, article } = item;
    const raw = toRaw(article.raw, claim.spans.clause);
    return {
      path: article.path, ...positionAt(starts[claim.article] ?? [0], raw.start), ...raw,
      text: article.text.slice(claim.spans.clause.start, claim.spans.clause.end),
      value: item.term?.shown ?? '',
      select: Object.fromEntries(Object.entries(SELECT_FIELDS).map(([name, { read }]) => [name, read(item)])),
      join: { event: JOIN_KEYS['event']?.read(item) ?? null, subject: JOIN_KEYS['subject']?.read(item) ?? null },
    };
  });
}

/** Fields that say something, one line a claim and one for its fields; flags only where they are not the usual. */
export const claimText = (claims: readonly ShownClaim[]): string =>
  claims.map(({ path, line, column, text, value, select }) => `${path}:${line}:${column}  ${select['measure']}  "${text.replace(/\s+/g, ' ')}"  ${value}\n    ${Object.entries(select).filter(([name, field]) => name !== 'measure' && field !== 'none' && USUAL[name] !== field).map(([name, field]) => `${name}: ${field}`).join(', ')}\n`).join('');

const USUAL: Readonly<Record<string, string>> = { 'event.main': 'true', attributed: 'false', headline: 'false', asOfStated: 'false', revised: 'false', 'scope.part': 'unknown', modality: 'asserted' };
