/**
 * `--cache`: what was read in each article, kept in one file by the digest of all that it depends on: the article's words and dates, the
 * desk's additions, this program and the runtime. What is compared is never kept, so a check says the same with it and without.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ExtractionCache } from '../check.ts';
import type { Desk } from '../model/desk.ts';
import { version } from '../version.ts';
import { writeWhole } from './write-file.ts';

export interface ClaimCache extends ExtractionCache {
  /** Why the file that was there is not used; null where it is, or where there was none. */
  readonly notice: string | null;
  /** Writes what this run used, whole or not at all; what it did not use is dropped. Null, or why it could not be written. */
  save(): string | null;
}

export const CACHE_FILE = '.factlintcache';

type Entries = Map<string, Uint8Array>;

/** A file of another version or a damaged one counts as empty. */
export function openClaimCache(path: string, desk: Desk): ClaimCache {
  const program = programDigest();
  const { entries, notice } = readEntries(path, program);
  const used: Entries = new Map();
  let added = false;
  const additions = digestOf(JSON.stringify(desk));
  const keyOf = (article: object): string => digestOf(JSON.stringify([additions, article]));
  return {
    notice,
    get({ text, title, source, published, regions }) {
      const key = keyOf({ text, title, source, published, regions });
      const found = entries.get(key);
      if (!found) return null;
      used.set(key, found);
      return deserialize(found) as ReturnType<ExtractionCache['get']>;
    },
    set({ text, title, source, published, regions }, extracted) {
      added = true;
      used.set(keyOf({ text, title, source, published, regions }), serialize(extracted));
    },
    save: () => (added || used.size < entries.size ? writeEntries(path, program, used) : null),
  };
}

const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The names of the bundles hold digests of what is in them; the place index is told by its size and time. */
function programDigest(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(folder).toSorted().map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return [name, size, mtimeMs];
  });
  return digestOf(JSON.stringify([version, process.version, files]));
}

const DIGEST_LENGTH = 64;

interface Opened {
  readonly entries: Entries;
  readonly notice: string | null;
}

const none = (notice: string | null): Opened => ({ entries: new Map(), notice });

/** A digest of the rest, the program's digest, then the entries: v8 must never see bytes that it did not write. */
function readEntries(path: string, program: string): Opened {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return none((fault as NodeJS.ErrnoException).code === 'ENOENT' ? null : `the cache ${path} cannot be read, and is not used`);
  }
  const [head, rest] = [Buffer.from(bytes.subarray(0, DIGEST_LENGTH)).toString('latin1'), bytes.subarray(DIGEST_LENGTH)];
  if (digestOf(rest) !== head) return none(`the cache ${path} is damaged, and is made anew`);
  if (Buffer.from(rest.subarray(0, DIGEST_LENGTH)).toString('latin1') !== program) return none(null);
  return { entries: deserialize(rest.subarray(DIGEST_LENGTH)) as Entries, notice: null };
}

function writeEntries(path: string, program: string, entries: Entries): string | null {
  const rest = Buffer.concat([Buffer.from(program, 'latin1'), serialize(entries)]);
  return writeWhole(path, Buffer.concat([Buffer.from(digestOf(rest), 'latin1'), rest]));
}
