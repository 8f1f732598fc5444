/** Headline, date and publisher of an article in schema.org terms: JSON-LD in a page, or a JSON file of that vocabulary. */
import { type JsonNode, items, member, stringOf } from './json-tree.ts';

const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem)$/;

export interface SchemaArticle {
  readonly node: JsonNode;
  readonly headline: JsonNode | null;
  readonly published: JsonNode | null;
  readonly publisher: string | null;
}

/** The first article in the graph, or null. */
export function schemaArticle(root: JsonNode | null): SchemaArticle | null {
  const node = candidates(root).find(isArticle);
  if (!node) return null;
  const headline = member(node, 'headline') ?? member(node, 'name');
  return { node, headline: stringOf(headline) === null ? null : headline, published: firstStated(node, ['datePublished', 'dateCreated', 'dateModified']), publisher: nameOf(member(node, 'publisher')) ?? nameOf(member(node, 'sourceOrganization')) };
}

/** The root, or what its array or `@graph` holds. */
const candidates = (root: JsonNode | null): readonly JsonNode[] => (root === null ? [] : [root, ...items(root), ...items(member(root, '@graph')), ...items(root).flatMap((item) => items(member(item, '@graph')))]);

function isArticle(node: JsonNode): boolean {
  const type = member(node, '@type');
  return [stringOf(type), ...items(type).map(stringOf)].some((name) => name !== null && ARTICLE.test(name));
}

const firstStated = (node: JsonNode, keys: readonly string[]): JsonNode | null => keys.map((key) => member(node, key)).find((value) => stringOf(value) !== null) ?? null;

/** `"name"`, `{ "name": ... }` or the first of a list of these. */
export function nameOf(node: JsonNode | null): string | null {
  if (node?.type === 'array') return nameOf(items(node)[0] ?? null);
  return stringOf(node) ?? stringOf(member(node, 'name'));
}
