/** When a strike began and ended: "ending a strike that had begun on April 5", "the stoppage ended on Friday". */
import { LABOUR_WORDS, STOPPAGE_NOUNS } from '../lexicon/en/strikes.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { TimeValue } from '../model/value/time.ts';
import { pathCost } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { eventSubject } from './date-claim.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

/** So many words of labour disputes make the article one about a strike of workers. */
const ENOUGH = 3;
/** How far, in words and clause edges, a day may stand from "began" or "ending". */
const DAY_REACH = 8;

export const strikes: ClaimFamily = {
  name: 'strikes',
  summary: 'when a strike of workers began and ended',
  claims(context) {
    if (context.annotated.tokens.filter((t) => LABOUR_WORDS.has(t.lower)).length < ENOUGH) return [];
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const days = (context.mentionsOf[sentence.index] ?? []).filter((m): m is TimeMention => m.type === 'time' && (m.time.grain === 'day' || m.time.type === 'TIME') && m.time.bounds !== undefined);
      if (days.length === 0 || context.isBackground(sentence.index)) continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
        if (!STOPPAGE_NOUNS.has(context.annotated.tokens[i]?.lower ?? '')) continue;
        for (const edge of edgesOf(context, i, sentence.endToken)) out.push(...claimOf(context, edge, days));
      }
    }
    return out;
  },
};

interface Edge { readonly measure: 'start-date' | 'end-date'; readonly noun: Span; readonly verb: Span; readonly token: number }

/** "strike that had begun", "strike, which began", "ending a strike", "the strike ended". */
function edgesOf({ annotated: { tokens } }: ClaimContext, at: number, end: number): Edge[] {
  const noun = tokens[at];
  if (!noun) return [];
  const out: Edge[] = [];
  for (let i = at + 1; i <= Math.min(at + 4, end - 1); i += 1) {
    const verb = tokens[i];
    if (!verb) break;
    if (/^(?:began|begun|started)$/.test(verb.lower)) out.push({ measure: 'start-date', noun, verb, token: i });
    if (/^(?:ended|finished)$/.test(verb.lower)) out.push({ measure: 'end-date', noun, verb, token: i });
    if (!/^(?:,|that|which|had|has|have)$/.test(verb.lower)) break;
  }
  for (let i = at - 1; i >= at - 4; i -= 1) {
    const verb = tokens[i];
    if (verb && /^(?:ending|ended|ends)$/.test(verb.lower)) out.push({ measure: 'end-date', noun, verb, token: i });
    if (!verb || !/^(?:a|an|the|their|its|to|[\p{L}]+-[\p{L}]+|long)$/u.test(verb.lower)) break;
  }
  return out;
}

/** The nearest day: behind "began", on either side of "ending". */
function claimOf(context: ClaimContext, { measure, noun, verb, token }: Edge, days: readonly TimeMention[]): Claim[] {
  const { annotated } = context;
  const cost = (day: TimeMention): number => (day.start > verb.start ? pathCost(context, token, tokenAt(annotated, day.start)) : measure === 'start-date' ? Infinity : pathCost(context, tokenAt(annotated, day.end - 1), token));
  const near = days.map((day) => ({ day, cost: cost(day) })).filter((d) => d.cost <= DAY_REACH).toSorted((a, b) => a.cost - b.cost)[0];
  if (!near) return [];
  const event: EventRef = { class: 'strike-action', trigger: { start: noun.start, end: noun.end }, place: context.mainPlace, time: null, participants: [], main: true };
  const { day } = near;
  return [makeClaim(context, {
    measure, sentence: day.sentence, subject: eventSubject(context, event), event, value: past(context, day.time), scope: WHOLE,
    spans: { value: { start: day.start, end: day.end }, clause: clauseOf(day, verb), event: event.trigger }, trace: day.trace,
  })];
}

/** What has begun or ended did so before publication: the coming Friday is no reading of it. */
function past({ published }: ClaimContext, time: TimeValue): TimeValue {
  return published ? { ...time, alternatives: time.alternatives.filter((bounds) => bounds.beginLow < published.endHigh) } : time;
}
