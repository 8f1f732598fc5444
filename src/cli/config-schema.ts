/** The JSON Schema of a configuration file, made from the table of its keys: `rules/config.schema.json`. */
import { type JsonSchema, schemaOf } from '../rule/grammar/json-schema.ts';
import { CONFIG_SHAPE } from './config-shape.ts';

export const configSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://factlint.example/config.schema.json',
  title: 'A configuration of factlint',
  description: 'factlint.config.yml. Generated from src/cli/config-shape.ts; do not edit.',
  ...schemaOf(CONFIG_SHAPE),
});
