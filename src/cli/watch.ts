/** Waits for changes of files and folders, and gathers those that come together. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { resolve } from 'node:path';

/** Editors write a file in several steps. */
const QUIET_MS = 150;

/** Calls back with the absolute paths that changed, never twice at once. `ignored` holds absolute paths: what the program writes itself. */
export function watchPaths(paths: readonly string[], ignored: ReadonlySet<string>, onChange: (changed: ReadonlySet<string>) => Promise<void>): void {
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let busy = false;
  const flush = async (): Promise<void> => {
    timer = null;
    if (busy) return;
    busy = true;
    const changed = waiting;
    waiting = new Set();
    await onChange(changed);
    busy = false;
    if (waiting.size > 0) schedule();
  };
  const schedule = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void flush(), QUIET_MS);
  };
  for (const path of paths) {
    watchOne(path, (name) => {
      if (ignored.has(name) || /(?:^|[\\/])\.[^\\/]*$/.test(name)) return;
      waiting.add(name);
      schedule();
    });
  }
}

function watchOne(path: string, changed: (name: string) => void): FSWatcher {
  const isFolder = statSync(path).isDirectory();
  return watch(path, { recursive: isFolder }, (_event, name) => changed(isFolder && name !== null ? resolve(path, name) : resolve(path)));
}
