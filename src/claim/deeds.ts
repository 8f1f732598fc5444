/** When and where a thing was built, found or signed, a trial began, somebody was arrested: deeds that are done once, whatever the article is about. */
import { JURY, LASTING_THINGS, THING } from '../lexicon/en/deeds.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention, TimeMention } from '../model/mention.ts';
import { attach } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { dayOf, isLimit, isUsable, measuresOf } from './date-claim.ts';
import { type Frame, framesOf } from './deed-frame.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import type { Trigger } from './triggers.ts';
import { stem } from './words.ts';

/** The dearest way from a deed to its date (see `attach.ts`). */
const DATE_REACH = 11;
/** Words between a deed and its place. */
const PLACE_REACH = 6;

export const deeds: ClaimFamily = {
  name: 'deeds',
  summary: 'when and where things were built, found, opened or signed, and people arrested',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const frames = framesOf(context, sentence);
      if (frames.length > 0) out.push(...timeClaims(context, sentence, frames), ...placeClaims(context, sentence, frames));
      out.push(...lengthClaims(context, sentence, frames));
    }
    return out;
  },
};

/** Each time goes with the verb or event nearest to it; where that is a deed, it dates the deed. */
function timeClaims(context: ClaimContext, sentence: Sentence, frames: readonly Frame[]): Claim[] {
  const times = (context.mentionsOf[sentence.index] ?? []).filter((m): m is TimeMention => m.type === 'time' && isUsable(m.time) && (isOrigin(context, m, frames) || !isLimit(context, m)));
  const others = (context.triggersOf[sentence.index] ?? []).filter((t) => t.form === 'verb' && !frames.some((f) => f.first <= t.token && t.token < f.end));
  const triggers = [...others, ...frames.map((frame) => triggerOf(context, sentence, frame))];
  const claims = times.flatMap((time) => {
    const nearest = attach(context, time, triggers, DATE_REACH);
    return frames.filter((frame) => frame.first === nearest?.token).flatMap((frame) => measuresOf(time.time).map((measure) => timeClaim(context, measure === 'event-time' ? 'deed-time' : 'deed-date', time, frame)));
  });
  // "built in 1898, was damaged last winter": the time that stands nearest is the deed's.
  return claims.filter((one) => !claims.some((other) => other !== one && other.measure === one.measure && other.scope.group === one.scope.group && other.spans.event?.start === one.spans.event?.start && distance(other) < distance(one)));
}

/** "dates from 1898": no edge of a state, but the date itself. */
const isOrigin = ({ annotated: { tokens } }: ClaimContext, { start }: TimeMention, frames: readonly Frame[]): boolean => frames.some(({ end }) => /^(?:from|to)$/.test(tokens[end - 1]?.lower ?? '') && (tokens[end]?.start === start || tokens[end + 1]?.start === start));

const distance = ({ spans: { value, event } }: Claim): number => (event ? Math.max(value.start - event.end, event.start - value.end) : 0);

function triggerOf(context: ClaimContext, sentence: Sentence, { first, end }: Frame): Trigger {
  const { tokens } = context.annotated;
  const [from, to] = [tokens[first], tokens[end - 1]];
  return { token: first, sentence: sentence.index, class: 'deed', identity: 'none', form: 'verb', start: from?.start ?? 0, end: to?.end ?? 0 };
}

function timeClaim(context: ClaimContext, measure: string, time: TimeMention, frame: Frame): Claim {
  return makeClaim(context, {
    ...partsOf(context, frame, time), measure, sentence: time.sentence,
    value: measure === 'deed-date' ? dayOf(time.time) : time.time, trace: time.trace,
  });
}

/** Subject, scope and spans that all claims of a deed share. */
function partsOf(context: ClaimContext, frame: Frame, at: { readonly start: number; readonly end: number }): Pick<Claim, 'subject' | 'scope' | 'spans'> {
  const { tokens } = context.annotated;
  const { deed, bearer } = frame;
  const verb = { start: tokens[frame.first]?.start ?? 0, end: tokens[frame.end - 1]?.end ?? 0 };
  const subject: Subject = { kind: bearer.kind === 'person' ? 'person' : 'thing', key: `deed:${deed.name}:${bearer.kind}`, label: bearer.label, words: bearer.modifiers, core: bearer.key, span: { start: bearer.start, end: bearer.end } };
  return { subject, scope: { ...WHOLE, group: deed.name }, spans: { value: { start: at.start, end: at.end }, clause: clauseOf(at, verb, bearer), event: verb, measure: verb } };
}

