/** Persons known by their post in the event: "the captain", "the bus driver", and the names that the article gives them. */
import { CRAFT, OTHER_POSTS, POSTS, SAME_POST } from '../lexicon/en/standings.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Subject } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { personsOf } from './protagonist.ts';

/** A post as it is named once: "the ferry's captain". `craft` is what the holder commands or drives, where the words say so. */
export interface PostMention extends Span { readonly sentence: number; readonly post: string; readonly craft: string | null; readonly one: boolean; readonly holder: PersonMention | null }

const cache = new WeakMap<ClaimContext, readonly PostMention[]>();

/** All posts of the article in reading order; none of a post that several hold. */
export function postsIn(context: ClaimContext): readonly PostMention[] {
  const known = cache.get(context);
  if (known) return known;
  const found = context.annotated.sentences.flatMap((sentence) => postsOf(context, sentence));
  const several = new Set(found.filter((p) => !p.one || found.some((q) => q.post === p.post && q.craft !== null && p.craft !== null && q.craft !== p.craft)).map(({ post }) => post));
  const out = found.filter(({ post }) => !several.has(post));
  cache.set(context, out);
  return out;
}

function postsOf(context: ClaimContext, sentence: Sentence): PostMention[] {
  const { tokens } = context.annotated;
  const out: PostMention[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const plural = token.lower.endsWith('s') && POSTS.has(token.lower.slice(0, -1));
    if (!plural && !POSTS.has(token.lower)) continue;
    const word = plural ? token.lower.slice(0, -1) : token.lower;
    const post = SAME_POST.get(word) ?? word;
    const { first, craft, definite, other } = before(context, sentence, i);
    const of = craft ?? craftBehind(context.annotated.text.slice(token.end, token.end + CRAFT_REACH));
    const span = { start: tokens[first]?.start ?? token.start, end: token.end };
    const holder = holderOf(context, sentence, span);
    if (definite || holder || plural || other) out.push({ ...span, sentence: sentence.index, post, craft: of, one: !plural && !other, holder });
  }
  return out;
}

/** Characters behind a post in which its craft is named: "the driver of the lorry". */
const CRAFT_REACH = 40;
function craftBehind(text: string): string | null {
  const words = /^\s+(?:of|at the controls of)\s+(?:the|a|an)\s+([\p{Ll}-]+)(?:\s+([\p{Ll}-]+))?/u.exec(text);
  return CRAFT.get(words?.[2] ?? '') ?? CRAFT.get(words?.[1] ?? '') ?? null;
}

/** Back from the post over its modifiers to "the" or "its". */
function before(context: ClaimContext, sentence: Sentence, at: number): { first: number; craft: string | null; definite: boolean; other: boolean } {
  const { tokens } = context.annotated;
  let craft: string | null = null;
  let other = false;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 6); i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:the|its|their|her)$/.test(lower)) return { first: i, craft, definite: true, other };
    if (/^(?:a|an|another|each|every|no)$/.test(lower)) return { first: at, craft, definite: false, other: other || lower === 'another' };
    if (OTHER_POSTS.has(lower)) other = true;
    craft = CRAFT.get(lower) ?? craft;
    if (tokens[i]?.kind === 'punctuation' && !/^['’-]/.test(lower)) break;
  }
  return { first: at, craft, definite: false, other };
}

/** "the driver, Ann Lee,"; "driver Ann Lee"; "Ann Lee, the driver". */
function holderOf(context: ClaimContext, sentence: Sentence, { start, end }: Span): PersonMention | null {
  const { text } = context.annotated;
  const people = personsOf(context, sentence.index);
  const behind = people.find((m) => m.start >= end - 12 && m.end > end);
  if (behind) {
    const gap = text.slice(end, Math.max(end, behind.start));
    if (/^(?:\s+of\s+the\s+[\p{Ll}-]+)?,?\s*(?:named\s+|identified\s+as\s+)?(?:\d{1,3}-year-old\s+)?$/u.test(gap) && (gap.includes(',') ? /^\s*(?:[,.;)]|who|was|is)/.test(text.slice(behind.end, behind.end + 5)) : true)) return behind;
  }
  const ahead = people.findLast((m) => m.end <= start);
  return ahead && /^,\s+(?:\d{1,3},\s+)?(?:the\s+)?(?:\d{1,3}-year-old\s+)?$/.test(text.slice(ahead.end, start)) ? ahead : null;
}

/** The post as a subject that articles share, whoever holds it. */
export const postSubject = ({ post, craft, start, end }: PostMention): Subject => ({ kind: 'thing', key: `post:${post}`, label: `the ${post}`, words: craft === null ? [] : [craft], span: { start, end } });

/** The post that the article gives to the person of this label, if any. */
export function postOf(context: ClaimContext, key: string): PostMention | null {
  return postsIn(context).find(({ holder }) => holder !== null && holder.person.key === key) ?? null;
}
