/** Where an outbreak had its first case: "the first patient was a farmer from X", "it began with a fisherman in Y". */
import { DISEASES, FIRST_CASE } from '../lexicon/en/containment.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

/** Further from the words than this, a place belongs to something else. */
const REACH = 60;

export const firstCase: ClaimFamily = {
  name: 'first-case',
  summary: 'where an outbreak had its first case',
  claims(context) {
    if (!DISEASES.test(context.annotated.text)) return [];
    for (const sentence of context.annotated.sentences) {
      const claim = firstCaseIn(context, sentence.index, sentence.start, sentence.end);
      if (claim) return [claim];
    }
    return [];
  },
};

function firstCaseIn(context: ClaimContext, sentence: number, start: number, end: number): Claim | null {
  const { annotated, mentionsOf } = context;
  const words = FIRST_CASE.exec(annotated.text.slice(start, end));
  if (!words || context.blockOf(sentence)?.kind === 'boilerplate') return null;
  const trigger = { start: start + words.index, end: start + words.index + words[0].length };
  const place = (mentionsOf[sentence] ?? []).find((m): m is PlaceMention => m.type === 'place' && m.start >= trigger.end && m.start - trigger.end < REACH && m.place.demonym === undefined && m.value.placeKind !== 'country' && /\b(?:in|from|at|near|of)\s+(?:the\s+)?(?:\p{L}+\s+of\s+)?$/iu.test(annotated.text.slice(trigger.end, m.start)));
  if (!place) return null;
  const event: EventRef = { class: 'first-case', trigger, place: null, time: null, participants: [], main: true };
  return makeClaim(context, {
    measure: 'event-place', sentence, event, value: place.value, scope: WHOLE,
    subject: { kind: 'event', key: 'event:first-case', label: 'the first case', words: [], span: trigger },
    spans: { value: { start: place.start, end: place.end }, clause: clauseOf(place, trigger), event: trigger }, trace: place.trace,
  });
}
