/**
 * What takes its time, a line each: the name, the nouns for it, the verbs whose "for six hours" measures it, the states that stand behind a length
 * ("after twelve days in captivity", "spent 17 days underground"), and whose it is: each person's own (`who`), or that of the
 * thing before the verb (`subject`).
 */
const ROWS = `
rescue | rescue operation; rescue work; rescue effort; rescue efforts; rescue mission; rescue | rescuers worked; rescuers toiled; rescue teams worked; rescue crews worked | - | -
search | search operation; search effort; search efforts; search | searched; scoured; combed | - | -
manhunt | manhunt; police hunt | hunted | - | -
talks | talks; negotiations; negotiation; discussions; bargaining | negotiated; bargained | - | -
fire | fire; blaze; inferno; wildfire; flames | burned; burnt; raged; blazed | - | -
outage | power cut; power outage; power failure; blackout; outage | power was out; electricity was out; power was off; electricity was off; lights were out; power was cut; electricity was cut | - | -
closure | - | was closed; were closed; had been closed; remained closed; stayed closed; was shut; were shut; had been shut; remained shut; stayed shut; reopened | - | subject
siege | siege; encirclement; fighting | - | - | -
strike | strike; walkout; stoppage; industrial action | - | - | -
standoff | standoff; stand-off; stand - off | - | - | -
deliberation | deliberations; deliberation; deliberating | deliberated | in the jury room | -
surgery | surgery | - | in surgery; in the operating theatre | -
eruption | eruption | - | - | -
lockdown | lockdown | - | - | -
evacuation | evacuation | - | - | -
trapped | - | trapped; buried alive; entombed | underground; trapped; under the rubble; beneath the rubble; in the rubble; under the snow; buried; of being trapped | who
captivity | captivity | held captive; held hostage; held prisoner; kept prisoner; held | in captivity; as a hostage; as hostages; as a captive; as captives; of captivity; in the hands of; as a prisoner of; held hostage; held captive | who
adrift | - | drifted; adrift; floated | adrift; at sea; drifting; in a life raft; on a life raft; lost at sea; in the water | who
missing | - | missing | missing; lost in the bush; lost in the forest; lost in the mountains | who
coma | coma | - | in a coma; in an induced coma; on life support | who
space | spaceflight | - | in space; in orbit; aboard the station; aboard the space station | who
`;

/** Nouns of what takes its time, each for itself. */
const OTHERS = 'trial hearing inquest inquiry meeting session debate summit flight voyage crossing journey trip spacewalk mission chase shutdown closure tournament tour festival tenure reign marriage career ceremony wait delay match battle drought speech funeral procession';

/** Before such a noun, words that make another one of it. */
export const OTHER_OCCASIONS: ReadonlySet<string> = new Set('first final opening closing last initial preliminary'.split(' '));

export interface Activity {
  readonly name: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly states: readonly string[];
  readonly ofPersons: boolean;
  /** What stands before the verb says of which it is: "the valley road was closed". */
  readonly ofSubject: boolean;
}

function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '-' ? [] : cell.split(';').map((form) => form.trim());
}

export const ACTIVITIES: readonly Activity[] = [...rows(), ...OTHERS.split(' ').map((name): Activity => ({ name, nouns: [name], verbs: [], states: [], ofPersons: false, ofSubject: false }))];

function rows(): Activity[] {
  return ROWS.trim().split('\n').map((row) => {
    const [name = '', nouns, verbs, states, who] = row.split('|').map((cell) => cell.trim());
    return { name, nouns: list(nouns), verbs: list(verbs), states: list(states), ofPersons: who === 'who', ofSubject: who === 'subject' };
  });
}

/** Deeds (see `deeds.ts`) with which a person's captivity begins and ends; what has a noun begins and ends as the noun does. */
export const BEGINNINGS: ReadonlyMap<string, string> = new Map([['kidnapped', 'captivity'], ['last seen', 'missing']]);
export const ENDINGS: ReadonlyMap<string, string> = new Map([['rescued', 'captivity'], ['released', 'captivity']]);

/** Noun, in its plain form, -> the activity that "began" and "ended" tell of. */
export const ACTIVITY_NOUNS: ReadonlyMap<string, string> = new Map(ACTIVITIES.flatMap(({ name, nouns }) => nouns.filter((noun) => !noun.includes(' ')).map((noun) => [noun, name] as const)));

/** Verbs between a noun and its length. */
export const LASTED_FORMS = 'lasted|took|went on for|went on|dragged on for|dragged on|continued for|ran for|raged for|burned for|burnt for|stretched over|stretched on for|ended after|finished after|was over after|were over after|came to an end after|was called off after|were called off after|was abandoned after|was declared over after|was extinguished after|collapsed after|broke down after|concluded after';

/** "took firefighters 14 hours to put out": what was done in that time. */
export const TAKEN_TO: readonly (readonly [string, string])[] = [
  ['fire put out', 'put out|extinguish|douse|put the (?:fire|blaze|flames) out'],
  ['fire controlled', 'contain|bring (?:the (?:fire|blaze|flames)|it|them) under control|get (?:the (?:fire|blaze)|it) under control|control the (?:fire|blaze|flames)'],
  ['deliberation', 'reach (?:a|its|their|the) verdicts?|reach (?:a|its|their) decision|convict|acquit|find'],
];

/** Behind a deliberating body's "took six hours": who deliberates. */
export const DELIBERATORS = /\b(?:jury|jurors|panel)\b/i;

/** Words of the clause that make a length a plan, another occasion, or one that is not over. */
export const NOT_THIS_LENGTH = /\b(?:will|would|could|might|should|can|must|shall|expected|likely|if|plans?|planned|scheduled|not|never|no|until|another|further|each|every|usually|normally|typically|often|once|previous|earlier|second|third|so far|still|up to|past|separate|similar|others?|in (?:19|20)\d\d|last year|the year before)\b|n['’]t\b/i;
/** The modal, not the month. */
export const MAY = /\bmay\b/;

/** "They", "the men": the people that the story is about, where nobody is named; never "another man". */
export const GROUP_SUBJECT = /(?:^|[\s"“,])(?:they|(?:the|all|all of the)\s+(?:\p{L}+\s+)?(?:men|women|miners|boys|girls|children|crew|sailors|fishermen|hostages|captives|passengers|survivors|climbers|hikers|workers|pair|couple|two|three|four|five|six|seven|eight|nine|ten|dozen|students|astronauts|cosmonauts|tourists|soldiers|divers|trio|group|family))\b/iu;
