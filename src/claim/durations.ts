/** How long something lasted, and the start that follows from it: "six months of occupation", "the nearly seven-month-long war", "sentenced to nine years". */
import { OCCUPATION_WORDS } from '../lexicon/en/occupation.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { IRREGULAR_PASTS } from '../lexicon/en/event-classes.ts';
import { LASTING_EXCLUDED, RINGLEADER_WORDS, TAKING_VERBS, WORKS_NOUNS, WORKS_VERBS } from '../lexicon/en/lasting.ts';
import type { Token } from '../model/annotated.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { tokenAt } from '../model/annotated.ts';
import type { PersonMention, PlaceMention, TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { type TimeBounds, type TimeValue, lengthBetween } from '../model/value/time.ts';
import { boundsInWords, isoDayWords } from '../model/value/time-words.ts';
import { attach, nearestFirst } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { eventSubject } from './date-claim.ts';
import { eventRefs, isPassive } from './event-ref.ts';
import { asExact } from './exact-length.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { lastedBefore } from './lasted.ts';
import { leastOf, minimumTerm, prisonTerm, pronounBefore } from './prison-terms.ts';
import type { Trigger } from './triggers.ts';

/** How many tokens after "six months of/under" the word that lasted may stand. */
const NOUN_REACH = 5;

interface Lasting { readonly event: EventRef; readonly span: Span; readonly ongoing: boolean }

export const durations: ClaimFamily = {
  name: 'durations',
  summary: 'how long wars, occupations, strikes, building, sentences and other events lasted, and the start that follows',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      if (context.blockOf(sentence.index)?.kind === 'boilerplate') continue;
      for (const time of [...lengthsIn(context, sentence.index), ...stretchesIn(context, sentence.index)]) {
        for (const lasting of lastingOf(context, time)) out.push(...claimsOf(context, time, lasting));
      }
    }
    return withoutRivals(out);
  },
};

/** An article that gives several lengths of building tells of several buildings; so it is with searches, talks, terms of one man. */
function withoutRivals(claims: readonly Claim[]): Claim[] {
  const lengths = new Map<string, Set<string>>();
  for (const { event, measure, value } of claims) {
    if (event && measure === 'duration' && value.kind === 'time') lengths.set(keyOf(event), (lengths.get(keyOf(event)) ?? new Set()).add(value.value));
  }
  return claims.filter(({ event }) => event === null || (lengths.get(keyOf(event))?.size ?? 0) < 2);
}

const keyOf = ({ class: name, participants: [who], place }: EventRef): string => (name === 'occupation' ? `${name} ${place?.name ?? ''}` : `${name} ${who ?? ''}`);

const lengthsIn = (context: ClaimContext, sentence: number): TimeMention[] => (context.mentionsOf[sentence] ?? []).filter((m): m is TimeMention => m.type === 'time' && m.time.type === 'DURATION' && m.time.length !== undefined);

/** "from 7 May 2031 until last Friday": the length between two dates that are known to the day. */
function stretchesIn(context: ClaimContext, sentence: number): TimeMention[] {
  const days = (context.mentionsOf[sentence] ?? []).filter((m): m is TimeMention => m.type === 'time' && m.time.type === 'DATE' && m.time.grain === 'day' && m.time.bounds !== undefined);
  const out: TimeMention[] = [];
  for (const [i, from] of days.entries()) {
    const to = days[i + 1];
    const { text } = context.annotated;
    if (!to?.time.bounds || !from.time.bounds || !/\b(?:from|between)\s+$/i.test(text.slice(Math.max(0, from.start - 9), from.start)) || !/^\s*,?\s*(?:until|till|to|through|and)\s+$/i.test(text.slice(from.end, to.start))) continue;
    const { low, high } = lengthBetween(from.time.bounds, to.time.bounds);
    if (low <= 0) continue;
    const time: TimeValue = { kind: 'time', type: 'DURATION', value: `P${Math.round(low / MINUTES_A_DAY)}D`, grain: 'day', length: { low, high, grain: 'day' }, anchor: { kind: 'explicit' }, known: from.time.known, alternatives: [], symbolic: 'BETWEEN' };
    out.push({ ...from, end: to.end, head: { start: from.start, end: to.end }, timex3: { type: 'DURATION', value: time.value }, time, trace: [...from.trace, ...to.trace] });
  }
  return out;
}

