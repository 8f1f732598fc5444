/** Where somebody stands: alive, dead, missing, held, at large; and what became of somebody in court beside plea and verdict. Forms follow their subject. */

export type Standing = 'survived' | 'in hospital' | 'dead' | 'died there' | 'missing' | 'held' | 'still held' | 'released' | 'at large' | 'facing justice';

export const STANDINGS: Readonly<Record<Standing, readonly string[]>> = {
  survived: ['survived', 'was among the survivors', 'is among the survivors', 'was pulled out alive', 'was found alive', 'is alive', 'is alive and well', 'was rescued', 'was among those rescued', 'is among those rescued', 'was among the rescued', 'was among those saved', 'was among those pulled out alive', 'was pulled alive', 'was brought out alive', 'was picked up alive', 'was dragged to safety', 'was pulled to safety', 'was winched to safety', 'swam ashore', 'swam to safety', 'got out alive', 'came out alive', 'lived through', 'would live', 'will live', 'would survive', 'will survive', 'escaped with minor injuries', 'escaped with slight injuries', 'escaped with cuts', 'escaped with bruises', 'escaped unhurt', 'escaped unharmed', 'was unhurt', 'was unharmed'],
  'in hospital': ['is recovering', 'is out of danger', 'was out of danger', 'was recovering', 'is expected to survive', 'is expected to recover', 'is in stable condition', 'is in critical condition', 'remains in hospital', 'remains in the hospital', 'remains in critical condition', 'remains in stable condition', 'remains hospitalized', 'remains hospitalised', 'was discharged from hospital'],
  dead: ['died', 'has died', 'was killed', 'was pronounced dead', 'was found dead', 'was shot dead', 'was shot and killed', 'was fatally shot', 'was among the dead', 'is among the dead', 'was among those killed', 'is among those killed', 'was one of those killed', 'was among those who died', 'perished', 'did not survive', 'lost his life', 'lost her life', 'bled to death', 'succumbed to'],
  'died there': ['drowned', 'went down with his ship', 'went down with her ship', 'went down with the ship', 'went down with his boat', 'went down with the boat', 'went down with the vessel', 'burned to death', 'burnt to death', 'froze to death', 'died at the scene', 'died on the spot', 'died instantly', 'was killed instantly', 'was killed outright', 'died at once', 'died on impact'],
  missing: ['is missing', 'is still missing', 'remains missing', 'was still missing', 'is among the missing', 'is among those missing', 'was among the missing', 'is unaccounted for', 'remains unaccounted for', 'has not been found', 'has yet to be found'],
  held: ['was arrested', 'been arrested', 'is under arrest', 'under arrest', 'was detained', 'been detained', 'was taken into custody', 'been taken into custody', 'in custody', 'in police custody', 'being held', 'behind bars', 'in a police cell', 'in police cells', 'in a cell'],
  'still held': ['remains behind bars', 'remains in custody', 'remains in jail', 'remains in prison', 'remains in detention', 'remains under arrest', 'is still in custody', 'is still behind bars', 'is still in jail', 'is still in prison', 'is still being held', 'is still held', 'stays behind bars', 'stays in custody', 'has been in custody since', 'has been behind bars since', 'has been held since'],
  released: ['was released without charge', 'was let go without charge', 'was freed without charge', 'has been released without charge', 'was let go', 'has been let go', 'was set free', 'has been set free', 'walked free', 'was released on bail', 'has been released on bail', 'is out on bail', 'is free on bail', 'is at home again', 'was released from custody', 'was released from jail', 'was released from prison', 'has been released from custody', 'is a free man', 'is a free woman'],
  'facing justice': ['has been named a suspect', 'has been named as a suspect', 'was named a suspect', 'was being questioned', 'is being questioned', 'was questioned by', 'has been questioned by', 'is due in court', 'is due to appear in court', 'will stand trial', 'is to stand trial', 'appeared in court', 'has been charged with', 'was charged with', 'faces charges', 'faces trial'],
  'at large': ['at large', 'on the run', 'a fugitive', 'being sought', 'in hiding', 'evaded capture', 'escaped arrest'],
};

/** "is among the seven still missing", "is among those for whom divers are searching". */
export const AMONG_MISSING = /\b(?:is|was|remains) (?:one of|among) (?:the|those) (?:[\p{L}\d-]+ )?(?:people |others |passengers |crew )?(?:who (?:are|were) )?(?:still )?(?:missing|unaccounted for|for whom [^.;]{0,30}\bsearching|being (?:looked|searched) for)\b/gu;

/** What a negation before the form makes of it; of the other forms it makes nothing that can be compared. */
export const NEGATED_STANDINGS: Partial<Readonly<Record<Standing, string>>> = { held: 'not held', survived: 'dead' };

/** Behind these stands the pronoun of the one who died: "the crash cost him his life". */
export const COST_A_LIFE = /\b(?:cost|claimed|ended) (?:him his|her her|his|her) life\b/gu;

/** "Until the mayor fired her in July": the pronoun says who had to go. */
export const SENT_AWAY = /\b(?:fired|sacked|dismissed|ousted) (?:him|her)\b(?=\s*(?:[.,;]|$)|\s+(?:in|on|last|after|over|for|when|as|because|from|at|two|three|the (?:day|week|month|next)|that)\b)/gu;

/** Verbs whose object is the one who is held: "police are holding the driver". */
export const HOLDING_VERBS: readonly string[] = ['arrested', 'detained', 'are holding', 'is holding', 'have in custody'];

