/** What a configuration adds as data: its measures and spellings, and the place files that it names. */
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Desk } from '../model/desk.ts';
import type { PlaceFile } from '../model/place-file.ts';
import type { Problem } from '../model/problem.ts';
import type { Config } from './config-data.ts';

interface OpenedDesk {
  readonly desk: Desk;
  readonly problems: readonly Problem[];
}

/** The lines of the places are read with the place index, by the check itself. */
export function openDesk({ data, folder, path: config, measures, spellings }: Config): OpenedDesk {
  const places: PlaceFile[] = [];
  const problems: Problem[] = [];
  for (const name of [data.gazetteer ?? []].flat()) {
    const file = resolve(folder, name);
    const path = (relative(process.cwd(), file) || name).split(sep).join('/');
    try {
      places.push({ path, text: readFileSync(file, 'utf8') });
    } catch (fault) {
      const why = (fault as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no file ${path}; factlint gazetteer import makes one` : `${path} could not be read: ${(fault as Error).message}`;
      problems.push({ code: 'bad-config', path: config, message: `\`gazetteer\`: ${why}` });
    }
  }
  return { desk: { measures, spellings, places }, problems };
}
