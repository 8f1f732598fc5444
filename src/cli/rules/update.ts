/** `rules test --update`: writes into a rule file what its failing examples found, and leaves every other character as it is. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { ExampleResult } from '../rule-examples.ts';
import { writeWhole } from '../write-file.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Updated {
  /** The examples that now say what was found. */
  readonly updated: readonly ExampleResult[];
  readonly faults: readonly string[];
}

/** Only `expect` is written: an example that newly raises its rule needs marks, which nobody but its author can place. */
export function updateExamples(path: string, failed: readonly ExampleResult[]): Updated {
  const text = readFileSync(path, 'utf8');
  const documents = parseAllDocuments(text, { merge: false });
  const wanted = failed.filter(({ expected, found }) => expected !== 'none' && found !== null && found !== expected);
  const edits = wanted.flatMap((result) => {
    const edit = editOf(documents as readonly { readonly contents: unknown }[], result);
    return edit ? [{ result, edit }] : [];
  });
  if (edits.length === 0) return { updated: [], faults: [] };
  const written = edits.toSorted((a, b) => b.edit.start - a.edit.start).reduce((now, { edit: { start, end, text: words } }) => now.slice(0, start) + words + now.slice(end), text);
  const fault = writeWhole(path, written);
  return fault === null ? { updated: edits.map(({ result }) => result), faults: [] } : { updated: [], faults: [fault] };
}

function editOf(documents: readonly { readonly contents: unknown }[], { ruleId, example, found }: ExampleResult): Edit | null {
  const root = documents.map(({ contents }) => contents).find((contents) => isMap(contents) && contents.get('id') === ruleId);
  const examples = isMap(root) ? root.get('examples', true) : null;
  const item = isSeq(examples) ? examples.items.find((one) => isMap(one) && one.get('name') === example) : null;
  const node = isMap(item) ? item.get('expect', true) : null;
  return isScalar(node) && node.range && found !== null ? { start: node.range[0], end: node.range[1], text: found } : null;
}
