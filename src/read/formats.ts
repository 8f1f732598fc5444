/** Which format a file is in, by its name, and the reader of that format, loaded when the first such file is read. */
import { extname } from 'node:path';
import type { ReadDocument } from './document.ts';

export type Format = 'text' | 'markdown' | 'html' | 'json';

const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.text': 'text', '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.json': 'json' };
/** Files about a folder, in any of these formats. */
const ABOUT = /^(?:read[-_ ]?me|licen[cs]e|changelog|contributing|code_of_conduct|security|notice|authors)(?:\.|$)/i;
const NAMED_SO_IN_CAPITALS = /^[A-Z_-]+(?:\.|$)/;

/** A file so named is text, but no article. */
const OTHER_TEXT = new Set(['.yml', '.yaml', '.toml', '.ini', '.xml', '.csv', '.tsv', '.jsonl', '.ndjson', '.js', '.mjs', '.cjs', '.ts', '.css', '.py', '.sh', '.sql', '.log', '.lock', '.svg', '.rss', '.atom']);

/** Null for a name that says nothing of a format. */
export const formatOf = (path: string): Format | null => FORMATS[extname(path).toLowerCase()] ?? null;

/** The format of a file that was named itself: plain text where its name tells nothing ("draft", "story.final"); null for one that is something else. */
export const namedFormatOf = (path: string): Format | null => formatOf(path) ?? (OTHER_TEXT.has(extname(path).toLowerCase()) ? null : 'text');

/** Is a file of this name in a walked folder about the folder itself? A licence or the like only with its name in capitals: "security.md" may be an article. */
export const isAboutFolder = (name: string): boolean => /^read[-_ ]?me(?:\.|$)/i.test(name) || (ABOUT.test(name) && NAMED_SO_IN_CAPITALS.test(name));

/** Null where the file is no article after all. `walked` files must show that they are one. */
export async function readDocument(format: Format, rawText: string, walked: boolean): Promise<ReadDocument | null> {
  if (format === 'html') return (await import('./html.ts')).readHtml(rawText);
  if (format === 'markdown') {
    const { holdsHtml, readMarkdown } = await import('./markdown.ts');
    return readMarkdown(rawText, holdsHtml(rawText) ? (await import('./html.ts')).htmlBlocks : null);
  }
  if (format === 'json') {
    const { holdsMarkup, readNinjs } = await import('./ninjs.ts');
    return readNinjs(rawText, holdsMarkup(rawText) ? (await import('./html.ts')).htmlBlocks : null, walked);
  }
  return (await import('./text.ts')).readText(rawText);
}
