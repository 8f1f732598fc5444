/** A document as lines that a test can show: one line a block, `kind: text` where the format says what it is. */
import type { ReadDocument } from '../../src/read/document.ts';
export declare function outline({ text, regions }: Pick<ReadDocument, 'text' | 'regions'>): string[];
/** What stands in the raw file where `words` stand in the text. */
export declare function rawOf({ text, raw }: Pick<ReadDocument, 'text' | 'raw'>, words: string): string;
/** Every word of the text with what stands in its place in the raw file. */
export declare function wordsAndRaw({ text, raw }: Pick<ReadDocument, 'text' | 'raw'>): {
    readonly word: string;
    readonly raw: string;
}[];
