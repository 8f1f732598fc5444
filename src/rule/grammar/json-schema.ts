/** The JSON Schema of a rule, made from the table of keys, so that an editor completes and checks what the program accepts. */
import { RULE_SHAPE } from './rule-keys.ts';
import type { Key, MapShape, Shape } from './shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The published schema (draft 2020-12), `rules/rule.schema.json`. */
export function ruleSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://factlint.example/rule.schema.json',
    title: 'A rule of factlint',
    description: 'One YAML document a rule. Generated from src/rule/grammar/rule-keys.ts; do not edit.',
    ...schemaOf(RULE_SHAPE),
    // A macro (`base/...`) is a part to be extended: it needs no title and no examples.
    anyOf: [{ properties: { id: { pattern: '^base/' } } }, { required: ['title', 'why', 'examples'] }],
  };
}

export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }) };
    case 'word':
      return { enum: shape.words };
    case 'number':
      return { type: 'number', ...(shape.min === undefined ? {} : { minimum: shape.min }) };
    case 'flag':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), ...(shape.min === undefined ? {} : { minItems: shape.min }), ...(shape.max === undefined ? {} : { maxItems: shape.max }) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'map':
      return mapSchema(shape);
  }
}

function mapSchema({ keys, names, oneOf, min, max }: MapShape): JsonSchema {
  const required = Object.entries(keys).filter(([, key]) => key.required).map(([name]) => name);
  return {
    type: 'object',
    ...(Object.keys(keys).length === 0 ? {} : { properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, keySchema(key)])) }),
    ...(names ? { patternProperties: namedSchema(names, Object.keys(keys)) } : {}),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(min === undefined ? {} : { minProperties: min }),
    ...(max === undefined ? {} : { maxProperties: max }),
    ...(oneOf ? { oneOf: oneOf.map((name) => ({ required: [name] })) } : {}),
  };
}

const keySchema = ({ shape, about }: Key): JsonSchema => ({ description: about, ...schemaOf(shape) });

/** A pattern must not take in the keys that have a meaning of their own. */
function namedSchema({ pattern, of, about }: NonNullable<MapShape['names']>, known: readonly string[]): JsonSchema {
  const apart = known.length === 0 ? pattern : `^(?!(?:${known.join('|')})$)${pattern.replace(/^\^/, '')}`;
  return { [apart]: { description: about, ...schemaOf(of) } };
}
