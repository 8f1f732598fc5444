/** Option values of `check`, checked and typed; a value that is none is one sentence. */
import type { Severity } from '../model/finding.ts';
import { parseIsoDay } from '../model/value/calendar.ts';
import { type FormatName, formatNames, isFormat } from '../report/formats.ts';
import type { ConfigData } from './config-data.ts';
import type { GateOptions } from './gate.ts';
import { type Values, flag, list, text } from './option.ts';
import { didYouMean } from './suggest.ts';

interface OutputFile {
  readonly format: FormatName;
  readonly path: string;
}

export interface Settings {
  readonly format: FormatName;
  readonly outputs: readonly OutputFile[];
  readonly gate: Omit<GateOptions, 'stale' | 'problems'>;
}

export type Checked<T> = { readonly value: T } | { readonly fault: string };

const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** `500`, `500KB`, `32MiB`: a plain number is bytes, KB and KiB alike are 1024. */
export function sizeOf(values: Values): Checked<number> {
  const given = text(values, 'max-bytes');
  if (given === undefined) return { value: DEFAULT_MAX_BYTES };
  const parts = /^(\d+)(?:\s*([KMG])i?B?)?$/i.exec(given);
  const bytes = Number(parts?.[1]) * 1024 ** ' KMG'.indexOf((parts?.[2] ?? ' ').toUpperCase());
  return parts && bytes > 0 && Number.isSafeInteger(bytes) ? { value: bytes } : { fault: `option '--max-bytes' needs a size such as 500KiB or 32MiB, found '${given}'` };
}

export function publishedOf(values: Values): Checked<string | undefined> {
  const given = text(values, 'published');
  return given === undefined || parseIsoDay(given) !== null ? { value: given } : { fault: `option '--published' needs a day such as 2022-09-14, found '${given}'` };
}

/** The command line goes before the configuration. */
export function settingsOf(values: Values, config: ConfigData = {}): Checked<Settings> {
  const maxWarnings = maxWarningsOf(values);
  if ('fault' in maxWarnings) return maxWarnings;
  const outputs: OutputFile[] = [];
  for (const given of list(values, 'output')) {
    const output = outputOf(given);
    if ('fault' in output) return output;
    if (outputs.some(({ path }) => path === output.value.path)) return { fault: `option '--output' names ${output.value.path} twice` };
    outputs.push(output.value);
  }
  const format = text(values, 'format') ?? 'pretty';
  const failOn = (text(values, 'fail-on') ?? config['fail-on'] ?? 'error') as Severity;
  return { value: { format: isFormat(format) ? format : 'pretty', outputs, gate: { failOn, maxWarnings: maxWarnings.value ?? config['max-warnings'] ?? null, exitZero: flag(values, 'exit-zero'), failOnStale: flag(values, 'fail-on-stale') || config['fail-on-stale'] === true } } };
}

function maxWarningsOf(values: Values): Checked<number | null> {
  const given = text(values, 'max-warnings');
  if (given === undefined) return { value: null };
  return /^\d{1,9}$/.test(given) ? { value: Number(given) } : { fault: `option '--max-warnings' needs a whole number from 0, found '${given}'` };
}

function outputOf(given: string): Checked<OutputFile> {
  const at = given.indexOf('=');
  const [format, path] = [given.slice(0, Math.max(at, 0)), given.slice(at + 1)];
  if (at < 1 || path === '') return { fault: `option '--output' needs FORMAT=PATH, such as sarif=factlint.sarif, found '${given}'` };
  return isFormat(format) ? { value: { format, path } } : { fault: `option '--output' cannot write '${format}'${didYouMean(format, formatNames)} (one of ${formatNames.join(', ')})` };
}
