/** Paths as given -> the files they stand for: folders walked, each file once, in an order that does not depend on that of the paths. */
import { type Stats, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { formatOf, isAboutFolder } from './formats.ts';
import { type IgnoreScope, ignoreScope } from './ignored.ts';

interface FoundFile {
  /** As given, or as reached from the folder that was given; `/` between its parts. */
  readonly path: string;
  /** Found in a folder, and not named itself. */
  readonly walked: boolean;
  readonly draft: boolean;
}

export interface Found {
  /** By path, in code unit order. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
  /** Files in walked folders that are no articles by their name. */
  readonly skipped: number;
}

interface Gathering { readonly files: FoundFile[]; readonly problems: Problem[]; readonly skipped: Set<string> }

export function findFiles(paths: readonly string[], drafts: readonly string[]): Found {
  const gathering: Gathering = { files: [], problems: [], skipped: new Set() };
  const isDraft = new Set(drafts);
  for (const path of [...new Set(paths)].sort(byCodeUnits)) {
    const stats = statOf(path, gathering.problems);
    if (stats?.isDirectory()) walk(path, ignoreScope(path), isDraft.has(path), gathering);
    else if (stats) gathering.files.push({ path, walked: false, draft: isDraft.has(path) });
  }
  const files = once(gathering.files);
  const read = new Set(files.map(({ path }) => resolve(path)));
  return { files, problems: gathering.problems, skipped: [...gathering.skipped].filter((path) => !read.has(path)).length };
}

/** Folders behind symbolic links are not entered, so a walk always ends. */
function walk(folder: string, scope: IgnoreScope, draft: boolean, gathering: Gathering): void {
  const waiting: { readonly folder: string; readonly scope: IgnoreScope }[] = [{ folder, scope }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { name, isFolder, isLink } of entriesOf(next.folder, gathering.problems)) {
      const path = next.folder === '.' ? name : next.folder.endsWith('/') ? next.folder + name : `${next.folder}/${name}`;
      const absolute = resolve(path);
      if (next.scope.leavesOut(absolute, isFolder)) continue;
      if (isFolder) waiting.push({ folder: path, scope: next.scope.enter(absolute) });
      else if (formatOf(name) === null || isAboutFolder(name)) {
        if (!isLink) gathering.skipped.add(absolute);
      } else if (!isLink || statOf(path, gathering.problems)?.isFile()) gathering.files.push({ path, walked: true, draft });
    }
  }
}

function entriesOf(folder: string, problems: Problem[]): { readonly name: string; readonly isFolder: boolean; readonly isLink: boolean }[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink());
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isLink: entry.isSymbolicLink() })).sort((a, b) => byCodeUnits(a.name, b.name));
  } catch (fault) {
    problems.push(diskProblem(folder, fault));
    return [];
  }
}

function statOf(path: string, problems: Problem[]): Stats | null {
  try {
    const stats = statSync(path);
    if (stats.isFile() || stats.isDirectory()) return stats;
    problems.push({ code: 'unreadable', path, message: 'This is neither a file nor a folder.' });
  } catch (fault) {
    problems.push(diskProblem(path, fault));
  }
  return null;
}

/** A fault of the disk in words. */
export function diskProblem(path: string, fault: unknown): Problem {
  const code = (fault as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'not-found', path, message: 'There is no such file or folder.' };
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code === 'ELOOP' ? 'a symbolic link leads back to itself' : code || String(fault);
  return { code: 'unreadable', path, message: `This could not be read: ${reason}.` };
}

/** A file that several paths lead to is read under the shortest of them; it is a draft if one of them says so, and named if one of them names it. */
function once(files: readonly FoundFile[]): FoundFile[] {
  const byPlace = new Map<string, FoundFile>();
  for (const file of files) {
    const place = placeOf(file.path);
    const known = byPlace.get(place);
    const path = known && (known.path.length - file.path.length || byCodeUnits(known.path, file.path)) <= 0 ? known.path : file.path;
    byPlace.set(place, { path, walked: file.walked && (known?.walked ?? true), draft: file.draft || (known?.draft ?? false) });
  }
  return [...byPlace.values()].sort((a, b) => byCodeUnits(a.path, b.path));
}

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It went away since it was found; reading it will say so.
    return resolve(join(path));
  }
}

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
