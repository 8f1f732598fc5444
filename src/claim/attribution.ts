/** Who says it, and how sure the text is that it is so. */
import { REPORT_VERBS } from '../lexicon/en/event-classes.ts';
import { MODALITY_WORDS } from '../lexicon/en/modality.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Attribution, Modality } from '../model/claim.ts';
import type { Mention, OrganisationMention, PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

type Speaker = PersonMention | OrganisationMention;

/** How far from its verb of saying a speaker may stand, in characters. */
const SPEAKER_REACH = 60;

/** The speaker of a claim: "X said that ...", "... , X said", "according to X"; null where the article speaks for itself. */
export function attributionOf(annotated: Annotated, mentions: readonly Mention[], sentenceIndex: number, at: Span): Attribution | null {
  const sentence = annotated.sentences[sentenceIndex];
  if (!sentence) return null;
  const speakers = mentions.filter((m): m is Speaker => m.type === 'person' || m.type === 'organisation');
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const token = annotated.tokens[i];
    if (!token) continue;
    const according = token.lower === 'according' && annotated.tokens[i + 1]?.lower === 'to';
    if (!according && !REPORT_VERBS.has(token.lower)) continue;
    if (token.start <= at.start && at.end <= token.end) continue;
    const near = according ? speakers.find((s) => s.start >= token.end && s.start - token.end < SPEAKER_REACH) : nearest(speakers, token);
    if (near && (near.end <= at.start || near.start >= at.end)) return toAttribution(near, annotated.text);
  }
  return null;
}

function nearest(speakers: readonly Speaker[], verb: Span): Speaker | undefined {
  const before = speakers.findLast((s) => s.end <= verb.start && verb.start - s.end < SPEAKER_REACH);
  return before ?? speakers.find((s) => s.start >= verb.end && s.start - verb.end < 12);
}

const toAttribution = (speaker: Speaker, text: string): Attribution => ({
  key: speaker.type === 'person' ? speaker.person.key : speaker.organisation.key,
  label: text.slice(speaker.start, speaker.end),
  span: { start: speaker.start, end: speaker.end },
});

/** How many tokens before the value a modal or a denial may stand. */
const MODAL_REACH = 8;

/** Asserted unless a word shortly before the value, in its clause, says otherwise. */
export function modalityOf(annotated: Annotated, sentenceIndex: number, at: Span): Modality {
  const sentence = annotated.sentences[sentenceIndex];
  if (!sentence) return 'asserted';
  let seen = 0;
  for (let i = lastTokenBefore(annotated, sentence.firstToken, sentence.endToken, at.start); i >= sentence.firstToken && seen < MODAL_REACH; i -= 1, seen += 1) {
    const token = annotated.tokens[i];
    if (!token || token.text === ';' || token.text === '.') break;
    // "on 4 May and": a month.
    const modality = token.capital && i > sentence.firstToken && token.lower === 'may' ? undefined : MODALITY_WORDS[token.lower];
    if (modality) return modality;
  }
  return 'asserted';
}

function lastTokenBefore(annotated: Annotated, first: number, end: number, offset: number): number {
  let last = first - 1;
  for (let i = first; i < end && (annotated.tokens[i]?.start ?? 0) < offset; i += 1) last = i;
  return last;
}
