/** How long somebody has held a post or practised a calling: verbs and phrases before and behind the years. */

/** Verbs of holding a post, whose object says which: "has led the party", "has run the firm". */
export const HOLDING: string = 'led|run|headed|ruled|governed|managed|coached|chaired|edited|captained';

/** Behind the years: any post will do that the other report names. */
export const IN_OFFICE: RegExp = /^\s+(?:in office|in charge|in power|in the job|in the post|at the helm|at the top|on the throne|in the role)\b/i;

/** Verbs that begin a term of office, before "in 2019". */
export const TAKES_OFFICE: string = 'took office|took over|took charge|took the helm|took power|came to power';

/** In the clause: a plan, an earlier term, or another's. */
export const NO_TENURE: RegExp = /\b(?:will|would|could|may|might|if|not|never|until|before|previously|former|earlier|first|again|second|third|next|another|more than half|half|prison|jail|wants?|hopes?|every|each|predecessor|deputy|acting)\b|n['’]t\b/;
