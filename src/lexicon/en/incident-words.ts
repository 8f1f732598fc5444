/** Words around a report of an incident: what follows it, what tells of it loosely, and what leads away from it to a court or a hospital. */

/** Event classes of what follows an incident: an article about one of them tells of the incident too. */
export const AFTERMATH_CLASSES: ReadonlySet<string> = new Set(['arrest', 'charge', 'verdict', 'death', 'search', 'rescue', 'arrival', 'closing', 'meeting', 'theft', 'protest']);

/** Between the incident and a time: the time is that of a court day, a stay in hospital, a vigil or a statement. */
export const AFTERMATH_WAY = /\b(?:in court|pleas?|pleaded|pled|bond|bail|(?:bond|bail|court|preliminary|initial|detention|status|custody) hearing|hearing (?:is|was|on)|arraigned|arraignment|charged|charges|arrested|custody|jail|prison|sentenced|(?:critical|stable|serious|good|fair) condition|(?:in|at|from|left|out of) (?:the |a |an )?(?:[a-z]+ ){0,3}hospital|surgery|recovering|remain(?:s|ed)?|conference|autopsy|identified|announced|released|reports?|briefings?|pronounced|interview|under ?way|unknown(?! (?:location|place|reasons?|gunm[ae]n|m[ae]n|assailants?|attackers?|suspects?|persons?)\b)|unclear|investigat\w+|still|continue[sd]?|would have)\b/i;

/** Courts as they are named; "Longfellow Court" is a street. */
export const COURTS = /\bcourt\b|\b(?:District|County|Superior|Supreme|Circuit|Municipal|Magistrates?|Criminal|Family|High|Crown|Justice|City|Juvenile|Appeals?) Court\b/;

/** How things stand when the report is written; a time behind an event that follows such words is rather the report's. */
export const STILL_SO = /\b(?:in custody|no arrests?|unknown|unclear|not (?:been )?(?:identified|released)|condition)\b/i;

/** Before a time: it lies ahead. */
export const TO_COME = /\b(?:will|tentatively|planning|plans|planned|scheduled|expected|due|set) (?:to |be |for )?(?:[a-z]+ ){0,3}$/i;

/** Before "murder" or "homicide": the name of a charge, not the deed. */
export const CHARGE_BEFORE = /\b(?:charge[sd]?|counts?|degree|capital|attempted|criminal|reckless|guilty)\b[^,.;]{0,30}$/i;

/** A death in hospital may come days after the incident. */
export const IN_HOSPITAL = /\b(?:hospital|surgery|injuries|wounds|medical cent(?:er|re)|later died|died later|(?:hours|days|weeks|months) (?:after|later))\b/i;

/** Words that point to a day from the day of publication. */
export const DEICTIC = /\b(?:today|tonight|yesterday|overnight|(?:this|that|the same|the next) (?:morning|afternoon|evening|night|day)|last night|ago|earlier)\b/i;

/** Right behind a time, these say that what stands there came before it: "Wednesday after he was shot", "Wednesday, two days after the shooting". */
export const BEFORE_IT = /^,?\s+(?:just\s+|less than\s+)?(?:(?:an?|one|two|three|four|five|six|seven|several|\d+)\s+(?:hour|day|week|month)s?\s+)?(?:after|following|into)\b(?!\s+(?:receiving|getting|(?:(?:an?|the|several|multiple)\s+)?(?:9-?1-?1\s+)?(?:calls?|reports?)\b|someone\s+called|neighbou?rs\s+(?:called|reported)))/i;

/** Before an event, these name it as the scene or the cause of something else: "at the scene of the shooting Friday". */
export const NAMED_ONLY = /\b(?:scene|site|aftermath|anniversary|victims?|survivors?|memory|suspects?|accused|role|connection|response)\s+(?:of|in|to|with)\s+(?:the\s+|a\s+|an\s+|that\s+|this\s+)?(?:\p{L}+\s+){0,3}$/iu;

/** Before "shot" or "killed": that is how the incident ended. */
export const STOPPED = /\b(?:suspect|gunman|shooter|attacker|assailant)s?\s+(?:was|were|is|had been|has been)\s+(?:\p{L}+ly\s+)?$/iu;

