/**
 * Scenarios of the command line as plain text. A file holds several; each opens with `#### title` and has sections:
 *
 *     ==== file NAME        its content (in a folder if NAME has one)      ==== bytes NAME   the same as hexadecimal bytes
 *     ==== story            the files of test/cli/story
 *     ==== command          run by bash in a fresh folder, with `factlint` on the path
 *     ==== status           the exit status        ==== stdout / stderr    what is printed, as a whole
 *     ==== written NAME     what a file holds afterwards; `(none)` where there must be no such file
 *
 * In expected text a line `...` stands for any lines, and `<...>` inside a line for any words. A missing stdout or stderr is not looked at.
 */

export interface Scenario {
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** Are the files of test/cli/story there too? */
  readonly story: boolean;
  readonly command: string;
  readonly status: number;
  readonly stdout: string | null;
  readonly stderr: string | null;
  readonly written: readonly { readonly name: string; readonly content: string }[];
}

export function parseScenarios(text: string): readonly Scenario[] {
  return text.split(/^#### /m).slice(1).map(parseScenario);
}

function parseScenario(text: string): Scenario {
  const [title = '', ...parts] = text.split(/^==== /m);
  const sections = parts.map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [kind = '', name = ''] = head.split(' ');
    return { kind, name, content: lines.join('\n').replace(/\n+$/, '\n') };
  });
  const one = (kind: string): string | null => sections.find((section) => section.kind === kind)?.content ?? null;
  const unknown = sections.find(({ kind }) => !['file', 'bytes', 'story', 'command', 'status', 'stdout', 'stderr', 'written'].includes(kind));
  if (unknown) throw new Error(`Scenario '${title.trim()}' has an unknown section '${unknown.kind}'.`);
  const [command, status] = [one('command'), one('status')];
  if (command === null || status === null) throw new Error(`Scenario '${title.trim()}' needs a command and a status.`);
  return {
    title: title.trim(), command, status: Number(status), stdout: one('stdout'), stderr: one('stderr'),
    story: one('story') !== null,
    files: sections.flatMap(({ kind, name, content }) => (kind === 'file' ? [{ name, content: Buffer.from(content) }] : kind === 'bytes' ? [{ name, content: Buffer.from(content.replace(/\s/g, ''), 'hex') }] : [])),
    written: sections.filter(({ kind }) => kind === 'written').map(({ name, content }) => ({ name, content })),
  };
}

/** Null where the text is as expected; else the expected text with its wildcards filled in as far as it agrees, to be compared by eye. */
export function matches(expected: string, received: string): boolean {
  const source = expected.trimEnd().split('\n').map((line) => (line === '...' ? '(?:.*\n)*?' : `${line.split('<...>').map(quoted).join('.*')}\n`)).join('');
  return new RegExp(`^${source}$`).test(received === '' ? '\n' : `${received.trimEnd()}\n`);
}

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
