/** Who did it: "a strike called by the Dockers' Front", "the Confederation, which called the march". Only acts that have one author, and only authors with names. */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { ACTIVE_ACTS, ACTS, COMMON_IN_NAMES } from '../lexicon/en/acts.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { OrganisationMention, PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { stem } from './words.ts';

interface Author extends Span { readonly text: string; readonly kind: 'person' | 'body'; readonly words: readonly string[] }

const ACT_OF = new Map(ACTS.flatMap(({ act, participles }) => participles.split(' ').map((p) => [p, act] as const)));
const THINGS = new Map(ACTS.map(({ act, things }) => [act, new Set(things.split(' ').map(stem))]));
const BELONGS = new Set(['belongs', 'belonged', 'belonging']);
/** Tokens between the thing and its participle, and after an active verb. */
const REACH_BEFORE = 14;
const REACH_AFTER = 5;
/** Capitalised words and their links that make up one author, at most. */
const LONGEST_NAME = 12;

export const agents: ClaimFamily = {
  name: 'agents',
  summary: 'who called, signed, built or won it',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      const { tokens } = context.annotated;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
        const verb = tokens[i];
        const act = verb && ACT_OF.get(verb.lower);
        if (!verb || act === undefined) continue;
        const by = byAfter(context, sentence, i);
        const claim = by > 0 ? byPhrase(context, sentence, { at: i, by }, act) : ACTIVE_ACTS.has(verb.lower) ? active(context, sentence, i, act) : null;
        if (claim) out.push(claim);
      }
    }
    return out;
  },
};

const LINKS: Readonly<Record<string, string>> = { came: 'from', ...Object.fromEntries([...BELONGS].map((verb) => [verb, 'to'])) };
/** Tokens between the participle and its "by", where they only say when. */
const REACH_BY = 8;

/** The token "by" right behind the participle, or behind the time that follows it ("found on 11 May by"); 0 where there is none. */
function byAfter(context: ClaimContext, sentence: Sentence, at: number): number {
  const { tokens } = context.annotated;
  const link = LINKS[tokens[at]?.lower ?? ''] ?? 'by';
  if (tokens[at + 1]?.lower === link) return at + 1;
  const by = tokens.slice(at + 1, Math.min(sentence.endToken, at + 1 + REACH_BY)).findIndex((t) => t.lower === link) + at + 1;
  if (by <= at + 1 || link !== 'by') return 0;
  const times = (context.mentionsOf[sentence.index] ?? []).filter((m) => m.type === 'time');
  return tokens.slice(at + 1, by).every((t) => /^(?:on|in|at|last|early|late)$/.test(t.lower) || times.some((m) => m.start <= t.start && t.end <= m.end)) ? by : 0;
}

/** "The strike, which began on Monday, was called by ...", "It was called by ...". */
function byPhrase(context: ClaimContext, sentence: Sentence, { at, by }: { readonly at: number; readonly by: number }, act: string): Claim | null {
  const { tokens } = context.annotated;
  const author = authorAt(context, sentence, by + 1);
  if (!author) return null;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - REACH_BEFORE); i -= 1) {
    const token = tokens[i];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (THINGS.get(act)?.has(stem(token.lower))) return toClaim(context, sentence, { act, author, verb: at, thing: token });
    if (/^(?:it|this)$/.test(token.lower) && /^(?:was|is|has)$/.test(tokens[i + 1]?.lower ?? '') && at - i <= 3) return toClaim(context, sentence, { act, author, verb: at, thing: null });
  }
  return null;
}

