/**
 * Slots of a story that one thing or person fills: the flag of the ship, the broker of the deal, who saw the leak first, what the fire started in.
 * Each with the wordings that name the filler (the group `who`). What may have several fillers (spokesmen, rescuers, owners of shares) is none.
 */
type FillerKind = 'country' | 'body' | 'person' | 'cause' | 'hospital' | 'sort' | 'model';

export interface Slot {
  readonly name: string;
  /** As a message names it. */
  readonly label: string;
  readonly kind: FillerKind;
  /** A sentence without this is not read closer. */
  readonly cue: RegExp;
  /** Only in articles whose text has this, or has not. */
  readonly where?: RegExp;
  readonly unless?: RegExp;
  readonly forms: readonly RegExp[];
  /** Only where each article names the other's filler too: the two have changed places. */
  readonly swapped?: true;
}

const NAME = '(?<who>\\p{Lu}[\\p{L}’-]+(?:\\s+(?:of\\s+|the\\s+)?\\p{Lu}[\\p{L}’-]+){0,3})';
const SHIP = '(?:ship|vessel|tanker|freighter|ferry|trawler|bulker|carrier|yacht|boat|liner|barge|coaster)';
const FOUND = '(?:leak|crack|fire|blaze|smoke|wreck|error|flaw|fault|bomb|device|hole|bug|spill|slick|forgery|theft|break-in|damage|wolf|whale)';
const MINUTE = '(?:(?:in|on|after)\\s+(?:the\\s+)?|the\\s+)(?<at>\\d{1,2})(?:st|nd|rd|th)?[ -]minutes?\\b(?!\\s+(?:from\\s+(?:time|the\\s+end|full)|left|to\\s+go|later|remaining|into|after|before|of))';

