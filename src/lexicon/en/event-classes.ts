/**
 * Words that tell of an event, by class. All forms are written out. `identity` says what makes two events of a class the same one within a story:
 * `story` (there is one main event of that class), `place` (one a place: the capture of a town) or `person` (one a person: an arrest, a birth).
 * `verbs` are past or participle forms that report that it happened; `present` forms are for headlines; `nouns` name it, `plurals` name several.
 */

export type EventIdentity = 'story' | 'place' | 'person';

export interface EventClass {
  readonly class: string;
  readonly identity: EventIdentity;
  readonly verbs: string;
  /** Two-word verbs, parted by semicolons. */
  readonly phrases?: string;
  readonly present?: string;
  readonly nouns: string;
  readonly plurals?: string;
}

export const EVENT_CLASSES: readonly EventClass[] = [
  { class: 'shooting', identity: 'story', verbs: 'shot gunned fired', phrases: 'opened fire; opens fire; open fire; opening fire; returned fire; gun discharged; handgun discharged; firearm discharged; shotgun discharged; rifle discharged; weapon discharged; accidentally discharged; gun discharges; gun goes; gun went; gun fires; gun fired; weapon fires; fires at; fires shot; fires shots; fires into', present: 'shoots shoot', nouns: 'shooting gunfire gunshot shootout ambush massacre rampage murder-suicide shots gunshots', plurals: 'shootings shootouts' },
  { class: 'attack', identity: 'story', verbs: 'attacked stabbed struck assaulted raided ambushed stormed', present: 'attacks attack', nouns: 'attack assault stabbing raid strike airstrike', plurals: 'attacks stabbings raids airstrikes' },
  { class: 'explosion', identity: 'story', verbs: 'exploded detonated bombed blasted', present: 'explodes', nouns: 'explosion blast bombing bomb', plurals: 'explosions blasts bombings' },
  { class: 'harm', identity: 'story', verbs: 'killed slain murdered massacred slaughtered injured wounded hurt', present: 'kills injures wounds', nouns: 'killing murder homicide slaying incident', plurals: 'killings murders homicides slayings incidents' },
  { class: 'death', identity: 'person', verbs: 'died drowned perished', present: 'dies', nouns: 'death', plurals: 'deaths' },
  { class: 'crash', identity: 'story', verbs: 'crashed collided derailed overturned ditched capsized sank', phrases: 'went down; ran aground; keeled over', present: 'crashes collides derails capsizes', nouns: 'crash collision wreck derailment accident', plurals: 'crashes collisions accidents' },
  { class: 'collapse', identity: 'story', verbs: 'collapsed caved crumbled', phrases: 'gave way; came down', present: 'collapses', nouns: 'collapse cave-in landslide mudslide landslip avalanche rockfall', plurals: 'collapses landslides avalanches' },
  { class: 'stampede', identity: 'story', verbs: 'stampeded trampled', nouns: 'stampede crush', plurals: 'stampedes' },
  { class: 'eruption', identity: 'story', verbs: '', nouns: 'eruption', plurals: 'eruptions' },
  { class: 'fire', identity: 'story', verbs: 'burned burnt ignited', present: 'burns', nouns: 'fire blaze wildfire inferno', plurals: 'fires blazes wildfires' },
  { class: 'flood', identity: 'story', verbs: 'flooded inundated burst', present: 'floods', nouns: 'flood flooding deluge', plurals: 'floods' },
  { class: 'storm', identity: 'story', verbs: 'landfall', nouns: 'storm hurricane typhoon cyclone tornado landfall blizzard', plurals: 'storms tornadoes' },
  { class: 'earthquake', identity: 'story', verbs: 'shook', nouns: 'earthquake quake tremor aftershock', plurals: 'earthquakes quakes aftershocks' },
  { class: 'outbreak', identity: 'story', verbs: 'infected', nouns: 'outbreak epidemic pandemic', plurals: 'outbreaks epidemics' },
  { class: 'declaration', identity: 'story', verbs: 'declared proclaimed', present: 'declares', nouns: 'declaration proclamation' },
  { class: 'capture', identity: 'place', verbs: 'captured recaptured retaken retook liberated seized reclaimed regained freed recovered deoccupied overran conquered', present: 'captures retakes liberates seizes recaptures', nouns: 'capture recapture liberation seizure', plurals: 'captures' },
  { class: 'withdrawal', identity: 'place', verbs: 'withdrew withdrawn retreated pulled evacuated', present: 'withdraws retreats', nouns: 'withdrawal retreat pullout pull-out', plurals: 'withdrawals' },
  { class: 'occupation', identity: 'place', verbs: 'occupied held', nouns: 'occupation', plurals: '' },
  { class: 'offensive', identity: 'story', verbs: 'advanced', present: 'advance advances', nouns: 'offensive counteroffensive counter-offensive operation advance blitz thrust campaign', plurals: 'offensives' },
  { class: 'war', identity: 'story', verbs: 'invaded', present: 'invades', nouns: 'war invasion conflict', plurals: 'wars' },
  { class: 'protest', identity: 'story', verbs: 'protested marched demonstrated rallied', present: 'protest marches rally', nouns: 'protest march demonstration rally blockade riot', plurals: 'protests marches demonstrations rallies blockades riots' },
  { class: 'strike-action', identity: 'story', verbs: 'downed', nouns: 'stoppage walkout lockout', plurals: 'stoppages walkouts' },
  { class: 'vote', identity: 'story', verbs: 'voted approved passed rejected adopted elected backed refused endorsed', present: 'votes approves rejects passes', nouns: 'vote ballot election referendum poll approval', plurals: 'votes elections' },
  { class: 'meeting', identity: 'story', verbs: 'met convened', present: 'meets', nouns: 'meeting summit conference session talks', plurals: 'meetings' },
  { class: 'signing', identity: 'story', verbs: 'signed ratified', present: 'signs', nouns: 'signing ratification decree treaty', plurals: '' },
  { class: 'opening', identity: 'story', verbs: 'opened reopened inaugurated', present: 'opens', nouns: 'opening inauguration', plurals: '' },
  { class: 'closing', identity: 'story', verbs: 'closed shut', present: 'closes', nouns: 'closure shutdown', plurals: '' },
  { class: 'arrest', identity: 'person', verbs: 'arrested detained apprehended surrendered', present: 'arrests', nouns: 'arrest detention', plurals: 'arrests' },
  { class: 'charge', identity: 'person', verbs: 'charged indicted arraigned', present: 'charges', nouns: 'arraignment indictment', plurals: '' },
  { class: 'verdict', identity: 'person', verbs: 'sentenced convicted jailed acquitted caged imprisoned pleaded pled', present: 'jailed', nouns: 'sentence conviction verdict acquittal', plurals: 'sentences convictions' },
  { class: 'birth', identity: 'person', verbs: 'born', nouns: 'birth', plurals: '' },
  { class: 'marriage', identity: 'person', verbs: 'married wed divorced', present: 'marries', nouns: 'wedding marriage', plurals: '' },
  { class: 'appointment', identity: 'person', verbs: 'appointed named promoted hired nominated', present: 'appoints', nouns: 'appointment nomination', plurals: '' },
  { class: 'departure-from-office', identity: 'person', verbs: 'resigned retired quit stepped sacked fired-from', present: 'resigns retires quits', nouns: 'resignation retirement', plurals: '' },
  { class: 'departure', identity: 'story', verbs: 'departed', phrases: 'took off; lifted off; set off; set out; set sail', present: 'departs', nouns: 'departure takeoff take-off lift-off liftoff launch', plurals: '' },
  { class: 'arrival', identity: 'story', verbs: 'landed arrived docked', present: 'lands arrives', nouns: 'arrival landing touchdown', plurals: '' },
  { class: 'theft', identity: 'story', verbs: 'stolen stole robbed burgled looted', present: 'steals robs', nouns: 'theft robbery burglary heist raid', plurals: 'thefts robberies burglaries' },
  { class: 'match', identity: 'story', verbs: 'beat defeated won lost drew', present: 'beats wins loses', nouns: 'match game final semi-final fixture tie', plurals: 'matches games' },
  { class: 'deal', identity: 'story', verbs: 'acquired bought agreed merged offered', present: 'acquires buys', nouns: 'merger takeover acquisition deal offer bid', plurals: 'mergers takeovers' },
  { class: 'rescue', identity: 'story', verbs: 'rescued saved lifted', present: 'rescues', nouns: 'rescue', plurals: 'rescues' },
  { class: 'search', identity: 'story', verbs: 'searched', nouns: 'search', plurals: 'searches' },
];

