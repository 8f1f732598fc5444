/** What the claim families share about one article: its triggers, its main event, who speaks, and which sentences are background. */
import { BACKGROUND_PHRASES, BACKGROUND_WORDS } from '../lexicon/en/background.ts';
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import type { Annotated, Block, Sentence } from '../model/annotated.ts';
import type { Attribution, EventRef, Modality } from '../model/claim.ts';
import type { Reading, Tools } from '../model/contract.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { MINUTES_A_DAY, parseIsoDay } from '../model/value/calendar.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { type TimeBounds, dayBounds } from '../model/value/time.ts';
import { quietTokens } from './attach.ts';
import { attributionOf, modalityOf } from './attribution.ts';
import { type PlaceEvidence, placeEvidence } from './main-place.ts';
import { type Trigger, findTriggers } from './triggers.ts';

export interface ClaimContext {
  readonly article: number;
  readonly annotated: Annotated;
  readonly mentions: readonly Mention[];
  readonly mentionsOf: readonly (readonly Mention[])[];
  readonly tools: Tools;
  /** Tokens of places, ages and hours, which part nothing (see `attach.ts`). */
  readonly quiet: ReadonlySet<number>;
  readonly triggersOf: readonly (readonly Trigger[])[];
  /** Class of the event that the headline and the first sentences tell of; null where they tell of none. */
  readonly mainClass: string | null;
  /** The settlement that the main event was most likely in. */
  readonly mainPlace: PlaceValue | null;
  /** What the article says for each settlement as the scene of its main event, the likeliest first. */
  readonly placeEvidence: readonly PlaceEvidence[];
  readonly published: TimeBounds | null;
  /** The main event as an EventRef, for claims that belong to it. */
  readonly mainEvent: EventRef | null;
  /** Does the sentence tell of something else (an earlier case, a statistic, another city)? */
  isBackground(sentence: number): boolean;
  attribution(sentence: number, at: Span): Attribution | null;
  modality(sentence: number, at: Span): Modality;
  blockOf(sentence: number): Block | undefined;
  isHeadline(sentence: number): boolean;
}

/** Sentences after the headline that count for the main event. */
const LEAD_SENTENCES = 6;

export function createContext(reading: Reading, tools: Tools): ClaimContext {
  const { annotated, mentions, mentionsOf } = reading;
  const triggersOf: Trigger[][] = annotated.sentences.map(() => []);
  for (const trigger of findTriggers(annotated)) triggersOf[trigger.sentence]?.push(trigger);
  const blockOf = (sentence: number): Block | undefined => annotated.blocks[annotated.sentences[sentence]?.block ?? -1];
  const mainTrigger = findMainTrigger(annotated, triggersOf);
  const evidence = placeEvidence({ annotated, mentionsOf, gazetteer: tools.gazetteer, isBackground: (sentence) => tellsBackground(annotated, sentence) });
  const mainPlace = evidence[0]?.value ?? null;
  const day = annotated.article.published === null ? null : parseIsoDay(annotated.article.published);
  const published = day === null ? null : dayBounds(day);
  const background = new Map<number, boolean>();
  const mainClass = mainTrigger?.class ?? null;
  const digest = isDigest(annotated, triggersOf, mainClass);
  const isBackground = (index: number): boolean => {
    const known = background.get(index);
    if (known !== undefined) return known;
    const sentence = annotated.sentences[index];
    const answer = digest || (sentence !== undefined && tellsBackground(annotated, sentence));
    background.set(index, answer);
    return answer;
  };
  return {
    article: reading.article, annotated, mentions, mentionsOf, tools, quiet: quietTokens(annotated, mentions), triggersOf, mainClass, mainPlace, placeEvidence: evidence, published,
    mainEvent: mainTrigger && { class: mainTrigger.class, trigger: mainTrigger, place: mainPlace, time: null, participants: [], main: true },
    isBackground,
    attribution: (sentence, at) => attributionOf(annotated, mentionsOf[sentence] ?? [], sentence, at),
    modality: (sentence, at) => modalityOf(annotated, sentence, at),
    blockOf,
    isHeadline: (sentence) => blockOf(sentence)?.kind === 'headline',
  };
}

/** The class that headline and lead name most, the headline counting double; incidents win over their consequences (an arrest, a verdict). */
function findMainTrigger(annotated: Annotated, triggersOf: readonly (readonly Trigger[])[]): Trigger | null {
  const score = new Map<string, number>();
  const first = new Map<string, Trigger>();
  for (const sentence of annotated.sentences.slice(0, LEAD_SENTENCES + 1)) {
    const kind = annotated.blocks[sentence.block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    for (const trigger of triggersOf[sentence.index] ?? []) {
      if (trigger.identity === 'none') continue;
      const weight = (kind === 'headline' ? 2 : 1) * (INCIDENT_CLASSES.has(trigger.class) ? 1.5 : 1) * (trigger.class === 'harm' ? 0.6 : 1);
      score.set(trigger.class, (score.get(trigger.class) ?? 0) + weight);
      if (!first.has(trigger.class)) first.set(trigger.class, trigger);
    }
  }
  const best = [...score].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
  return best ? (first.get(best[0]) ?? null) : null;
}

const ROUND_UP = /\b(?:weekend|across|separate|overnight|hours?|days?|violence|citywide|pair of|series of|unrelated|multiple|week|month|(?<!-)year(?!-))\b/i;

/** A round-up of several incidents ("weekend shootings") has no main event: what it tells may belong to any of them. */
function isDigest(annotated: Annotated, triggersOf: readonly (readonly Trigger[])[], mainClass: string | null): boolean {
  if (mainClass === null || !INCIDENT_CLASSES.has(mainClass)) return false;
  const headline = annotated.sentences.filter((s) => annotated.blocks[s.block]?.kind === 'headline');
  return headline.some((s) => ROUND_UP.test(annotated.text.slice(s.start, s.end)) && (triggersOf[s.index] ?? []).some((t) => t.form === 'plural' && INCIDENT_CLASSES.has(t.class)));
}

function tellsBackground(annotated: Annotated, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) if (BACKGROUND_WORDS.has(annotated.tokens[i]?.lower ?? '')) return true;
  const words = annotated.text.slice(sentence.start, sentence.end);
  return BACKGROUND_PHRASES.some((pattern) => pattern.test(words));
}

/** The time up to which a past-tense report can speak: the end of the publication day. */
export const untilPublished = (published: TimeBounds): TimeBounds => ({ beginLow: Number.NEGATIVE_INFINITY, beginHigh: published.endHigh, endLow: Number.NEGATIVE_INFINITY, endHigh: published.beginLow + MINUTES_A_DAY });