/** Standings that exclude each other. */
export const STANDING_CONFLICTS: readonly (readonly [string, string])[] = [
  ['still held', 'released'], ['still held', 'at large'], ['still held', 'dead'], ['dead', 'released'], ['dead', 'facing justice'],
  ['died there', 'survived'], ['died there', 'in hospital'], ['died there', 'held'], ['died there', 'at large'], ['died there', 'missing'], ['died there', 'facing justice'], ['died there', 'still held'], ['died there', 'released'],
  ['dead', 'survived'], ['dead', 'in hospital'], ['dead', 'missing'], ['dead', 'held'], ['dead', 'at large'], ['missing', 'held'], ['missing', 'survived'], ['held', 'at large'], ['held', 'not held'],
];

/** From an earlier standing the news may move on to these. */
export const STANDING_MOVES: Readonly<Record<string, readonly string[]>> = {
  survived: ['dead'], 'facing justice': ['dead'], 'still held': ['released', 'dead', 'at large'], released: ['dead'], 'in hospital': ['dead'], missing: ['dead', 'died there', 'survived', 'held'], 'at large': ['held', 'dead'], 'not held': ['held'], held: ['dead'],
};

/** Such a move may be one of hours: two reports of one day do not contradict each other. */
export const QUICK_MOVES: readonly (readonly [string, string])[] = [['in hospital', 'dead'], ['missing', 'died there'], ['still held', 'released'], ['missing', 'dead'], ['missing', 'survived'], ['not held', 'held']];

/** Says that nobody has been arrested, and that somebody was. "No arrests have been made" is left out: crime desks close reports of other cases with it. */
export const NO_ARREST = /\b(?:no[ -]?(?:one|body)|not (?:one|a single) (?:person|man|suspect|soul)|none of them)\b[^.;]{0,40}?\b(?:been arrested|been detained|been held|is being held|was arrested|is in custody|under arrest|inside of a (?:police )?cell|behind bars)\b/i;
export const AN_ARREST = /\b(?:was|were|has been|have been) (?:arrested|detained|taken into custody)\b/i;

/** Did somebody give evidence? A negation before the form says no. */
export const TESTIMONY: readonly string[] = ['testified', 'testify', 'gave evidence', 'give evidence', 'took the stand', 'take the stand', 'took the witness stand', 'take the witness stand', 'on the stand', 'on the witness stand', 'entered the witness box', 'enter the witness box'];

/** How a jury voted, near words of a verdict. */
export const UNANIMITY: Readonly<Record<string, readonly string[]>> = {
  unanimous: ['unanimous', 'unanimously'],
  'by majority': ['majority verdict', 'majority verdicts', 'by a majority', 'by majority', 'majority of'],
};
/** One of these in the sentence: its unanimity or majority is a jury's. */
export const JURY_WORDS: ReadonlySet<string> = new Set('jury jurors jury\'s verdict verdicts guilty convicted acquitted cleared'.split(' '));

/** Charges so called are the main one, whatever its name. */
export const TOP_CHARGE = /\b(?:(?:most|more) serious|gravest|top|main|principal|heaviest|graver)\s+(?:charge|count|offen[cs]e)\b/i;
/** "all charges", "everything": whatever was charged. */
export const ALL_CHARGES = /^\s*(?:of|to|on)?\s*(?:(?:all|the|any|every|each|both|those|these)\s+)*(?:of\s+)?(?:the\s+)?(?:charges?|counts?|accusations?|everything|wrongdoing|involvement|it)\b/i;
/** Words inside a charge that tell no charge from another. */
export const CHARGE_FILLERS: ReadonlySet<string> = new Set('the a an one two three four five six seven eight nine ten of count counts charge charges charged more most less lesser serious gravest his her their its all both to on crime crimes offence offense offences offenses'.split(' '));
/** Crimes that the verbs "admit" and "deny" take as their object. */
export const CRIMES: ReadonlySet<string> = new Set('murder manslaughter theft fraud rape robbery burglary arson assault bribery perjury corruption conspiracy espionage treason kidnapping smuggling forgery embezzlement stalking harassment killing stabbing stealing causing possessing wounding dangerous careless attempted drink-driving blackmail terrorism extortion negligence'.split(' '));

/** Posts that an event knows one holder of: a ship has one captain. */
export const POSTS: ReadonlySet<string> = new Set('captain skipper pilot co-pilot copilot driver gunman shooter attacker hijacker helmsman'.split(' '));
/** Two words for one post. */
export const SAME_POST: ReadonlyMap<string, string> = new Map([['skipper', 'captain'], ['copilot', 'co-pilot']]);
/** Before a post: not the one, or one of several. */
export const OTHER_POSTS: ReadonlySet<string> = new Set('second other another former first relief assistant deputy third fellow rival opposing team club national england new ex'.split(' '));
/** Words for one sort of craft, of which each may stand for the others. */
export const CRAFT: ReadonlyMap<string, string> = new Map([
  ...'ferry ship boat vessel trawler tanker freighter yacht launch catamaran sailing'.split(' ').map((word) => [word, 'ship'] as const),
  ...'plane aircraft jet airliner airline helicopter flight turboprop'.split(' ').map((word) => [word, 'plane'] as const),
  ...'train tram locomotive railway'.split(' ').map((word) => [word, 'train'] as const),
  ...'bus coach minibus'.split(' ').map((word) => [word, 'bus'] as const),
  ...'lorry truck tanker-lorry juggernaut'.split(' ').map((word) => [word, 'lorry'] as const),
  ...'car taxi van cab minicab suv pickup'.split(' ').map((word) => [word, word] as const),
]);