/** Verbs of saying and showing: a time beside one dates the statement, not what is told. */
export const REPORT_VERBS: ReadonlySet<string> = new Set(
  'said says say told tells announced reported confirmed stated added wrote tweeted posted published released claimed acknowledged admitted denied identified interviewed explained noted warned revealed disclosed updated issued briefed testified visited'.split(' '),
);

/** Verbs that begin or end what their subject names: "the offensive, which began in September". */
export const BEGIN_VERBS: ReadonlySet<string> = new Set('began begun started launched commenced erupted broke'.split(' '));
export const END_VERBS: ReadonlySet<string> = new Set('ended finished concluded stopped ceased expired'.split(' '));

/** Past forms that do not end in -ed: a time near one of them belongs to it, whatever it tells of. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  'went came gave took made saw found left became knew thought spoke ran wrote read sat stood lost paid sent spent built bought brought caught chose drove ate fell felt flew forgot froze got grew heard hid kept laid led lay lent let lit meant met put rode rang rose sang sank sent set shook shone slept sold swam swept swore taught threw understood woke wore won'.split(' '),
);

/** Words in -ed that describe rather than tell. */
export const NOT_VERBS: ReadonlySet<string> = new Set('armed unarmed suspected alleged unidentified wanted married retired aged red bed indeed need speed seed hundred sacred naked wicked rugged unexpected armored armoured marked unmarked crowded related so-called fenced gated red-brick masked'.split(' '));

