/** Ages of whoever holds a post, and of the youngest and the oldest: "the 58-year-old driver", "the youngest victim was four". */
import { EXTREMES } from '../lexicon/en/life.ts';
import type { Claim, Subject } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { ageClaim, ages, isAge } from './ages.ts';
import type { ClaimContext } from './context.ts';
import type { ClaimFamily } from './family.ts';
import { type PostMention, postsIn, postSubject } from './posts.ts';

export const postAges: ClaimFamily = {
  name: 'post-ages',
  summary: 'ages of whoever holds a post in the event, of the youngest and the oldest',
  claims(context) {
    const told = context.mentions.filter((m): m is QuantityMention => m.type === 'quantity' && (m.value.role === 'age' || isPredicate(context, m)) && isReadable(context, m));
    return told.length === 0 ? [] : [...ofPosts(context, told.filter(isAge)), ...ofExtremes(context, told)];
  },
};

function isReadable(context: ClaimContext, { sentence, start, value }: QuantityMention): boolean {
  const kind = context.blockOf(sentence)?.kind;
  return kind !== 'boilerplate' && kind !== 'byline' && kind !== 'caption' && typeof value.stated === 'number' && !context.annotated.quoted.some((q) => q.start <= start && start < q.end);
}

/** "was six.": a bare number that ends its clause. */
const isPredicate = ({ annotated: { text } }: ClaimContext, { start, end, value }: QuantityMention): boolean =>
  value.role === 'number' && value.unit === null && /\bwas\s+(?:only\s+|just\s+)?$/.test(text.slice(Math.max(0, start - 12), start)) && /^\s*(?:[.,;]|$)/.test(text.slice(end, end + 2));

/** Beside the post, or beside the name of its holder. An article that gives a post two ages tells of two holders. */
function ofPosts(context: ClaimContext, told: readonly QuantityMention[]): Claim[] {
  const named = ages.claims(context);
  const found = postsIn(context).flatMap((post) => {
    const subject = agedSubject(post);
    const beside = told.find((age) => isBeside(context, post, age));
    const own = named.filter((claim) => post.holder !== null && claim.spans.subject?.start === post.holder.start);
    return [...(beside ? [ageClaim(context, beside.sentence, beside, subject)] : []), ...own.map((claim) => ({ ...claim, subject }))];
  });
  return found.filter((claim) => found.every((other) => other.subject.key !== claim.subject.key || JSON.stringify(other.value) === JSON.stringify(claim.value)));
}

/** Holders of one post on two craft are two people. */
const agedSubject = (post: PostMention): Subject => ({ ...postSubject(post), key: `post:${post.post}:${post.craft ?? ''}` });

function isBeside({ annotated: { text } }: ClaimContext, { start, end, sentence }: PostMention, age: QuantityMention): boolean {
  if (age.sentence !== sentence) return false;
  if (age.start >= start && age.end <= end) return true;
  return /^,\s+(?:who (?:is|was)\s+)?(?:aged\s+)?$/.test(text.slice(end, age.start)) && /^\s*(?:[,.;)]|$)/.test(text.slice(age.end, age.end + 2));
}

/** The one age of a sentence that tells of the youngest victim or the oldest passenger. */
function ofExtremes(context: ClaimContext, told: readonly QuantityMention[]): Claim[] {
  const { text, sentences } = context.annotated;
  const out: Claim[] = [];
  for (const { form, key, label } of EXTREMES) {
    for (const age of told) {
      const sentence = sentences[age.sentence];
      const match = sentence && form.exec(text.slice(sentence.start, sentence.end));
      if (!sentence || !match || told.some((other) => other !== age && other.sentence === age.sentence)) continue;
      const start = sentence.start + match.index;
      out.push(ageClaim(context, age.sentence, age, { kind: 'thing', key: `extreme:${key}`, label, words: [], span: { start, end: start + match[0].length } }));
    }
  }
  return out;
}
