/** What ajv has against a file, as problems: at its place in the file, with what was expected, found, and perhaps meant. */
import type { ErrorObject } from 'ajv';
import { type Document, type Node, LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { didYouMean } from './suggest.ts';

/** More than this nobody reads; one cause mostly stands behind them. */
const MOST = 10;

/** `text` is JSON (or YAML, of which JSON is a part): it is read once more, for its places. In file order. */
export function schemaProblems(path: string, text: string, errors: readonly ErrorObject[], code: ProblemCode): readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const found = errors.map((error) => ({ message: messageOf(error), at: placeOf(document, error) })).toSorted((a, b) => a.at - b.at);
  const shown = found.slice(0, MOST).map(({ message, at }, index): Problem => {
    const { line, col } = lines.linePos(at);
    const more = index === MOST - 1 && found.length > MOST ? ` (and ${found.length - MOST} more)` : '';
    return { code, path, message: `${message}${more}`, line: Math.max(1, line), column: Math.max(1, col) };
  });
  return shown;
}

const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Offset of the unknown key itself, else of the value that is wrong or lacks something. */
function placeOf(document: Document, { instancePath, keyword, params }: ErrorObject): number {
  const node = stepsOf(instancePath).reduce<Node | null>(childOf, document.contents);
  const extra = keyword === 'additionalProperties' ? (params as { readonly additionalProperty: string }).additionalProperty : null;
  const key = isMap(node) && extra !== null ? node.items.map((pair) => pair.key as Node).find((own) => isScalar(own) && own.value === extra) : undefined;
  return (key ?? node)?.range?.[0] ?? 0;
}

function childOf(node: Node | null, step: string): Node | null {
  if (isMap(node)) return (node.get(step, true) as Node | undefined) ?? null;
  return isSeq(node) ? ((node.items[Number(step)] as Node | undefined) ?? null) : null;
}

const KINDS: Readonly<Record<string, string>> = { object: 'a map', array: 'a list', string: 'a text', number: 'a number', boolean: 'true or false' };

function messageOf({ instancePath, keyword, params, data, parentSchema }: ErrorObject): string {
  const where = nameOf(stepsOf(instancePath));
  const given = params as Readonly<Record<string, unknown>>;
  const is = (expected: string): string => `${where} is ${shown(data)}; expected ${expected}`;
  switch (keyword) {
    case 'required': return `${where} lacks the key \`${String(given['missingProperty'])}\``;
    case 'additionalProperties': {
      const [name, known] = [String(given['additionalProperty']), Object.keys((parentSchema?.['properties'] ?? {}) as object)];
      return `unknown key \`${name}\` in ${where}; expected ${oneOf(known)}${didYouMean(name, known)}`;
    }
    case 'enum': {
      const words = (given['allowedValues'] as readonly unknown[]).map(String);
      return `${is(oneOf(words))}${didYouMean(String(data), words)}`;
    }
    case 'const': return is(String(given['allowedValue']));
    case 'type': return is(KINDS[String(given['type'])] ?? String(given['type']));
    default: return is(String(parentSchema?.['title'] ?? `what matches ${String(given['pattern'] ?? keyword)}`));
  }
}

/** `findings[3].severity`, counted from 0 as programs do. */
const nameOf = (steps: readonly string[]): string => (steps.length === 0 ? 'the file' : `\`${steps.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')}\``);
const oneOf = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

function shown(data: unknown): string {
  if (data === null) return 'empty';
  if (typeof data === 'object') return Array.isArray(data) ? 'a list' : 'a map';
  const text = String(data);
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
