/**
 * A pattern over all letters (`\p{L}`) takes milliseconds to make, once a run, where a text has any character beyond Latin-1: a curly quotation mark will do.
 * Its rough form takes a tenth of that. It matches wherever the pattern does and seldom elsewhere; where it fails, the pattern is never made.
 */

/** All that is no ASCII mark, digit or space counts as a letter. */
const BEYOND = '\\u0080-\\uFFFF';
const ROUGH: Readonly<Record<string, string>> = { L: `A-Za-z${BEYOND}`, Lu: `A-Z${BEYOND}`, Ll: `a-z${BEYOND}`, M: BEYOND, N: `0-9${BEYOND}` };
/** A property by its name, a class, another escape, an opening bracket with its kind, or any other character. */
const PIECE = /\\p\{([^}]*)\}|\[((?:\\.|[^\]\\])*)\]|\\.|\((?:\?(?:<?[=!]|:))?|[^]/g;
const PROPERTY = /\\p\{([^}]*)\}/g;
/** What means something else without the flag `u`. */
const UNREADABLE = /\\(?:P|u\{)/;

interface Group { readonly at: number; readonly negative: boolean; rough: boolean }

/** The rough form of a pattern, without the flag `u`, which makes patterns for either size of letters dear: letters made rough; what must not stand there (`(?!...)`, `[^...]`) is left out where it names letters. */
export function roughOf({ source, flags }: RegExp): RegExp {
  if (UNREADABLE.test(source)) throw new Error(`no rough form of ${source}`);
  let out = '';
  const open: Group[] = [];
  const mark = (): void => {
    const group = open.at(-1);
    if (group) group.rough = true;
  };
  for (const [piece, property, members] of source.matchAll(PIECE)) {
    if (property !== undefined || (members !== undefined && members.search(PROPERTY) >= 0)) {
      mark();
      out += property !== undefined ? `[${rangesOf(property)}]` : members?.startsWith('^') ? `[${members.replace(PROPERTY, '')}]` : `[${members?.replace(PROPERTY, (_, name: string) => rangesOf(name)) ?? ''}]`;
    } else if (piece.startsWith('(')) {
      open.push({ at: out.length, negative: piece.endsWith('!'), rough: false });
      out += piece;
    } else if (piece === ')') {
      out += piece;
      const group = open.pop();
      if (group?.rough && group.negative) out = out.slice(0, group.at);
      else if (group?.rough) mark();
    } else out += piece;
  }
  return new RegExp(out, flags.replace(/[guy]/g, ''));
}

function rangesOf(property: string): string {
  const ranges = ROUGH[property];
  if (ranges === undefined) throw new Error(`no rough form of \\p{${property}}`);
  return ranges;
}

/** How a pattern is asked. */
interface Form {
  /** Matches wherever the pattern does. */
  readonly rough: RegExp;
  /** The pattern without the flag `u`, where it names no letters: over plain text it is the pattern itself, and far cheaper to make. */
  readonly plain: RegExp | null;
}

const forms = new Map<RegExp, Form>();

function formOf(pattern: RegExp): Form {
  const known = forms.get(pattern);
  if (known) return known;
  const rough = roughOf(pattern);
  const form = { rough, plain: rough.source === pattern.source ? new RegExp(pattern.source, pattern.flags.replace('u', '')) : null };
  forms.set(pattern, form);
  return form;
}

/** Pairs of code units that are one character, and the two characters that fold to "s" and "k", are for the pattern alone. */
const isPlain = (text: string): boolean => !BEYOND_PLAIN.test(text);
const BEYOND_PLAIN = /[\ud800-\udfff\u017f\u212a]/;

/** What stands for the pattern over this text: the pattern itself, its plain form, or null where it cannot match. */
function standIn(pattern: RegExp, text: string): RegExp | null {
  const { rough, plain } = formOf(pattern);
  if (!rough.test(text)) return isPlain(text) ? null : pattern;
  return plain && isPlain(text) ? plain : pattern;
}

/** As `pattern.test(text)`; the pattern keeps no place (flags `g` and `y`). */
export const matches = (pattern: RegExp, text: string): boolean => standIn(pattern, text)?.test(text) ?? false;

/** As `pattern.exec(text)`; the pattern keeps no place. */
export const matchOf = (pattern: RegExp, text: string): RegExpExecArray | null => standIn(pattern, text)?.exec(text) ?? null;

const NONE: readonly RegExpExecArray[] = [];

/** As `text.matchAll(pattern)`. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found = standIn(pattern, text);
  return found ? [...text.matchAll(found)] : NONE;
}
