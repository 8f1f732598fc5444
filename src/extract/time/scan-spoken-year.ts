/** Years said in words: "nineteen ninety-seven", "the year two thousand". */
import { spokenYear } from './amount.ts';
import type { Scanned } from './expression.ts';
import { type Reader, contextAt, wordAt } from './reader.ts';

/** A spoken year whose first word is at `at`. */
export function scanSpokenYear(reader: Reader, at: number): Scanned | null {
  const spoken = spokenYear(reader, at);
  if (!spoken || spoken.year < 1800 || spoken.year > 2100) return null;
  const named = wordAt(reader, at - 1) === 'year' && wordAt(reader, at - 2) === 'the';
  const bare = spoken.to - at > 2 || /^(?:in|since|of|by|until|from|after|before)$/.test(contextAt(reader, at - 1));
  return named || (bare && wordAt(reader, at).endsWith('teen')) ? { from: named ? at - 2 : at, to: spoken.to, hedgeEnd: at, expression: { kind: 'calendar', year: spoken.year } } : null;
}
