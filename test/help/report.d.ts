import type { Article } from '../../src/model/article.ts';
import type { Reporter, ReporterOptions } from '../../src/model/contract.ts';
import type { Judgement } from '../../src/model/finding.ts';
import type { Report, Stats } from '../../src/model/report.ts';
export interface Made {
    readonly report: Report;
    readonly articles: readonly Article[];
}
export declare function makeReport(articles: readonly Article[], judgements: readonly Judgement[], more?: Partial<Omit<Report, 'stats'>> & {
    readonly stats?: Partial<Stats>;
}): Made;
export declare const render: (reporter: Reporter, { report, articles }: Made, options?: Partial<ReporterOptions>) => string;
/**
 * The story that the formats show: a draft and two wires; across articles and inside one, two contradictions on one line, a path that is
 * not ASCII, a line with an emoji before the passage, a note, and a third passage.
 */
export declare function millStory(): Made;
