#!/usr/bin/env node
/** The executable: hands the command line to `run` and sets the exit status. `--version` is answered before anything is loaded. */
import { version } from '../version.ts';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  process.stdout.write(`${version}\n`);
} else {
  const [{ run }, { processStreams }] = await Promise.all([import('./run.ts'), import('./streams.ts')]);
  process.exitCode = await run(args, processStreams());
}
