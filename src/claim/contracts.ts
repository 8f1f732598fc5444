/** For how long somebody has signed: "Ana Reis signed a four-year contract", "Reis has a deal until 2030". */
import { BOUND, CONTRACT, OTHER_CONTRACT, SIGNING } from '../lexicon/en/contracts.ts';
import { type Sentence, tokenAt } from '../model/annotated.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention, TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { eventSubject } from './date-claim.ts';
import { asExact } from './exact-length.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { dominantOf } from './protagonist.ts';

const HINT = new RegExp(String.raw`\b(?:${CONTRACT}|pen to paper|signed|tied)\b`);
const SIGNED = new RegExp(String.raw`\b(?:${SIGNING})\b`, 'i');
/** "a four-year contract": what stands right behind the length. */
const BEHIND = new RegExp(String.raw`^[-‑\s]+(?:\p{Ll}+\s+)?(?:${CONTRACT})\b`, 'u');
/** "contract until 2030", "deal that runs to June 2030": what stands right before the end. */
const BEFORE = new RegExp(String.raw`(?:\b(?:${BOUND})\s+until\s+(?:the\s+)?(?:(?:summer|end|spring|close)\s+of\s+)?$|\b(?:${CONTRACT})\s+(?:(?:that|which)\s+)?(?:(?:runs|running|lasts|lasting|ties|tying|keeps|keeping|binds)\s+(?:\p{L}+\s+){0,4}?)?(?:until|till|to|through)\s+(?:the\s+)?(?:(?:summer|end|spring|close)\s+of\s+)?$)`, 'u');

export const contracts: ClaimFamily = {
  name: 'contracts',
  summary: 'for how long, or until when, somebody has signed',
  claims(context) {
    if (!HINT.test(context.annotated.text)) return [];
    return context.annotated.sentences.flatMap((sentence) => contractsIn(context, sentence));
  },
};

function contractsIn(context: ClaimContext, sentence: Sentence): Claim[] {
  const { text } = context.annotated;
  const words = text.slice(sentence.start, sentence.end);
  const kind = context.blockOf(sentence.index)?.kind;
  if (kind === 'boilerplate' || kind === 'byline' || !HINT.test(words) || !SIGNED.test(words) || OTHER_CONTRACT.test(words)) return [];
  const mentions = context.mentionsOf[sentence.index] ?? [];
  const people = mentions.filter((m): m is PersonMention => m.type === 'person');
  const who = people.length === 0 ? dominantOf(context) : signer(people);
  if (!who) return [];
  return mentions.flatMap((m) => {
    if (m.type !== 'time') return [];
    if (m.time.length && m.time.length.grain === 'year' && BEHIND.test(text.slice(m.end, m.end + 40))) return [claimOf(context, 'duration', m, who)];
    return m.time.type === 'DATE' && m.time.bounds && m.time.known.includes('year') && BEFORE.test(text.slice(sentence.start, m.start)) ? [claimOf(context, 'end-date', m, who)] : [];
  });
}

/** The only person of the sentence; where it names none ("the striker has signed"), whom the article is about: with two, one may be the manager who speaks of the other. */
const signer = (people: readonly PersonMention[]): PersonMention | null => (new Set(people.map((p) => p.person.key)).size === 1 ? (people[0] ?? null) : null);

function claimOf(context: ClaimContext, measure: 'duration' | 'end-date', time: TimeMention, { person }: PersonMention): Claim {
  const word = contractWord(context, time, measure);
  const event: EventRef = { class: 'contract', trigger: word, place: null, time: null, participants: [person.fullName ?? person.name], main: !context.isBackground(time.sentence) };
  return makeClaim(context, {
    measure, sentence: time.sentence, subject: eventSubject(context, event), event, value: measure === 'duration' ? asExact(context.annotated.text, time) : time.time, scope: WHOLE, modality: 'asserted',
    spans: { value: { start: time.start, end: time.end }, clause: clauseOf(time, word), event: word }, trace: time.trace,
  });
}

/** The word for the contract that stands nearest to the time, on the side that its measure asks for. */
function contractWord({ annotated }: ClaimContext, time: TimeMention, measure: 'duration' | 'end-date'): Span {
  const at = tokenAt(annotated, time.start);
  const range = measure === 'duration' ? annotated.tokens.slice(at, at + 8) : annotated.tokens.slice(Math.max(0, at - 12), at).toReversed();
  const { start, end } = range.find((t) => HINT.test(t.lower)) ?? time;
  return { start, end };
}
