/** Finds where the name of a body begins and ends around its head word: "Gilchrist County Sheriff's Office", "Institute for the Study of War". */
import { BODY_OPENERS, HEAD_SURNAMES, OWNERS } from '../../lexicon/en/organisation-words.ts';
import type { Token } from '../../model/annotated.ts';
import type { NamePart, Run } from '../person/runs.ts';

/** A body's name as parts of one run and its continuation. */
export interface BodyName {
  readonly start: number;
  readonly end: number;
  /** Folded head word; looked up for the kind. */
  readonly head: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** They join only behind heads that take them: "Committee on Foreign Relations". */
const LOOSE_CONNECTORS = new Set(['on', 'to', 'against', 'in']);
const isPossessive = (token: Token | undefined): boolean => token !== undefined && (token.text === "'s" || token.text === '’s' || token.text === "'" || token.text === '’') && !token.spaced;

/** The body named by run `at` of `runs` (and the runs that continue it), or null. */
export function bodyName(runs: readonly Run[], at: number, tokens: readonly Token[]): BodyName | null {
  const run = runs[at];
  if (!run) return null;
  const from = bodyStart(run.parts);
  const owned = isPossessive(tokens[run.parts[run.parts.length - 1]?.endToken ?? -1]) ? ownedBy(runs, at, tokens, from) : null;
  if (owned) return withComplement(owned.name, runs, owned.at, tokens);
  const head = lastHead(run.parts, from);
  if (head < 0 || !endsName(run.parts, head)) return null;
  const part = run.parts[head];
  const first = run.parts[from];
  if (!part || !first) return null;
  const bare: BodyName = { start: first.start, end: part.end, head: part.folded, firstToken: first.firstToken, endToken: part.endToken };
  const full = head === run.parts.length - 1 ? withComplement(bare, runs, at, tokens) : bare;
  if (full.end > bare.end) return full;
  const named = head > from && !(head === from + 1 && HEAD_SURNAMES.has(part.folded) && (first.facts.given || first.kind === 'initial'));
  return named ? bare : null;
}

/** The first part that can belong to the name: past "The", "But", "Yesterday". */
function bodyStart(parts: readonly NamePart[]): number {
  let from = 0;
  while (from < parts.length - 1 && parts[from]?.facts.opener && !BODY_OPENERS.has(parts[from]?.folded ?? '')) from += 1;
  return from;
}

function lastHead(parts: readonly NamePart[], from: number): number {
  for (let i = parts.length - 1; i >= from; i -= 1) if (parts[i]?.facts.bodyHead) return i;
  return -1;
}

/** The head ends the run, or only a title (with a name) or an acronym follows it. */
function endsName(parts: readonly NamePart[], head: number): boolean {
  const next = parts[head + 1];
  return next === undefined || next.facts.title || isTitleSoon(parts, head + 1);
}

/** "Police Department Assistant Chief": modifiers, then a title. */
const isTitleSoon = (parts: readonly NamePart[], at: number): boolean => parts[at]?.kind === 'word' && parts[at + 1]?.facts.title === true && parts.length > at + 2;

/** "Sheriff's Office": the run ends with an owner, and the next run, behind the possessive, begins with words up to a head. */
function ownedBy(runs: readonly Run[], at: number, tokens: readonly Token[], from: number): { readonly name: BodyName; readonly at: number } | null {
  const run = runs[at];
  const owner = run?.parts[run.parts.length - 1];
  const next = runs[at + 1];
  if (!run || !owner || !next || !isPossessive(tokens[owner.endToken]) || next.parts[0]?.firstToken !== owner.endToken + 1) return null;
  const plural = tokens[owner.endToken]?.text.length === 1 && owner.folded.endsWith('s');
  if (!plural && !OWNERS.has(owner.folded)) return null;
  const head = lastHead(next.parts, 0);
  const part = next.parts[head];
  const first = run.parts[Math.min(from, run.parts.length - 1)];
  if (!part || !first || !endsName(next.parts, head)) return null;
  return { name: { start: first.start, end: part.end, head: part.folded, firstToken: first.firstToken, endToken: part.endToken }, at: head === next.parts.length - 1 ? at + 1 : -1 };
}

/** Adds "of Defence", "for the Study of War", "of Health and Human Services"; at most three further runs. */
function withComplement(name: BodyName, runs: readonly Run[], at: number, tokens: readonly Token[]): BodyName {
  let { end, endToken } = name;
  if (at < 0) return name;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const parts = runs[next]?.parts ?? [];
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last || parts.some((part) => part.facts.title) || isPersonFor(tokens[endToken], first) || !links(tokens, endToken, first.firstToken, { head: name.head, joined: endToken > name.endToken })) break;
    ({ end, endToken } = last);
  }
  return endToken === name.endToken ? name : { ...name, end, endToken };
}

/** "the hall of Highline School for Donovan Spann": behind "for" a given name begins a person. */
const isPersonFor = (link: Token | undefined, first: NamePart): boolean => link?.text === 'for' && first.facts.given;

/** Do the tokens between a name and the next run join them: "of", "for the", "&", "and" inside a complement? */
function links(tokens: readonly Token[], from: number, to: number, { head, joined }: { readonly head: string; readonly joined: boolean }): boolean {
  const link = tokens[from]?.text ?? '';
  if (!(to - from === 1 || (to - from === 2 && tokens[from + 1]?.text === 'the'))) return false;
  if (link === 'of' || link === 'for' || link === '&') return true;
  return joined ? link === 'and' : LOOSE_CONNECTORS.has(link) && COMPLEMENT_HEADS.has(head);
}

/** Heads that take other complements than "of" and "for": "Committee on Foreign Relations", "Campaign against Arms Trade". */
const COMPLEMENT_HEADS = new Set(['committee', 'council', 'commission', 'office', 'coalition', 'alliance', 'centre', 'center', 'institute']);
