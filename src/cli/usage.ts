/** A command line that cannot be carried out: one sentence on standard error, where to look, status 2. */
import { BROKEN, type ExitStatus } from './exit.ts';
import type { Command } from './option.ts';
import type { Streams } from './streams.ts';

export function usage(fault: string, command: Command | null, streams: Streams): ExitStatus {
  streams.complain(`factlint: ${fault}\nSee 'factlint ${command ? `${command.name} ` : ''}--help'.\n`);
  return BROKEN;
}
