/** Problems as lines for standard error: where, what, the framed source line, and what was probably meant. */
import type { Problem } from '../model/problem.ts';

export function problemLines(problem: Problem): string {
  const { path, line, column, message, code, frame, suggestion } = problem;
  const place = path === null ? '' : `${[path, line, column].filter((part) => part !== undefined).join(':')}: `;
  const meant = suggestion === undefined || message.includes(suggestion) ? '' : ` (${suggestion})`;
  return `factlint: ${place}${message}${meant} [${code}]\n${frame === undefined ? '' : `${frame.replace(/\n$/, '')}\n`}`;
}