export const SLOTS: readonly Slot[] = [
  {
    name: 'flag', label: 'the flag of the ship', kind: 'country', cue: /flag|registered/, where: new RegExp(`\\b${SHIP}\\b`), unless: /\bcolli(?:ded|sion|de)\b|\bboth (?:ships|vessels|boats)\b/,
    forms: [/\bflag\s+of\s+(?:the\s+)?(?<who>\p{Lu}[\p{L}’-]+(?:\s+\p{Lu}[\p{L}-]+){0,2})/gu, /(?<who>\p{Lu}[\p{L}’]+(?:\s+\p{Lu}\p{L}+)?)[- ](?:flagged|registered)\b/gu, /\b(?:sail(?:s|ed|ing)|fl(?:ies|ew|ying))\s+(?:under\s+)?(?:the|an?)\s+(?<who>\p{Lu}[\p{L}’]+)\s+flag\b/gu, new RegExp(`\\b${SHIP}(?:,\\s+(?:which\\s+is\\s+)?|\\s+(?:is\\s+|was\\s+)?)registered\\s+in\\s+(?:the\\s+)?(?<who>\\p{Lu}[\\p{L}’-]+(?:\\s+\\p{Lu}\\p{L}+)?)`, 'gu')],
  },
  {
    name: 'broker', label: 'who brokered it', kind: 'body', cue: /brokered|mediat|go-between|intermediary|broker\b/,
    forms: [new RegExp(`\\b(?:brokered|mediated)\\s+by\\s+(?:the\\s+)?${NAME}`, 'gu'), new RegExp(`${NAME}\\s+(?:(?:had|has)\\s+been|was|were|acted\\s+as|served\\s+as|had\\s+acted\\s+as)\\s+(?:the\\s+|an?\\s+)?(?:go-between|mediator|intermediary|broker)\\b`, 'gu'), new RegExp(`${NAME}(?:,\\s+(?:which|who))?\\s+(?:had\\s+)?(?:brokered|mediated)\\s+(?:the|a|an|between|in)\\b`, 'gu'), new RegExp(`\\bwith\\s+${NAME}\\s+as\\s+(?:the\\s+|an?\\s+)?(?:go-between|mediator|intermediary)\\b`, 'gu'), new RegExp(`\\b(?:through|under|with)\\s+${NAME}\\s+mediation\\b`, 'gu')],
  },
  {
    name: 'assault', label: 'who led the assault', kind: 'body', cue: /\bled (?:the|by)\b/,
    forms: [new RegExp(`${NAME},\\s+(?:which|who)\\s+(?:had\\s+)?led\\s+the\\s+(?:assault|attack|offensive|advance|storming)\\b`, 'gu'), new RegExp(`\\b(?:assault|offensive|advance|attack)\\s+(?:was\\s+|had\\s+been\\s+)?led\\s+by\\s+(?:the\\s+)?${NAME}`, 'gu')],
  },
  {
    name: 'first to see', label: 'who noticed it first', kind: 'person', cue: /alarm|(?:spotted|noticed|discovered|found|detected|seen|reported) by/,
    forms: [new RegExp(`\\b${FOUND}\\s+(?:was|had\\s+been|has\\s+been)\\s+(?:first\\s+)?(?:spotted|noticed|discovered|found|detected|seen|reported)\\s+by\\s+(?<who>[^.;]{3,60})`, 'gu'), /(?<who>[^.;"“”]{3,80}?),?\s+(?:had\s+)?(?:first\s+)?(?:raised|sounded)\s+the\s+alarm\b/gu, /\balarm\s+(?:was|had\s+been)\s+(?:raised|sounded)\s+by\s+(?<who>[^.;]{3,60})/gu],
  },
  {
    name: 'finder', label: 'who found the body', kind: 'sort', cue: /[Bb]ody|[Rr]emains|[Cc]orpse/, unless: /\bbodies\b|\b(?:one|other|second|another) body\b/i,
    forms: [/\b(?:[Bb]ody|[Rr]emains|[Cc]orpse)\b[^.;,]{0,40}?\b(?:found|discovered|spotted|seen)\s+(?:[^.;,]{0,30}?\s)?by\s+(?<who>(?:an?|the|two|three|some)\s[^.;,]{3,30})/gu],
  },
  { name: 'alarm', label: 'who raised the alarm', kind: 'sort', cue: /alarm/, forms: [/\b(?<who>(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree)\s[\p{L}\s-]{3,30}?)\s+(?:had\s+)?(?:raised|sounded)\s+the\s+alarm\b/gu, /\balarm\s+(?:was|had\s+been)\s+(?:raised|sounded)\s+by\s+(?<who>[^.;,]{3,30})/gu] },
  { name: 'first there', label: 'who was there first', kind: 'sort', cue: /\bfirst (?:to arrive|on the scene|at the scene|to reach)/, forms: [/(?<who>\b[\p{L}\s-]{3,50}?)\s+(?:was|were)\s+(?:the\s+)?first\s+(?:to\s+arrive|on\s+the\s+scene|at\s+the\s+scene|to\s+reach)\b/gu] },
  { name: 'weapon', label: 'the weapon', kind: 'sort', cue: /[Aa]rmed with|stabbed|wielding|brandishing|attacked|hit|beaten/, where: /\b(?:attack|stabbed|shot|killed|robbery|robbed|raid|murder|wounded|hurt)\w*\b/, forms: [/\b(?:[Aa]rmed\s+with|stabbed\s+(?:\p{L}+\s+){0,4}?with|wielding|brandishing|attacked\s+(?:\p{L}+\s+){0,4}?with|hit\s+(?:\p{L}+\s+){0,4}?with|beaten\s+(?:\p{L}+\s+){0,4}?with)\s+(?<who>an?\s[^.;,]{3,30})/gu] },
  { name: 'getaway', label: 'what they got away in', kind: 'sort', cue: /\b(?:fled|off|escaped|away) (?:in|on) an? /, forms: [/\b(?:fled|drove\s+off|escaped|made\s+off|got\s+away|sped\s+off|rode\s+off)\s+(?:in|on)\s+(?<who>an?\s[^.;,]{3,30})/gu] },
  { name: 'aircraft', label: 'the type of the aircraft', kind: 'model', cue: /\d/, where: /\b(?:crash|crashed|emergency landing|runway|came down|hijacked|engine)\b/, forms: [/\b(?<who>(?:Boeing|Airbus|Embraer|ATR|Cessna|Antonov|Tupolev|Ilyushin|Sukhoi|Fokker|Beechcraft|Piper|Sikorsky|Bombardier|Saab|Let|Dornier)\s+[A-Z]{0,3}-?\d{1,3}\p{L}?(?:-\d+)?)/gu] },
  { name: 'judge', label: 'the judge who passed sentence', kind: 'person', cue: /[Jj]udge|[Jj]ustice/, forms: [/\b(?:[Jj]udge|[Jj]ustice),?\s+(?<who>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2}),?\s+(?:jailed|sentenced|handed\s+(?:down|him|her))\b/gu, /\b(?:jailed|sentenced)\s+(?:[\p{L}\d-]+\s+){0,8}?by\s+(?:[Jj]udge|[Jj]ustice)\s+(?<who>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2})/gu] },
  { name: 'referee', label: 'the referee', kind: 'person', cue: /[Rr]eferee/, unless: /\bassistant referee|\bvideo referee|\breferees\b/i, forms: [/\b[Rr]eferee,?\s+(?<who>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2})/gu] },
  { name: 'second', label: 'who came second', kind: 'person', cue: /\bsecond\b|silver/, swapped: true, forms: [/(?<who>[^.;"“”]{3,60}?)\s+(?:was|came|finished|took|placed)\s+(?:in\s+)?(?:second|silver)\b/gu, /\b(?:second\s+was|silver\s+went\s+to)\s+(?<who>[^.;,]{3,60})/gu] },
  { name: 'third', label: 'who came third', kind: 'person', cue: /\bthird\b|bronze/, swapped: true, forms: [/(?<who>[^.;"“”]{3,60}?)\s+(?:was|came|finished|took|placed)\s+(?:in\s+)?(?:third|bronze)\b/gu, /\band\s+(?<who>[^.;,"“”]{3,40}?)\s+third\b/gu, /\b(?:third\s+was|bronze\s+went\s+to)\s+(?<who>[^.;,]{3,60})/gu] },
  { name: 'winner', label: 'who scored the winner', kind: 'person', cue: /winner|winning goal/, forms: [/(?<who>[^.;"“”]{3,80}?)\s+(?:scored|headed|netted|struck|grabbed|fired|got|hit)\s+(?:in\s+)?(?:the|a\s+late)\s+(?:[\p{Ll}-]+\s+)?(?:winner|winning\s+goal)\b/gu, /\b(?:winner|winning\s+goal)\s+(?:was\s+scored\s+by|came\s+from)\s+(?<who>[^.;]{3,60})/gu] },
  { name: 'opener', label: 'who opened the scoring', kind: 'person', cue: /opened the scoring|deadlock|the opener/, forms: [/(?<who>[^.;"“”]{3,80}?)\s+(?:had\s+)?(?:opened\s+the\s+scoring|broke\s+the\s+deadlock|scored\s+the\s+opener)\b/gu] },
  { name: 'goal', label: 'who scored in that minute', kind: 'person', cue: /\bminutes?\b/, forms: [new RegExp(`(?<who>[^.;,"“”]{3,60}?)\\s+(?:had\\s+)?(?:scored|struck|headed|converted|equali[sz]ed|levelled|gave\\s+[\\p{L} ]{2,24}\\s+the\\s+lead|put\\s+[\\p{L} ]{2,24}\\s+(?:ahead|in\\s+front)|pulled\\s+one\\s+back)(?:\\s+(?:home|in|again|first|with\\s+a\\s+penalty|from\\s+close\\s+range))?\\s+${MINUTE}`, 'gu')] },
  {
    name: 'delay', label: 'why it was put off', kind: 'cause', cue: /put off|postpone|delay|scrub|call(?:ed)? off|cancel|abandon|aborted/,
    forms: [/\b(?<who>[\p{L}\s-]{3,40}?)\s+(?:forced|led|caused)\s+(?:the\s+)?[\p{Ll}]+\s+to\s+(?:cancel|postpone|call\s+off|put\s+off|delay|scrub|abandon)\b/gu, /\b(?:put\s+off|postponed|delayed|scrubbed|called\s+off|cancelled|canceled|aborted)\b[^.;,]{0,40}?\b(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|by|over)\s+(?<who>[^.;,]{3,50})/gu],
  },
  {
    name: 'fire', label: 'what the fire started in', kind: 'cause', cue: /[Ff]ire|[Bb]laze|[Ff]lames|[Ii]t\b/, where: /\b(?:fire|blaze|flames)\b/i,
    forms: [/\b(?<who>[\p{L}\s-]{3,40}?)\s+(?:(?:had|has)\s+)?(?:probably\s+)?(?:caused|sparked|started|triggered)\s+the\s+(?:fire|blaze)\b/gu, /\bblam(?:ed|es|ing)\s+(?<who>[\p{L}\s-]{3,40}?)\s+for\s+the\s+(?:fire|blaze)\b/gu, /\b(?:[Ff]ire|[Bb]laze|[Ff]lames|[Ii]t)\b[^.;]{0,60}?\b(?:started|start|begun|began|begin|broken?\s+out|broke\s+out|caused|sparked|triggered|ignited)\s+(?:in|by|with|when|from|on|at)\s+(?<who>[^.;,]{3,60})/gu],
  },
  {
    name: 'outage', label: 'what caused it', kind: 'cause', cue: /[Oo]utage|[Bb]lackout|[Pp]ower cut|[Dd]erailment|[Cc]rash|[Aa]ccident|[Cc]ollapse|[Ee]xplosion|[Bb]last|[Ss]pill/,
    forms: [/\b(?<who>[\p{L}\s-]{3,40}?)\s+(?:was|were|is)\s+to\s+blame\s+for\s+the\s+(?:outage|blackout|power\s+cut|derailment|crash|accident|collapse|explosion|blast|spill)\b/gu, /\b(?<who>[\p{L}\s-]{3,40}?)\s+(?:had\s+)?(?:caused|triggered)\s+the\s+(?:outage|blackout|power\s+cut|derailment|crash|accident|collapse|explosion|blast|spill)\b/gu, /\b(?:[Oo]utage|[Bb]lackout|[Pp]ower\s+cut|[Dd]erailment|[Cc]rash|[Aa]ccident|[Cc]ollapse|[Ee]xplosion|[Bb]last|[Ss]pill)\b[^.;]{0,30}?\b(?:caused\s+by|blamed\s+on|put\s+down\s+to|due\s+to|triggered\s+by|set\s+off\s+by)\s+(?<who>[^.;,]{3,60})/gu],
  },
  {
    name: 'hospital', label: 'the hospital that he was flown to', kind: 'hospital', cue: /flown|airlifted|by helicopter|by air/, unless: /\btransferred\b|\bmoved to (?:another|a second)\b/,
    forms: [/\b(?:was|had\s+been)\s+(?:flown|airlifted|taken\s+by\s+(?:helicopter|air))\s+to\s+(?:the\s+)?(?<who>[^.;,]{0,50}?(?:[Hh]ospital|[Ii]nfirmary|[Cc]linic|[Mm]edical\s+[Cc]ent(?:er|re))(?:\s+in\s+\p{Lu}[\p{L}-]+)?)/gu, /\bdug\s+out\s+alive\s+[^.;,]{0,30}?\bflown\s+to\s+(?:the\s+)?(?<who>[^.;,]{0,50}?[Hh]ospital(?:\s+in\s+\p{Lu}[\p{L}-]+)?)/gu],
  },
];
