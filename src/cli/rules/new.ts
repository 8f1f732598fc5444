/** `factlint rules new`: writes a commented rule on a measure, with examples that pass; what the command line leaves out is asked for on a terminal. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Data } from '../../rule/compile/extend.ts';
import { MEASURES } from '../../rule/measures.ts';
import { ruleYaml } from '../../rule/new/rule-yaml.ts';
import { starters } from '../../rule/new/starter.ts';
import { BROKEN, FAILED, PASSED } from '../exit.ts';
import { type Values, text } from '../option.ts';
import { problemLines } from '../problems.ts';
import { runExamples } from '../rule-examples.ts';
import { type LoadedRule, loadAllRules, rulesOfText } from '../rule-files.ts';
import type { Checked } from '../settings.ts';
import type { Streams } from '../streams.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';
import { writeWhole } from '../write-file.ts';
import { type RuleContext, type RulesAction, loadContext } from './context.ts';

export const newRule: RulesAction = async ({ command, operands, values }, streams) => {
  if (operands.length > 1) return usage(`rules new writes one file, not ${operands.length}`, command, streams);
  const context = await loadContext(values);
  for (const problem of context.problems) streams.complain(problemLines(problem));
  if (context.problems.length > 0) return BROKEN;
  const wanted = await wantedRule(values, context, streams);
  if ('fault' in wanted) return usage(wanted.fault, command, streams);
  const path = operands[0] ?? `house-rules/${wanted.value.id.slice(wanted.value.id.indexOf('/') + 1)}.yml`;
  if (!/\.ya?ml$/.test(path)) return usage(`a rule file ends in .yml or .yaml; '${path}' does not`, command, streams);
  if (existsSync(path)) return usage(`${path} is there already; name another file`, command, streams);
  const { data, failed } = await firstThatPasses(wanted.value, context, path);
  const fault = makeFolder(dirname(path)) ?? writeWhole(path, fileText(data, path, wanted.value.measure));
  if (fault !== null) {
    streams.complain(`factlint: ${fault}\n`);
    return BROKEN;
  }
  await streams.write(`${path} written\n${failed.map((line) => `${line}\n`).join('')}Next: ${failed.length > 0 ? 'mend the example, then ' : ''}factlint rules test ${path}\n`);
  return failed.length > 0 ? FAILED : PASSED;
};

interface Wanted {
  readonly id: string;
  readonly measure: string;
  readonly title: string;
}

const ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** From the command line, or by asking; a slip in a flag is a fault, a slip in an answer is asked again. */
async function wantedRule(values: Values, { rules, desk: { measures } }: RuleContext, streams: Streams): Promise<Checked<Wanted>> {
  const known = [...measures.map(({ name }) => name), ...MEASURES.map(({ name }) => name)];
  const checks = {
    id: (id: string) => (!ID.test(id) ? `a rule's id is family/name in small letters, such as house/hectares-burned; found '${id}'` : rules.some((rule) => rule.id === id) ? `there is a rule '${id}' already` : id.startsWith('base/') ? 'base/ is for macros; choose another family' : null),
    measure: (name: string) => (known.includes(name) ? null : `there is no measure '${name}'${didYouMean(name, known)}; the guide (rules docs) lists them, and \`measures\` of the configuration adds your own`),
    title: (title: string) => (title.trim() === '' ? 'a title says in one line what is wrong when the rule speaks' : null),
  };
  const answers: Record<string, string> = {};
  for (const [name, check] of Object.entries(checks)) {
    const answer = await answerTo(name as keyof Wanted, values, check, streams);
    if ('fault' in answer) return answer;
    answers[name] = answer.value;
  }
  return { value: answers as unknown as Wanted };
}

const QUESTIONS: Readonly<Record<keyof Wanted, string>> = { id: 'Id of the rule (family/name): ', measure: 'Measure that it compares: ', title: 'What is wrong when it speaks, in one line: ' };

async function answerTo(name: keyof Wanted, values: Values, check: (text: string) => string | null, streams: Streams): Promise<Checked<string>> {
  const given = text(values, name);
  if (given !== undefined) {
    const fault = check(given);
    return fault === null ? { value: given } : { fault: `option '--${name}': ${fault}` };
  }
  if (name === 'title' && !streams.ask) return { value: `Two articles differ on ${(text(values, 'measure') ?? '').replaceAll('-', ' ')}` };
  if (!streams.ask) return { fault: `option '--${name}' is missing (on a terminal it would be asked for)` };
  for (;;) {
    const answer = await streams.ask(QUESTIONS[name]);
    if (answer === null) return { fault: 'nothing was written' };
    const fault = check(answer.trim());
    if (fault === null) return { value: answer.trim() };
    streams.complain(`${fault}\n`);
  }
}

interface Chosen {
  readonly data: Data;
  readonly failed: readonly string[];
}

/** The first beginning that is a sound rule with an example each way that passes; examples that do not pass any more are left out. */
async function firstThatPasses(wanted: Wanted, { rules, desk }: RuleContext, path: string): Promise<Chosen> {
  const shipped = (await loadAllRules([])).rules;
  const candidates = starters({ ...wanted, desk: desk.measures.find(({ name }) => name === wanted.measure) ?? null, rules: shipped.length > 0 ? shipped : rules });
  let best: Chosen | null = null;
  for (const data of candidates) {
    const { rules: [rule], problems } = await rulesOfText({ path, text: ruleYaml(data) }, desk.measures);
    if (!rule) {
      best ??= { data, failed: problems.map(({ message }) => message) };
      continue;
    }
    const left = passing(data, rule, desk);
    if (left) return { data: left, failed: [] };
    best ??= { data, failed: runExamples([rule], desk).flatMap(({ example, fault }) => (fault === null ? [] : [`${example}: ${fault}`])) };
  }
  return best ?? { data: candidates[0] ?? {}, failed: [`no rule on ${wanted.measure} is known to begin from`] };
}

/** The rule with those of its examples that pass; null where they do not show both ways. */
function passing(data: Data, rule: LoadedRule, desk: RuleContext['desk']): Data | null {
  const good = runExamples([rule], desk).filter(({ fault }) => fault === null);
  const both = good.some(({ expected }) => expected === 'none') && good.some(({ expected }) => expected !== 'none');
  const examples = Array.isArray(data['examples']) ? (data['examples'] as readonly Data[]) : [];
  return both ? { ...data, examples: examples.filter(({ name }) => good.some(({ example }) => example === name)) } : null;
}

function fileText(data: Data, path: string, measure: string): string {
  const up = '../'.repeat(Math.max(0, path.split('/').filter((part) => part !== '.').length - 1)) || './';
  const modeline = /^[/.]{2}/.test(path) || path.startsWith('/') ? '' : `# yaml-language-server: $schema=${up}node_modules/factlint/rules/rule.schema.json\n`;
  return `${modeline}# A rule on ${measure}. The comments say what each key is for; \`factlint rules docs\` has the whole guide.\n\n${ruleYaml(data, { comments: true })}`;
}

function makeFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (fault) {
    return `cannot make the folder ${folder}: ${(fault as Error).message}`;
  }
}
