/** Finds bodies: names with a head word, known names, acronyms that the article defines, and generic speakers. */
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { KIND_WORDS, KNOWN_BODIES, KNOWN_LONG_BODIES, ORGANISATION_HEADS, type OrganisationKind } from '../../lexicon/en/organisation-words.ts';
import type { Annotated, Token } from '../../model/annotated.ts';
import type { Extractor, Tools } from '../../model/contract.ts';
import type { OrganisationMention, Step } from '../../model/mention.ts';
import { fold } from '../person/fold.ts';
import { type NamePart, type Run, runsOf } from '../person/runs.ts';
import { type BodyName, bodyName } from './body-name.ts';
import { genericBodies } from './generic.ts';

const BY_HEAD: readonly Step[] = [{ text: 'a name with a word for a body' }];
const KNOWN: readonly Step[] = [{ text: 'a body known by name' }];
const DEFINED: readonly Step[] = [{ text: 'letters that the article defines in brackets' }];
const GENERIC: readonly Step[] = [{ text: 'a body that speaks, named by a common noun' }];

interface Body {
  readonly key: string;
  readonly kind: OrganisationKind;
}

export const organisation: Extractor = {
  name: 'organisation',
  summary: 'Bodies by name, acronym or common noun, with their kind',
  extract(annotated, _earlier, tools) {
    const named = namedBodies(annotated, tools);
    const generic = genericMentions(annotated, named);
    return generic.length > 0 ? [...named, ...generic] : named;
  },
};

function namedBodies(annotated: Annotated, tools: Tools): OrganisationMention[] {
  const { text, tokens } = annotated;
  const runs = runsOf(annotated);
  const acronyms = new Map<string, Body>();
  const out: OrganisationMention[] = [];
  let doneTo = -1;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const first = run?.parts[0];
    if (!run || !first || first.start < doneTo) continue;
    const name = run.titleCase ? null : bodyName(runs, at, tokens);
    if (name) {
      const body: Body = { key: keyOf(text, name.start, name.end), kind: kindOf(text, name) };
      out.push(mention(run, name, text, body, BY_HEAD));
      define(acronyms, tokens, name.endToken, body);
      doneTo = name.end;
      continue;
    }
    const short = shortName(run, acronyms, annotated, tools);
    if (!short) continue;
    out.push(short);
    doneTo = short.end;
    if (!acronyms.has(short.organisation.key)) define(acronyms, tokens, run.parts[run.parts.length - 1]?.endToken ?? -1, short.organisation);
  }
  return out;
}

const mention = (run: Run, { start, end }: { readonly start: number; readonly end: number }, text: string, { key, kind }: Body, trace: readonly Step[]): OrganisationMention => ({
  type: 'organisation', start, end, sentence: run.sentence.index, trace, organisation: { name: text.slice(start, end), key, kind },
});

const keyOf = (text: string, start: number, end: number): string => fold(text.slice(start, end)).replace(/^the /, '').replace(/\s+/g, ' ').replace(/\.$/, '');

/** "Institute for the Study of War (ISW)": the letters name the body from here on. */
function define(acronyms: Map<string, Body>, tokens: readonly Token[], end: number, body: Body): void {
  const letters = tokens[end + 1];
  if (tokens[end]?.text !== '(' || !letters?.capital || tokens[end + 2]?.text !== ')' || letters.text.length < 2 || letters.text !== letters.text.toUpperCase()) return;
  acronyms.set(letters.text, body);
}

function kindOf(text: string, name: BodyName): OrganisationKind {
  const kind = ORGANISATION_HEADS.get(name.head) ?? 'other';
  if (kind === 'police' || kind === 'court' || kind === 'military' || kind === 'party') return kind;
  for (const word of fold(text.slice(name.start, name.end)).split(/[\s-]+/)) {
    const told = KIND_WORDS.get(word);
    if (told) return told;
  }
  return kind;
}

/** A body without a head word: letters defined before, or a name that every newsroom knows. */
function shortName(run: Run, acronyms: ReadonlyMap<string, Body>, { text, tokens }: Annotated, tools: Tools): OrganisationMention | null {
  for (let at = 0; at < run.parts.length; at += 1) {
    const part = run.parts[at];
    if (!part) break;
    if (!part.facts.knownBody && acronyms.size === 0) continue;
    const defined = acronyms.get(part.text);
    if (defined) return mention(run, part, text, defined, DEFINED);
    const long = longName(run.parts, at);
    if (long) return mention(run, { start: part.start, end: run.parts[long.end - 1]?.end ?? part.end }, text, long, KNOWN);
    const letters = part.folded.includes('.') ? part.folded.replaceAll('.', '') : part.folded;
    const kind = KNOWN_BODIES.get(letters);
    if (kind && isBodyHere(run, at, tools) && !ARTICLES.has(tokens[part.firstToken - 1]?.text ?? '')) return mention(run, part, text, { key: letters, kind }, KNOWN);
  }
  return null;
}

/** "an Apple pie", "a Boeing 737": the thing, not its maker. */
const ARTICLES = new Set(['a', 'an', 'A', 'An']);

function longName(parts: readonly NamePart[], at: number): (Body & { readonly end: number }) | null {
  let words = parts[at]?.folded ?? '';
  if (parts[at]?.facts.knownBody !== true) return null;
  for (let end = at + 2; end <= Math.min(parts.length, at + 4); end += 1) {
    words += ` ${parts[end - 1]?.folded ?? ''}`;
    const kind = KNOWN_LONG_BODIES.get(words);
    if (kind) return { key: words, kind, end };
  }
  return null;
}

/** Letters must be capitals; a name that is an ordinary word too must stand alone and not open the sentence. */
function isBodyHere(run: Run, at: number, tools: Tools): boolean {
  const part = run.parts[at];
  if (!part) return false;
  const letters = part.text.replaceAll('.', '');
  const isAcronym = letters === letters.toUpperCase();
  if (!isAcronym && (letters.length < 4 || (at > 0 && GIVEN_NAMES.has(run.parts[at - 1]?.folded ?? '')))) return false;
  if (!tools.gazetteer.isOrdinaryWord(part.folded)) return true;
  return run.parts.length === 1 && !run.titleCase && (isAcronym || part.start > run.sentence.start);
}

function genericMentions(annotated: Annotated, named: readonly OrganisationMention[]): OrganisationMention[] {
  const { text, tokens } = annotated;
  const out: OrganisationMention[] = [];
  let next = 0;
  for (const sentence of annotated.sentences) {
    if (annotated.blocks[sentence.block]?.kind === 'boilerplate') continue;
    for (const { firstToken, endToken, kind } of genericBodies(tokens, sentence)) {
      const start = tokens[firstToken]?.start ?? 0;
      const end = tokens[endToken - 1]?.end ?? 0;
      while (next < named.length && (named[next]?.end ?? 0) <= start) next += 1;
      if ((named[next]?.start ?? Infinity) < end) continue;
      out.push({ type: 'organisation', start, end, sentence: sentence.index, trace: GENERIC, organisation: { name: text.slice(start, end), key: keyOf(text, start, end), kind } });
    }
  }
  return out;
}
