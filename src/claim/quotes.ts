/** What somebody is quoted as saying, and who is quoted with those words. */
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention, QuoteMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

/** Shorter quotations are scare quotes and names of things. */
const FEWEST_WORDS = 4;
/** So many equal words are no coincidence: they were said once, by one person. */
const UTTERANCE_WORDS = 7;

/** Words without a speaker are compared where so many stand alike. */
const FEWEST_OF_NOBODY = 9;
/** Letters of a quotation with its attribution that are shown in one piece. */
const LONGEST_SHOWN = 280;

export const quotes: ClaimFamily = {
  name: 'quotes',
  summary: 'the words of quotations, and who is quoted with them',
  claims(context) {
    const out: Claim[] = [];
    for (const m of context.mentions) {
      if (m.type !== 'quote') continue;
      const kind = context.blockOf(m.sentence)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      const speaker = speakerOf(context, m);
      const words = wordsOf(m.quote.words);
      if (words.length < (speaker ? FEWEST_WORDS : FEWEST_OF_NOBODY)) continue;
      out.push(wordsClaim(context, m, speaker, words));
      if (speaker && words.length >= UTTERANCE_WORDS && isNamed(context, m, speaker)) out.push(speakerClaim(context, m, speaker, words));
    }
    return out;
  },
};

/** The person quoted: the mention at the speaker's span, or the article's person of that name. */
function speakerOf(context: ClaimContext, { quote }: QuoteMention): PersonMention | null {
  const { speaker, speakerSpan } = quote;
  if (speaker === null) return null;
  const people = context.mentions.filter((m): m is PersonMention => m.type === 'person');
  const at = speakerSpan && people.find((p) => overlaps(p, speakerSpan));
  return at ?? people.find((p) => p.person.fullName === speaker || p.person.name === speaker) ?? null;
}

/** Is the speaker named beside the words? Whom "he said" means is not sure enough, and "Amil's sister, Lisa" is not Amil. */
function isNamed(context: ClaimContext, { quote, sentence }: QuoteMention, speaker: PersonMention): boolean {
  const { speakerSpan } = quote;
  if (!speakerSpan || !overlaps(speaker, speakerSpan) || Math.abs(speaker.sentence - sentence) > 1) return false;
  const { text } = context.annotated;
  return !/^['’]s?\b/.test(text.slice(speaker.end, speaker.end + 3)) && !/['’]s\s+(?:[\p{L}-]+\s+){0,2}[\p{L}-]+,\s*$/u.test(text.slice(Math.max(0, speaker.start - 40), speaker.start));
}

/** Lower-case words of a quotation without marks; one form for apostrophes, "per cent" and digits with commas. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\bper cent\b/g, 'percent').replace(/%/g, ' percent ').replace(/(\d),(?=\d{3})/g, '$1').match(/[\p{L}\d]+(?:['.-][\p{L}\d]+)*/gu) ?? [];
}

/** Words whose speaker is not named beside them may still be known again. */
function wordsClaim(context: ClaimContext, m: QuoteMention, speaker: PersonMention | null, words: readonly string[]): Claim {
  const span = trimmed(context, m);
  const subject: Subject = speaker ? personSubject(context, speaker) : { kind: 'thing', key: 'said-by-somebody', label: 'the speaker', words: [] };
  return makeClaim(context, {
    measure: 'quote', sentence: m.sentence, scope: WHOLE, modality: 'asserted',
    subject: { ...subject, words },
    value: { kind: 'text', text: context.annotated.text.slice(span.start, span.end), key: words.join(' ') },
    spans: { value: span, clause: span, ...(speaker ? { subject: { start: speaker.start, end: speaker.end } } : {}) },
    trace: [{ text: `${subject.label} is quoted with these words`, span }],
  });
}

function speakerClaim(context: ClaimContext, m: QuoteMention, speaker: PersonMention, words: readonly string[]): Claim {
  const subject = personSubject(context, speaker);
  const span = trimmed(context, m);
  const said = { start: speaker.start, end: speaker.end };
  return makeClaim(context, {
    measure: 'quote-speaker', sentence: m.sentence, scope: WHOLE, modality: 'asserted',
    subject: { kind: 'thing', key: 'said', label: `"${context.annotated.text.slice(span.start, span.end)}"`, words, span },
    value: { kind: 'name', text: subject.label, key: speaker.person.surname.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() },
    // An editor wants to see who says it: the words and their attribution, where they stand side by side.
    spans: { value: said, clause: speaker.sentence === m.sentence && clauseOf(span, said).end - clauseOf(span, said).start <= LONGEST_SHOWN ? clauseOf(span, said) : span, subject: span },
    trace: [{ text: `these words are ${subject.label}'s`, span }],
  });
}

/** The quoted words themselves, without marks; a quotation over several sentences is shown by its first part. */
function trimmed(context: ClaimContext, { start, end, quote }: QuoteMention): Span {
  const from = context.annotated.text.indexOf(quote.words.slice(0, 20), start);
  const first = from < 0 || from > end ? start : from;
  const limit = context.annotated.sentences.find((s) => s.start <= first && first < s.end)?.end ?? end;
  return { start: first, end: Math.max(first + 1, Math.min(end, limit)) };
}
