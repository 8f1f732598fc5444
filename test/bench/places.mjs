// Places, measured: the gazetteer (opening, memory, look-ups, size) and the extractor beside compromise's .places() on the same texts.
//   node test/bench/places.mjs            needs a build, and for the second half the evaluation data beside the project (../shared)
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const shared = [join(root, '..', 'shared'), join(root, '..', '..', 'shared')].find((folder) => existsSync(folder));
/** Compromise reads some 15,000 words a second, so both read every fifth document. */
const STEP = 5;

const bundle = join(dist, 'bench-gazetteer.mjs');
const PROBE = `
const { openGazetteer } = await import(process.argv[1]);
const before = process.memoryUsage().rss;
const clock = performance.now();
const gazetteer = openGazetteer();
const opened = performance.now() - clock;
gazetteer.lookup('kharkiv');
const grown = process.memoryUsage().rss - before;
const names = ['kharkiv', 'paris', 'springfield', 'nosuchplace', 'new york', 'balakliia', 'ukrainian', 'zzyzx road'];
let found = 0;
const start = process.cpuUsage();
for (let i = 0; i < 2e6; i += 1) found += gazetteer.lookup(names[i & 7]).length;
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ opened, grown, lookups: 2e12 / (user + system), found }));
`;

async function gazetteerFigures() {
  await build({ entryPoints: [join(root, 'src', 'gazetteer', 'open.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
  try {
    const runs = Array.from({ length: 5 }, () => JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', PROBE, pathToFileURL(bundle).href], { encoding: 'utf8' }).stdout));
    const best = (key, pick) => pick(...runs.map((run) => run[key]));
    console.log(`gazetteer: opens in ${best('opened', Math.min).toFixed(0)} ms (worst of five ${best('opened', Math.max).toFixed(0)}), adds ${(best('grown', Math.max) / 1e6).toFixed(0)} MB, ${(best('lookups', Math.max) / 1e6).toFixed(1)} M look-ups per CPU second, ${(statSync(join(dist, 'gazetteer.bin')).size / 1e6).toFixed(1)} MB on disk`);
  } finally {
    rmSync(bundle, { force: true });
  }
}

/** Its terms carry their marks; the span runs from the first letter to the last, without a possessive. */
function spansOfCompromise(nlp, text) {
  const places = nlp(text).places().json({ offset: true, terms: { offset: true } });
  return places.flatMap(({ terms }) => {
    const [first, last] = [terms[0], terms.at(-1)];
    if (!first?.offset || !last?.offset) return [];
    const words = text.slice(first.offset.start, last.offset.start + last.text.length).replace(/['’]s$|[,;:)"”]+$/g, '');
    return [{ start: first.offset.start, end: first.offset.start + words.length }];
  });
}

const pct = (share) => (100 * share).toFixed(1).padStart(5);

function timed(documents, read) {
  const start = process.cpuUsage();
  const answers = documents.map(read);
  const { user, system } = process.cpuUsage(start);
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { answers, speed: words / ((user + system) / 1e6) };
}

async function extractorFigures() {
  const { scorePlaces } = await import(pathToFileURL(join(shared, 'eval', 'lib', 'place.mjs')).href);
  const { readJsonl } = await import(pathToFileURL(join(shared, 'eval', 'lib', 'io.mjs')).href);
  const { default: nlp } = await import('compromise/three');
  const { extract } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const own = ({ doc, text, domain }) => extract({ path: doc, text, source: domain }).filter(({ type }) => type === 'place').map(({ start, end, place }) => ({ start, end, ...place }));
  for (const name of ['LGL', 'TR-News']) {
    const documents = readJsonl(join(shared, 'eval', 'data', 'places', `${name}.jsonl`)).filter((_, index) => index % STEP === 0);
    for (let warm = 0; warm < 4; warm += 1) documents.map(own);
    for (const [reader, read] of [['factlint, all extractors', own], ['compromise .places()', ({ text }) => spansOfCompromise(nlp, text)]]) {
      const { answers, speed } = timed(documents, read);
      const { exact, overlap, accuracy161 } = scorePlaces(documents.map(({ doc, text, spans }, index) => ({ doc, text, gold: spans, predicted: answers[index] })));
      console.log(`${name.padEnd(8)} ${reader.padEnd(25)} exact P ${pct(exact.p)} R ${pct(exact.r)} F1 ${pct(exact.f1)}  overlap F1 ${pct(overlap.f1)}  within 161 km ${accuracy161 > 0 ? pct(accuracy161) : '    –'}  ${Math.round(speed / 1000)} k words per CPU second`);
    }
  }
}

await gazetteerFigures();
if (shared) await extractorFigures();
else console.log('the evaluation data (../shared) is absent: the extractor is not measured');