/** What lasted: an occupation word or event noun that the duration measures ("of", "-long", "under"), or the verb it complements. */
function lastingOf(context: ClaimContext, time: TimeMention): Lasting[] {
  const held = occupationNear(context, time);
  if (held) return [held];
  const works = worksNear(context, time);
  if (works) return [works];
  const triggers = (context.triggersOf[time.sentence] ?? []).filter((t) => t.identity !== 'none');
  const least = minimumTerm(context, time);
  if (least) return [{ span: least.verb, ongoing: false, event: { ...verdictOn(context, time.sentence, least.named, least.who), class: 'minimum-term', main: true } }];
  const term = prisonTerm(context, time);
  if (term) return [{ span: term.verb, ongoing: false, event: verdictOn(context, time.sentence, term.named, term.who) }];
  const lasted = lastedBefore(context, time);
  if (lasted) return lasted.held === null ? eventsOf(context, lasted.trigger, false) : [heldAt(context, time, lasted.held, false)];
  const noun = nounAfter(context, time, triggers);
  if (noun && LENGTHLESS.has(noun.class)) return [];
  if (noun) return eventsOf(context, noun, true);
  const trigger = attach(context, time, triggers);
  if (trigger?.class !== 'verdict' || trigger.form !== 'verb' || trigger.token > tokenAt(context.annotated, time.start) || !/^\s+(?:[\p{L}.’'-]+\s+){0,8}?(?:to|for)\s+(?:[\p{L}-]+\s+){0,3}$/u.test(context.annotated.text.slice(trigger.end, time.start))) return [];
  return sentencedIn(context, trigger);
}

/** A length beside these is that of what they bring: terms and contracts are read by families of their own. */
const LENGTHLESS: ReadonlySet<string> = new Set(['verdict', 'deal']);

const eventsOf = (context: ClaimContext, trigger: Trigger | null, ongoing: boolean): Lasting[] => {
  const event = trigger && eventRefs(context, trigger)[0];
  return event ? [{ event, span: trigger, ongoing }] : [];
};

/** The convict: the person that opens the sentence of a passive verb, else the nearest one; and the ringleader, where the sentence calls one so. */
function sentencedIn(context: ClaimContext, trigger: Trigger): Lasting[] {
  const { annotated } = context;
  const sentence = annotated.sentences[trigger.sentence];
  if (!sentence) return [];
  const people = (context.mentionsOf[trigger.sentence] ?? []).filter((m): m is PersonMention => m.type === 'person');
  const opening = people.find((p) => p.start - sentence.start < 30 && p.end <= trigger.start);
  const who = isPassive(context, trigger) ? opening : undefined;
  const meant = people.length === 0 ? pronounBefore(context, trigger.sentence, trigger.start) : null;
  const named = who ?? meant;
  const names = named ? [named.person.fullName ?? named.person.name] : (eventRefs(context, trigger)[0]?.participants ?? []);
  const words = annotated.tokens.slice(sentence.firstToken, trigger.token);
  const chief = words.some((t) => RINGLEADER_WORDS.has(t.lower)) ? ['ringleader'] : [];
  return [...names, ...chief].map((name) => ({ span: trigger, ongoing: false, event: verdictOn(context, trigger.sentence, trigger, name) }));
}

const verdictOn = (context: ClaimContext, sentence: number, { start, end }: Span, name: string): EventRef => ({ class: 'verdict', trigger: { start, end }, place: null, time: null, participants: [name], main: !context.isBackground(sentence) });

/** "the 16-day stoppage", "the nearly seven-month-long war", "three weeks of strikes"; not "three days after the strike". */
function nounAfter(context: ClaimContext, time: TimeMention, triggers: readonly Trigger[]): Trigger | null {
  const { text, tokens } = context.annotated;
  const last = tokenAt(context.annotated, time.end - 1);
  return triggers.find((t) => {
    if (t.form === 'verb' || t.token <= last || t.token - last > NOUN_REACH || isModifier(tokens[t.token + 1])) return false;
    const between = text.slice(time.end, t.start).toLowerCase();
    return /^(?:[-‑]?long)?(?:\s+of)?\s+(?:[\p{L}-]+\s+){0,2}$/u.test(between) && !between.split(/\s+/).some((word) => LASTING_EXCLUDED.has(word));
  }) ?? null;
}

/** "murder spree", "strike leaders": a common noun behind the event word makes it a mere attribute. */
const isModifier = (next: Token | undefined): boolean => next !== undefined && next.kind === 'word' && next.spaced && !FUNCTION_WORDS.has(next.lower) && !next.lower.endsWith('ed') && !IRREGULAR_PASTS.has(next.lower);

const BUILDING_GRAINS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade']);

/** "after two and a half years of work", "took 42 months to build", "work began in 2027 and took 42 months". */
function worksNear(context: ClaimContext, time: TimeMention): Lasting | null {
  const { tokens, sentences } = context.annotated;
  const sentence = sentences[time.sentence];
  if (!sentence || !BUILDING_GRAINS.has(time.time.length?.grain ?? 'day') || time.time.symbolic === 'BETWEEN') return null;
  const [first, last] = [tokenAt(context.annotated, time.start), tokenAt(context.annotated, time.end - 1)];
  const noun = tokens[last + 2];
  if (tokens[last + 1]?.lower === 'of' && noun && WORKS_NOUNS.has(noun.lower) && !/^(?:experience|at|for|with|as)$/.test(tokens[last + 3]?.lower ?? '')) return worksAt(context, noun);
  const verb = [first - 1, first - 2, first - 3].map((i) => tokens[i]).find((t) => TAKING_VERBS.has(t?.lower ?? ''));
  if (!verb || verb.start < sentence.start) return null;
  if (tokens[last + 1]?.lower === 'to') return WORKS_VERBS.has(tokens[last + 2]?.lower ?? '') ? worksAt(context, verb) : null;
  const head = tokens.slice(sentence.firstToken, Math.min(sentence.firstToken + 3, first)).find((t) => WORKS_NOUNS.has(t.lower));
  return head ? worksAt(context, verb) : null;
}

const worksAt = (context: ClaimContext, { start, end }: Span): Lasting => ({ span: { start, end }, ongoing: false, event: { class: 'works', trigger: { start, end }, place: context.mainPlace, time: null, participants: [], main: true } });

/** "under Russian control for six months", "six months of Russian occupation", "held the town from 19 October until last Saturday". */
function occupationNear(context: ClaimContext, time: TimeMention): Lasting | null {
  const { tokens, sentences } = context.annotated;
  const sentence = sentences[time.sentence];
  if (!sentence) return null;
  const [first, last] = [tokenAt(context.annotated, time.start), tokenAt(context.annotated, time.end - 1)];
  for (let at = Math.max(sentence.firstToken, first - 6); at < Math.min(sentence.endToken, last + 7); at += 1) {
    const token = tokens[at];
    if (!token || !OCCUPATION_WORDS.has(token.lower) || (at >= first && at <= last) || (/^(?:occupied|held)$/.test(token.lower) && /^(?:the|of|in|newly|once|to|from|and|was|were|is|being)$/.test(tokens[at - 1]?.lower ?? ''))) continue;
    const between = context.annotated.text.slice(Math.min(token.end, time.end), Math.max(token.start, time.start));
    if (/[.;:,—]/.test(between) || !/\b(?:under|of|for|behind|in|by|to|from)\b/i.test(`${context.annotated.text.slice(Math.max(sentence.start, token.start - 24), token.start)} ${between}`)) continue;
    return heldAt(context, time, at, time.time.symbolic !== 'BETWEEN');
  }
  return null;
}

function heldAt(context: ClaimContext, time: TimeMention, at: number, ongoing: boolean): Lasting {
  const { start, end } = context.annotated.tokens[at] ?? time;
  return { event: { class: 'occupation', trigger: { start, end }, place: occupiedPlace(context, time, at), time: null, participants: [], main: true }, span: { start, end }, ongoing };
}

/** How many sentences back "the town" may have been named. */
const NAMED_BEFORE = 3;

/** The settlement of the sentence; for "the town" the one named last before it. */
function occupiedPlace(context: ClaimContext, time: TimeMention, token: number): PlaceValue | null {
  const placesOf = (sentence: number): PlaceMention[] => (context.mentionsOf[sentence] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined && m.place.metonym === undefined);
  const ranked = nearestFirst(context, token, placesOf(time.sentence), 40);
  const here = ranked.find((r) => r.mention.value.placeKind === 'city') ?? ranked[0];
  if (here) return here.mention.value;
  const words = context.annotated.text.slice(context.annotated.sentences[time.sentence]?.start ?? 0, context.annotated.sentences[time.sentence]?.end ?? 0);
  if (!/\b(?:the|this|its) (?:town|city|village|settlement)\b|\bit\b/i.test(words)) return null;
  for (let back = 1; back <= NAMED_BEFORE; back += 1) {
    const cities = placesOf(time.sentence - back).filter((m) => m.value.placeKind === 'city' || m.certainty === 'guess');
    const named = cities[0];
    if (named) return new Set(cities.map((c) => c.value.name)).size === 1 ? named.value : null;
  }
  return null;
}

function valueOf({ annotated: { text } }: ClaimContext, time: TimeMention, { class: name }: EventRef): TimeValue {
  if (name === 'minimum-term') return leastOf(time.time);
  return name === 'verdict' ? asExact(text, time) : time.time;
}

function claimsOf(context: ClaimContext, time: TimeMention, { event, span, ongoing }: Lasting): Claim[] {
  const clause = clauseOf(time, span);
  const common = { sentence: time.sentence, subject: eventSubject(context, event), event, scope: WHOLE, spans: { value: { start: time.start, end: time.end }, clause, event: span }, ...(ongoing ? { modality: 'asserted' as const } : {}) };
  const duration = makeClaim(context, { ...common, measure: 'duration', value: valueOf(context, time, event), trace: time.trace });
  const start = ongoing ? derivedStart(context, time) : null;
  if (!start) return [duration];
  const words = context.annotated.text.slice(time.start, time.end);
  const step = { text: `'${words}' up to publication on ${isoDayWords(context.annotated.article.published)} gives a start ${boundsInWords(start.bounds ?? { beginLow: -Infinity, beginHigh: Infinity, endLow: -Infinity, endHigh: Infinity })}`, span: time };
  return [duration, makeClaim(context, { ...common, measure: 'start-date', value: start, trace: [...time.trace, step] })];
}

/** A span that reaches to the time of writing began that long before it; a month either way where the text does not say that it goes on. */
function derivedStart(context: ClaimContext, time: TimeMention): TimeValue | null {
  const { published } = context;
  const { length } = time.time;
  if (!published || !length || length.grain === 'day' || length.grain === 'hour' || length.grain === 'minute') return null;
  const slack = 31 * 1440;
  const bounds: TimeBounds = { beginLow: published.beginLow - length.high - slack, beginHigh: published.endHigh - length.low + slack, endLow: published.beginLow - length.high - slack, endHigh: published.endHigh - length.low + slack };
  return { kind: 'time', type: 'DATE', value: time.time.value, grain: length.grain, bounds, anchor: { kind: 'publication' }, known: ['year', 'month'], alternatives: [], symbolic: `DCT-${time.time.value}` };
}
