/** Checks a YAML node against a shape and names every fault at its own place, with what was expected, found, and perhaps meant. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { entry, placeOf, resolved } from '../yaml/documents.ts';
import type { Fault, Source } from '../yaml/fault.ts';
import { didYouMean, expectedOneOf } from '../suggest.ts';
import type { MapShape, Shape } from './shape.ts';

interface Place {
  readonly source: Source;
  readonly document: Document;
  readonly ruleId: string | undefined;
  /** The key that the node belongs to, for messages. */
  readonly key: string;
  /** Where to point for a value that is not there at all. */
  readonly at?: Node;
}

export function checkShape(node: Node | null, shape: Shape, place: Place): Fault[] {
  const target = node && resolved(node, place.document);
  switch (shape.kind) {
    case 'text':
      return isScalar(target) && typeof target.value === 'string' && (!shape.pattern || new RegExp(shape.pattern).test(target.value)) ? [] : [wrong(node, target, shape, place)];
    case 'word':
      return isScalar(target) && typeof target.value === 'string' && shape.words.includes(target.value) ? [] : [wrong(node, target, shape, place)];
    case 'number':
      return isScalar(target) && typeof target.value === 'number' && Number.isFinite(target.value) && target.value >= (shape.min ?? -Infinity) ? [] : [wrong(node, target, shape, place)];
    case 'flag':
      return isScalar(target) && typeof target.value === 'boolean' ? [] : [wrong(node, target, shape, place)];
    case 'list':
      return checkList(node, target, shape, place);
    case 'map':
      return isMap(target) ? checkMap(target, shape, place) : [wrong(node, target, shape, place)];
    case 'either':
      return checkEither(node, target, shape, place);
  }
}

function checkList(node: Node | null, target: Node | null, shape: Extract<Shape, { kind: 'list' }>, place: Place): Fault[] {
  if (!isSeq(target)) return [wrong(node, target, shape, place)];
  const [count, min, max] = [target.items.length, shape.min ?? 0, shape.max ?? Infinity];
  if (count < min || count > max) {
    const wanted = min === max ? String(min) : count < min ? `${min} or more` : `${max} at most`;
    return [fault(node, place, `\`${place.key}\` has ${count} entries; expected ${wanted}`)];
  }
  return target.items.flatMap((item) => checkShape(item as Node | null, shape.of, place));
}

/** The branch is told by the kind of node, so that the message speaks of what the author meant. */
function checkEither(node: Node | null, target: Node | null, shape: Extract<Shape, { kind: 'either' }>, place: Place): Fault[] {
  const branches = shape.of.filter((branch) => fits(target, branch));
  const [first] = branches;
  if (!first) return [wrong(node, target, shape, place)];
  const results = branches.map((branch) => checkShape(node, branch, place));
  return results.find((faults) => faults.length === 0) ?? results[0] ?? [];
}

function fits(target: Node | null, shape: Shape): boolean {
  if (shape.kind === 'either') return shape.of.some((branch) => fits(target, branch));
  if (isMap(target)) return shape.kind === 'map';
  if (isSeq(target)) return shape.kind === 'list';
  if (!isScalar(target)) return false;
  if (typeof target.value === 'number') return shape.kind === 'number';
  if (typeof target.value === 'boolean') return shape.kind === 'flag';
  return typeof target.value === 'string' && (shape.kind === 'text' || shape.kind === 'word');
}

function checkMap(target: YAMLMap, shape: MapShape, place: Place): Fault[] {
  const faults: Fault[] = [];
  const known = Object.keys(shape.keys);
  for (const { key, value } of target.items) {
    const name = String(isScalar(key) ? key.value : key);
    const own = known.includes(name) ? shape.keys[name]?.shape : shape.names && new RegExp(shape.names.pattern).test(name) ? shape.names.of : undefined;
    const meant = own && own === shape.names?.of && !isMap(value && resolved(value as Node, place.document)) && own.kind === 'map' ? didYouMean(name, known) : undefined;
    if (meant !== undefined) faults.push(fault(key as Node, place, unknownKey(name, known, { ...shape, names: undefined }, place.key), meant));
    else if (own) faults.push(...checkShape((value as Node | null) ?? null, own, { ...place, key: name, at: key as Node }));
    else faults.push(fault(key as Node, place, unknownKey(name, known, shape, place.key), didYouMean(name, known)));
  }
  return [...faults, ...missingKeys(target, shape, place)];
}

function unknownKey(name: string, known: readonly string[], shape: Pick<MapShape, 'names'> | { readonly names: undefined }, where: string): string {
  if (shape.names) return `\`${name}\` cannot be a name in \`${where}\`; expected ${shape.names.expected}`;
  return `unknown key \`${name}\`${where === '' ? '' : ` in \`${where}\``}; expected ${expectedOneOf(known)}`;
}

function missingKeys(target: YAMLMap, shape: MapShape, place: Place): Fault[] {
  const where = place.key === '' ? 'the rule' : `\`${place.key}\``;
  const first = target.items[0]?.key as Node | undefined;
  const faults = Object.entries(shape.keys).filter(([name, { required }]) => required && !entry(target, name)).map(([name]) => fault(first ?? target, place, `${where} lacks the key \`${name}\``));
  const count = target.items.length;
  if (count < (shape.min ?? 0)) faults.push(fault(target, place, `${where} is empty; expected ${shape.expected}`));
  if (count > (shape.max ?? Infinity)) faults.push(fault(target, place, `${where} has ${count} entries; expected ${shape.max} at most`));
  const chosen = (shape.oneOf ?? []).filter((name) => entry(target, name));
  if (shape.oneOf && chosen.length > 1) faults.push(fault(entry(target, chosen[1] ?? '')?.key ?? target, place, `${where} has ${chosen.map((name) => `\`${name}\``).join(' and ')}; expected one of them only`));
  if (shape.oneOf && chosen.length === 0 && target.items.every(({ key }) => isScalar(key) && String(key.value) in shape.keys)) faults.push(fault(first ?? target, place, `${where} says nothing to test; expected ${expectedOneOf(shape.oneOf)}`));
  return faults;
}

function wrong(node: Node | null, target: Node | null, shape: Shape, place: Place): Fault {
  const value = isScalar(target) && typeof target.value === 'string' ? target.value : undefined;
  const words = shape.kind === 'word' ? shape.words : [];
  const expected = shape.kind === 'word' ? expectedOneOf(shape.words) : shape.expected;
  return fault(node, place, `${place.key === '' ? 'this' : `\`${place.key}\``} is ${describe(target)}; expected ${expected}`, value === undefined ? undefined : didYouMean(value, words));
}

function describe(target: Node | null): string {
  if (isMap(target)) return 'a map';
  if (isSeq(target)) return 'a list';
  if (!isScalar(target) || target.value === null) return 'empty';
  const shown = String(target.value);
  return `\`${shown.length > 40 ? `${shown.slice(0, 39)}…` : shown}\``;
}

function fault(node: Node | null, { source, ruleId, at }: Place, message: string, suggestion?: string): Fault {
  return { message, source, ...placeOf(node?.range && node.range[1] > node.range[0] ? node : (at ?? node)), suggestion, ruleId };
}
