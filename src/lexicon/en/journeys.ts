/** Words of journeys by sea, air, rail and road: where something had come from, and where it was bound. Patterns end or begin at a place's name. */

/** Before the place that a journey starts from. */
export const ORIGIN_BEFORE = /\b(?:(?:sail|travell?|fly|head)ing|sailed|flown|flew|travell?ed|departed|set (?:off|sail|out)|took off|on (?:its|her|their|the) way|en route|run|voyage|flight|crossing|journey|trip|service|bound|ferry|train|bus|plane)\s+(?:[\p{Ll}]+\s+){0,2}from\s+(?:the\s+port\s+of\s+)?$/iu;

/** Between the place that a journey starts from and where it leads. */
export const ORIGIN_TO = /^(?:,\s*[\p{L} ]{2,24},)?\s+(?:to|for|bound for|towards?)\s+$/u;

/** Before the place that a journey leads to. */
export const DESTINATION_BEFORE = /\b(?:bound for|en route (?:to|for)|headed (?:to|for)|heading (?:to|for)|destined for|on (?:its|her|their) way to|sailing (?:to|for)|(?:had|was|were) (?:been )?due (?:to arrive )?(?:in|at))\s+(?:the\s+port\s+of\s+)?$/iu;
