/** Paths -> articles: what is on the disk, or came through standard input, read one by one; a file that cannot be read costs only itself. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { decode } from './bytes.ts';
import { toIso } from './dates.ts';
import { byCodeUnits, diskProblem, findFiles } from './folder.ts';
import { namedFormatOf, readDocument } from './formats.ts';
import { type SourceEntry, toArticle } from './metadata.ts';
import type { Sources } from './sources.ts';

/** 32 MiB */
const MAX_BYTES = 32 * 1024 * 1024;
const SOURCES_FILES = ['sources.yml', 'sources.yaml'];
const STDIN = '-';

export interface ReadOptions {
  /** Publication date, ISO 8601: of the drafts where `drafts` names some, else of every article; or by path as given. Goes before all else. */
  readonly published?: string | Readonly<Record<string, string>>;
  /** Those of the paths that are drafts under check; the articles found through them are marked as such. */
  readonly drafts?: readonly string[];
  /** Larger files are a problem; 32 MiB where it is not given. */
  readonly maxBytes?: number;
  /** What the path `-` stands for: the text, and the path that it is reported and its format is told by. */
  readonly stdin?: { readonly text: string; readonly path: string };
}

export interface ReadInputs {
  /** By path, in code unit order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Files of walked folders that are no articles. */
  readonly skipped: number;
}

/** What one input came to: an article, problems, or (in a walked folder) neither. */
interface Outcome { readonly article: Article | null; readonly problems: readonly Problem[]; readonly skipped: boolean }

export async function readInputs(paths: readonly string[], options: ReadOptions = {}): Promise<ReadInputs> {
  const dates = checkedDates(options.published, (options.drafts ?? []).length > 0);
  const { files, problems, skipped } = findFiles(paths.filter((path) => path !== STDIN), options.drafts ?? []);
  const besides = createSourcesReader();
  const outcomes: Outcome[] = [];
  for (const { path, walked, draft } of files) {
    const { entry, problems: faults } = await besides(path);
    const content = textOf(path, options.maxBytes ?? MAX_BYTES);
    const outcome = 'text' in content ? await articleOf(path, content.text, { walked, draft, entry, date: dates.of(path, draft) }) : { article: null, problems: [content.problem], skipped: false };
    outcomes.push({ ...outcome, problems: [...faults, ...outcome.problems] });
  }
  if (paths.includes(STDIN) && options.stdin) {
    const draft = (options.drafts ?? []).includes(STDIN);
    outcomes.push(await fromStdin(options.stdin, draft, dates.of(options.stdin.path, draft)));
  }
  return {
    articles: outcomes.flatMap(({ article }) => (article ? [article] : [])).sort((a, b) => byCodeUnits(a.path, b.path)),
    problems: [...problems, ...dates.problems, ...outcomes.flatMap((outcome) => outcome.problems)].sort((a, b) => byCodeUnits(a.path ?? '', b.path ?? '') || (a.line ?? 0) - (b.line ?? 0)),
    skipped: skipped + outcomes.filter((outcome) => outcome.skipped).length,
  };
}

interface Circumstances { readonly walked: boolean; readonly draft: boolean; readonly entry: SourceEntry | null; readonly date: string | null }

async function articleOf(path: string, text: string, { walked, draft, entry, date }: Circumstances): Promise<Outcome> {
  try {
    const format = namedFormatOf(path);
    const document = format === null ? null : await readDocument(format, text, walked);
    if (document === null) return walked ? { article: null, problems: [], skipped: true } : { article: null, problems: [{ code: 'not-an-article', path, message: 'This is no article: expected text, Markdown, HTML, or JSON with a headline or a body text.' }], skipped: false };
    const problems: Problem[] = document.problems.map((fault) => ({ ...fault, path }));
    if (document.text.trim() === '') return { article: null, problems: problems.length > 0 ? problems : [{ code: 'empty', path, message: 'This article holds no text.' }], skipped: false };
    return { article: toArticle(path, document, { option: date, entry }, draft), problems, skipped: false };
  } catch (fault) {
    return { article: null, problems: [{ code: 'internal', path, message: `Reading this file failed inside factlint: ${fault instanceof Error ? fault.message : String(fault)}.` }], skipped: false };
  }
}

async function fromStdin({ text, path }: { readonly text: string; readonly path: string }, draft: boolean, date: string | null): Promise<Outcome> {
  if (text.trim() === '') return { article: null, problems: [{ code: 'empty', path, message: 'Standard input is empty.' }], skipped: false };
  return articleOf(path, text, { walked: false, draft, entry: null, date });
}

function textOf(path: string, maxBytes: number): { readonly text: string } | { readonly problem: Problem } {
  try {
    const { size } = statSync(path);
    if (size > maxBytes) return { problem: { code: 'too-large', path, message: `This file has ${size} bytes, more than the limit of ${maxBytes}.` } };
    const decoded = decode(readFileSync(path));
    return 'text' in decoded ? decoded : { problem: { ...decoded.fault, path } };
  } catch (fault) {
    return { problem: diskProblem(path, fault) };
  }
}

interface CheckedDates { of(path: string, draft: boolean): string | null; readonly problems: readonly Problem[] }

function checkedDates(published: ReadOptions['published'], draftsOnly: boolean): CheckedDates {
  const problems: Problem[] = [];
  const check = (date: string): string | null => {
    const iso = toIso(date);
    if (iso === null) problems.push({ code: 'bad-option', path: null, message: `The publication date that was given is no date: expected a day such as 2022-09-14, optionally with a time and zone, found "${date}".` });
    return iso;
  };
  if (published === undefined) return { of: () => null, problems };
  if (typeof published === 'string') {
    const iso = check(published);
    return { of: (_, draft) => (draft || !draftsOnly ? iso : null), problems };
  }
  const byPath = new Map(Object.entries(published).map(([path, date]) => [path, check(date)]));
  return { of: (path) => byPath.get(path) ?? null, problems };
}

/** The entry of a file in the sources file beside it. Each sources file is read once, and its problems are told once. */
function createSourcesReader(): (path: string) => Promise<{ readonly entry: SourceEntry | null; readonly problems: readonly Problem[] }> {
  const byFolder = new Map<string, Sources | null>();
  return async (path) => {
    const folder = dirname(path);
    const known = byFolder.get(folder);
    if (known !== undefined) return { entry: known?.entries.get(basename(path)) ?? null, problems: [] };
    const { sources, problems } = await sourcesIn(folder);
    byFolder.set(folder, sources);
    return { entry: sources?.entries.get(basename(path)) ?? null, problems };
  };
}

async function sourcesIn(folder: string): Promise<{ readonly sources: Sources | null; readonly problems: readonly Problem[] }> {
  for (const name of SOURCES_FILES) {
    const path = join(folder, name);
    try {
      const decoded = decode(readFileSync(path));
      if (!('text' in decoded)) return decoded.fault.code === 'empty' ? { sources: null, problems: [] } : { sources: null, problems: [{ ...decoded.fault, path }] };
      const sources = (await import('./sources.ts')).readSources(decoded.text, readdirSync(folder));
      return { sources, problems: sources.problems.map((fault) => ({ ...fault, path })) };
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') return { sources: null, problems: [diskProblem(path, fault)] };
    }
  }
  return { sources: null, problems: [] };
}
