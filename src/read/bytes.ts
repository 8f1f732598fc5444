/** Bytes -> text, or why they are none. */
import type { Fault } from './document.ts';

/** How much is looked at to tell text from binary data. */
const SNIFFED = 8192;

/** The text, its byte-order mark kept (offsets count it), or the fault. A NUL may stand in a text, but not among its first units more than rarely. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  if (bytes.length === 0) return { fault: { code: 'empty', message: 'This file is empty.' } };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { fault: { code: 'not-utf8', message: 'This file is UTF-16: expected UTF-8.' } };
  if (isBinary(bytes)) return { fault: { code: 'is-binary', message: 'This file is binary: expected text in UTF-8.' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, column } = firstFault(bytes);
    return { fault: { code: 'not-utf8', message: `This file is not UTF-8: the first byte that is none is in line ${line}.`, line, column } };
  }
  if (text.replace('\uFEFF', '').trim() === '') return { fault: { code: 'empty', message: 'This file holds nothing but white space.' } };
  return { text };
}

/** One control byte in a hundred or more, or the first bytes of a known binary format. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SNIFFED);
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (head.startsWith('%PDF') || head.startsWith('PK\u0003\u0004') || head.startsWith('\u0089PNG') || head.startsWith('\u00FF\u00D8\u00FF') || head.startsWith('GIF8')) return true;
  let control = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control * 100 > length;
}

/** Where the text stops being UTF-8: after the longest beginning that still decodes, a character cut off at its end not counted. */
function firstFault(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const lines = lenient.decode(bytes.subarray(0, low), { stream: true }).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}

/** A character cut off at the end is no fault. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
