/** Words that tell whether a sentence reports what was, or plans, imagines and foretells. Lower case. */
import { words } from './table.ts';

/** Past forms that take no object, so that one before a date tells what happened: "the bridge collapsed on 3 May", never "the offer made on 3 May". */
export const HAPPENED_VERBS: ReadonlySet<string> = words(`
  died drowned collapsed exploded erupted crashed collided derailed capsized sank occurred happened began came went fell rose arrived departed resigned
  surrendered perished burst broke fled flew ran took gave saw wrote struck drove stole threw swore woke spoke grew
`);

/** Verbs of arranging: the date behind one is that of what is arranged. */
export const ARRANGING_VERBS: ReadonlySet<string> = words(`
  set scheduled booked fixed called planned agreed ordered expected dated extended delayed postponed moved adjourned listed slated targeted timed promised
  pledged proposed offered wanted hoped intended decided voted chose picked selected named appointed invited asked required allowed urged needed granted
  gave given rescheduled deferred adjourned renewed issued priced based designed meant supposed predicted projected forecast estimated remanded bailed
  summoned reserved pencilled earmarked licensed contracted
`);

/** In a sentence with one of these nothing is told as a plain fact of the past. */
export const NOT_TOLD: RegExp = /\b(?:if|unless|will|won[’']t|would|could|should|may|might|shall|is to|are to|was to|were to|due|novels?|films?|movies?|series|episodes?|fiction(?:al)?|scenarios?|imagine[sd]?|simulat\w+|games?|forecasts?|prophec\w+|hypothetical|fictitious|set in|future|fiscal|expir\w+|matur\w+)\b|[’']ll\b/;

/** Between a verb and a date they part the two: the date is that of what is meant to be. */
export const PARTS_FROM_DATE: ReadonlySet<string> = words('to for until till by from before after that which who whose if when as than about over ahead against under with of due during since through into');

/** What is commonly fixed before it takes place: a date behind one is its own. */
export const COMING_NOUNS: ReadonlySet<string> = words(`
  hearing hearings election elections vote ballot referendum trial meeting meetings summit match matches game games final concert concerts festival conference launch opening
  closure deadline strike strikes walkout flight flights talks debate session auction wedding funeral service inquest sentencing exam exams race election poll polls date dates
  contract contracts expiry maturity delivery ceremony parade march rally protest ban curfew
`);
