/** A report as `check` would make it, from marked articles and judgements; for the tests of the report formats. */
import { toFindings } from '../../src/finding/to-findings.ts';
import type { Article } from '../../src/model/article.ts';
import type { Reporter, ReporterOptions } from '../../src/model/contract.ts';
import type { Judgement } from '../../src/model/finding.ts';
import type { Report, Stats } from '../../src/model/report.ts';
import type { RuleInfo } from '../../src/model/rule.ts';
import { judge, marked } from './judged.ts';

export interface Made {
  readonly report: Report;
  readonly articles: readonly Article[];
}

const NOTHING: Stats = { articles: 0, stories: 0, words: 0, mentions: 0, claims: 0, pairs: 0, rules: 0, skippedFiles: 0, suppressed: 0 };

export function makeReport(articles: readonly Article[], judgements: readonly Judgement[], more: Partial<Omit<Report, 'stats'>> & { readonly stats?: Partial<Stats> } = {}): Made {
  const report: Report = {
    schemaVersion: 1, tool: { name: 'factlint', version: '0.1.0' },
    articles: articles.map(({ path, title, source, published, publishedFrom, draft }) => ({ path, title, source, published, publishedFrom, draft })),
    findings: toFindings(judgements, articles), unchecked: [], problems: [], ...more,
    stats: { ...NOTHING, articles: articles.length, stories: 1, claims: 12, pairs: 4, rules: 20, ...more.stats },
  };
  return { report, articles };
}

const RULES: readonly RuleInfo[] = [
  { id: 'figure/casualties', title: 'Two sources disagree on a toll', why: 'A reader can trust only one of them. Tolls are copied more often than checked.', status: 'stable', precision: 'high', severity: 'error', replaces: [], measures: ['killed'], examples: [], path: 'figure/casualties.yml', line: 1 },
  { id: 'figure/counts', title: 'Two sources count the same things differently', why: 'One of them is wrong.', status: 'experimental', precision: 'medium', severity: 'info', replaces: [], measures: ['count'], examples: [], path: 'figure/counts.yml', line: 1 },
];
const OPTIONS: ReporterOptions = { color: false, width: 80, gate: { outcome: 'failed', reason: '1 error (--fail-on error)', failOn: 'error' }, rules: RULES };
export const render = (reporter: Reporter, { report, articles }: Made, options: Partial<ReporterOptions> = {}): string => reporter.render(report, articles, { ...OPTIONS, ...options });

/**
 * The story that the formats show: a draft and two wires; across articles and inside one, two contradictions on one line, a path that is
 * not ASCII, a line with an emoji before the passage, a note, and a third passage.
 */
export function millStory(): Made {
  const story = marked(
    {
      'draft.md': 'Fire at the mill\n\n😀 A fire [killed {14} people] and burnt [{three} barns] at Oster on Monday. The <mill> & its "owner" stood in the heart of the town for eighty years, as its people like to tell every guest who comes by.',
      'wire/aérie.txt': 'The fire at Oster [killed {17} people], police said. All [{seventeen} dead] lived nearby.',
      'wire/b.txt': 'The fire at Oster burnt [{five} barns]. It [killed {14 or 15} people].',
    },
    { 'draft.md': { draft: true, published: '2031-05-06' }, 'wire/aérie.txt': { source: 'Aérie', published: '2031-05-06T10:00:00Z' } },
  );
  const { 'draft.md': draft = [], 'wire/aérie.txt': aerie = [], 'wire/b.txt': b = [] } = story.passages;
  return makeReport(story.articles, [
    judge(story, [draft[0], aerie[0]], { message: 'The draft has 14 people killed, but Aérie says 17', derivation: ['14 is below 17', 'both tell of the fire at Oster'] }),
    judge(story, [draft[0], aerie[1]], { values: ['14', '17'] }),
    judge(story, [draft[1], b[0]], { ruleId: 'figure/counts', key: 'barns', severity: 'warning', verdict: 'divergence', message: 'The draft has three barns, but wire/b.txt says five', derivation: ['5 is 1.7 times 3'] }),
    judge(story, [draft[0], b[1]], { key: 'range', severity: 'info', verdict: 'update', message: 'wire/b.txt says 14 or 15' }),
  ], { unchecked: [{ path: 'wire/b.txt', reason: 'no-publication-date', message: 'no publication date was found, so its relative times are not compared with other articles', count: 1 }] });
}

/** Words that try to leave the place they are put in. */
export function hostileStory(): Made {
  const story = marked({ 'a,b:c%.txt': 'It [killed\n{14} "people" & <b>others</b>].', 'b.txt': 'It [killed {17}].' });
  return makeReport(story.articles, [judge(story, Object.values(story.passages).map(([passage]) => passage), { message: 'a::b\n::error::c, 100% "x" <y> & \u0001 \ud800' })]);
}
