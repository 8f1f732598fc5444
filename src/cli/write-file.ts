/** Writes a file whole or not at all: to a temporary name beside it, then renamed over it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Null when written, else one sentence. The write is synchronous, so that an interrupt falls before or after it. */
export function writeWhole(path: string, content: string | Uint8Array): string | null {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
    return null;
  } catch (fault) {
    rmSync(temporary, { force: true });
    return `cannot write ${path}: ${reason(fault as NodeJS.ErrnoException)}`;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist', EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder', ENOTDIR: 'a part of the path is no folder', ENOSPC: 'no space left',
};
const reason = ({ code = '', message }: NodeJS.ErrnoException): string => REASONS[code] ?? message;
