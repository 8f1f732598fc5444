/** The pairs of figures that `story/told-figures.ts` weighs, with what is seen of each and whether the labels of its story call it a discrepancy: what `learn-told-figures.mjs` learns from. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from '../../src/annotate/annotate.ts';
import { makeClaims } from '../../src/claim/claims.ts';
import { passagesIn } from '../../src/claim/passages.ts';
import { extractMentions } from '../../src/extract/extract.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';
import { type Article, toRaw } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading, Tools } from '../../src/model/contract.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import { readInputs } from '../../src/read/files.ts';
import { passagesOf } from '../../src/story/passages.ts';
import type { Observations } from '../../src/story/told-evidence.ts';
import { toldPairs } from '../../src/story/told-figures.ts';
import type { Gold, Side } from '../help/gold.ts';

export interface LabelledPair {
  readonly story: string;
  /** Number of the discrepancy that the pair shows, or null. */
  readonly discrepancy: number | null;
  /** Does it show what the labels call no discrepancy? */
  readonly trap: boolean;
  /** Where each figure stands, `file:offset`. */
  readonly a: string;
  readonly b: string;
  readonly texts: readonly [string, string];
  readonly seen: Observations;
}

/** Every story folder in `root`. */
export async function labelledPairs(root: string): Promise<LabelledPair[]> {
  const tools: Tools = { gazetteer: openGazetteer() };
  const out: LabelledPair[] = [];
  for (const id of readdirSync(root).sort()) if (existsSync(join(root, id, 'gold.json'))) out.push(...(await pairsOfStory(join(root, id), tools)));
  return out;
}

async function pairsOfStory(folder: string, tools: Tools): Promise<LabelledPair[]> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const articles = (await readInputs([folder])).articles.filter(({ path }) => gold.articles.includes(basename(path)));
  const read = articles.map((article, index) => readOne(article, index, tools));
  const claims = read.flatMap((one) => one.claims);
  const at = ({ article, spans }: Claim): { file: string; span: Span; text: string } => {
    const { path, raw, text } = articles[article] as Article;
    return { file: basename(path), span: toRaw(raw, spans.value), text: text.slice(Math.max(0, spans.value.start - 70), spans.value.end + 60).replace(/\s+/g, ' ') };
  };
  const isAt = ({ file, quote, also = [] }: Side, place: ReturnType<typeof at>): boolean => file === place.file && [quote, ...also].some((words) => {
    const start = readFileSync(join(folder, file), 'utf8').indexOf(words);
    return start < place.span.end && place.span.start < start + words.length;
  });
  const shows = (pair: Gold['discrepancies'][number], x: ReturnType<typeof at>, y: ReturnType<typeof at>): boolean => [pair, ...(pair.alsoPairs ?? [])].some(({ a, b }) => (isAt(a, x) && isAt(b, y)) || (isAt(a, y) && isAt(b, x)));
  return toldPairs(claims, passagesOf(read.map(({ reading }) => reading))).flatMap(({ a, b, seen }) => {
    const [x, y] = [claims[a], claims[b]];
    if (!x || !y) return [];
    const [p, q] = [at(x), at(y)];
    const found = gold.discrepancies.findIndex((pair) => shows(pair, p, q));
    return [{ story: basename(folder), discrepancy: found < 0 ? null : found, trap: gold.non_discrepancies.some((pair) => shows(pair, p, q)), a: `${p.file}:${p.span.start}`, b: `${q.file}:${q.span.start}`, texts: [p.text, q.text] as const, seen }];
  });
}

const fail = (unit: string, cause: unknown): never => {
  throw new Error(`${unit} failed`, { cause });
};

function readOne(article: Article, index: number, tools: Tools): { reading: Reading; claims: Claim[] } {
  const annotated = annotate(article);
  const mentions = extractMentions(annotated, tools, fail, []);
  const mentionsOf: Mention[][] = annotated.sentences.map(() => []);
  for (const mention of mentions) mentionsOf[mention.sentence]?.push(mention);
  const reading: Reading = { article: index, annotated, mentions, mentionsOf, passages: passagesIn(annotated, mentionsOf) };
  return { reading, claims: makeClaims(reading, tools, fail, []) };
}
