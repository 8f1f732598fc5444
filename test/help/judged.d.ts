/** Articles with marked passages, and judgements on them: `The blast [killed {14} people] on Monday.` marks a passage and its value. */
import { type Article } from '../../src/model/article.ts';
import type { Judgement, Passage } from '../../src/model/finding.ts';
export interface Marked {
    readonly articles: readonly Article[];
    /** The marked passages of each file in reading order. */
    readonly passages: Readonly<Record<string, readonly Passage[]>>;
}
export interface Facts {
    readonly source?: string;
    readonly published?: string;
    readonly draft?: boolean;
}
/** Files in the order given; `facts` by path. */
export declare function marked(files: Readonly<Record<string, string>>, facts?: Readonly<Record<string, Facts>>): Marked;
export declare const articleOf: (path: string, text: string, { source, published, draft }?: Facts) => Article;
/** A judgement on the passages given, with the values as their texts unless others are named. */
export declare function judge({ articles }: Marked, passages: readonly (Passage | undefined)[], more?: Partial<Judgement>): Judgement;
