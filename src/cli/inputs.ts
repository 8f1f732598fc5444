/** The files of a command line as articles: what `read` makes of them, in one order whatever the order of the arguments. */
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { decode } from '../read/bytes.ts';
import { type ReadOptions, readInputs } from '../read/files.ts';
import { type Values, list, text } from './option.ts';
import { type Checked, publishedOf, sizeOf } from './settings.ts';
import type { Streams } from './streams.ts';

export interface Inputs {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Files of a walked folder that are no articles. */
  readonly skippedFiles: number;
}

const STDIN = '-';

/** With `--against` the operands are drafts and the others their sources; a publication date from the command line is the drafts'. */
export async function readOperands(operands: readonly string[], values: Values, streams: Streams): Promise<Checked<Inputs>> {
  const published = publishedOf(values);
  if ('fault' in published) return published;
  const maxBytes = sizeOf(values);
  if ('fault' in maxBytes) return maxBytes;
  const sources = list(values, 'against');
  if (operands.length === 0) return { fault: `no files were named: give files, folders, or - for standard input${sources.length > 0 ? ', as drafts to check --against the sources' : ''}` };
  const wantsStdin = operands.includes(STDIN) || sources.includes(STDIN);
  if (!wantsStdin && text(values, 'stdin-filename') !== undefined) return { fault: "option '--stdin-filename' needs - among the paths" };
  const stdin = wantsStdin ? await standardInput(text(values, 'stdin-filename') ?? '<stdin>', maxBytes.value, streams) : { problems: [] };
  const options: ReadOptions = {
    maxBytes: maxBytes.value,
    ...('text' in stdin ? { stdin } : {}),
    ...(published.value === undefined ? {} : { published: published.value }),
    ...(sources.length > 0 ? { drafts: operands } : {}),
  };
  const { articles, problems, skipped } = await readInputs([...operands, ...sources], options);
  return { value: { articles, problems: [...stdin.problems, ...problems], skippedFiles: skipped } };
}

type StandardInput = { readonly problems: readonly Problem[] } | { readonly text: string; readonly path: string; readonly problems: readonly Problem[] };

async function standardInput(path: string, maxBytes: number, streams: Streams): Promise<StandardInput> {
  const bytes = await streams.readAll();
  if (bytes.length > maxBytes) return { problems: [{ code: 'too-large', path, message: `Standard input has ${bytes.length} bytes, more than the limit of ${maxBytes}.` }] };
  const decoded = decode(bytes);
  if ('text' in decoded) return { text: decoded.text, path, problems: [] };
  return { problems: [{ ...decoded.fault, message: decoded.fault.message.replace(/^This file/, 'Standard input'), path }] };
}
