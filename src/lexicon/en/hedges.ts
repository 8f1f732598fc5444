/** Hedges: words beside a number that widen it to an interval, and verbs that make it a change. */

/** `about` both sides; `nearly` from below; `over` and `under` open to one side; `just-over` and `just-under` a short way to one side. */
export type HedgeKind = 'about' | 'nearly' | 'over' | 'under' | 'just-over' | 'just-under';

const lines = (kind: HedgeKind, phrases: string): [string, HedgeKind][] => phrases.split(',').map((phrase) => [phrase.trim(), kind]);

/** Phrases that stand before a number, with what they do to it. */
export const HEDGES_BEFORE: readonly (readonly [string, HedgeKind])[] = [
  ...lines('about', 'about, around, roughly, approximately, approx, some, circa, ca, an estimated, estimated, in the region of, on the order of, in the order of, something like, ~, ≈, about an, somewhere around, more or less, a reported, reportedly, maybe, perhaps, barely, hardly, scarcely, about some'),
  ...lines('nearly', 'nearly, almost, close to, approaching, nearing, virtually, practically, not quite, very nearly, verging on'),
  ...lines('over', 'more than, over, above, in excess of, exceeding, upwards of, upward of, greater than, well over, well above, better than, at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, as few as, as little as, larger than, higher than, topping, north of, much more than, far more than, >, beyond, longer than, even more than'),
  ...lines('under', 'less than, fewer than, under, below, at most, at the most, no more than, not more than, up to, as many as, as much as, a maximum of, maximum, maximum of, as high as, lower than, smaller than, <, as long as, as far as, as large as, well under, well below, shorter than, far less than, much less than, south of, sub, younger than, upto, up to about, up to around, up to an estimated'),
  ...lines('just-over', 'just over, just above, slightly more than, slightly over, slightly above, a little over, a little more than, a bit more than, little more than, just more than, marginally above'),
  ...lines('just-under', 'just under, just below, slightly less than, slightly under, slightly below, a little under, a little less than, just shy of, shy of, just short of, little less than, just less than, marginally below'),
];

/** Phrases that stand after the number and its unit. */
export const HEDGES_AFTER: readonly (readonly [string, HedgeKind])[] = [
  ...lines('about', 'or so, more or less, or thereabouts, give or take'),
  ...lines('over', 'or more, or older, or over, or above, or higher, and over, and older, and above, and up, at least, or longer'),
  [', maybe less', 'nearly'], [', perhaps less', 'nearly'], [', maybe more', 'just-over'], [', perhaps more', 'just-over'],
  ...lines('under', 'or less, or fewer, or under, or younger, or below, at most, and under, or lower'),
];

/** Verbs of rising and falling, all forms: "rose 5 %", "fell by 12". */
export const RISING: ReadonlySet<string> = new Set(
  `up rose rise rises risen rising climb climbed climbs climbing jump jumped jumps jumping gain gained gains gaining grow grew grows grown growing increase increased increases increasing
   surge surged surges surging soar soared soars soaring advance advanced advances advancing added adds adding edged-up higher rally rallied rallies rallying leap leapt leaped leaps
   spike spiked spikes spiking swell swelled climbed-by expand expanded expands expanding accelerate accelerated boosted boost rocketed skyrocketed ballooned appreciated strengthened raised raise improved`.split(/\s+/),
);
export const FALLING: ReadonlySet<string> = new Set(
  `down fell fall falls fallen falling drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing lose lost loses losing slip slipped slips slipping
   slide slid slides sliding tumble tumbled tumbles tumbling plunge plunged plunges plunging plummet plummeted plummets plummeting sink sank sinks sunk sinking shed sheds shedding shrink shrank shrinks shrunk
   lower dip dipped dips dipping ease eased eases easing retreat retreated retreats contract contracted contracts contracting slump slumped slumps slumping crash crashed reduced reduce cut weakened depreciated slashed narrowed`.split(/\s+/),
);
