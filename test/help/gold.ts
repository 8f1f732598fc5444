/** Labelled stories of `corpus/`: their labels, and which of the program's findings hit which labels (by the rules of corpus/README.md). */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/model/finding.ts';

export const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

export interface Side { readonly file: string; readonly quote: string; readonly also?: readonly string[] }
export interface Pair { readonly a: Side; readonly b: Side; readonly why: string; readonly alsoPairs?: readonly { readonly a: Side; readonly b: Side }[] }
export interface Gold { readonly id: string; readonly articles: readonly string[]; readonly discrepancies: readonly Pair[]; readonly non_discrepancies: readonly Pair[] }

export const stories = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
export const goldOf = (id: string): Gold => JSON.parse(readFileSync(join(CORPUS, id, 'gold.json'), 'utf8')) as Gold;

export interface Score { readonly found: number; readonly wrong: readonly string[]; readonly traps: readonly string[] }

/** Findings at warning or above against the labels: how many discrepancies they hit, those that hit none, and the traps they fell into. */
export function score({ id, discrepancies, non_discrepancies }: Gold, findings: readonly Finding[]): Score {
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const isHit = hitBy(id);
  const right = (finding: Finding): boolean => discrepancies.some((pair) => isHit(pair, finding));
  return {
    found: discrepancies.filter((pair) => loud.some((finding) => isHit(pair, finding))).length,
    wrong: loud.filter((finding) => !right(finding)).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    traps: non_discrepancies.filter((pair) => loud.some((finding) => !right(finding) && isHit(pair, finding))).map(({ why }) => why),
  };
}

const quotes = ({ quote, also = [] }: Side): readonly string[] => [quote, ...also];

/** Does the finding point at both sides of one of the pair's variants: at two locations where both are in one file, or at one that covers both? */
function hitBy(id: string): (pair: Pair, finding: Finding) => boolean {
  const spans = new Map<string, { readonly start: number; readonly end: number }>();
  const spanOf = (file: string, quote: string): { readonly start: number; readonly end: number } => {
    const key = `${file} ${quote}`;
    const start = spans.get(key)?.start ?? readFileSync(join(CORPUS, id, file), 'utf8').indexOf(quote);
    const span = { start, end: start + quote.length };
    spans.set(key, span);
    return span;
  };
  const touching = ({ locations }: Finding, file: string, quote: string): readonly number[] => {
    const { start, end } = spanOf(file, quote);
    return locations.flatMap((l, i) => (basename(l.path) === file && l.start < end && start < l.end ? [i] : []));
  };
  return (pair, finding) => [pair, ...(pair.alsoPairs ?? [])].some(({ a, b }) => quotes(a).some((p) => quotes(b).some((q) => touching(finding, a.file, p).length > 0 && touching(finding, b.file, q).length > 0)));
}
