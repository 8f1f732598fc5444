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
    name: 'flag', label: 'the flag of the ship', kind: 'country', where: new RegExp(`\\b${SHIP}\\b`), unless: /\bcolli(?:ded|sion|de)\b|\bboth (?:ships|vessels|boats)\b/,
    forms: [/\bflag\s+of\s+(?:the\s+)?(?<who>\p{Lu}[\p{L}’-]+(?:\s+\p{Lu}[\p{L}-]+){0,2})/gu, /(?<who>\p{Lu}[\p{L}’]+(?:\s+\p{Lu}\p{L}+)?)[- ](?:flagged|registered)\b/gu, /\b(?:sail(?:s|ed|ing)|fl(?:ies|ew|ying))\s+(?:under\s+)?(?:the|an?)\s+(?<who>\p{Lu}[\p{L}’]+)\s+flag\b/gu, new RegExp(`\\b${SHIP}(?:,\\s+(?:which\\s+is\\s+)?|\\s+(?:is\\s+|was\\s+)?)registered\\s+in\\s+(?:the\\s+)?(?<who>\\p{Lu}[\\p{L}’-]+(?:\\s+\\p{Lu}\\p{L}+)?)`, 'gu')],
  },
  {
    name: 'broker', label: 'who brokered it', kind: 'body',
    forms: [new RegExp(`\\b(?:brokered|mediated)\\s+by\\s+(?:the\\s+)?${NAME}`, 'gu'), new RegExp(`${NAME}\\s+(?:(?:had|has)\\s+been|was|were|acted\\s+as|served\\s+as|had\\s+acted\\s+as)\\s+(?:the\\s+|an?\\s+)?(?:go-between|mediator|intermediary|broker)\\b`, 'gu'), new RegExp(`${NAME}(?:,\\s+(?:which|who))?\\s+(?:had\\s+)?(?:brokered|mediated)\\s+(?:the|a|an|between|in)\\b`, 'gu'), new RegExp(`\\bwith\\s+${NAME}\\s+as\\s+(?:the\\s+|an?\\s+)?(?:go-between|mediator|intermediary)\\b`, 'gu')],
  },
  {
    name: 'assault', label: 'who led the assault', kind: 'body',
    forms: [new RegExp(`${NAME},\\s+(?:which|who)\\s+(?:had\\s+)?led\\s+the\\s+(?:assault|attack|offensive|advance|storming)\\b`, 'gu'), new RegExp(`\\b(?:assault|offensive|advance|attack)\\s+(?:was\\s+|had\\s+been\\s+)?led\\s+by\\s+(?:the\\s+)?${NAME}`, 'gu')],
  },
  {
    name: 'first to see', label: 'who noticed it first', kind: 'person',
    forms: [new RegExp(`\\b${FOUND}\\s+(?:was|had\\s+been|has\\s+been)\\s+(?:first\\s+)?(?:spotted|noticed|discovered|found|detected|seen|reported)\\s+by\\s+(?<who>[^.;]{3,60})`, 'gu'), /(?<who>[^.;"“”]{3,80}?),?\s+(?:had\s+)?(?:first\s+)?(?:raised|sounded)\s+the\s+alarm\b/gu, /\balarm\s+(?:was|had\s+been)\s+(?:raised|sounded)\s+by\s+(?<who>[^.;]{3,60})/gu],
  },
  {
    name: 'finder', label: 'who found the body', kind: 'sort',
    forms: [/\b(?:[Bb]ody|[Rr]emains|[Cc]orpse)\b[^.;,]{0,40}?\b(?:found|discovered|spotted|seen)\s+(?:[^.;,]{0,30}?\s)?by\s+(?<who>(?:an?|the|two|three|some)\s[^.;,]{3,30})/gu],
  },
  { name: 'alarm', label: 'who raised the alarm', kind: 'sort', forms: [/\b(?<who>(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree)\s[\p{L}\s-]{3,30}?)\s+(?:had\s+)?(?:raised|sounded)\s+the\s+alarm\b/gu, /\balarm\s+(?:was|had\s+been)\s+(?:raised|sounded)\s+by\s+(?<who>[^.;,]{3,30})/gu] },
  { name: 'first there', label: 'who was there first', kind: 'sort', forms: [/(?<who>\b[\p{L}\s-]{3,50}?)\s+(?:was|were)\s+(?:the\s+)?first\s+(?:to\s+arrive|on\s+the\s+scene|at\s+the\s+scene|to\s+reach)\b/gu] },
  { name: 'weapon', label: 'the weapon', kind: 'sort', where: /\b(?:attack|stabbed|shot|killed|robbery|robbed|raid|murder|wounded|hurt)\w*\b/, forms: [/\b(?:armed\s+with|stabbed\s+(?:\p{L}+\s+){0,4}?with|wielding|brandishing|attacked\s+(?:\p{L}+\s+){0,4}?with|hit\s+(?:\p{L}+\s+){0,4}?with|beaten\s+(?:\p{L}+\s+){0,4}?with)\s+(?<who>an?\s[^.;,]{3,30})/gu] },
  { name: 'getaway', label: 'what they got away in', kind: 'sort', forms: [/\b(?:fled|drove\s+off|escaped|made\s+off|got\s+away|sped\s+off|rode\s+off)\s+(?:in|on)\s+(?<who>an?\s[^.;,]{3,30})/gu] },
  { name: 'aircraft', label: 'the type of the aircraft', kind: 'model', where: /\b(?:crash|crashed|emergency landing|runway|came down|hijacked|engine)\b/, forms: [/\b(?<who>(?:Boeing|Airbus|Embraer|ATR|Cessna|Antonov|Tupolev|Ilyushin|Sukhoi|Fokker|Beechcraft|Piper|Sikorsky|Bombardier|Saab|Let|Dornier)\s+[A-Z]{0,3}-?\d{1,3}\p{L}?(?:-\d+)?)/gu] },
  { name: 'referee', label: 'the referee', kind: 'person', unless: /\bassistant referee|\bvideo referee|\breferees\b/i, forms: [/\b[Rr]eferee,?\s+(?<who>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2})/gu] },
  { name: 'second', label: 'who came second', kind: 'person', swapped: true, forms: [/(?<who>[^.;"“”]{3,60}?)\s+(?:was|came|finished|took|placed)\s+(?:in\s+)?(?:second|silver)\b/gu, /\b(?:second\s+was|silver\s+went\s+to)\s+(?<who>[^.;,]{3,60})/gu] },
  { name: 'third', label: 'who came third', kind: 'person', swapped: true, forms: [/(?<who>[^.;"“”]{3,60}?)\s+(?:was|came|finished|took|placed)\s+(?:in\s+)?(?:third|bronze)\b/gu, /\band\s+(?<who>[^.;,"“”]{3,40}?)\s+third\b/gu, /\b(?:third\s+was|bronze\s+went\s+to)\s+(?<who>[^.;,]{3,60})/gu] },
  { name: 'winner', label: 'who scored the winner', kind: 'person', forms: [/(?<who>[^.;"“”]{3,80}?)\s+(?:scored|headed|netted|struck|grabbed|fired|got|hit)\s+(?:in\s+)?(?:the|a\s+late)\s+(?:[\p{Ll}-]+\s+)?winner\b/gu, /\bwinner\s+(?:was\s+scored\s+by|came\s+from)\s+(?<who>[^.;]{3,60})/gu] },
  { name: 'opener', label: 'who opened the scoring', kind: 'person', forms: [/(?<who>[^.;"“”]{3,80}?)\s+(?:had\s+)?(?:opened\s+the\s+scoring|broke\s+the\s+deadlock|scored\s+the\s+opener)\b/gu] },
  { name: 'goal', label: 'who scored in that minute', kind: 'person', forms: [new RegExp(`(?<who>[^.;,"“”]{3,60}?)\\s+(?:had\\s+)?(?:scored|struck|headed|converted|equali[sz]ed|levelled|gave\\s+[\\p{L} ]{2,24}\\s+the\\s+lead|put\\s+[\\p{L} ]{2,24}\\s+(?:ahead|in\\s+front)|pulled\\s+one\\s+back)(?:\\s+(?:home|in|again|first|with\\s+a\\s+penalty|from\\s+close\\s+range))?\\s+${MINUTE}`, 'gu')] },
  {
    name: 'delay', label: 'why it was put off', kind: 'cause',
    forms: [/\b(?:put\s+off|postponed|delayed|scrubbed|called\s+off|cancelled|canceled|aborted)\b[^.;,]{0,40}?\b(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|by|over)\s+(?<who>[^.;,]{3,50})/gu],
  },
  {
    name: 'fire', label: 'what the fire started in', kind: 'cause', where: /\b(?:fire|blaze|flames)\b/i,
    forms: [/\b(?:[Ff]ire|[Bb]laze|[Ff]lames|[Ii]t)\b[^.;]{0,60}?\b(?:started|start|begun|began|begin|broken?\s+out|broke\s+out|caused|sparked|triggered|ignited)\s+(?:in|by|with|when|from|on|at)\s+(?<who>[^.;,]{3,60})/gu],
  },
  {
    name: 'outage', label: 'what caused it', kind: 'cause',
    forms: [/\b(?:[Oo]utage|[Bb]lackout|[Pp]ower\s+cut|[Dd]erailment|[Cc]rash|[Aa]ccident|[Cc]ollapse|[Ee]xplosion|[Bb]last|[Ss]pill)\b[^.;]{0,30}?\b(?:caused\s+by|blamed\s+on|put\s+down\s+to|due\s+to|triggered\s+by|set\s+off\s+by)\s+(?<who>[^.;,]{3,60})/gu],
  },
  {
    name: 'hospital', label: 'the hospital that he was flown to', kind: 'hospital', unless: /\btransferred\b|\bmoved to (?:another|a second)\b/,
    forms: [/\b(?:was|had\s+been)\s+(?:flown|airlifted|taken\s+by\s+(?:helicopter|air))\s+to\s+(?:the\s+)?(?<who>[^.;,]{0,50}?(?:[Hh]ospital|[Ii]nfirmary|[Cc]linic|[Mm]edical\s+[Cc]ent(?:er|re))(?:\s+in\s+\p{Lu}[\p{L}-]+)?)/gu, /\bdug\s+out\s+alive\s+[^.;,]{0,30}?\bflown\s+to\s+(?:the\s+)?(?<who>[^.;,]{0,50}?[Hh]ospital(?:\s+in\s+\p{Lu}[\p{L}-]+)?)/gu],
  },
];
