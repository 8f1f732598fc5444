/** `join`: hash keys, and the tests that a pair must pass before it is compared. */
import { JOIN_KEYS } from '../value/keys.ts';
import { tolerance } from '../value/literal.ts';
import { didYouMean } from '../suggest.ts';
import { isData } from './extend.ts';
import type { Data } from './extend.ts';
import type { Notes } from './notes.ts';
import type { Between, Join } from './rule.ts';

export function compileJoin(data: Data, bindings: readonly string[], notes: Notes): Join {
  const between = (key: string): readonly Between[] => ([data[key] ?? []].flat() as unknown as readonly Between[]);
  const [same, distinct] = [between('same'), between('distinct')];
  for (const one of distinct) if (same.includes(one)) notes.add(['join', 'distinct'], `\`${one}\` cannot be both the same and distinct`);
  const group = data['group'] === undefined ? -1 : bindings.indexOf(String(data['group']));
  if (data['group'] !== undefined && group < 0) notes.add(['join', 'group'], `\`${String(data['group'])}\` is no binding`, { suggestion: didYouMean(String(data['group']), bindings) });
  if (group >= 0 && bindings.length < 2) notes.add(['join', 'group'], 'a group needs another binding to go with');
  const keys = [data['on'] ?? []].flat().flatMap((name) => {
    const key = JOIN_KEYS[String(name)];
    return key ? [{ name: String(name), read: key.read }] : [];
  });
  if (bindings.length > 1 && keys.length === 0 && same.length === 0) notes.add(['join'], 'two bindings and no key to join them; expected `on` with at least one key, such as `[event, subject]`, or `same`');
  return {
    keys, same, distinct, group,
    scope: data['scope'] === 'any' ? 'any' : 'same',
    place: data['place'] === 'same-or-within' ? 'same-or-within' : 'any',
    timeWithin: data['time'] === 'overlap' ? 0 : minutes(data['time']),
    publishedWithin: minutes(data['published']),
  };
}

const minutes = (value: unknown): number | null => (isData(value) ? (tolerance(String(value['within']))?.amount ?? null) : null);
