// Which verdicts the program gives on natural discrepancies that people have labelled: contradiction, update, another scope, a namesake ...
// `npm run build && node test/bench/verdicts.mjs` writes verdicts.md beside it; where the labelled data is absent it says so and writes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../dist/index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const data = ['../../../shared', '../../../../shared'].map((shared) => join(here, shared, 'eval/data/incidents')).find((folder) => existsSync(folder));
if (data === undefined) {
  console.log('no labelled incidents in ../shared: nothing measured');
  process.exit(0);
}

const lines = (name) => readFileSync(join(data, name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const VERDICTS = ['contradiction', 'divergence', 'update', 'nothing shown'];
const heading = ({ title }) => (title ? `${title}\n\n` : '');
const incidents = new Map(lines('incidents.jsonl').map((incident) => [incident.id, incident]));

/** The verdict of the surest finding whose passages hold two of the case's values. */
function verdictOn({ incident, claims }) {
  const articles = [...new Map(incidents.get(incident).articles.filter(({ text }) => text).map((article) => [article.id, article])).values()];
  const shift = new Map(articles.map((article) => [article.id, heading(article).length]));
  const spans = claims.map(({ article, field, start, end, value }) => ({ path: article, value, start: start + (field === 'title' ? 0 : shift.get(article) ?? 0), end: end + (field === 'title' ? 0 : shift.get(article) ?? 0) }));
  const { findings } = check(articles.map((article) => ({ path: article.id, text: heading(article) + article.text, published: article.published?.slice(0, 10), source: article.url })));
  const touched = ({ locations }) => new Set(spans.filter((span) => locations.some((l) => l.path === span.path && l.start < span.end && span.start < l.end)).map(({ value }) => value)).size > 1;
  const given = new Set(findings.filter(touched).map(({ verdict }) => verdict));
  return VERDICTS.find((verdict) => given.has(verdict)) ?? 'nothing shown';
}

function table(name) {
  const rows = new Map();
  for (const one of lines(name)) {
    const label = one.quantity ? `${one.quantity}: ${one.label}` : one.label;
    const row = rows.get(label) ?? new Map();
    rows.set(label, row);
    const verdict = verdictOn(one);
    row.set(verdict, (row.get(verdict) ?? 0) + 1);
  }
  const body = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, row]) => `| ${label.replaceAll('_', ' ')} | ${VERDICTS.map((verdict) => row.get(verdict) ?? 0).join(' | ')} |`);
  return [`| label | ${VERDICTS.join(' | ')} |`, `| --- | ${VERDICTS.map(() => '---:').join(' | ')} |`, ...body].join('\n');
}

const page = `# Verdicts on labelled discrepancies

Rows are what two readers said of a natural discrepancy between reports of one incident, columns what the program says of it.
Made by \`npm run build && node test/bench/verdicts.mjs\`, from the labelled incidents in \`../shared/eval\`, which are not part of this project.

## Ages of people

${table('ages.jsonl')}

## Counts of people killed and injured

${table('counts.jsonl')}
`;
writeFileSync(join(here, 'verdicts.md'), page);
console.log(page);