/** "The trial lasted six weeks", "the eight-week trial": how long it took; events that `durations` knows are left to it. */
function lengthClaims(context: ClaimContext, sentence: Sentence, frames: readonly Frame[]): Claim[] {
  const lengths = (context.mentionsOf[sentence.index] ?? []).filter((m): m is TimeMention => m.type === 'time' && m.time.type === 'DURATION' && m.time.length !== undefined);
  return lengths.flatMap((time) => {
    const frame = frames.find((f) => LENGTHS.has(f.deed.name) && rightBefore(context, f.end, time)) ?? attributive(context, sentence, time) ?? ofDeliberation(context, time);
    const known = frame && (context.triggersOf[sentence.index] ?? []).some((t) => t.identity === 'story' && t.start < frame.bearer.end && frame.bearer.start < t.end);
    return frame && !known ? [makeClaim(context, { ...partsOf(context, ofJury(frame), time), measure: 'deed-length', sentence: sentence.index, value: time.time, trace: time.trace })] : [];
  });
}

const LENGTHS: ReadonlySet<string> = new Set(['lasted', 'deliberated']);

/** Nothing but a hedge between the verb and its length. */
const rightBefore = ({ annotated: { tokens, text } }: ClaimContext, end: number, { start }: TimeMention): boolean => {
  const verb = tokens[end - 1];
  return verb !== undefined && verb.end <= start && /^\s+(?:(?:for|only|just|about|around|nearly|almost|some|more|less|fewer|than|over|under|a|an|little|at|least)\s+)*$/.test(text.slice(verb.end, start));
};

/** What a jury took is what it deliberated. */
const ofJury = (frame: Frame): Frame => (JURY.has(frame.bearer.key) ? { ...frame, deed: { ...frame.deed, name: 'deliberated' }, bearer: { ...frame.bearer, key: 'jury', modifiers: [] } } : frame);

/** "after five hours of deliberations", "11 hours in the jury room". */
function ofDeliberation({ annotated: { text, tokens } }: ClaimContext, { start, end }: TimeMention): Frame | null {
  const behind = /^\s(?:of\s(?:deliberations?|deliberating)|in\sthe\sjury\sroom)\b/.exec(text.slice(end, end + 24));
  const first = tokens.findIndex((t) => t.start >= end);
  return behind && { deed: { name: 'deliberated', role: 'subject', hasPlace: false }, first, end: first + 1, bearer: { kind: 'thing', label: 'the jury', key: 'jury', modifiers: [], start, end: end + behind[0].length } };
}

/** "the eight-week trial": a length that describes the thing behind it. */
function attributive(context: ClaimContext, sentence: Sentence, time: TimeMention): Frame | null {
  const { tokens, text } = context.annotated;
  const at = tokenAt(context.annotated, time.end - 1) + 1;
  const thing = [tokens[at], tokens[at + 1]].findIndex((t) => t !== undefined && LASTING_THINGS.has(t.lower));
  const head = tokens[at + thing];
  if (thing < 0 || !head || at + thing >= sentence.endToken || !/-/.test(text.slice(time.start, time.end)) || !/^\s(?:[\p{Ll}-]+\s)?$/u.test(text.slice(time.end, head.start))) return null;
  return { deed: { name: 'lasted', role: 'subject', hasPlace: false }, first: at + thing, end: at + thing + 1, bearer: { kind: 'thing', label: `the ${head.text}`, key: THING.get(head.lower) ?? stem(head.lower), modifiers: [], start: head.start, end: head.end } };
}

function placeClaims(context: ClaimContext, sentence: Sentence, frames: readonly Frame[]): Claim[] {
  const { annotated } = context;
  const places = (context.mentionsOf[sentence.index] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined && m.place.metonym === undefined);
  return frames.filter(({ deed }) => deed.hasPlace).flatMap((frame) => {
    const place = places.find((p) => tokenAt(annotated, p.start) >= frame.end && tokenAt(annotated, p.start) - frame.end < PLACE_REACH);
    const verb = annotated.tokens[frame.end - 1];
    if (!place || !verb || !/^\s+(?:[^\s,;]+\s+){0,4}(?:in|at|near|outside|from)\s+(?:the\s+)?(?:[\p{L}]+\s+(?:of|in|near)\s+)?$/u.test(annotated.text.slice(verb.end, place.start))) return [];
    return [makeClaim(context, { ...partsOf(context, frame, place), measure: 'deed-place', sentence: sentence.index, value: place.value, trace: place.trace })];
  });
}
