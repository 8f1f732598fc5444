/** Story folders: articles of one story beside a `gold.json` that says which findings the rules must make of them, no more and no fewer. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../check.ts';
import type { Desk } from '../../model/desk.ts';
import type { Finding } from '../../model/finding.ts';
import { readInputs } from '../../read/files.ts';
import type { CompiledRule } from '../../rule/compile/rule.ts';
import { writeWhole } from '../write-file.ts';

export const GOLD = 'gold.json';

/** One expected finding: its rule, what it says at least, and the words of its passages by file. */
interface GoldFinding {
  readonly rule: string;
  readonly severity?: string;
  readonly verdict?: string;
  readonly passages: readonly { readonly path: string; readonly text: string }[];
}

export interface StoryResult {
  readonly folder: string;
  readonly expected: number;
  /** Missing and surplus findings, a line each; or why the folder could not be run. */
  readonly faults: readonly string[];
}

/** The folders at or below a path that hold a gold file, in order. */
export function storyFolders(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  const clean = path.replace(/\/+$/, '');
  return readdirSync(clean, { recursive: true, encoding: 'utf8' }).filter((name) => name === GOLD || name.endsWith(`/${GOLD}`)).map((name) => join(clean, name.slice(0, -GOLD.length)).replace(/\/+$/, '')).toSorted();
}

interface Run {
  readonly rules: readonly CompiledRule[];
  readonly desk: Desk;
  /** Write what was found into the gold file, where it differs. */
  readonly update: boolean;
}

export async function runStory(folder: string, { rules, desk, update }: Run): Promise<StoryResult> {
  const gold = readGold(join(folder, GOLD));
  if (typeof gold === 'string' && !update) return { folder, expected: 0, faults: [gold] };
  const expected = typeof gold === 'string' ? [] : gold;
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== GOLD && !entry.name.startsWith('.') && !/\.ya?ml$/.test(entry.name)).map(({ name }) => join(folder, name)).toSorted();
  const { articles, problems } = await readInputs(names, {});
  const report = check(articles, { ...desk, rules, oneStory: true });
  const broken = [...problems, ...report.problems].map(({ path, message }) => `${path ?? ''}: ${message}`);
  const found = report.findings.map((finding) => asGold(finding, folder));
  const ran = new Set(rules.map(({ id }) => id));
  const wanted = expected.filter(({ rule }) => ran.has(rule));
  const missing = wanted.filter((one) => !found.some((other) => meets(other, one)));
  const surplus = found.filter((other) => !wanted.some((one) => meets(other, one)));
  const faults = [...broken, ...expected.filter(({ rule }) => !ran.has(rule) && update === false).map(({ rule }) => `there is no rule '${rule}' among those that ran`), ...missing.map((one) => `missing: ${inWords(one)}`), ...surplus.map((one) => `not expected: ${inWords(one)}`)];
  if (!update || (missing.length === 0 && surplus.length === 0 && typeof gold !== 'string')) return { folder, expected: expected.length, faults };
  const fault = writeWhole(join(folder, GOLD), `${JSON.stringify({ findings: [...expected.filter(({ rule }) => !ran.has(rule)), ...found] }, null, 2)}\n`);
  return { folder, expected: found.length, faults: fault === null ? broken : [...broken, fault] };
}

const asGold = ({ ruleId, severity, verdict, locations }: Finding, folder: string): GoldFinding =>
  ({ rule: ruleId, severity, verdict, passages: locations.map(({ path, text }) => ({ path: path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path, text })) });

/** What the gold leaves out may be anything; its passages must be touched by those that were found. */
const meets = (found: GoldFinding, gold: GoldFinding): boolean =>
  found.rule === gold.rule && (gold.severity ?? found.severity) === found.severity && (gold.verdict ?? found.verdict) === found.verdict
  && gold.passages.every(({ path, text }) => found.passages.some((one) => one.path === path && (one.text.includes(text) || text.includes(one.text))));

const inWords = ({ rule, severity, verdict, passages }: GoldFinding): string => [rule, [severity, verdict].filter(Boolean).join(' '), passages.map(({ path, text }) => `"${text.replace(/\s+/g, ' ')}" (${path})`).join(' against ')].filter(Boolean).join(', ');

/** The findings, or one sentence on what is wrong with the file. */
function readGold(path: string): readonly GoldFinding[] | string {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    return `${GOLD} is no JSON: ${(fault as Error).message}`;
  }
  const findings = isRecord(data) ? data['findings'] : undefined;
  const wrong = `${GOLD} must be { "findings": [ { "rule": "family/name", "passages": [ { "path": "a.txt", "text": "words" } ] } ] }`;
  if (!Array.isArray(findings)) return wrong;
  const right = findings.every((one) => isRecord(one) && typeof one['rule'] === 'string' && Array.isArray(one['passages']) && one['passages'].every((passage) => isRecord(passage) && typeof passage['path'] === 'string' && typeof passage['text'] === 'string'));
  return right ? (findings as readonly GoldFinding[]) : wrong;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
