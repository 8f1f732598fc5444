/**
 * Days that an article gives its incident beside the one that it tells as a whole: "shot late Saturday" in the lead and "Sunday's shooting" below
 * it. Two cases of two days are no slip, so one of the two passages has to point back to what the other tells.
 */
import { A_CASE, ITS_DAY, KNOWN_SUBJECT, NEW_CASE, OF_SOMEBODY, OTHER_TOLD } from '../lexicon/en/incident-words.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { type TimeBounds, boundsGap, boundsOverlap } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';
import type { IncidentTime } from './incident-times.ts';

/** A day is mistaken for one of the same week. */
const ONE_WEEK = 6 * MINUTES_A_DAY;

/** What a time beside a word for the event weighs at least, wherever it stands. */
const PLAINLY = 1.2;

/** The times among those of the incident that give it another day than `day`. */
export function oddTimes(context: ClaimContext, times: readonly IncidentTime[], day: TimeBounds): IncidentTime[] {
  const named = times.filter((one) => one.exact && !one.deictic && one.weight >= PLAINLY && one.time.time.weekday !== undefined && isPlain(context, one));
  const told = named.filter((one) => boundsOverlap(one.bounds, day));
  const odd = named.filter((one) => !boundsOverlap(one.bounds, day) && boundsGap(one.bounds, day) <= ONE_WEEK);
  const cases = odd.filter((one) => one.direct && one.part !== 'news' && !pointsBack(context, one));
  // Two days in one sentence are of two things.
  const beside = (one: IncidentTime): boolean => told.some((other) => other.time.sentence === one.time.sentence);
  return odd.filter((one) => !beside(one) && !cases.some((other) => boundsOverlap(one.bounds, other.bounds)) && told.some((other) => isOfOne(context, one, other)));
}

/** Do both passages speak of one event? Each tells of it (what was found at the scene does so with the news), and one points back to what the other tells. */
const isOfOne = (context: ClaimContext, a: IncidentTime, b: IncidentTime): boolean =>
  [a, b].every((one) => one.direct || (one.part === 'news' && one.trigger.class === 'scene')) && [a, b].every((one) => one.part === 'news' || pointsBack(context, one)) && [a, b].some((one) => one.direct && pointsBack(context, one));

/** No word for a further case stands in the sentence. */
const isPlain = ({ annotated: { text, sentences } }: ClaimContext, { time }: IncidentTime): boolean => !OTHER_TOLD.test(text.slice(sentences[time.sentence]?.start, sentences[time.sentence]?.end));

/** "Sunday's shooting", "the shooting happened", "she was shot", or a headline: the event that is known already. */
function pointsBack(context: ClaimContext, { time, trigger }: IncidentTime): boolean {
  const { text, sentences } = context.annotated;
  if (context.isHeadline(time.sentence)) return true;
  const from = sentences[trigger.sentence]?.start ?? 0;
  const before = text.slice(from, trigger.start);
  if (trigger.form === 'noun') return !OF_SOMEBODY.test(text.slice(trigger.end, trigger.end + 24)) && trigger.start > time.end && ITS_DAY.test(text.slice(time.end, trigger.start));
  if (trigger.class === 'happen') return !A_CASE.test(before);
  return !NEW_CASE.test(before) && KNOWN_SUBJECT.test(before) && (context.mentionsOf[trigger.sentence] ?? []).every((m) => m.type !== 'person' || m.start > trigger.start || text.slice(0, from).includes(m.person.surname));
}
