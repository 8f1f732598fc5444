/** Words around a figure, a name or a unit that decide whether it is a time. Lower case. */
import { words } from './table.ts';

/** Before four digits they make them no year. */
export const NO_YEAR_BEFORE: ReadonlySet<string> = words(`
  $ £ € # ¥ no number room flight model nearly almost about approximately least some roughly only exactly route highway flt up + = @ / : . page another
  all these those bmw boeing windows at
`);

/** Before four digits they make them a year, even an early one. */
export const YEAR_BEFORE: ReadonlySet<string> = words(`
  in since of by until till from before after during for between through to year early late mid fiscal and the than around circa back versus with (
  summer fall autumn winter spring as or , post pre - – throughout past beyond into a his her its their 's over under vs calendar a.d ad
`);

/** After four digits they make them a count or a clock time. */
export const COUNTED: ReadonlySet<string> = words(`
  people men women dollars points shares feet miles km metres meters percent votes jobs workers students troops soldiers tons tonnes pounds units homes
  members employees years days hours gmt hrs others deaths barrels acres square block blocks million billion more
`);

/** After a figure they make it no day of the month. */
export const COUNTED_AFTER_DAY: ReadonlySet<string> = words('percent per million billion % people points years days -');

/** In a sentence with one of these "the 80s" are degrees. */
export const HEAT: ReadonlySet<string> = words('degrees temperature temperatures highs lows fahrenheit celsius');

/** Before a bare capitalised "May" or "March" they make it the month. */
export const MONTH_BEFORE: ReadonlySet<string> = words(`
  in since until till by during from through to of for before after between last this next early late mid and every each past coming - – (
`);

/** May follow "September 6 and 7"; a noun would make the figure a count. */
export const DAY_LIST_AFTER: ReadonlySet<string> = words(`
  in at and or to for of when with by on as after before that this last which but were was will are is from during it he she they we there the a an his
  her their its because while where who has have had until since near under over left marks took saw brought killed
`);

/** Before bare "7:15" they make it a clock time. */
export const CLOCK_BEFORE: ReadonlySet<string> = words('at by until till around about before after from since between and to past shortly only');

/** After "overnight" they leave it an adverb. */
export const OVERNIGHT_BEFORE: ReadonlySet<string> = words('in on at and as to by with when after before into near from but that for while');

/** Between a clock time and the day after it: "10:35 a.m. (0735 GMT) on Friday". */
export const CLOCK_TO_DAY: ReadonlySet<string> = words('on ( ) , local time or of');

/** Between two clock times of one day: "between 6 p.m. and 8 p.m. Saturday". */
export const CLOCK_TO_CLOCK: ReadonlySet<string> = words('and to until till through - – —');

/** Between a day and the clock time after it: "Friday at 10 a.m.", "Sept. 9, shortly before 11 p.m.". */
export const DAY_TO_CLOCK: ReadonlySet<string> = words('at , ( around about by shortly just before after from until -');

/** Before a bare season that is a time. */
export const SEASON_BEFORE: ReadonlySet<string> = words('in the since by until during of every each early late mid - for');

/** After a season they make it part of a name or a thing. */
export const SEASON_THINGS: ReadonlySet<string> = words(`
  olympics olympic games school camp camps palace training house jobs job coat break holiday holidays festival transfer water session semester term
  collection
`);

/** Between number and unit they leave the length as it is. */
export const LENGTH_ADJECTIVES: ReadonlySet<string> = words(`
  more trading business consecutive straight full whole working additional further long short calendar solid successive entire extra other
`);

/** Before "a year" they leave it a length; after other words it is a rate. */
export const LENGTH_BEFORE: ReadonlySet<string> = words(`
  for in within after over about of by than just only barely as nearly almost least most to under around roughly half take takes took spend spent last
  lasted until and or with during from when " “ , ( quite such what not is was has had have been be him her them us me it on at into some that every
  each
`);

/** Shortly before "a year" they make it a rate, as figures do. */
export const RATE_WORDS: ReadonlySet<string> = words('once twice times percent hours days');

/** Before a bare plural ("years") they make it a stretch of time. */
export const STRETCH_BEFORE: ReadonlySet<string> = words(`
  for in within after over through take takes took taking last lasted lasting spent follows following by just only and or despite of
`);