/** "The Confederation, which called the march, said ..."; "Lindqvist designed the bridge". */
function active(context: ClaimContext, sentence: Sentence, at: number, act: string): Claim | null {
  const { tokens } = context.annotated;
  if (!/^(?:the|a|an|this|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const thing = tokens.slice(at + 2, Math.min(sentence.endToken, at + 2 + REACH_AFTER)).find((t) => THINGS.get(act)?.has(stem(t.lower)));
  const before = /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',' ? tokens[at - 3] : tokens[at - 1];
  if (!thing || !before || !before.capital) return null;
  const named = (context.mentionsOf[sentence.index] ?? []).find((m): m is PersonMention | OrganisationMention => (m.type === 'person' || m.type === 'organisation') && m.end === before.end);
  return named ? toClaim(context, sentence, { act, author: authorOf(context, named), verb: at, thing }) : null;
}

/** The named author behind "by": a body, a person, or a run of capitalised words. */
function authorAt(context: ClaimContext, sentence: Sentence, from: number): Author | null {
  const { tokens } = context.annotated;
  const article = /^(?:the|its|his|her|their|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const first = behindRole(tokens, article);
  const token = tokens[first];
  if (!token || first >= sentence.endToken) return null;
  const named = (context.mentionsOf[sentence.index] ?? []).find((m): m is PersonMention | OrganisationMention => (m.type === 'person' || m.type === 'organisation') && m.start <= token.start && token.start < m.end);
  if (named) return authorOf(context, named);
  if (!token.capital || token.kind !== 'word') return null;
  let end = first + 1;
  while (end < Math.min(sentence.endToken, first + LONGEST_NAME) && (tokens[end]?.capital || /^(?:of|for|the|and|'s|’s|'|’|&|-)$/.test(tokens[end]?.lower ?? ''))) end += 1;
  while (end > first + 1 && !tokens[end - 1]?.capital) end -= 1;
  const last = tokens[end - 1];
  return last && end - first >= 2 ? body(context, { start: token.start, end: last.end }) : null;
}

/** "a team from", "the diver", "researchers at the": what introduces the name. */
function behindRole(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && tokens[at]?.kind === 'word' && !tokens[at]?.capital && !FUNCTION_WORDS.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === from || at === from + 4) return from;
  if (/^(?:from|at|of)$/.test(tokens[at]?.lower ?? '')) at += tokens[at + 1]?.lower === 'the' ? 2 : 1;
  return tokens[at]?.capital ? at : from;
}

const authorOf = (context: ClaimContext, m: PersonMention | OrganisationMention): Author =>
  m.type === 'organisation' ? body(context, { start: m.start, end: m.end }) : { start: m.start, end: m.end, kind: 'person', text: personSubject(context, m).label, words: [m.person.surname.toLowerCase()] };

/** A body by the words that tell it from others: places and common heads count only where nothing else is left. */
function body(context: ClaimContext, { start, end }: Span): Author {
  const inPlace = (at: number): boolean => context.mentions.some((m) => m.type === 'place' && m.start <= at && at < m.end);
  const tokens = context.annotated.tokens.filter((t: Token) => t.start >= start && t.end <= end && t.kind === 'word' && t.text.length > 1);
  const own = tokens.filter((t) => !inPlace(t.start) && !COMMON_IN_NAMES.has(t.lower)).map((t) => stem(t.lower));
  const telling = tokens.filter((t) => !COMMON_IN_NAMES.has(t.lower));
  return { start, end, kind: 'body', text: context.annotated.text.slice(start, end), words: own.length > 0 ? own : (telling.length > 0 ? telling : tokens).map((t) => t.lower) };
}

interface Parts { readonly act: string; readonly author: Author; readonly verb: number; readonly thing: Token | null }

function toClaim(context: ClaimContext, sentence: Sentence, { act, author, verb, thing }: Parts): Claim {
  const at = context.annotated.tokens[verb];
  const value = { start: author.start, end: author.end };
  const clause = clauseOf(value, at, thing);
  return makeClaim(context, {
    measure: 'agent', sentence: sentence.index, scope: { ...WHOLE, group: `${act}:${author.kind}` },
    subject: { kind: 'thing', key: `agent:${act}`, label: thing ? `the ${thing.lower}` : 'it', core: thing ? stem(thing.lower) : '', words: author.words },
    value: { kind: 'name', text: author.text, key: author.words.join(' ') },
    spans: { value, clause }, trace: [{ text: `${author.text} is named as the one who did it`, span: clause }],
  });
}
