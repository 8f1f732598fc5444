/** `factlint completion SHELL`: a script that teaches a shell the commands, options and values. */
import { commands } from '../commands.ts';
import { SHELLS, completionScript } from '../completion.ts';
import { type ExitStatus, PASSED } from '../exit.ts';
import type { Invocation } from '../option.ts';
import type { Streams } from '../streams.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';

export async function runCompletion({ command, operands: [name] }: Invocation, streams: Streams): Promise<ExitStatus> {
  const shell = SHELLS.find((known) => known === name);
  if (!shell) return usage(name === undefined ? `say which shell: ${SHELLS.join(', ')}` : `there is no completion for '${name}'${didYouMean(name, SHELLS)} (one of ${SHELLS.join(', ')})`, command, streams);
  await streams.write(completionScript(shell, commands));
  return PASSED;
}
