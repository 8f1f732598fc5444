/** Words around a report of an incident: what follows it, what tells of it loosely, and what leads away from it to a court or a hospital. */

/** Event classes of what follows an incident: an article about one of them tells of the incident too. */
export const AFTERMATH_CLASSES: ReadonlySet<string> = new Set(['arrest', 'charge', 'verdict', 'death', 'search', 'rescue', 'arrival', 'closing', 'meeting', 'theft', 'protest']);

/** Classes of verbs that may tell of the incident in words of their own. */
export const LOOSE_CLASSES: ReadonlySet<string> = new Set(['other', 'arrival', 'departure', 'begin', 'end', 'match', 'closing', 'opening', 'rescue']);

/** Between the incident and a time: the time is that of a court day, a stay in hospital, a vigil or a statement. */
export const AFTERMATH_WAY = /\b(?:court|pleas?|pleaded|pled|bond|bail|hearing|arraigned|arraignment|charged|charges|arrested|custody|jail|prison|sentenced|(?:critical|stable|serious|good|fair) condition|(?:in|at|from|left) (?:the |a |an )?(?:[a-z]+ ){0,3}hospital|recovering|remain(?:s|ed)?|conference|autopsy|identified|announced|released|report|reports|press|briefings?|pronounced|interview|underway|under way|would have)\b/i;

/** Before a time: it lies ahead. */
export const TO_COME = /\b(?:will|planning|plans|planned|scheduled|expected|due|set) (?:to |be |for )?(?:[a-z]+ ){0,3}$/i;

/** Before "murder" or "homicide": the name of a charge, not the deed. */
export const CHARGE_BEFORE = /\b(?:charge[sd]?|counts?|degree|capital|attempted|criminal|reckless|guilty)\b[^,.;]{0,30}$/i;

/** A death in hospital may come days after the incident. */
export const IN_HOSPITAL = /\b(?:hospital|surgery|injuries|wounds|medical cent(?:er|re)|later died|died later|(?:hours|days|weeks|months) (?:after|later))\b/i;

/** Words that point to a day from the day of publication. */
export const DEICTIC = /\b(?:today|tonight|yesterday|overnight|(?:this|that|the same|the next) (?:morning|afternoon|evening|night|day)|last night|ago|earlier)\b/i;

/** Right behind a time, these say that what stands there came before it: "Wednesday after he was shot". */
export const BEFORE_IT = /^,?\s+(?:after|following|into)\b/i;

/** What witnesses and dispatchers do in the minutes of an incident; its hour is the incident's. */
export const CALL_VERBS: ReadonlySet<string> = new Set('called responded dispatched heard erupted opened broke rang fired struck grazed'.split(' '));
