/** One story told by several articles, and what the shipped rules of some families say of it: `figure/money: "11.40 euros a share" / "11.04 euros a share"`. */
import { check } from '../../src/check.ts';
import { type Article, identityMap } from '../../src/model/article.ts';
import { loadShippedRules } from '../../src/rule/load-shipped.ts';

/** Each text may begin with its day of publication in brackets: `[2028-11-03] The offer ...`; without one it is 2028-11-02. */
export function said(family: RegExp, ...texts: readonly string[]): string[] {
  const articles = texts.map(read);
  const report = check(articles, { rules: loadShippedRules().rules.filter(({ id }) => family.test(id)), oneStory: true });
  return report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, locations }) => `${ruleId}: ${locations.slice(0, 2).map(({ path, start, end }) => `"${articles[Number(path)]?.text.slice(start, end) ?? ''}"`).join(' / ')}`);
}

function read(told: string, index: number): Article {
  const dated = /^\[(\d{4}-\d\d-\d\d)\] /.exec(told);
  const text = dated ? told.slice(dated[0].length) : told;
  return { path: String(index), text, title: null, source: `Paper ${index + 1}`, published: dated?.[1] ?? '2028-11-02', publishedFrom: 'option', draft: false, regions: [], raw: identityMap(text) };
}
