/** The speaker beside a quotation: a person or body next to a verb of speech, a noun phrase, or a pronoun. */
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { ROLE_NOUNS } from '../../lexicon/en/titles.ts';
import { type Annotated, type Token, sentenceAt } from '../../model/annotated.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** `name` is null for a pronoun whose bearer is the last speaker. */
export interface Speaker {
  readonly name: string | null;
  readonly span: Span;
}

export interface QuotePlace {
  readonly annotated: Annotated;
  readonly quoted: Span;
  /** Persons and bodies in reading order. */
  readonly speakers: readonly Mention[];
  /** First and last token inside the marks. */
  readonly inside: readonly [number, number];
  /** Where the next quotation begins. */
  readonly limit: number;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
const POSSESSIVE = new Set(["'s", '’s', '-']);
const HARD_STOPS = new Set([';', ':', '!', '?', '"', '“', '”']);
const SINGULAR = new Set(['he', 'she']);
/** Tokens looked at on either side. */
const WINDOW = 24;
const CLOSING = new Set(['"', '”', '’', "'", '»', "''"]);
const DOUBLE_CLOSING = new Set(['"', '”', '»', "''"]);
const OPENING = new Set(['"', '“', '‘', "'", '«', '`', ':', ',']);

/** '..." said X', '..." X, the mayor, said', '..." he said'. */
export function speakerAfter(place: QuotePlace): Speaker | null {
  const { annotated, inside, limit } = place;
  const { tokens } = annotated;
  let at = inside[1] + 1;
  while (CLOSING.has(tokens[at]?.text ?? '') || tokens[at]?.text === ',') at += 1;
  const block = blockEnd(annotated, place.quoted.start);
  const first = tokens[at];
  if (!first || first.start >= Math.min(limit, block) || first.kind !== 'word' || endsSentence(tokens[at - 1])) return null;
  if (first.lower === 'according' && tokens[at + 1]?.lower === 'to') return subjectBehind(place, at + 2, block);
  if (SPEECH_VERBS.has(first.lower)) return subjectBehind(place, at + 1, block);
  if (PRONOUNS.has(first.lower)) return SPEECH_VERBS.has(tokens[at + 1]?.lower ?? '') || SPEECH_VERBS.has(tokens[at + 2]?.lower ?? '') ? pronoun(place, first) : null;
  return subjectAndVerb(place, at, Math.min(limit, block));
}

/** A full stop outside the marks ends the sentence: what follows is another one. */
const endsSentence = (token: Token | undefined): boolean => token?.text === '.' || token?.text === '!' || token?.text === '?';

const blockEnd = (annotated: Annotated, offset: number): number => annotated.blocks[annotated.sentences[sentenceAt(annotated, offset)]?.block ?? -1]?.end ?? annotated.text.length;

/** Behind the verb: the first person or body before the clause ends, else a noun phrase with a role in it ("a spokesman"). */
function subjectBehind(place: QuotePlace, from: number, limit: number): Speaker | null {
  const { tokens } = place.annotated;
  const first = tokens[from];
  if (!first || first.start >= limit) return null;
  if (PRONOUNS.has(first.lower)) return pronoun(place, first);
  const stop = Math.min(from + WINDOW, place.annotated.sentences[sentenceAt(place.annotated, first.start)]?.endToken ?? from);
  let to = from;
  while (to < stop && !HARD_STOPS.has(tokens[to]?.text ?? '')) to += 1;
  const end = tokens[to - 1]?.end ?? first.end;
  const named = firstNamed(place, first.start, end);
  const phrase = nounPhrase(place.annotated, from, to);
  if (named && !(phrase && phrase.span.end <= named.start && !phrase.joined)) return nameOf(named);
  return phrase ? { name: phrase.name, span: phrase.span } : null;
}

/** Index of the first mention that starts at or behind the offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first person or body; a person right behind a body belongs to it ("union leader Dolores Cáceres"). */
function firstNamed({ annotated, speakers }: QuotePlace, from: number, to: number): Mention | undefined {
  const at = firstFrom(speakers, from);
  const first = speakers[at];
  const second = speakers[at + 1];
  if (!first || first.start >= to) return undefined;
  if (first.type !== 'organisation' || second?.type !== 'person' || second.start >= to) return first;
  return annotated.text.slice(first.end, second.start).includes(',') ? first : second;
}

/** "a city spokeswoman", "one of the teachers": the words up to the first comma, if they hold a role. `joined` where a name follows at once. */
function nounPhrase({ text, tokens }: Annotated, from: number, to: number): { readonly name: string; readonly span: Span; readonly joined: boolean } | null {
  for (let at = from; at < Math.min(to, from + 8); at += 1) {
    const token = tokens[at];
    if (!token || token.text === ',') return null;
    if (!ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(tokens[at + 1]?.lower ?? '') || POSSESSIVE.has(tokens[at + 1]?.text ?? '')) continue;
    const span = { start: tokens[from]?.start ?? token.start, end: token.end };
    const next = tokens[at + 1];
    return { name: text.slice(span.start, span.end).replace(/^(?:an?|the)\s/i, ''), span, joined: next?.capital === true || next?.text === ',' };
  }
  return null;
}

/** A subject right behind the quotation, then its verb, with an apposition between them at most. */
function subjectAndVerb(place: QuotePlace, at: number, limit: number): Speaker | null {
  const { tokens } = place.annotated;
  for (let verb = at + 1; verb < at + WINDOW && (tokens[verb]?.start ?? limit) < limit; verb += 1) {
    const token = tokens[verb];
    if (!token || HARD_STOPS.has(token.text)) return null;
    if (!SPEECH_VERBS.has(token.lower)) continue;
    const from = tokens[at]?.start ?? 0;
    const to = token.start;
    const named = firstNamed(place, from, to);
    const phrase = nounPhrase(place.annotated, at, verb);
    return named ? nameOf(named) : phrase ? { name: phrase.name, span: phrase.span } : null;
  }
  return null;
}

/** 'X said: "..."', 'X told reporters that "..."'. */
export function speakerBefore(place: QuotePlace): Speaker | null {
  const { annotated, inside } = place;
  const { tokens } = annotated;
  const sentence = annotated.sentences[sentenceAt(annotated, place.quoted.start)];
  if (!sentence) return null;
  let at = inside[0] - 1;
  while (at >= sentence.firstToken && OPENING.has(tokens[at]?.text ?? '')) at -= 1;
  for (let verb = at; verb >= Math.max(sentence.firstToken, at - WINDOW); verb -= 1) {
    const token = tokens[verb];
    if (!token || DOUBLE_CLOSING.has(token.text)) return null;
    if (token.kind === 'word' && SPEECH_VERBS.has(token.lower)) return subjectBefore(place, verb, sentence.firstToken);
  }
  return null;
}

function subjectBefore(place: QuotePlace, verb: number, from: number): Speaker | null {
  const { tokens } = place.annotated;
  const low = tokens[from]?.start ?? 0;
  const high = tokens[verb]?.start ?? 0;
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at -= 1) {
    const token = tokens[at];
    if (token && PRONOUNS.has(token.lower)) return pronoun(place, token);
  }
  let found: Mention | null = null;
  for (let at = firstFrom(place.speakers, low); at < place.speakers.length; at += 1) {
    const mention = place.speakers[at];
    if (!mention || mention.start >= high) break;
    // The subject stands first; a body inside its apposition ("the mayor of ..., told") is not the speaker.
    if (mention.end <= high && (found === null || (found.type !== 'person' && mention.type === 'person'))) found = mention;
  }
  return found ? nameOf(found) : null;
}

const nameOf = (mention: Mention): Speaker | null => {
  if (mention.type === 'person') return { name: mention.person.fullName ?? mention.person.name, span: { start: mention.start, end: mention.end } };
  return mention.type === 'organisation' ? { name: mention.organisation.name, span: { start: mention.start, end: mention.end } } : null;
};

/** The person named last before the quotation, in this paragraph or the one before; else whoever spoke last. */
function pronoun({ annotated, speakers, quoted }: QuotePlace, token: Token): Speaker {
  const span = { start: token.start, end: token.end };
  if (!SINGULAR.has(token.lower)) return { name: null, span };
  const block = annotated.sentences[sentenceAt(annotated, quoted.start)]?.block ?? 0;
  for (let at = firstFrom(speakers, quoted.start) - 1; at >= 0; at -= 1) {
    const mention = speakers[at];
    if (!mention || (annotated.sentences[mention.sentence]?.block ?? 0) < block - 1) break;
    if (mention.type === 'person') return { name: nameOf(mention)?.name ?? null, span };
  }
  return { name: null, span };
}
