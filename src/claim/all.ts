/** The claim families, in the order their claims are listed. */
import { agents } from './agents.ts';
import { ages } from './ages.ts';
import { bodyPlaces } from './body-places.ts';
import { calendarDates } from './calendar-dates.ts';
import { casualties } from './casualties.ts';
import { containment } from './containment.ts';
import { conversions } from './conversions.ts';
import { describedAges } from './described-ages.ts';
import { directions } from './directions.ts';
import { durations } from './durations.ts';
import { eventDates } from './event-dates.ts';
import type { ClaimFamily } from './family.ts';
import { fates } from './fates.ts';
import { figures } from './figures.ts';
import { firstCase } from './first-case.ts';
import { life } from './life.ts';
import { names } from './names.ts';
import { order } from './order.ts';
import { outcomes } from './outcomes.ts';
import { quotes } from './quotes.ts';
import { ranks } from './ranks.ts';
import { roles } from './roles.ts';
import { shares } from './shares.ts';
import { status } from './status.ts';
import { strikes } from './strikes.ts';
import { sums } from './sums.ts';
import { survivors } from './survivors.ts';

export const families: readonly ClaimFamily[] = [
  calendarDates, eventDates, durations, strikes, containment, bodyPlaces, directions, firstCase, casualties, ages, describedAges, life, conversions, shares, sums, quotes, roles, status, fates, agents, outcomes, ranks, order, survivors, names, figures,
];
