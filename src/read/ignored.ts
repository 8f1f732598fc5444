/** Which paths of a walked folder are left out: `.gitignore` and `.factlintignore`, from the repository's root down to the file. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';

const IGNORE_FILES = ['.gitignore', '.factlintignore'];
/** Never articles, whatever an ignore file says. */
const NEVER = new Set(['node_modules']);

interface Level { readonly base: string; readonly rules: Ignore }

/** The ignore rules that hold in one folder: its own and those of the folders above it. */
export interface IgnoreScope {
  /** The scope of a folder inside. */
  enter(folder: string): IgnoreScope;
  leavesOut(path: string, isFolder: boolean): boolean;
}

/** The rules of the folder itself and of those above it, up to the one that holds `.git`; none of these where no folder above holds one, or where they leave out the folder that was asked for. */
export function ignoreScope(folder: string): IgnoreScope {
  const root = resolve(folder);
  const above = repositoryFolders(root);
  const outer = above.reduce((scope, one) => scope.enter(one), scopeOf([]));
  return (outer.leavesOut(root, true) ? scopeOf([]) : outer).enter(root);
}

/** The folders from the repository's root down to the parent of `root`. */
function repositoryFolders(root: string): string[] {
  const folders: string[] = [];
  for (let at = root; ; at = dirname(at)) {
    if (at !== root) folders.unshift(at);
    if (existsSync(join(at, '.git'))) return folders;
    if (dirname(at) === at) return [];
  }
}

function scopeOf(levels: readonly Level[]): IgnoreScope {
  return {
    enter(folder) {
      const text = IGNORE_FILES.map((name) => ruleText(join(folder, name))).join('\n');
      return text.trim() === '' ? this : scopeOf([...levels, { base: folder, rules: createIgnore().add(text) }]);
    },
    leavesOut(path, isFolder) {
      const name = path.slice(path.lastIndexOf(sep) + 1);
      if (name.startsWith('.') || NEVER.has(name)) return true;
      let out = false;
      for (const { base, rules } of levels) {
        const inside = relative(base, path).split(sep).join('/');
        if (inside === '' || inside.startsWith('..')) continue;
        const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
        if (ignored) out = true;
        else if (unignored) out = false;
      }
      return out;
    },
  };
}

function ruleText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such file, or one that cannot be read: there are no rules to follow.
    return '';
  }
}

const createIgnore = (): Ignore => (createRequire(import.meta.url)('ignore') as () => Ignore)();
