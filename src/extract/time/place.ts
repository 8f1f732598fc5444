/** Where a date lies: the stretch, what it was anchored to, its other readings, and how that was found. */
import type { TimeAnchor, TimeBounds } from '../../model/value/time.ts';
import { EXPLICIT, FROM_PUBLICATION, NOTHING, NO_ANCHOR } from './context.ts';
import type { Stretch } from './format.ts';

export interface Placed {
  /** Null where nothing can be said, or the calendar has no such day. */
  readonly stretch: Stretch | null;
  readonly anchor: TimeAnchor;
  readonly alternatives: readonly TimeBounds[];
  readonly step: string;
  /** TIMEX3 value, where it says more than the stretch (there is none). */
  readonly value?: string | undefined;
}

export const placed = (stretch: Stretch, anchor: TimeAnchor, step: string, alternatives: readonly TimeBounds[] = NOTHING): Placed => ({ stretch, anchor, alternatives, step });

export const stated = (stretch: Stretch, step: string, alternatives: readonly TimeBounds[] = NOTHING): Placed => placed(stretch, EXPLICIT, step, alternatives);

export const fromPublication = (stretch: Stretch, step: string, alternatives: readonly TimeBounds[] = NOTHING): Placed => placed(stretch, FROM_PUBLICATION, step, alternatives);

export const unplaced = (step: string, value?: string): Placed => ({ stretch: null, anchor: NO_ANCHOR, alternatives: NOTHING, step, value });
