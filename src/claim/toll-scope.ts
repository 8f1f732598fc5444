/** Whose toll it is: the article's own event, another one, a round-up of several, or only a part of the people harmed. */
import { BACKGROUND_PHRASES, BACKGROUND_WORDS, DATED_ENTRY, EARLIER_ATTACK, OTHER_EVENT, ROUND_UP_HEADLINES, SERIES_PHRASES, TIME_BEFORE } from '../lexicon/en/background.ts';
import { HABITUAL, HEARSAY } from '../lexicon/en/toll-ways.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import { matches } from '../model/rough.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { ClaimContext } from './context.ts';
import type { PeopleGroup } from './people-group.ts';

/** Sentences from the top in which "last month" and "another" tell of the article's own event: a follow-up recalls it there. */
const LEAD_SENTENCES = 5;

const wordsOf = (context: ClaimContext, { start, end }: Sentence): string => context.annotated.text.slice(start, end);

/** Is the article a round-up: does its headline count over several incidents or a stretch of time? */
export function isRoundUp(context: ClaimContext): boolean {
  const { title } = context.annotated.article;
  if (title !== null && ROUND_UP_HEADLINES.some((pattern) => matches(pattern, title))) return true;
  return context.annotated.sentences.slice(0, 3).some((sentence) => context.isHeadline(sentence.index) && ROUND_UP_HEADLINES.some((pattern) => matches(pattern, wordsOf(context, sentence))));
}

/** Trials follow an event for years; what a report dates by a year alone that is older than this is no news. */
const OLD_DAYS = 3 * 365;
const RECENT_DAYS = 10;
const VERY_OLD_DAYS = 10 * 365;
/** Tokens between an event and the date that it is named by. */
const NAMED_BY_DATE = 4;

/** "in a pier collapse in Brighton in 1987", "the Brighton earthquake of 1977": an event that is new to the reader and old, or named by a date that is very old. */
function isOldEvent({ annotated, mentionsOf, triggersOf, published }: ClaimContext, sentence: Sentence): boolean {
  if (!published) return false;
  const { tokens } = annotated;
  const nouns = (triggersOf[sentence.index] ?? []).filter((t) => t.form === 'noun');
  return (mentionsOf[sentence.index] ?? []).some((m) => {
    const days = m.type === 'time' && m.time.type === 'DATE' && m.time.bounds !== undefined ? (published.beginLow - m.time.bounds.endHigh) / MINUTES_A_DAY : 0;
    const at = tokenAt(annotated, m.start);
    return m.type === 'time' && nouns.some((t) => (days > OLD_DAYS && m.time.grain === 'year' && isIndefinite(tokens, t.token)) || (days > VERY_OLD_DAYS && t.token < at && at - t.token <= NAMED_BY_DATE));
  });
}

/** "A fire last month killed eight", in an article that has told the toll of its own fire already. */
export function isNewOldEvent({ annotated: { tokens }, mentionsOf, triggersOf, published }: ClaimContext, { index }: Sentence): boolean {
  if (!published) return false;
  const isPast = (mentionsOf[index] ?? []).some((m) => m.type === 'time' && m.time.type === 'DATE' && m.time.bounds !== undefined && published.beginLow - m.time.bounds.endHigh > RECENT_DAYS * MINUTES_A_DAY);
  return isPast && (triggersOf[index] ?? []).some((t) => t.form === 'noun' && isIndefinite(tokens, t.token));
}

const isIndefinite = (tokens: readonly Token[], noun: number): boolean => [1, 2, 3, 4].some((back) => /^an?$/.test(tokens[noun - back]?.lower ?? ''));

/** Does the sentence tell of another event than the article's? Near the top only a plain word for another event says so. */
export function isOtherEvent(context: ClaimContext, sentence: Sentence): boolean {
  const words = wordsOf(context, sentence);
  if (matches(OTHER_EVENT, words) || matches(DATED_ENTRY, words) || matches(TIME_BEFORE, words) || HABITUAL.test(words) || isOldEvent(context, sentence)) return true;
  if (sentence.index < LEAD_SENTENCES) return false;
  if (matches(EARLIER_ATTACK, words)) return true;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const word = context.annotated.tokens[i]?.lower ?? '';
    if (word !== 'another' && BACKGROUND_WORDS.has(word)) return true;
  }
  return BACKGROUND_PHRASES.some((pattern) => pattern.test(words));
}

export const isSeries = (context: ClaimContext, sentence: Sentence): boolean => SERIES_PHRASES.some((pattern) => matches(pattern, wordsOf(context, sentence)));

/** Participles that may narrow the noun before them; "died" and "dead" cannot. */
const PARTICIPLES = new Set(['killed', 'injured', 'wounded', 'hurt', 'shot', 'slain', 'murdered', 'rescued', 'arrested', 'detained', 'evacuated', 'displaced', 'infected']);
/** "Three patients taken to the hospital had been discharged." */
const MOVED = new Set(['taken', 'rushed', 'transported', 'airlifted', 'flown', 'admitted', 'treated']);
const WHOLE_BEFORE = new Set(['with', 'least', 'about', 'and', 'leaving', 'left', 'leaves', 'leave', 'the', 'those', 'these', 'all', 'nearly', 'than', 'as', 'are', 'were', 'was', 'found', 'find', 'discovered']);
const FINITE = new Set(['was', 'were', 'are', 'is', 'have', 'has', 'had', 'remain', 'remained', 'went', 'underwent', 'told', 'said']);

