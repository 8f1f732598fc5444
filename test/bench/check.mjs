// Cost: words per CPU second of extract, megabytes per CPU second of check, how cost grows with the number of articles, and how long the
// command takes to start. Each figure stands beside a yardstick of the same run: a plain scan for words by a regular expression, or `node -e 0`;
// on a busy machine only the ratios mean something.
// usage: node test/bench/check.mjs   (after a build). Skipped where the labelled data is not there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = [process.env.FACTLINT_SHARED, join(root, '..', 'shared'), join(root, '..', '..', 'shared')].find((folder) => folder && existsSync(join(folder, 'eval', 'data', 'incidents')));
if (!shared) {
  console.log('skipped: no labelled data');
  process.exit(0);
}

const { check, extract } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
const data = join(shared, 'eval', 'data');
const read = (...path) => readFileSync(join(data, ...path), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const row = (cells) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(16))).join(''));

/** CPU seconds of all threads, compilers and collectors included. */
function cpuSeconds(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The best of several passes: the one that other processes disturbed least. */
const best = (passes, work) => Math.min(...Array.from({ length: passes }, () => cpuSeconds(work)));
const countWords = (text) => text.match(/\S+/g)?.length ?? 0;

function extraction(name, documents) {
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  const passes = Math.max(3, Math.ceil(500_000 / words));
  const cold = cpuSeconds(() => documents.forEach((document) => extract(document)));
  const warm = best(passes, () => documents.forEach((document) => extract(document)));
  // So many scans that the clock of the CPU can tell them.
  const repeats = Math.ceil(2_000_000 / words);
  const yardstick = best(3, () => { for (let i = 0; i < repeats; i += 1) documents.forEach(({ text }) => countWords(text)); }) / repeats;
  row([name, String(words), String(Math.round(words / cold)), String(Math.round(words / warm)), `${(warm / yardstick).toFixed(1)} scans`]);
}

function incidentArticles() {
  const articles = new Map();
  for (const incident of read('incidents', 'incidents.jsonl')) for (const { id, title, text, published, url } of incident.articles) {
    if (text && !articles.has(id)) articles.set(id, { path: id, text: title ? `${title}\n\n${text}` : text, published: published?.slice(0, 10), source: url });
  }
  return [...articles.values()];
}

row(['extract', 'words', 'words/s, first', 'words/s, warm', 'warm, in']);
const dated = ({ doc, text, dct, published, domain }) => ({ path: doc ?? 'text', text, published: dct ?? published, source: domain });
for (const [folder, set] of [['time', 'timebank'], ['places', 'LGL'], ['places', 'TR-News'], ['quantities', 'newsquant-dev']]) extraction(set, read(folder, `${set}.jsonl`).map(dated));
const articles = incidentArticles();
extraction('incidents', articles.slice(0, 500));

row(['\ncheck, articles', 'MB', 'CPU s', 'MB per CPU s', 'CPU ms each']);
let each = null;
for (const count of [250, 500, 1000]) {
  const some = articles.slice(0, count);
  const megabytes = some.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const seconds = best(2, () => check(some));
  const perMegabyte = seconds / megabytes;
  row([String(some.length), megabytes.toFixed(2), seconds.toFixed(2), (1 / perMegabyte).toFixed(2), ((seconds / some.length) * 1000).toFixed(2)]);
  if (each) console.log(`  twice the articles: a megabyte costs ${(perMegabyte / each).toFixed(2)} times as much`);
  each = perMegabyte;
}

/** Wall seconds of a command, the best of five. */
function wallSeconds(args) {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return (performance.now() - from) / 1000;
  });
  return Math.min(...times);
}

const main = join(root, 'dist', 'cli', 'main.js');
const bare = wallSeconds(['-e', '0']);
row(['\ncommand', '', '', 'seconds', 'of node -e 0']);
row(['node -e 0', '', '', bare.toFixed(3), '1.0']);
const stories = join(shared, 'eval', 'clusters');
const commands = [['--version', [main, '--version']], ['check seeds', [main, 'check', join(shared, 'seeds', 'kharkiv-2022')]], ...readdirSync(stories).slice(0, 3).map((story) => [`check ${story}`, [main, 'check', join(stories, story)]])];
for (const [name, args] of commands) {
  const seconds = wallSeconds(args);
  row([name, '', '', seconds.toFixed(3), (seconds / bare).toFixed(1)]);
}