/** Anywhere in a sentence, these say that it tells of what came after. */
export const AFTERMATH_SENTENCE = /\b(?:charge[sd]?|arrest\w*|custody|court|judge|search\w*|vigil|funeral|mourn\w*|memorial|recover\w*|investigat\w*|motive|released|identified|announced|autopsy|conference|statement|hospitali[sz]ed)\b/i;

/** What witnesses and dispatchers do in the minutes of an incident; its hour is the incident's. */
export const CALL_VERBS: ReadonlySet<string> = new Set('called call calls received responded dispatched heard erupted opened broke rang fired struck grazed'.split(' '));

/** Right behind a time, this opens the clause of what happened then: "was closing his shop on Monday when a van crashed into it". */
export const WHEN_BEHIND = /^,?\s+(?:and\s+)?when\b/i;

/** From a time to the verb of the event: "entered the shop on Monday and stabbed its owner". */
export const AND_BEHIND = /^,?\s+and\s+(?:then\s+)?(?:\p{Ll}+ly\s+)?$/u;

/** Between the event and a time, these open a clause of what went on at that very moment: "was hit as she crossed the road on Monday". */
export const AT_THAT_MOMENT = /\b(?:as|while)\s+(?:he|she|they|it|the|an?|one|two|his|her|their|\p{Lu}\p{L}+)\b/u;

/** Behind an event, these say what it did: "a crash near Gent that sent five people to hospital", "the fire claimed a life". */
export const DID_HARM = /^(?:(?:\s+(?:in|on|at|near|outside|inside|along)\s+[^,;:.]{1,60}?)?\s+(?:that|which))?\s+(?:has\s+|have\s+|had\s+)?(?:sent|left|claimed|took|injured|wounded|killed|hospitali[sz]ed|damaged|destroyed)\s+(?!(?:town|the (?:scene|area|hospital)|place)\b)/iu;
/** From there to a time: the same clause. */
export const SAME_CLAUSE = /^[^,;:.]{0,80}(?:,\s*)?$/;
/** Right behind a time: what the event before it did: "a crash late on Monday sent five people to hospital". */
export const DID_NEXT = /^\s+(?:sent|landed|put|claimed|hospitali[sz]ed)\b/i;
/** A second thing that it did: "left one dead and sent another to hospital". */
export const AND_DID = /\band\s+(?:sent|left|injured|wounded|killed|hospitali[sz]ed|damaged)$/i;

/** Before an event: what is so now, or has been done since. A day of the past behind the event cannot be the day of that. */
export const SINCE_DONE = /\b(?:(?:has|have)\s+(?:been\s+|now\s+|also\s+)*(?:\p{L}+ed|made|held|caught|taken|put)|(?:is|are)\s+(?:now\s+|still\s+)?(?:in\s+(?:custody|jail)|being|accused|charged|suspected|wanted|facing|behind\s+bars)|faces?)\b(?!.*\b(?:was|were|had|said)\b)/iu;

/** Between a time and an event: "a row on Monday night led to the fatal stabbing", "the party was interrupted on Sunday by a shooting". */
export const LED_TO = /^\s+(?:led|escalated|ended)\s+(?:to|in|into|with)\s+(?:an?|the|his|her|their)\s+(?:\p{Ll}+\s+){0,2}$/iu;
export const BY_IT = /^\s+by\s+(?:(?:an?|the)\s+)?(?:\p{Ll}+\s+){0,2}$/iu;

