/** What is announced for a day, and the words that announce it. Lower case. */
import { words } from './table.ts';

/** There is one of each in a story: two days for it contradict each other. */
export const ONE_TIME: ReadonlySet<string> = words('election elections referendum runoff run-off by-election funeral final launch inauguration coronation plebiscite');
/** There may be several: two articles must share more words beside it. A case has too many hearings. */
export const REPEATABLE: ReadonlySet<string> = words('meeting vote ballot trial summit session concert match auction inquest walkout ceremony debate verdict sentencing launch opening strike rally');

/** A sentence with one of these announces. */
export const ANNOUNCES: RegExp = /\b(?:will|shall|is to|are to|is due|are due|due to|due on|due in|scheduled|slated|set to|set for|takes? place|go(?:es)? to the polls|begins?|starts?|opens?|meets?)\b/i;
/** What is not certain, or has been moved: nothing to hold anybody to. */
export const NOT_ANNOUNCED: RegExp = /\b(?:if|unless|could|may(?! \d)|might|should|would|postpon\w+|rescheduled|moved|delayed|brought forward|put back|called off|cancelled|canceled|every|each|weekly|until|no later than|earliest)\b/;
/** Kinds of election and the like: two of different kind are two. */
export const KINDS: ReadonlySet<string> = words('presidential parliamentary general local regional municipal federal state european primary mayoral legislative national early snap board first second third next memorial committee public council');
