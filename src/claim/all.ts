/** The claim families, in the order their claims are listed. */
import { ages } from './ages.ts';
import { calendarDates } from './calendar-dates.ts';
import { casualties } from './casualties.ts';
import { containment } from './containment.ts';
import { conversions } from './conversions.ts';
import { durations } from './durations.ts';
import { eventDates } from './event-dates.ts';
import type { ClaimFamily } from './family.ts';
import { figures } from './figures.ts';
import { life } from './life.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { roles } from './roles.ts';
import { shares } from './shares.ts';
import { strikes } from './strikes.ts';
import { sums } from './sums.ts';

export const families: readonly ClaimFamily[] = [calendarDates, eventDates, durations, strikes, containment, casualties, ages, life, conversions, shares, sums, quotes, roles, names, figures];