/** What one person goes through again in a higher court or on another charge: two days of it are no contradiction. */
export const RECURRING: ReadonlySet<string> = new Set('arraigned arraignment'.split(' '));

/** Verbs without a class of their own that say an event took place: "the shooting happened", "it occurred". */
export const HAPPEN_VERBS: ReadonlySet<string> = new Set('happened occurred unfolded happens took place'.split(' '));

/** Classes of sudden incident: what harms people in an article of one of these is its main event. */
export const INCIDENT_CLASSES: ReadonlySet<string> = new Set(['shooting', 'attack', 'explosion', 'crash', 'fire', 'flood', 'storm', 'earthquake', 'collapse', 'stampede', 'eruption', 'harm']);

/** What a message calls an incident, whatever word the article has for it. */
export const INCIDENT_LABELS: Readonly<Record<string, string>> = { shooting: 'the shooting', attack: 'the attack', explosion: 'the explosion', crash: 'the crash', flood: 'the flood', collapse: 'the collapse', stampede: 'the crush', eruption: 'the eruption', storm: 'the storm', earthquake: 'the earthquake' };

/** Classes of what follows an incident: their reports tell of it too. */
export const FOLLOW_UP_CLASSES: ReadonlySet<string> = new Set(['death', 'arrest', 'charge', 'verdict', 'search', 'rescue']);

/** Classes of which one town sees many: two reports of such events need more in common to be of one event. */
export const ROUTINE_CLASSES: ReadonlySet<string> = new Set(['shooting', 'attack', 'harm', 'death', 'crash', 'fire', 'arrest', 'charge', 'verdict', 'theft', 'match']);

/** Verbs of what happens at the scene of an incident: in the first sentences of its report, a time beside one dates the incident. */
export const SCENE_VERBS: ReadonlySet<string> = new Set('found called responded responds arrived dispatched summoned rushed taken transported hospitalized hospitalised erupted opened broke heard struck grazed discovered pronounced ran fell left turned went playing hunting fired rang'.split(' '));
