/** Words around a date or hour that there is not, by which the text shows that it knows. Lower case. */
import { words } from './table.ts';

/** In a sentence with one of these, a day that the calendar does not have is a joke, a quoted slip or the subject itself. */
export const KNOWN_SLIP: RegExp = /\b(?:jok(?:e|es|ed|ing|ingly)|imaginary|fiction(?:al)?|fictitious|non-?existent|no such|(?:does|do|did)(?:n[’']t| not) exist|there (?:is|was) no|impossible|invalid|typo|misprint(?:ed)?|clerical|wrong(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|bogus|spoof|satir\w+|novel|comedy|sketch|leap|calendars?|never)\b/i;

/** Before "31 June" they make the figure the day, not a count of something. */
export const DAY_BEFORE: ReadonlySet<string> = words('on by until till since from before after through the for of dated to');

/** After "June 31" they leave the figure a day; a noun would make it a count. */
export const DAY_AFTER: ReadonlySet<string> = words('at and in to or when with by as after before for');
