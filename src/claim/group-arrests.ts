/** When the gang of a story was caught: "arrested the trio 17 days later", "the robbers were picked up on 27 February". */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { CAUGHT, GROUP } from '../lexicon/en/group-arrests.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import { boundsOverlap } from '../model/value/time.ts';
import { pathCost } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { dateClaim, isLimit, isUsable } from './date-claim.ts';
import type { ClaimFamily } from './family.ts';
import type { Trigger } from './triggers.ts';

const PASSIVE = new RegExp(String.raw`\b[Tt]he (?:\p{L}+ )?(?:${GROUP}) (?:was|were) (?:all |finally |later )?(${CAUGHT})\b`, 'gu');
const ACTIVE = new RegExp(String.raw`\b(${CAUGHT}) the (?:\p{L}+ )?(?:${GROUP})\b`, 'gu');
const ANY = new RegExp(String.raw`\b(?:${GROUP})\b`, 'u');
/** How far, in words and clause edges, the day may stand from the verb. */
const REACH = 11;

export const groupArrests: ClaimFamily = {
  name: 'group-arrests',
  summary: 'when the gang of a story was caught',
  claims(context) {
    if (!ANY.test(context.annotated.text) || (context.mainClass !== null && context.mainClass !== 'attack' && INCIDENT_CLASSES.has(context.mainClass))) return [];
    const out = context.annotated.sentences.flatMap(({ index }) => arrestsIn(context, index));
    // Caught one after the other: no one day for all.
    return out.every((a) => out.every((b) => meet(a, b))) ? out : [];
  },
};

function arrestsIn(context: ClaimContext, index: number): Claim[] {
  const { annotated } = context;
  const sentence = annotated.sentences[index];
  const text = sentence ? annotated.text.slice(sentence.start, sentence.end) : '';
  if (!sentence || !ANY.test(text) || context.modality(index, { start: sentence.end, end: sentence.end }) !== 'asserted') return [];
  const days = (context.mentionsOf[index] ?? []).filter((m): m is TimeMention => m.type === 'time' && m.time.type === 'DATE' && m.time.grain === 'day' && isUsable(m.time) && !isLimit(context, m));
  return [...text.matchAll(PASSIVE), ...text.matchAll(ACTIVE)].flatMap((m) => {
    const start = sentence.start + (m.index ?? 0) + m[0].indexOf(m[1] ?? '');
    const end = start + (m[1] ?? '').length;
    const token = tokenAt(annotated, start);
    const near = days.map((day) => ({ day, cost: day.start > start ? pathCost(context, token, tokenAt(annotated, day.start)) : pathCost(context, tokenAt(annotated, day.end - 1), token) })).filter(({ cost }) => cost <= REACH).toSorted((a, b) => a.cost - b.cost)[0];
    if (!near) return [];
    const trigger: Trigger = { start, end, token, sentence: index, class: 'arrest', identity: 'person', form: 'verb' };
    const event = { class: 'arrest', trigger: { start, end }, place: null, time: null, participants: ['the gang'], main: true };
    return [dateClaim(context, 'event-date', near.day, event, trigger)];
  });
}

const meet = ({ value: a }: Claim, { value: b }: Claim): boolean => a.kind === 'time' && b.kind === 'time' && a.bounds !== undefined && b.bounds !== undefined && boundsOverlap(a.bounds, b.bounds);
