/** Finds quotations and their speakers: '"...," said X', 'X said: "..."', pronouns, and quotations that go on. */
import { type Annotated, sentenceAt, tokenAt } from '../../model/annotated.ts';
import type { Extractor } from '../../model/contract.ts';
import type { Mention, QuoteMention, Step } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type Speaker, speakerAfter, speakerBefore } from './speaker.ts';

const AFTER: readonly Step[] = [{ text: 'the speaker is named behind the quotation' }];
const BEFORE: readonly Step[] = [{ text: 'the speaker is named before the quotation' }];
const CONTINUED: readonly Step[] = [{ text: 'the quotation goes on from the one before it' }];
const UNKNOWN: readonly Step[] = [{ text: 'no speaker is named beside it' }];

/** A stretch of fewer words, with no verb of speech beside it, is a nickname, a title or a word in scare marks; unless it is a sentence. */
const FEWEST_WORDS = 4;

export const quote: Extractor = {
  name: 'quote',
  summary: 'Words in quotation marks with their speaker',
  extract(annotated, earlier) {
    const speakers = earlier.filter((mention) => mention.type === 'person' || mention.type === 'organisation');
    const out: QuoteMention[] = [];
    let last: QuoteMention | null = null;
    for (const [at, quoted] of annotated.quoted.entries()) {
      const found: QuoteMention | null = read(annotated, quoted, speakers, { last, next: annotated.quoted[at + 1] });
      if (!found) continue;
      out.push(found);
      last = found;
    }
    return out;
  },
};

interface Beside {
  readonly last: QuoteMention | null;
  readonly next: Span | undefined;
}

function read(annotated: Annotated, quoted: Span, speakers: readonly Mention[], { last, next }: Beside): QuoteMention | null {
  const { text } = annotated;
  const words = text.slice(quoted.start, quoted.end);
  const sentence = sentenceAt(annotated, quoted.start);
  if (annotated.blocks[annotated.sentences[sentence]?.block ?? -1]?.kind === 'boilerplate') return null;
  const place = { annotated, quoted, speakers, inside: [firstTokenIn(annotated, quoted), tokenAt(annotated, quoted.end - 1)] as const, limit: next?.start ?? text.length };
  const after = speakerAfter(place);
  const before = after ? null : speakerBefore(place);
  const speaker = named(after ?? before, last);
  if (speaker) return mention(quoted, words, sentence, speaker, after ? AFTER : BEFORE);
  if (wordCount(words) < FEWEST_WORDS && !/[.!?…]$/.test(words)) return null;
  const continued = last?.quote.speaker !== null && last !== null && goesOn(annotated, last, quoted);
  return continued ? mention(quoted, words, sentence, { name: last.quote.speaker ?? '', span: last.quote.speakerSpan }, CONTINUED) : mention(quoted, words, sentence, null, UNKNOWN);
}

/** A pronoun stands for the last speaker where no person is named in between. */
function named(speaker: Speaker | null, last: QuoteMention | null): { readonly name: string; readonly span: Span | null } | null {
  if (!speaker) return null;
  if (speaker.name !== null) return { name: speaker.name, span: speaker.span };
  return last?.quote.speaker ? { name: last.quote.speaker, span: speaker.span } : null;
}

const mention = (quoted: Span, words: string, sentence: number, speaker: { readonly name: string; readonly span: Span | null } | null, trace: readonly Step[]): QuoteMention => ({
  type: 'quote', start: quoted.start, end: quoted.end, sentence, trace, quote: { words, speaker: speaker?.name ?? null, speakerSpan: speaker?.span ?? null },
});

/** Index of the first token that starts inside the span. */
function firstTokenIn(annotated: Annotated, { start }: Span): number {
  const at = tokenAt(annotated, start);
  return (annotated.tokens[at]?.start ?? -1) < start ? at + 1 : at;
}

function wordCount(words: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < words.length && count < FEWEST_WORDS; i += 1) {
    const space = words.charCodeAt(i) <= 32;
    if (!space && !inWord) count += 1;
    inWord = !space;
  }
  return count;
}

/** The same paragraph, or the next one where the quotation before was left open at its paragraph's end. */
function goesOn(annotated: Annotated, last: QuoteMention, quoted: Span): boolean {
  const from = annotated.sentences[sentenceAt(annotated, last.start)]?.block ?? -1;
  const to = annotated.sentences[sentenceAt(annotated, quoted.start)]?.block ?? -1;
  if (from === to) return true;
  return to === from + 1 && last.end === annotated.blocks[from]?.end;
}
