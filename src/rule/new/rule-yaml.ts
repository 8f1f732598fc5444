/** A rule as YAML text: in the order of the grammar's table, and with a comment above each key where they are asked for. Loads the YAML library. */
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import type { Data } from '../compile/extend.ts';
import { RULE_SHAPE } from '../grammar/rule-keys.ts';

const ORDER = Object.keys(RULE_SHAPE.keys);

/** The same data reads to the same rule. `comments` puts what each key means, and whether it may go, above it. */
export function ruleYaml(data: Data, { comments = false }: { readonly comments?: boolean } = {}): string {
  const keys = Object.keys(data).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return keys.map((key) => `${comments ? `# ${RULE_SHAPE.keys[key]?.about ?? ''}\n` : ''}${entryText(key, data[key])}`).join('');
}

/** Short maps and lists stay on their line; texts of examples are quoted and never broken. */
function entryText(key: string, value: unknown): string {
  const document = parseDocument(stringify({ [key]: value }, { lineWidth: 0, aliasDuplicateObjects: false }));
  visit(document, {
    Pair: (_, { value: node }) => void (isScalar(node) && typeof node.value === 'string' && node.value.includes(' ') && key === 'examples' && (node.type = 'QUOTE_DOUBLE')),
    Collection: (_, node, path) => {
      if (path.length > 2 && String(document.createNode(node.toJSON())).length <= SHORT) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const SHORT = 60;
