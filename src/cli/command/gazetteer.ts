/** `factlint gazetteer import`: GeoNames dump files as a file of places that a configuration can name. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { knowsPlace } from '../../check.ts';
import { type DumpFormat, type Imported, formatOf, importLine } from '../../gazetteer/import.ts';
import type { Problem } from '../../model/problem.ts';
import { BROKEN, type ExitStatus, PASSED } from '../exit.ts';
import { type Invocation, list, text } from '../option.ts';
import { problemLines } from '../problems.ts';
import type { Streams } from '../streams.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';
import { writeWhole } from '../write-file.ts';

/** The first line of every file that it writes, by which it knows that it may write it again. */
const MADE = '# Made by factlint gazetteer import, from GeoNames (https://www.geonames.org, CC BY 4.0). A file of your own places may stand beside it.';
const DEFAULT_KINDS = ['city', 'region', 'county'];
/** A file that is no dump would be at fault in every line. */
const MOST_FAULTS = 20;

export async function runGazetteer({ command, operands: [action, ...files], values }: Invocation, streams: Streams): Promise<ExitStatus> {
  if (action !== 'import') return usage(action === undefined ? 'say what to do: import' : `there is no 'gazetteer ${action}'${didYouMean(action, ['import'])}`, command, streams);
  if (files.length === 0) return usage('say which dump files to import', command, streams);
  const output = text(values, 'output') ?? 'desk-places.txt';
  if (existsSync(output) && !readFileSync(output, 'utf8').startsWith(MADE)) return refuse(`${output} was not written by this command and is left as it is; give another --output`, streams);
  const kinds = new Set(list(values, 'kind').length > 0 ? list(values, 'kind') : DEFAULT_KINDS);
  const found: Imported[] = [];
  const problems: Problem[] = [];
  for (const file of files) await readDump(file, (imported) => void found.push(imported), problems);
  for (const problem of problems) streams.complain(problemLines(problem));
  if (problems.length > 0) return refuse(`nothing was written to ${output}`, streams);
  const { lines, places, names } = chosen(found, kinds);
  const fault = writeWhole(output, `${[MADE, ...lines].join('\n')}\n`);
  if (fault !== null) return refuse(fault, streams);
  await streams.write(`${output}: ${places} ${places === 1 ? 'place' : 'places'}, and further names of ${names}\nNext: gazetteer: ${output} in factlint.config.yml\n`);
  return PASSED;
}

function refuse(message: string, streams: Streams): ExitStatus {
  streams.complain(`factlint: ${message}\n`);
  return BROKEN;
}

/** A line at a time: the dump of the whole world does not fit a string. */
async function readDump(path: string, add: (imported: Imported) => void, problems: Problem[]): Promise<void> {
  const fault = (message: string, place: { line?: number; column?: number } = {}, code: Problem['code'] = 'bad-places'): void => void problems.push({ code, path, ...place, message });
  let format: DumpFormat | null = null;
  let line = 0;
  let faults = 0;
  try {
    for await (const row of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      line += 1;
      if (row.trim() === '') continue;
      format ??= formatOf(row);
      if (format === null) return fault(NO_DUMP, { line, column: 1 });
      const read = importLine(row, format);
      if (read === null) continue;
      if (!('message' in read)) add(read);
      else if (faults < MOST_FAULTS) fault(read.message, { line, column: read.column });
      if (read && 'message' in read && (faults += 1) === MOST_FAULTS) return fault('so many lines are at fault that the rest was not read');
    }
    if (format === null) fault('the file is empty', {}, 'empty');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    fault(missing ? 'there is no such file' : `the file could not be read: ${(cause as Error).message}`, {}, missing ? 'not-found' : 'unreadable');
  }
}

const NO_DUMP = 'this is no dump file of GeoNames: expected 19 columns between tabs (a country extract), 12 (postal codes) or 4 to 10 (alternate names); zip archives are to be unpacked first';

interface Chosen {
  readonly lines: Iterable<string>;
  readonly places: number;
  readonly names: number;
}

/** Places of the kinds asked for, then further names of them and of places that the index knows. */
function chosen(found: readonly Imported[], kinds: ReadonlySet<string>): Chosen {
  const places = new Set<string>();
  const names = new Set<string>();
  const ids = new Set<number>();
  const named = new Set<number>();
  for (const one of found) {
    if (!('kind' in one) || !kinds.has(one.kind)) continue;
    places.add(one.line);
    if (one.id !== null) ids.add(one.id);
  }
  for (const one of found) {
    if (!('namesOf' in one) || !(ids.has(one.namesOf) || knowsPlace(one.namesOf))) continue;
    names.add(one.line);
    named.add(one.namesOf);
  }
  return { lines: [...places, ...names], places: places.size, names: named.size };
}
