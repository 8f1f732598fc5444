/** A framed passage for a terminal: its line, the words around it wrapped to the width, and a marker under the value. */
import type { Span } from '../model/span.ts';
import type { Excerpt } from './excerpt.ts';
import type { Paint, Style } from './style.ts';
import { displayWidth } from './words.ts';

/** Rows of text and markers, without a gutter: `^` under the value, `-` under the words it belongs to. */
export function frameRows({ text, clause, value }: Excerpt, width: number, mark: Paint): readonly string[] {
  return wrapped(text, width).flatMap((row) => {
    const words = text.slice(row.start, row.end);
    const markers = markersOf(text, row, clause, value);
    return markers === '' ? [words] : [words, mark(markers)];
  });
}

/** Each frame opens with where it stands; the gutter carries the line number on the first row. */
export function frame(title: string, line: number, rows: readonly string[], style: Style): readonly string[] {
  const number = String(line);
  const blank = ' '.repeat(number.length);
  const [first = '', ...others] = rows;
  return [`${blank} ${style.dim('┌─')} ${title}`, `${style.dim(`${number} │`)} ${first}`, ...others.map((row) => `${blank} ${style.dim('│')} ${row}`)];
}

/** Breaks between words; a word longer than the width stands alone on its row. */
function wrapped(text: string, width: number): readonly Span[] {
  const rows: Span[] = [];
  let start = 0;
  let end = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const stop = word.index + word[0].length;
    if (end > start && displayWidth(text.slice(start, stop)) > width) {
      rows.push({ start, end });
      start = word.index;
    }
    end = stop;
  }
  return [...rows, { start, end }];
}

function markersOf(text: string, row: Span, clause: Span, value: Span): string {
  let markers = '';
  let offset = row.start;
  for (const character of text.slice(row.start, row.end)) {
    const sign = holds(value, offset) ? '^' : holds(clause, offset) ? '-' : ' ';
    markers += sign.repeat(displayWidth(character));
    offset += character.length;
  }
  return markers.trimEnd();
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;
