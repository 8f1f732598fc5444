/** Text -> paragraphs. A blank line always parts; a single line break parts where the line before it was not merely wrapped. */
import type { Span } from '../model/span.ts';

const TERMINAL = /[.!?:…"”’')\]]$/;
/** A line shorter than this share of the text's usual width was ended on purpose. */
const SHORT_LINE = 0.6;
/** Hard-wrapped text has lines of at most this length. */
const WRAP_LIMIT = 100;

export function paragraphs(text: string): Span[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(lines, text);
  const width = wrapped ? Math.max(...lines.filter((l) => l.end - l.start <= WRAP_LIMIT).map((l) => l.end - l.start)) : 0;
  const out: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (line.end === line.start) {
      open = null;
      continue;
    }
    if (open && continues(text, open, line, width)) open.end = line.end;
    else out.push((open = { start: line.start, end: line.end }));
  }
  return out;
}

/** Trimmed lines; a blank line is an empty span. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let from = start;
    let to = stop;
    while (from < to && text.charCodeAt(from) <= 32) from += 1;
    while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
    lines.push({ start: from, end: to });
    start = stop + 1;
  }
  return lines;
}

/** Most lines that are followed by a further line end in the middle of a sentence, at much the same width. The first line is not counted: it may be a headline. */
function isHardWrapped(lines: readonly Span[], text: string): boolean {
  const first = lines.findIndex((line) => line.end > line.start);
  let followed = 0;
  let broken = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (i === first || !line || !next || next.end === next.start || line.end === line.start) continue;
    followed += 1;
    if (line.end - line.start <= WRAP_LIMIT && !TERMINAL.test(text.slice(line.end - 1, line.end))) broken += 1;
  }
  return followed >= 2 && broken >= followed * 0.5;
}

function continues(text: string, open: Span, line: Span, width: number): boolean {
  const previousStart = Math.max(open.start, text.lastIndexOf('\n', open.end - 1) + 1);
  const previousLength = open.end - previousStart;
  if (width === 0) return /^[\p{Ll},;)]/u.test(text.slice(line.start, line.start + 2));
  if (previousLength < width * SHORT_LINE) return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && !TERMINAL.test(text.slice(open.end - 1, open.end));
  return true;
}
