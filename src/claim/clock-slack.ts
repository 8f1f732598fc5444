/** How far off the stated hour the words beside it allow: "about 4 p.m.", "shortly after midnight", "before 9". */
import { ABOUT_HOUR, OFF_HOUR } from '../lexicon/en/hour-hedges.ts';
import type { TimeMention } from '../model/mention.ts';
import type { TimeValue } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';

/** Characters before an hour in which its hedge stands. */
const REACH = 28;

/** The time with its slack, as one to compare with other hours of the day. */
export function withSlack({ annotated: { text } }: Pick<ClaimContext, 'annotated'>, { start, end, time }: Pick<TimeMention, 'start' | 'end' | 'time'>): TimeValue {
  const { clock } = time;
  if (!clock) return time;
  const slack = slackOf(text.slice(Math.max(0, start - REACH), start), text.slice(start, end), clock.minutes);
  return slack ? { ...time, clock: { ...clock, slack } } : time;
}

function slackOf(before: string, words: string, minutes: number): readonly [number, number] | null {
  const off = OFF_HOUR.exec(before);
  if (off) {
    const [, near = '', side = ''] = off;
    const play = OFF[near.toLowerCase().replace(/\s+/g, ' ')] ?? OFF_BARE;
    return /^(?:before|ahead of)$/i.test(side) ? [play, 0] : [0, play];
  }
  if (!ABOUT_HOUR.test(words) && !ABOUT_HOUR.test(before.slice(before.search(/\S+\s*$/)))) return null;
  const play = minutes % 60 === 0 ? 30 : minutes % 30 === 0 ? 20 : 10;
  return [play, play];
}

/** Minutes that such a word leaves; without one "after 4 p.m." may be any time of that hour. */
const OFF: Readonly<Record<string, number>> = { just: 10, right: 10, 'a little': 15, shortly: 15, soon: 15, 'a few minutes': 10, minutes: 10 };
const OFF_BARE = 60;
