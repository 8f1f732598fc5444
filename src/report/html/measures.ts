/** What each source says of the same thing: one row a measure of a subject, one column a source. */
import { sourceName } from '../../model/article.ts';
import { isoDayWords } from '../../model/value/time-words.ts';
import type { Fact, Story } from './facts.ts';
import { type Markup, h, nothing } from './markup.ts';

const MOST_ROWS = 60;
const MOST_COLUMNS = 12;

interface Row {
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly framed: boolean;
}

/** Rows of at least two articles; those that a finding points at come first. */
export function measures(story: Story, number: number, inFinding: (fact: Fact) => boolean): Markup {
  const rows = rowsOf(story, inFinding);
  if (rows.length === 0) return nothing;
  const all = story.articles.filter((article) => rows.some(({ facts }) => facts.some((fact) => fact.article === article)));
  const articles = all.slice(0, MOST_COLUMNS);
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Measures of story ${number} by source"><table><caption>Measures by source${all.length > MOST_COLUMNS ? `, the first ${MOST_COLUMNS} articles` : ''}. Rows with a mark are part of a finding.</caption>
<thead><tr><th scope="col">Measure</th>${articles.map((article) => h`<th scope="col">${[sourceName(article), ...(article.published === null ? [] : [isoDayWords(article.published)])].join(', ')}</th>`)}</tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map(({ label, facts, framed }) => h`<tr${framed ? h` class="framed"` : nothing}><th scope="row">${framed ? '◆ ' : ''}${label}</th>${articles.map((article) => h`<td>${cell(facts.filter((fact) => fact.article === article))}</td>`)}</tr>`)}</tbody></table></div>
`;
}

function rowsOf({ facts }: Story, inFinding: (fact: Fact) => boolean): readonly Row[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { aligned } = fact;
    const key = JSON.stringify([aligned.claim.measure, aligned.subject, aligned.event, aligned.claim.scope.group, aligned.claim.scope.per]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1)
    .map((group) => ({ label: labelOf(group), facts: group, framed: group.some(inFinding) }))
    // That two sources spell a name alike is no news.
    .filter(({ facts: [first], framed }) => framed || !first?.aligned.claim.measure.endsWith('-name'))
    .toSorted((a, b) => Number(b.framed) - Number(a.framed) || (a.label < b.label ? -1 : 1));
}

function labelOf([first]: readonly Fact[]): string {
  if (!first) return '';
  const { measure, subject, scope } = first.aligned.claim;
  const parts = [measure.replaceAll('-', ' '), subject.label, scope.group.slice(scope.group.indexOf(':') + 1), scope.per === '' ? '' : `per ${scope.per}`];
  return [...new Set(parts)].filter((part) => part !== '').join(', ');
}

/** The same words twice in one article are said once. */
const cell = (facts: readonly Fact[]): string => [...new Set(facts.map(({ words }) => words))].join('; ') || '–';
