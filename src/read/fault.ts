/** Faults with their place: line, column and a frame of the source line. */
import type { ProblemCode } from '../model/problem.ts';
import type { Fault } from './document.ts';

/** A frame shows at most so many units to either side of the fault. */
const FRAME_REACH = 60;

/** 1-based; a column counts UTF-16 units; a line ends at a line feed, a carriage return, or both together. */
function lineColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let [line, lineStart] = [1, 0];
  for (const { index, 0: found } of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line += 1;
    lineStart = index + found.length;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The line that holds the offset, with a marker under the units from `offset` to `end`. */
function frameAt(text: string, offset: number, end: number): string {
  const { line } = lineColumn(text, offset);
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, text.lastIndexOf('\r', offset - 1) + 1, offset - FRAME_REACH);
  const rest = text.slice(offset, offset + FRAME_REACH);
  const length = rest.search(/[\r\n]/);
  const shown = text.slice(from, offset) + (length < 0 ? rest : rest.slice(0, length));
  const marks = '^'.repeat(Math.max(1, Math.min(end - offset, from + shown.length - offset)));
  const gutter = String(line);
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${' '.repeat(offset - from)}${marks}`;
}

export function faultAt(code: ProblemCode, message: string, text: string, offset: number, end: number = offset + 1): Fault {
  return { code, message, ...lineColumn(text, offset), frame: frameAt(text, offset, end) };
}

/** A date that is none, where it stands. */
export const badDate = (value: string, what: string, text: string, offset: number, end: number): Fault =>
  faultAt('bad-date', `${what} is no date: expected a day such as 2022-09-14, optionally with a time and zone, found "${value.length > 40 ? `${value.slice(0, 40)}…` : value}".`, text, offset, end);
