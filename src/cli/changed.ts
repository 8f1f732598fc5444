/** Which articles count: those named by --only, or those that git says have changed since a revision. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Values, list, text } from './option.ts';
import type { Checked } from './settings.ts';

/** Null where every article counts. */
export function changedPaths(values: Values): Checked<ReadonlySet<string> | null> {
  const only = list(values, 'only');
  const since = text(values, 'since');
  if (only.length > 0 && since !== undefined) return { fault: "options '--only' and '--since' exclude one another: both say which articles count" };
  if ((only.length > 0 || since !== undefined) && list(values, 'against').length > 0) return { fault: `options '--against' and '${since === undefined ? '--only' : '--since'}' exclude one another: drafts are what counts already` };
  if (only.length > 0) return { value: new Set(only.map((path) => resolve(path))) };
  return since === undefined ? { value: null } : since.startsWith('-') ? { fault: `option '--since' needs a revision, found '${since}'` } : changedSince(since);
}

/** Changed against the common ancestor, and files that git does not know yet. */
function changedSince(revision: string): Checked<ReadonlySet<string>> {
  const root = git(['rev-parse', '--show-toplevel']);
  if ('fault' in root) return root;
  const changed = git(['diff', '--name-only', '-z', '--merge-base', revision, '--']);
  if ('fault' in changed) return changed;
  const untracked = git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z']);
  if ('fault' in untracked) return untracked;
  const names = [...changed.value.split('\0'), ...untracked.value.split('\0')].filter((name) => name !== '');
  return { value: new Set(names.map((name) => resolve(root.value.trim(), name))) };
}

function git(args: readonly string[]): Checked<string> {
  const { status, stdout, stderr, error } = spawnSync('git', [...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) return { fault: `option '--since' needs git, which could not be started: ${error.message}` };
  const said = stderr.trim().split('\n')[0] ?? '';
  return status === 0 ? { value: stdout } : { fault: `option '--since': git says: ${said}${/revision|ambiguous/.test(said) ? '; fetch it first, or in CI check out the whole history (fetch-depth: 0)' : ''}` };
}
