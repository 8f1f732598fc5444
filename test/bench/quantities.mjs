// Quantities: factlint beside compromise and Recognizers-Text on the same texts in the same run, by the scorer that lies beside the labelled data.
// usage: node test/bench/quantities.mjs   (after a build). Skipped where the labelled data is not there. CQE publishes 92.0 / 85.6 / 88.1 on all of NewsQuant.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = [join(root, '..', 'shared'), join(root, '..', '..', 'shared')].find((folder) => existsSync(join(folder, 'eval', 'lib', 'quantity.mjs')));
if (!shared) {
  console.log('skipped: no labelled data');
  process.exit(0);
}

const { scoreQuantities } = await import(pathToFileURL(join(shared, 'eval', 'lib', 'quantity.mjs')).href);
const { extract } = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
const require = createRequire(import.meta.url);
const nlp = require('compromise');
const recognizers = require('@microsoft/recognizers-text-suite');

const factlint = (text) => extract({ path: 'bench.txt', text }).filter(({ type }) => type === 'quantity').map(({ start, end, quantity: { stated, unit, change } }) => ({ start, end, value: stated, unit: unit ?? '-', change }));

/** Names of peers' units that differ from the gold's in spelling only. */
const SPELLINGS = { '%': 'percentage', percent: 'percentage', year: 'year of age', month: 'month of age', week: 'week of age', day: 'day of age', kilometer: 'kilometre', meter: 'metre', centimeter: 'centimetre', millimeter: 'millimetre', 'square meter': 'square metre', liter: 'litre', pound: 'pound-mass', 'british pound': 'pound sterling', 'united states dollar': 'dollar', c: 'celsius', f: 'fahrenheit', 'chinese yuan renminbi': 'chinese yuan' };
const named = (unit) => SPELLINGS[String(unit ?? '').toLowerCase()] ?? (unit ? String(unit).toLowerCase() : '-');

function compromise(text) {
  return nlp(text).numbers().json({ offset: true }).flatMap(({ number, offset }) => (number && typeof number.num === 'number' ? [{ start: offset.start, end: offset.start + offset.length, value: number.num, unit: named(number.prefix === '$' ? 'dollar' : number.suffix === '%' ? '%' : number.unit), change: '=' }] : []));
}

/** Unit models first; plain numbers where none of them found anything. */
function recognizersText(text) {
  const found = [];
  for (const read of ['recognizeAge', 'recognizeCurrency', 'recognizeDimension', 'recognizeTemperature', 'recognizePercentage', 'recognizeNumber']) {
    for (const { start, end, resolution } of recognizers[read](text, 'en-us')) {
      const value = Number.parseFloat(String(resolution?.value ?? '').replaceAll(',', ''));
      if (Number.isNaN(value) || found.some((other) => other.start <= end && start <= other.end)) continue;
      found.push({ start, end, value, unit: read === 'recognizePercentage' ? 'percentage' : read === 'recognizeAge' ? named(resolution.unit) : read === 'recognizeNumber' ? '-' : named(resolution.unit).replace(/ of age$/, ''), change: '=' });
    }
  }
  return found;
}

const percent = (share) => (share * 100).toFixed(1).padStart(6);
const row = (cells) => console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(18) : cell.padStart(14))).join(''));

/** Words per CPU second over at least one second. */
function speed(system, documents) {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const from = process.cpuUsage();
  let [seconds, read] = [0, 0];
  while (seconds < 1) {
    for (const { text } of documents) system(text);
    read += words;
    const { user, system: kernel } = process.cpuUsage(from);
    seconds = (user + kernel) / 1e6;
  }
  return Math.round(read / seconds);
}

row(['set', 'system', 'value F1', '+unit F1', '+change F1', 'words/s']);
for (const set of ['newsquant-dev', 'age', 'currency', 'dimension', 'temperature']) {
  const documents = readFileSync(join(shared, 'eval', 'data', 'quantities', `${set}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  for (const [name, system] of Object.entries({ factlint, compromise, 'Recognizers-Text': recognizersText })) {
    const result = scoreQuantities(documents, documents.map(({ doc, text }) => ({ doc, spans: system(text) })));
    row([set, name, percent(result.value.f1), percent(result.valueUnit.f1), set === 'newsquant-dev' ? percent(result.valueChange.f1) : '-', String(speed(system, documents))]);
  }
}
