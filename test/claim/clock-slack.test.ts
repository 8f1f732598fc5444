import { expect, test } from '@jest/globals';
import { eventDates } from '../../src/claim/event-dates.ts';
import { claimsIn } from '../help/told.ts';

/** Minutes earlier and later that the hour of a blast may lie; null where its words leave none. */
function slack(hour: string): readonly [number, number] | null {
  const claim = claimsIn(eventDates, `A boiler exploded ${hour} on Monday in Porto.`).find(({ measure }) => measure === 'event-time');
  return claim?.value.kind === 'time' ? (claim.value.clock?.slack ?? null) : null;
}

test.each(['at 4 p.m.', 'at exactly 4:10 p.m.', 'in the yard at 4 p.m.'])('an hour that stands as it is: %s', (hour) => expect(slack(hour)).toBeNull());

test.each([
  ['about 4 p.m.', [30, 30]],
  ['around 4:30 p.m.', [20, 20]],
  ['at approximately 4:10 p.m.', [10, 10]],
  ['just after 4 p.m.', [0, 10]],
  ['shortly before 4 p.m.', [15, 0]],
  ['before 4 p.m.', [60, 0]],
  ['sometime after 4 p.m.', [0, 60]],
  ['shortly after midnight', [0, 15]],
] as const)('%s', (hour, expected) => expect(slack(hour)).toEqual(expected));
