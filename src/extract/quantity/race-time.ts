/** Times of races, in minutes or hours with their parts behind colons: "1:59.84", "in 2:07:41". A time of day has no hundredths, and is told by "at". */
import { BEFORE_RACE_TIME } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, lowerAt, textAt } from './at.ts';
import { type Numeral, clean, restated } from './numeral-form.ts';

const PART = /^[0-5]\d$/;
const HUNDREDTHS = /^[0-5]\d\.\d{1,3}$/;
const MOST_HOURS = 30;

/** The time in seconds, to half of its last digit; null for a time of day, a verse, a score. */
export function raceTime(tokens: readonly Token[], numeral: Numeral): Numeral | null {
  const { first } = numeral;
  if (textAt(tokens, first + 1) !== ':' || !/^\d{1,2}$/.test(textAt(tokens, first)) || textAt(tokens, first - 1) === ':') return null;
  if (![1, 2].every((step) => glued(tokens, first + step))) return null;
  const second = textAt(tokens, first + 2);
  const head = Number(textAt(tokens, first));
  if (HUNDREDTHS.test(second)) return timed(numeral, first + 3, head * 60 + Number(second), second);
  const third = textAt(tokens, first + 4);
  const whole = PART.test(second) && textAt(tokens, first + 3) === ':' && glued(tokens, first + 3) && glued(tokens, first + 4) && (PART.test(third) || HUNDREDTHS.test(third));
  if (!whole || head >= MOST_HOURS || !BEFORE_RACE_TIME.has(lowerAt(tokens, first - 1))) return null;
  return timed(numeral, first + 5, head * 3600 + Number(second) * 60 + Number(third), third);
}

const timed = (numeral: Numeral, end: number, value: number, last: string): Numeral => restated(numeral, { value: clean(value), half: 0.5 * 10 ** -(last.split('.')[1]?.length ?? 0), scale: 1, form: 'digits', end, range: null });
