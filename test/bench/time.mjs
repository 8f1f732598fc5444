// Times: factlint beside chrono-node on the same texts in the same run, by the scorer that lies beside the labelled data.
// HeidelTime's figures come from its output beside the data.
// usage: node test/bench/time.mjs   (after a build). Skipped where the labelled data is not there.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = [process.env.FACTLINT_SHARED, join(root, '..', 'shared'), join(root, '..', '..', 'shared')].find((folder) => folder && existsSync(join(folder, 'eval', 'lib', 'time.mjs')));
if (!shared) {
  console.log('skipped: no labelled data');
  process.exit(0);
}

const { scoreTimex } = await import(pathToFileURL(join(shared, 'eval', 'lib', 'time.mjs')).href);
const { extract } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
const { casual } = await import('chrono-node');
const read = (name) => readFileSync(join(shared, 'eval', 'data', 'time', name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

const factlint = ({ doc, text, dct }) => extract({ path: doc, text, published: dct }).filter(({ type }) => type === 'time').map(({ start, end, timex3 }) => ({ start, end, ...timex3 }));

const two = (n) => String(n).padStart(2, '0');

/** chrono's reading, as TIMEX3: as much of the date as it is certain of, leading prepositions cut. */
function chrono({ text, dct }) {
  const reference = { instant: new Date(`${dct.slice(0, 10)}T12:00:00Z`), timezone: 0 };
  return casual.parse(text, reference).map((found) => {
    const lead = /^(?:on|in|at|from|for|since|by|until|the)\s+/i.exec(found.text)?.[0].length ?? 0;
    const start = found.index + lead;
    const { start: date } = found;
    const day = `${date.get('year')}-${two(date.get('month'))}-${two(date.get('day'))}`;
    const isTime = date.isCertain('hour');
    const value = isTime ? `${day}T${two(date.get('hour'))}:${two(date.get('minute') ?? 0)}` : date.isCertain('day') || date.isCertain('weekday') ? day : day.slice(0, date.isCertain('month') ? 7 : 4);
    return { start, end: start + found.text.length - lead, type: isTime ? 'TIME' : 'DATE', value };
  });
}

const percent = (share) => (share * 100).toFixed(1).padStart(6);
const row = (cells) => console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(12) : cell.padStart(12))).join(''));

/** Words per CPU second over at least one second. */
function speed(system, documents) {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const from = process.cpuUsage();
  let [seconds, read] = [0, 0];
  while (seconds < 1) {
    for (const document of documents) system(document);
    read += words;
    const { user, system: kernel } = process.cpuUsage(from);
    seconds = (user + kernel) / 1e6;
  }
  return Math.round(read / seconds);
}

row(['set', 'system', 'strict F1', 'relaxed F1', 'value F1', 'words/s']);
for (const set of ['timebank', 'aquaint']) {
  const documents = read(`${set}.jsonl`);
  const peers = { factlint, 'chrono-node': chrono };
  for (const [name, system] of Object.entries(peers)) {
    const result = scoreTimex(documents, documents.map((document) => ({ doc: document.doc, spans: system(document) })));
    row([set, name, percent(result.strict.f1), percent(result.relaxed.f1), percent(result.valueF1), String(speed(system, documents))]);
  }
  const heideltime = scoreTimex(documents, read(`${set}.heideltime.jsonl`));
  row([set, 'HeidelTime', percent(heideltime.strict.f1), percent(heideltime.relaxed.f1), percent(heideltime.valueF1), '-']);
}

/** CPU seconds for one sentence made of so many repeats: eight times the text should take about eight times as long. */
function secondsFor(repeats) {
  const text = 'the 80s and Friday at 10 a.m. on May 5 and 6, 2022, two years and a month later, '.repeat(repeats);
  const from = process.cpuUsage();
  factlint({ doc: 'growth', text, dct: '2022-09-14' });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

secondsFor(1000);
console.log(`growth of one long sentence, eight times the text: ${(secondsFor(8000) / secondsFor(1000)).toFixed(1)} times the time`);
