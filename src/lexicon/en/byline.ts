/** Words of a byline: the months as written in dates, and what stands around a publication date. */

/** Lower-case forms of the twelve months; an abbreviation may carry a stop. */
export const MONTH_FORMS: readonly (readonly string[])[] = [
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
  ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];

/** Introduce the date on which a text came out. */
export const PUBLISHED_WORDS: readonly string[] = ['first published', 'published on', 'published', 'publication date', 'posted on', 'posted', 'date', 'filed', 'issued'];

/** Introduce a later date, which counts only where no other is given. */
export const UPDATED_WORDS: readonly string[] = ['last updated on', 'last updated', 'updated on', 'updated at', 'updated', 'last modified', 'modified', 'amended'];

/** Weekdays, full and abbreviated. */
export const WEEKDAY_FORMS: readonly string[] = ['monday', 'mon', 'tuesday', 'tues', 'tue', 'wednesday', 'wed', 'thursday', 'thurs', 'thur', 'thu', 'friday', 'fri', 'saturday', 'sat', 'sunday', 'sun'];
