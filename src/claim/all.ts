/** The claim families, in the order their claims are listed. */
import { activities } from './activities.ts';
import { affiliations } from './affiliations.ts';
import { agents } from './agents.ts';
import { ages } from './ages.ts';
import { bodyPlaces } from './body-places.ts';
import { calendarDates } from './calendar-dates.ts';
import { casualties } from './casualties.ts';
import { containment } from './containment.ts';
import { changes } from './changes.ts';
import { contracts } from './contracts.ts';
import { clauseOrder } from './clause-order.ts';
import { conversions } from './conversions.ts';
import { deeds } from './deeds.ts';
import { describedAges } from './described-ages.ts';
import { directions } from './directions.ts';
import { dueDates } from './due-dates.ts';
import { durations } from './durations.ts';
import { elapsed } from './elapsed.ts';
import { eventDates } from './event-dates.ts';
import type { ClaimFamily } from './family.ts';
import { fates } from './fates.ts';
import { figures } from './figures.ts';
import { fillers } from './fillers.ts';
import { firstCase } from './first-case.ts';
import { foundings } from './foundings.ts';
import { groupArrests } from './group-arrests.ts';
import { headlineFigures } from './headline-figures.ts';
import { impossibleDates } from './impossible-dates.ts';
import { journeys } from './journeys.ts';
import { life } from './life.ts';
import { matchMinutes } from './match-minutes.ts';
import { names } from './names.ts';
import { occasions } from './occasions.ts';
import { ofRecord } from './of-record.ts';
import { oppositeNouns } from './opposite-nouns.ts';
import { opposites } from './opposites.ts';
import { order } from './order.ts';
import { outcomes } from './outcomes.ts';
import { pastEvents } from './past-events.ts';
import { postAges } from './post-ages.ts';
import { quotes } from './quotes.ts';
import { ranks } from './ranks.ts';
import { remaining } from './remaining.ts';
import { roles } from './roles.ts';
import { sceneTowns } from './scene-towns.ts';
import { shares } from './shares.ts';
import { statedDates } from './stated-dates.ts';
import { status } from './status.ts';
import { strikes } from './strikes.ts';
import { sums } from './sums.ts';
import { survivors } from './survivors.ts';
import { tallies } from './tallies.ts';
import { tenures } from './tenures.ts';
import { toldDates } from './told-dates.ts';
import { toldDirections } from './told-directions.ts';
import { toldFigures } from './told-figures.ts';
import { toldRegions } from './told-regions.ts';
import { traits } from './traits.ts';

export const families: readonly ClaimFamily[] = [
  calendarDates,
  headlineFigures,
  impossibleDates,
  toldDates,
  eventDates,
  groupArrests,
  dueDates,
  contracts,
  deeds,
  activities,
  foundings,
  matchMinutes,
  tenures,
  pastEvents,
  durations,
  strikes,
  containment,
  bodyPlaces,
  sceneTowns,
  directions,
  firstCase,
  casualties,
  ages,
  describedAges,
  postAges,
  journeys,
  life,
  conversions,
  shares,
  changes,
  remaining,
  elapsed,
  sums,
  quotes,
  roles,
  affiliations,
  traits,
  fillers,
  status,
  fates,
  agents,
  outcomes,
  ranks,
  tallies,
  order,
  clauseOrder,
  survivors,
  names,
  ofRecord,
  figures,
  statedDates,
  toldDirections,
  toldFigures,
  toldRegions,
  occasions,
  oppositeNouns,
  opposites,
];
