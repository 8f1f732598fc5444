/** The whole route, top to bottom: articles in, report out. The only file that joins the rooms. */
import { annotate } from './annotate/annotate.ts';
import { makeClaims } from './claim/claims.ts';
import { deskMeasures } from './claim/desk-measures.ts';
import { houseSpellings } from './claim/house-spellings.ts';
import type { ClaimFamily } from './claim/family.ts';
import { passagesIn } from './claim/passages.ts';
import { extractMentions } from './extract/extract.ts';
import { toFindings } from './finding/to-findings.ts';
import { openGazetteer } from './gazetteer/open.ts';
import type { Article } from './model/article.ts';
import type { AlignedClaim, Claim, Unchecked } from './model/claim.ts';
import type { Extractor, Reading, Tools } from './model/contract.ts';
import type { Desk } from './model/desk.ts';
import type { Mention } from './model/mention.ts';
import type { PlaceFile } from './model/place-file.ts';
import type { Problem } from './model/problem.ts';
import type { Report, ReportArticle } from './model/report.ts';
import type { CompiledRule } from './rule/compile/rule.ts';
import { type EvaluateInput, evaluateRules } from './rule/evaluate.ts';
import { align } from './story/align.ts';
import { version } from './version.ts';

/** What was read in one article. */
interface Extracted {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Keeps what was read in articles that are checked again. It must give back the same for the same text, metadata and desk. */
export interface ExtractionCache {
  get(article: Article): Extracted | null;
  set(article: Article, extracted: Extracted): void;
}

export interface CheckOptions extends Partial<Desk> {
  readonly rules: readonly CompiledRule[];
  /** Run after the shipped ones, whose mentions they are handed. */
  readonly extractors?: readonly Extractor[];
  /** Make claims beside the shipped ones. */
  readonly families?: readonly ClaimFamily[];
  /** Asked for each article before it is read, and told of it after. */
  readonly cache?: ExtractionCache;
  /** Problems met while reading, carried into the report. */
  readonly problems?: readonly Problem[];
  /** Are all articles of one story, whatever they say? So they are in the examples of a rule, which are too short to show it. */
  readonly oneStory?: boolean;
  /** Were the articles that are no drafts named as the sources of those that are? Then less likeness makes them one story. */
  readonly against?: boolean;
  /** Files of a walked folder that are no articles, for the statistics. */
  readonly skippedFiles?: number;
  /** Hears of every article before it is read, for a progress line. */
  readonly onArticle?: (index: number, count: number) => void;
  /** Hears of every rule before it is evaluated, in order of their ids, and of null after the last. */
  readonly onRule?: (id: string | null) => void;
  /** Hears of the claims as they were aligned, with the articles that they number. */
  readonly onAligned?: (claims: readonly AlignedClaim[], articles: readonly Article[]) => void;
}

interface Shared extends Tools {
  readonly places: readonly PlaceFile[];
  /** Lines of the places that could not be read. */
  readonly problems: readonly Problem[];
}

let shared: Shared | null = null;
/** The place index, opened on first use and kept until the desk's places change. */
function sharedTools(places: readonly PlaceFile[] = []): Shared {
  if (shared && sameFiles(shared.places, places)) return shared;
  const problems: Problem[] = [];
  return (shared = { gazetteer: openGazetteer({ places, onFault: (problem) => void problems.push(problem) }), places, problems });
}

const sameFiles = (a: readonly PlaceFile[], b: readonly PlaceFile[]): boolean => a.length === b.length && a.every(({ path, text }, index) => b[index]?.path === path && b[index].text === text);

/** Is the place of this GeoNames id in the index? */
export const knowsPlace = (id: number): boolean => sharedTools().gazetteer.knowsId(id);

/** What is wrong with lines of a desk's places. */
export const placeProblems = (places: readonly PlaceFile[]): readonly Problem[] => sharedTools(places).problems;

interface Read {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** Compares the articles with one another, and each with itself. The report is the same whatever the order of the articles. */
export function check(articles: readonly Article[], options: CheckOptions): Report {
  const tools = sharedTools(options.places);
  const ordered = [...articles].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const problems: Problem[] = [...(options.problems ?? []), ...tools.problems];
  const more = moreOf(options);
  const read = ordered.map((article, index) => {
    options.onArticle?.(index, ordered.length);
    return readArticle(article, index, { tools, more, problems, cache: options.cache });
  });
  const alignment = align(read.map(({ reading }) => reading), read.flatMap(({ claims }) => claims), tools, { oneStory: options.oneStory, drafts: options.against ? draftsIn(ordered) : undefined });
  options.onAligned?.(alignment.claims, ordered);
  const outcome = evaluateRules(options.rules, { claims: alignment.claims, articles: ordered, gazetteer: tools.gazetteer, ...(options.onRule ? { onRule: options.onRule } : {}) });
  return {
    schemaVersion: 1,
    tool: { name: 'factlint', version },
    articles: ordered.map(reportArticle),
    findings: toFindings(outcome.judgements, ordered),
    unchecked: [...read.flatMap(({ reading }) => unreadable(reading)), ...outcome.unchecked],
    problems: [...problems, ...outcome.problems],
    stats: {
      articles: ordered.length, stories: new Set(alignment.storyOf).size, words: sum(read, ({ reading }) => reading.annotated.tokens.filter((t) => t.kind === 'word').length),
      mentions: sum(read, ({ reading }) => reading.mentions.length), claims: alignment.claims.length, pairs: outcome.pairs, rules: options.rules.length,
      skippedFiles: options.skippedFiles ?? 0, suppressed: 0,
    },
  };
}

/** What reads an article beside the shipped extractors and families. */
interface More {
  readonly extractors: readonly Extractor[];
  readonly families: readonly ClaimFamily[];
}

const moreOf = ({ measures = [], spellings = [], extractors = [], families = [] }: Pick<CheckOptions, 'measures' | 'spellings' | 'extractors' | 'families'>): More =>
  ({ extractors, families: [...(measures.length > 0 ? [deskMeasures(measures)] : []), ...(spellings.length > 0 ? [houseSpellings(spellings)] : []), ...families] });

/** What reading an article needs, and where its faults go. */
interface Bench {
  readonly tools: Tools;
  readonly more: More;
  readonly problems: Problem[];
  readonly cache?: ExtractionCache | undefined;
}

const draftsIn = (articles: readonly Article[]): ReadonlySet<number> => new Set(articles.flatMap(({ draft }, index) => (draft ? [index] : [])));

/** annotate -> extract -> claim, for one article. A text that is not English is read over, and said to be. */
function readArticle(article: Article, index: number, { tools, more, problems, cache }: Bench): Read {
  const [faultsBefore, known] = [problems.length, cache?.get(article) ?? null];
  const fault = (room: string) => (unit: string, cause: unknown): void => void problems.push(internal(article, `${room} '${unit}'`, cause));
  const annotated = annotate(article);
  const mentions = known?.mentions ?? (annotated.english ? extractMentions(annotated, tools, fault('extractor'), more.extractors) : []);
  const mentionsOf = bySentence(annotated.sentences.length, mentions);
  const reading: Reading = { article: index, annotated, mentions, mentionsOf, passages: annotated.english ? passagesIn(annotated, mentionsOf) : [] };
  if (known) return { reading, claims: known.claims.map((claim) => ({ ...claim, article: index })) };
  const claims = annotated.english ? makeClaims(reading, tools, fault('claim family'), more.families) : [];
  // What failed is tried again.
  if (problems.length === faultsBefore) cache?.set(article, { mentions, claims });
  return { reading, claims };
}

/** The mentions of one article alone, in reading order. */
export function mentionsOf(article: Article, places?: readonly PlaceFile[]): Mention[] {
  return extractMentions(annotate(article), sharedTools(places), (unit, cause) => {
    throw new Error(`extractor '${unit}' failed`, { cause });
  });
}

/** What rules are evaluated on: for `rules test` and `rules try`, which show how far a rule came. */
export function evaluationInput(articles: readonly Article[], options: Pick<CheckOptions, 'measures' | 'spellings' | 'places' | 'oneStory'> = {}): EvaluateInput {
  const tools = sharedTools(options.places);
  const more = moreOf(options);
  const read = articles.map((article, index) => readArticle(article, index, { tools, more, problems: [] }));
  const alignment = align(read.map(({ reading }) => reading), read.flatMap(({ claims }) => claims), tools, { oneStory: options.oneStory });
  return { claims: alignment.claims, articles, gazetteer: tools.gazetteer };
}

function bySentence(count: number, mentions: readonly Mention[]): Mention[][] {
  const out: Mention[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) out[mention.sentence]?.push(mention);
  return out;
}

const sum = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((n, item) => n + of(item), 0);

const internal = ({ path }: Article, unit: string, cause: unknown): Problem => ({ code: 'internal', path, message: `${unit} failed on this article: ${cause instanceof Error ? cause.message : String(cause)}` });

const reportArticle = ({ path, title, source, published, publishedFrom, draft }: Article): ReportArticle => ({ path, title, source, published, publishedFrom, draft });

function unreadable({ annotated }: Reading): Unchecked[] {
  const { path, published } = annotated.article;
  if (!annotated.english) return [{ path, reason: 'not-english', message: 'the article does not read as English; nothing in it was compared', count: 1 }];
  return published === null ? [{ path, reason: 'no-publication-date', message: 'no publication date was found; relative times were not compared with other articles', count: 1 }] : [];
}
