/**
 * Suppressions that stand in the front matter of an article and hold for the whole of it, each a rule with its reason:
 *
 *     factlint-ignore:
 *       time/event-date: the source is an old cutting
 *       figure/ until 2031-06-01: figures to be confirmed
 */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([^]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const BLOCK = /^factlint-ignore:([^\r\n]*)\r?\n?((?:[ \t]+[^\r\n]*(?:\r?\n|$))*)/m;
const ENTRY = /^([ \t]+(?:-[ \t]+)?)(["']?)([^"':]+?)\2[ \t]*:(?:[ \t]+(.*?))?[ \t]*\r?$/;

export interface FrontMatterEntry {
  /** As in a comment: `RULE: reason`, or `RULE until YYYY-MM-DD: reason`. */
  readonly content: string;
  /** Offset into the raw file. */
  readonly start: number;
}

export function frontMatterEntries(rawText: string): readonly FrontMatterEntry[] {
  const matter = FRONT_MATTER.exec(rawText);
  const block = matter && BLOCK.exec(matter[1] ?? '');
  if (!matter || !block) return [];
  const start = matter[0].indexOf(matter[1] ?? '') + block.index;
  const [inline = '', lines = ''] = [block[1], block[2]];
  // A value on the key's own line is no map; it is handed on as it stands, to be refused.
  if (inline.replace(/#.*/, '').trim() !== '' || lines.trim() === '') return [{ content: inline, start }];
  let at = start + block[0].length - lines.length;
  return lines.split('\n').flatMap((line) => {
    const own = at;
    at += line.length + 1;
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const [, indent = '', , rule = '', reason = ''] = ENTRY.exec(line) ?? [];
    return [rule === '' ? { content: line, start: own } : { content: ` ${rule}: ${unquoted(reason)}`, start: own + indent.length }];
  });
}

const unquoted = (text: string): string => (/^(["']).*\1$/.test(text) ? text.slice(1, -1) : text);
