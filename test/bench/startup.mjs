// Start-up of the commands that read no article, as a multiple of a bare node: node test/bench/startup.mjs [RUNS]. Processor time, the least of the runs.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'cli', 'main.js');
const runs = Number(process.argv[2] ?? 7);

/** Milliseconds of processor time of the child, as its own exit handler reports them. */
function cost(args) {
  const report = 'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process.stderr.write(`cost ${(u+s)/1000}`)})';
  const { stderr } = spawnSync(process.execPath, ['--import', report, ...args], { encoding: 'utf8' });
  return Number(/cost ([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
}

const least = (args) => Math.min(...Array.from({ length: runs }, () => cost(args)));
const bare = least(['-e', '0']);
console.log(`${bare.toFixed(0).padStart(6)} ms  bare node`);
for (const args of [['--version'], ['rules', 'list'], ['rules', 'validate'], ['explain', 'time/event-date']]) {
  const ms = least([program, ...args]);
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${(ms / bare).toFixed(1)}x  factlint ${args.join(' ')}`);
}
