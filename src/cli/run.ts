/** From arguments to exit status: finds the command, answers help, and runs it. */
import { version } from '../version.ts';
import { commands } from './commands.ts';
import { BROKEN, type ExitStatus, PASSED } from './exit.ts';
import { commandHelp, programHelp } from './help.ts';
import { type Invocation, flag } from './option.ts';
import { parseCommandLine } from './parse.ts';
import type { Streams } from './streams.ts';
import { didYouMean } from './suggest.ts';
import { usage } from './usage.ts';

type Run = (invocation: Invocation, streams: Streams) => Promise<ExitStatus>;

const loaders: Readonly<Record<string, () => Promise<Run>>> = {
  check: async () => (await import('./command/check.ts')).runCheck,
  extract: async () => (await import('./command/extract.ts')).runExtract,
  rules: async () => (await import('./command/rules.ts')).runRules,
  explain: async () => (await import('./command/explain.ts')).runExplain,
  gazetteer: async () => (await import('./command/gazetteer.ts')).runGazetteer,
  init: async () => (await import('./command/init.ts')).runInit,
  doctor: async () => (await import('./command/doctor.ts')).runDoctor,
  completion: async () => (await import('./command/completion.ts')).runCompletion,
  baseline: async () => (await import('./command/baseline.ts')).runBaseline,
};

export async function run(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  const [name = 'help', ...rest] = args;
  if (name === '--version' || name === '-v') return say(`${version}\n`, streams);
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], args.length === 0, streams);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return usage(unknown(name), null, streams);
  const parsed = parseCommandLine(command, rest);
  if ('fault' in parsed) return usage(parsed.fault, command, streams);
  if (flag(parsed.invocation.values, 'help')) return say(commandHelp(command), streams);
  if (flag(parsed.invocation.values, 'version')) return say(`${version}\n`, streams);
  return guarded(await (loaders[command.name] as () => Promise<Run>)(), parsed.invocation, streams);
}

/** A fault in the program itself is said as such, with what a bug report needs, and is never taken for an answer. */
async function guarded(runCommand: Run, invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  try {
    return await runCommand(invocation, streams);
  } catch (fault) {
    streams.complain(`factlint: internal error: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    return BROKEN;
  }
}

/** Without any argument the help is an answer to a mistake: standard error, status 2. */
async function help(topic: string | undefined, unasked: boolean, streams: Streams): Promise<ExitStatus> {
  if (unasked) {
    streams.complain(programHelp(commands, version));
    return BROKEN;
  }
  if (topic === undefined || topic.startsWith('-')) return say(programHelp(commands, version), streams);
  const command = commands.find(({ name }) => name === topic);
  return command ? say(commandHelp(command), streams) : usage(unknown(topic), null, streams);
}

const unknown = (name: string): string =>
  name.startsWith('-') ? `unknown option '${name}'${didYouMean(name, ['--help', '--version'])}` : `unknown command '${name}'${didYouMean(name, commands.map((command) => command.name))}`;

async function say(text: string, streams: Streams): Promise<ExitStatus> {
  await streams.write(text);
  return PASSED;
}
