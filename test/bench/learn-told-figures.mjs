// Learns what each observation of src/story/told-evidence.ts weighs from labelled stories, and writes src/story/told-weights.ts.
//   node test/bench/learn-told-figures.mjs                 learns from corpus/, shows how well it does on stories left out, writes the table
//   node test/bench/learn-told-figures.mjs --on DIR ...    shows how well the table as it stands does on other labelled stories; writes nothing
// Build first (the place index). A logistic regression by Adam with a ridge; what may only speak for one figure keeps its sign, which leaves less to overfit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RIDGE = 0.003;
const ROUNDS = 500;
const RATE = 0.05;
const FOLDS = 10;
/** What speaks for one figure, and what against it. */
const FOR = ['words', 'closeness', 'swapped', 'noughts', 'digit', 'unit'];
const AGAINST = ['rivals', 'factor', 'grain', 'qualifiers', 'head'];
const NAMES = [...FOR, ...AGAINST];

async function bundled(entry) {
  const folder = mkdtempSync(join(root, 'dist', '.step-'));
  try {
    const outfile = join(folder, 'step.mjs');
    await build({ entryPoints: [join(root, entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning', supported: { 'regexp-unicode-property-escapes': true } });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sign = NAMES.map((name) => (FOR.includes(name) ? 1 : -1));

function learn(pairs) {
  const scale = NAMES.map((name) => {
    const mean = pairs.reduce((sum, { seen }) => sum + seen[name], 0) / pairs.length;
    return Math.sqrt(pairs.reduce((sum, { seen }) => sum + (seen[name] - mean) ** 2, 0) / pairs.length) || 1;
  });
  const rows = pairs.map(({ seen, discrepancy }) => ({ x: NAMES.map((name, k) => seen[name] / scale[k]), y: discrepancy === null ? 0 : 1 }));
  const size = NAMES.length;
  const [w, m, v] = [0, 1, 2].map(() => new Float64Array(size + 1));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = new Float64Array(size + 1);
    for (const { x, y } of rows) {
      let z = w[size];
      for (let k = 0; k < size; k += 1) z += w[k] * x[k];
      const error = 1 / (1 + Math.exp(-z)) - y;
      for (let k = 0; k < size; k += 1) gradient[k] += error * x[k];
      gradient[size] += error;
    }
    for (let k = 0; k <= size; k += 1) {
      const g = gradient[k] / rows.length + (k < size ? RIDGE * w[k] : 0);
      m[k] = 0.9 * m[k] + 0.1 * g;
      v[k] = 0.999 * v[k] + 0.001 * g * g;
      w[k] -= (RATE * (m[k] / (1 - 0.9 ** round))) / (Math.sqrt(v[k] / (1 - 0.999 ** round)) + 1e-8);
      if (k < size && sign[k] * w[k] < 0) w[k] = 0;
    }
  }
  return { bias: w[size], weights: Object.fromEntries(NAMES.map((name, k) => [name, w[k] / scale[k]])) };
}

const logit = ({ bias, weights }, { seen }) => NAMES.reduce((sum, name) => sum + weights[name] * seen[name], bias);

const keys = ({ pair: { story, a, b } }) => [`${story} ${a} ${b.split(':')[0]}`, `${story} ${b} ${a.split(':')[0]}`];

/** Each figure with its likeliest counterpart in the other article, as the program keeps them. */
function kept(scored) {
  const best = new Map();
  for (const one of scored) for (const key of keys(one)) if (!best.has(key) || best.get(key).z < one.z) best.set(key, one);
  return scored.filter((one) => keys(one).every((key) => best.get(key) === one)).sort((p, q) => q.z - p.z);
}

function report(title, scored) {
  const total = new Set(scored.filter(({ pair }) => pair.discrepancy !== null).map(({ pair }) => `${pair.story} ${pair.discrepancy}`)).size;
  console.log(`${title}: ${scored.length} pairs of figures that differ, ${total} labelled discrepancies among them`);
  for (const threshold of [2, 1, 0.5, 0, -0.5, -1]) {
    const said = kept(scored).filter(({ z }) => z >= threshold);
    const right = said.filter(({ pair }) => pair.discrepancy !== null);
    console.log(`  logit ${threshold}: says ${said.length}, right ${right.length} (${Math.round((100 * right.length) / Math.max(1, said.length))} %), finds ${new Set(right.map(({ pair }) => `${pair.story} ${pair.discrepancy}`)).size}, traps ${said.filter(({ pair }) => pair.discrepancy === null && pair.trap).length}`);
  }
  if (process.env.SHOW) for (const { pair, z } of kept(scored).slice(0, Number(process.env.SHOW))) console.log(`  ${z.toFixed(2)} ${pair.discrepancy !== null ? 'right' : pair.trap ? 'TRAP' : 'wrong'} ${pair.story}: ${pair.texts.join('  <>  ')}`);
}

const { labelledPairs } = await bundled('test/bench/told-pairs.ts');
const at = process.argv.indexOf('--on');
if (at > 0) {
  const { TOLD_BIAS, TOLD_WEIGHTS } = await bundled('src/story/told-weights.ts');
  for (const folder of process.argv.slice(at + 1)) report(folder, (await labelledPairs(folder)).map((pair) => ({ pair, z: logit({ bias: TOLD_BIAS, weights: TOLD_WEIGHTS }, pair) })));
} else {
  const pairs = await labelledPairs(join(root, 'corpus'));
  const stories = [...new Set(pairs.map(({ story }) => story))];
  const scored = Array.from({ length: FOLDS }, (_, fold) => new Set(stories.filter((_story, i) => i % FOLDS === fold))).flatMap((held) => {
    const learnt = learn(pairs.filter(({ story }) => !held.has(story)));
    return pairs.filter(({ story }) => held.has(story)).map((pair) => ({ pair, z: logit(learnt, pair) }));
  });
  report('corpus, each tenth of the stories judged by what the others teach', scored);
  const { bias, weights } = learn(pairs);
  const rows = NAMES.map((name) => `${name}: ${weights[name].toFixed(2).replace(/\.?0+$/, '')}`).join(', ');
  writeFileSync(join(root, 'src/story/told-weights.ts'), `/** What each observation of \`told-evidence.ts\` weighs: written by \`node test/bench/learn-told-figures.mjs\`, not by hand. */
export const TOLD_BIAS = ${bias.toFixed(2)};
export const TOLD_WEIGHTS = {
  ${rows},
} as const;
`);
}
