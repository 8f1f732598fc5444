/** Faults of a rule file as problems: exact place, framed source line, what was expected and found, what was perhaps meant. */
import type { LineCounter } from 'yaml';
import type { Problem } from '../../model/problem.ts';

export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

export interface Source extends RuleFile {
  readonly lines: LineCounter;
}

export interface Fault {
  readonly message: string;
  readonly source: Source;
  /** Offsets into the file. */
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string | undefined;
  readonly ruleId?: string | undefined;
}

export function problemOf({ message, source, start, end, suggestion, ruleId }: Fault): Problem {
  const { line, col } = source.lines.linePos(start);
  return {
    code: 'bad-rule',
    path: source.path,
    message,
    line: Math.max(1, line),
    column: Math.max(1, col),
    frame: frameOf(source.text, start, end, Math.max(1, line)),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(ruleId === undefined ? {} : { ruleId }),
  };
}

const WIDEST = 160;

/** The source line with its number, and a marker under the fault. */
function frameOf(text: string, start: number, end: number, line: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  const shown = text.slice(lineStart, Math.min(lineEnd, lineStart + WIDEST)).replace(/\r$/, '').replaceAll('\t', ' ');
  const from = Math.min(start - lineStart, shown.length);
  const length = Math.max(1, Math.min(end, lineEnd) - start);
  const gutter = String(line);
  const marker = '^'.repeat(Math.max(1, Math.min(length, shown.length - from)));
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${' '.repeat(from)}${marker}`;
}

/** By path, then place, then words: one order for one set of faults. */
export function inFileOrder(a: Fault, b: Fault): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.start - b.start || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
}