/** Before a time: the emergency call, which is made within minutes. */
export const CALL_BEFORE = /\b(?:(?<!\b(?:she|he|i|we|mother|father|parents?|wife|husband|relatives?|family)\s+)(?:received|fielded)\s+(?:an?|the|several|multiple|numerous|two|\d+)\s+(?:[\p{L}\d-]+\s+){0,3}(?:calls?|reports?)\b[^.;:]{0,60}|(?:911\s+|emergency\s+)?calls?\s+(?:to\s+[^,;.]{1,30}|came(?:\s+in)?|(?:was|were)\s+(?:made|received|placed)))\s*$/iu;
/** Behind a time that a speaker's verb would take: "police said that on Sunday, they received a call of a shooting". */
export const CALL_BEHIND = /^[^,;.]{0,28}(?:,\s+(?:(?:[\p{L}’']+\s+){1,4}(?:say|said)\s+(?:that\s+)?)?|\s+)(?:it|they|officers|deputies|police|troopers|dispatchers|firefighters|crews)\s+(?:received|got|responded|(?:was|were)\s+(?:called|dispatched|sent|alerted))\b|^,\s+(?:the\s+)?(?:\p{Lu}[\p{L}’']+\s+|(?:police|dispatch(?:ers)?)\s+){1,7}(?:received|got)\s+(?=(?:an?|several|multiple)\s+(?:[\p{L}\d-]+\s+){0,2}(?:calls?|reports?)\b)/u;

/** All that stands before an hour which opens the story of what happened. */
export const OPENS_STORY = /^\W*(?:(?:the\s+)?(?:police|deputies|officers|investigators|authorities|officials)\s+(?:said|say|tell us)\s+(?:that\s+)?)?(?:(?:on|at|around|about|shortly|just|before|after)\s+)*$/i;

/** Before the event: they were called to where it had just happened. */
export const TO_THE_SCENE = /\b(?:responded|called|dispatched|rushed|summoned)\s+to\s+the\s+(?:scene|site)\s+of\s+(?:the\s+|an?\s+)?(?:\p{Ll}+\s+){0,2}$/iu;

/** Those who come when they are called. */
export const RESPONDERS = /\b(?:officers?|deput(?:y|ies)|police|troopers?|paramedics|medics|firefighters?|crews?|responders|units|rescuers|ambulances?|agents)\s+(?:first\s+|then\s+|who\s+)?$/i;

/** Behind the name of a day: a word for the incident that only such a day makes one. */
export const DAYS_TRAGEDY = /^['’]s\s+(?:(?:tragic|terrible|horrific|deadly|fatal|violent|awful|shocking)\s+events|(?:\p{Ll}+\s+)?(?:tragedy|bloodshed|standoff|stand-off|carnage|rampage|ordeal|violence))\b/iu;

/** What begins, where a word of beginning tells of the incident itself. */
export const BEGINS: ReadonlySet<string> = new Set('it this shooting gunfire incident violence standoff attack rampage confrontation'.split(' '));

/** Between an event and a time, these part the two, whatever turn of phrase ties them. */
export const CUTS_OFF = /\b(?:charged|arrested|sentenced|arraigned|pleaded|pled|jailed|investigat\w+|still|remain(?:s|ed)?|identified|announced|until|since)\b/i;

/** In a sentence: it tells of more than one case, or of one beside the article's own. */
export const OTHER_TOLD = /\b(?:second|third|fourth|fifth|another|others?|also|earlier|previous(?:ly)?|prior|similar|separate|unrelated|latest|(?:most )?recent(?:ly)?|came|comes|follow(?:s|ed|ing)|since|both|again|anniversary|nearby|different)\b/i;

/** From the name of a day to a word for the event that it is given to: "Sunday's fatal shooting". */
export const ITS_DAY = /^(?:\s+(?:morning|afternoon|evening|night))?['’]s\s+(?!(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b)(?:\p{Ll}+\s+){0,2}$/u;

/** Behind such a noun: whose it was, and he is new to the reader: "the killing of a boy". */
export const OF_SOMEBODY = /^\s+(?:death\s+)?of\s+(?:an?|two|three|four|\d+)\b/i;

/** Before a verb: whom it befell, and he is known: "she was", "the driver had been", "Lund was". */
export const KNOWN_SUBJECT = /\b(?:he|she|they|it|the\s+(?:[\p{Ll}\d-]+\s+){1,2}|\p{Lu}[\p{L}’'-]+\s+)\s*(?:was|were|had been|is|are)?\s*(?:\p{Ll}+ly\s+)?$/u;
/** Right before "happened": a case that is new to the reader. */
export const A_CASE = /\b(?:an?|another|one|two|three|four|five|six|\d+)\s+(?:[\p{L}\d-]+\s+){0,3}$/iu;
/** Before a verb: somebody who is new to the reader, so perhaps of another case. */
export const NEW_CASE = /\b(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|several|some|multiple|at least|\d+)\s+[^,;]{0,60}$|\b(?:who|whom|which|whose)\b[^,;]{0,30}$/i;
