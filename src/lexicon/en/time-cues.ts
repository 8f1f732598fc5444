/** Words that tell whether a day without a year or week lies before or after the publication. */
import { words } from './table.ts';

/** Words that put a weekday or a month ahead of the publication, where they stand near it. */
export const FUTURE_CUES: ReadonlySet<string> = words(`
  due scheduled upcoming deadline beginning expires tomorrow planned planning slated plans expected effective payable begins starts opens resumes faces meets ends closes
`);

/** Cues that may stand farther off: what is planned comes between. */
export const PLANS: ReadonlySet<string> = words('planned planning plans scheduled slated expected due');

/** Auxiliaries of the future. */
export const FUTURE_VERBS: ReadonlySet<string> = words(`
  will shall won't won’t 'll ’ll i'll we'll they'll he'll she'll it'll you'll i’ll we’ll they’ll he’ll she’ll it’ll you’ll
`);

/** Past forms that do not end in -ed and that news dates. */
export const PAST_VERBS: ReadonlySet<string> = words(`
  said told was were came fell rose began ran went left met took made won lost held shot hit died sent broke struck found gave got became saw spoke
  wrote quit fled sold bought led fought did brought flew drove paid put cut grew drew knew stood threw sank swore stole burst blew beat kept heard felt
  let rode woke
`);

/** Before *to*: what is still to come ("is to", "plans to"). */
export const READY_WORDS: ReadonlySet<string> = words('is are set due scheduled plans plan expected hopes wants going likely expects agreed');

/** After these a form in -ed is an adjective, or a passive that is still to come. */
export const NOT_BEFORE_VERB: ReadonlySet<string> = words('be a an the its their his her still of any some other');

/** Between a verb and its day. */
export const DAY_PREPOSITIONS: ReadonlySet<string> = words('on in late early last');