/**
 * "Two victims injured in the shooting were taken to ...": told of because something else happened to them, so they need not be all.
 * "The two victims injured" and "one of two victims injured" are all of them.
 */
export function isSubset(context: ClaimContext, sentence: Sentence, group: PeopleGroup, trigger: Token): boolean {
  const { tokens } = context.annotated;
  const next = tokens[group.endToken];
  if (context.isHeadline(sentence.index) || !next) return false;
  // "The four men who were wounded" may stand beside a woman who was.
  if (next.lower === 'who') return !['the', 'those', 'these', 'all', 'of'].includes(tokens[group.firstToken - 1]?.lower ?? '') || /^(?:wo)?man$/.test(group.value.unit ?? '');
  // "He killed the two men": those told of before.
  if (group.hasNoun && trigger.end <= group.start && tokens[group.firstToken - 1]?.lower === 'the') return true;
  if (!group.hasNoun || !((next.start === trigger.start && PARTICIPLES.has(next.lower)) || MOVED.has(next.lower))) return false;
  const before = tokens[group.firstToken - 1]?.lower ?? '';
  if (before === 'of') return !(tokens[group.firstToken - 2]?.lower === 'one' || tokens[group.firstToken - 2]?.lower === 'some');
  if (WHOLE_BEFORE.has(before) || before === ',') return false;
  const first = group.firstToken > sentence.firstToken;
  for (let at = group.endToken + 1; at < Math.min(sentence.endToken, group.endToken + 14); at += 1) if ((tokens[at]?.start ?? 0) > trigger.start && FINITE.has(tokens[at]?.lower ?? '')) return true;
  return first && tokens[group.endToken + 1]?.lower === 'by';
}

const DEGREES = new Set(['critically', 'seriously', 'severely', 'gravely', 'slightly', 'badly', 'lightly']);

/** "Two people were critically wounded": those that badly hurt, others may be less so. */
export function degreeOf(tokens: readonly Token[], from: number, trigger: Token): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= trigger.start) return false;
    if (DEGREES.has(token.lower)) return true;
  }
  return false;
}

const DEATH = new Set(['killed', 'dead', 'died', 'fatally', 'slain', 'murdered', 'death', 'kills', 'killing', 'deceased']);
const INJURY = new Set(['injured', 'wounded', 'hurt', 'critical', 'hospitalized', 'hospitalised', 'injuring', 'wounding', 'stable', 'serious']);

function hasWord(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Mr Fall died. Four others were injured": the sentence or the one before tells of the dead and of nobody hurt, so that the others are all the injured. */
export function isAfterDeath(context: ClaimContext, sentence: Sentence): boolean {
  const { tokens, sentences } = context.annotated;
  if (hasWord(tokens, sentence.firstToken, sentence.endToken, DEATH)) return true;
  const before = sentences[sentence.index - 1];
  return before !== undefined && hasWord(tokens, before.firstToken, before.endToken, DEATH) && !hasWord(tokens, before.firstToken, before.endToken, INJURY);
}

/** "Two are in critical condition and five others were hurt": the others are besides those, not besides the dead. */
export const isAfterInjury = (tokens: readonly Token[], sentence: Sentence, trigger: number, group: number): boolean => hasWord(tokens, sentence.firstToken, Math.min(trigger, group), INJURY);

/** "There should have been five people dead." */
export const isHypothetical = (context: ClaimContext, sentence: Sentence): boolean => /\b(?:could|should|would|might)(?:\s+(?:easily|well|not))?(?:\s+have|['’]ve)\b/i.test(wordsOf(context, sentence));

const EARLIER_COUNT = /\b(?:initial|early|earlier|first|preliminary)\s+(?:reports?|counts?|figures?|estimates?|tolls?|statements?)\b|\b(?:initially|originally)\b/i;
/** An entry of a live report begins with its time. */
const ENTRY = /^\s*(?:update:?\s*)?[[(]?\d{1,2}:\d{2}\b/i;

/** A line of a live report that holds a time and nothing else: below it stands what was known then. */
const ENTRY_LINE = /^\s*(?:update:?\s*)?[[(]?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?\s*(?:local(?: time)?)?\s*[)\]]?\s*[:.–—-]?\s*$/i;
const isUnderEntry = ({ annotated: { blocks, text } }: ClaimContext, block: number): boolean => blocks.slice(0, block).some(({ start, end }) => end - start < 24 && ENTRY_LINE.test(text.slice(start, end)));

/** Does the article itself tell it as what was known before? */
export function isToldOfEarlier(context: ClaimContext, sentence: Sentence, end: number): boolean {
  const block = context.annotated.blocks[sentence.block];
  const before = context.annotated.text.slice(sentence.start, end);
  return EARLIER_COUNT.test(before) || HEARSAY.test(before) || isUnderEntry(context, sentence.block) || ENTRY.test(context.annotated.text.slice(sentence.start, sentence.start + 24)) || (block !== undefined && ENTRY.test(context.annotated.text.slice(block.start, block.start + 24)));
}
