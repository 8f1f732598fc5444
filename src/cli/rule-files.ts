/** The rules of a command line: the shipped ones and those of rule files, with every fault that was found in them. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { DeskMeasure } from '../model/desk-measure.ts';
import type { Problem } from '../model/problem.ts';
import type { CompiledRule } from '../rule/compile/rule.ts';
import { deskMeasureInfo } from '../rule/measures.ts';
import { packedRules, packedShipped, shippedRuleFiles } from '../rule/shipped.ts';
import type { RuleFile } from '../rule/yaml/fault.ts';

export type LoadedRule = CompiledRule;

export interface LoadedRules {
  readonly rules: readonly LoadedRule[];
  readonly problems: readonly Problem[];
  /** How many rule files were meant. */
  readonly files: number;
}

/** The shipped rules, and those of the paths beside them. The YAML parser is loaded only where there is something to parse. */
export async function loadAllRules(paths: readonly string[], measures: readonly DeskMeasure[] = []): Promise<LoadedRules> {
  const packed = paths.length === 0 ? packedRules() : null;
  if (packed) return { rules: packed, problems: [], files: shippedRuleFiles().length };
  const { loadRules } = await import('../rule/load.ts');
  const { own, shipped, problems } = filesOf(paths);
  const loaded = loadRules([...shipped, ...own], { measures: measures.map(deskMeasureInfo) });
  return { rules: loaded.rules, problems: [...problems, ...loaded.problems], files: shipped.length + own.length };
}

/** Only the rules of the paths; the shipped ones stand by as what they extend. */
export async function loadOnlyRules(paths: readonly string[], desk: readonly DeskMeasure[] = []): Promise<LoadedRules> {
  const measures = desk.map(deskMeasureInfo);
  const { loadRules } = await import('../rule/load.ts');
  const { own, shipped, problems } = filesOf(paths);
  const base = packedShipped();
  const whole = base && shipped.length === shippedRuleFiles().length;
  const loaded = whole ? loadRules(own, { base, measures }) : loadRules([...shipped, ...own], { measures });
  const meant = new Set(own.map(({ path }) => path));
  return { rules: loaded.rules.filter(({ path }) => meant.has(path)), problems: [...problems, ...loaded.problems], files: own.length };
}

/** One rule file that is not on the disk yet, read beside the shipped rules. */
export async function rulesOfText(file: RuleFile, desk: readonly DeskMeasure[]): Promise<Pick<LoadedRules, 'rules' | 'problems'>> {
  const [{ loadRules }, { shippedPack }] = await Promise.all([import('../rule/load.ts'), import('../rule/load-shipped.ts')]);
  return loadRules([file], { base: shippedPack(), measures: desk.map(deskMeasureInfo) });
}

/** A shipped file that is also named is meant once: as the named one. */
function filesOf(paths: readonly string[]): { readonly own: readonly RuleFile[]; readonly shipped: readonly RuleFile[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const own = [...new Set(paths.flatMap((path) => ruleFilesIn(path, problems)))].flatMap((path) => readRuleFile(path, problems));
  return { own, shipped: shippedRuleFiles().filter(({ text }) => !own.some((file) => file.text === text)), problems };
}

const isRuleFile = (name: string): boolean => /\.ya?ml$/.test(name);

/** A folder is walked for `.yml` and `.yaml`; a file is read whatever its name. */
function ruleFilesIn(path: string, problems: Problem[]): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const found = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isRuleFile).toSorted().map((name) => `${path.replace(/\/+$/, '')}/${name}`);
    if (found.length === 0) problems.push({ code: 'bad-rule', path, message: 'this folder holds no rule file (.yml or .yaml)' });
    return found;
  } catch (fault) {
    problems.push({ code: 'bad-rule', path, message: (fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such rule file or folder' : `this rule file could not be read: ${(fault as Error).message}` });
    return [];
  }
}

function readRuleFile(path: string, problems: Problem[]): readonly RuleFile[] {
  try {
    return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }];
  } catch (fault) {
    problems.push({ code: 'bad-rule', path, message: fault instanceof TypeError ? 'this rule file is not UTF-8' : `this rule file could not be read: ${(fault as Error).message}` });
    return [];
  }
}
