/**
 * Which of several ways a thing went. An axis is one question; its poles exclude each other. `active` forms take what it is about behind them ("rejected
 * the offer"), `passive` ones before them ("the offer was rejected"); a form may be both. `order` lists the poles in the order in which news may
 * move on from one to the next: an earlier report of an earlier pole is no contradiction. `nouns` are what the question may be asked of, singular.
 */
interface Pole {
  readonly pole: string;
  readonly active: string;
  readonly passive: string;
}

export interface StatusAxis {
  readonly axis: string;
  readonly nouns: string;
  readonly poles: readonly Pole[];
  readonly order: readonly string[];
}

export const STATUS_AXES: readonly StatusAxis[] = [
  {
    axis: 'decision',
    nouns: 'offer deal plan proposal bill motion scheme application budget increase contract agreement appeal request amendment treaty resolution pact takeover merger project petition bid package injunction stadium tax levy quarry development extension homes settlement reform ban constitution law rise raise',
    poles: [
      { pole: 'accepted', active: 'accepted; accept; approved; approve; approves; backed; endorsed; ratified; adopted; waved through; signed off on; gave the green light to; voted through; voted to accept; voted to approve; voted in favour of; green light for; back; backs; upheld; granted; allowed', passive: 'accepted; approved; endorsed; ratified; adopted; passed; waved through; voted through; given the green light; given the go-ahead; upheld; granted; allowed' },
      { pole: 'rejected', active: 'rejected; reject; rejects; refused; voted down; vote down; turned down; turn down; threw out; throw out; spurned; spurn; binned; bin; bins; vetoed; voted to reject; voted against accepting; said no to; dismissed', passive: 'rejected; refused; voted down; turned down; thrown out; vetoed; defeated; dismissed' },
      { pole: 'withdrawn', active: 'withdrew; withdraws; pulled; dropped; shelved; abandoned; scrapped', passive: 'withdrawn; pulled; dropped; shelved; abandoned; scrapped; never got as far as a vote; never came to a vote; never went to a vote; never put to a vote; never got to a vote; never reached a vote; never voted on' },
    ],
    order: ['rejected', 'accepted'],
  },
  {
    axis: 'holding',
    nouns: 'rocket satellite concert match game race parade festival ceremony meeting summit rally march election vote referendum launch hearing trial auction show conference flight debate session wedding funeral vigil screening tour derby regatta marathon exhibition lift-off liftoff',
    poles: [
      { pole: 'cancelled', active: 'cancelled; canceled; called off; scrapped', passive: 'cancelled; canceled; called off; scrapped; aborted; scrubbed' },
      { pole: 'postponed', active: 'postponed', passive: 'was postponed; were postponed; has been postponed; have been postponed; put off until' },
      { pole: 'held', active: '', passive: 'went ahead; took place; was held; were held; got under way; lifted off; blasted off' },
    ],
    order: ['postponed', 'held'],
  },
  {
    axis: 'activity',
    nouns: 'search manhunt hunt strike stoppage walkout talks siege blockade rescue evacuation ceasefire truce curfew lockdown operation standoff occupation boycott quarantine inquest investigation',
    poles: [
      { pole: 'goes on', active: '', passive: 'goes on; go on; continues; continue; continued; is under way; are under way; is still under way; drags on; grinds on; is ongoing; is continuing; shows no sign of ending; resumes' },
      { pole: 'ended', active: 'ended; called off; lifted; suspended', passive: 'ended; ends; is over; was over; are over; has ended; have ended; was called off; called off; concluded; was lifted; came to an end; collapsed; collapse; collapses; broke down; break down' },
    ],
    order: ['goes on', 'ended'],
  },
  {
    axis: 'access',
    nouns: 'road bridge airport school port station border tunnel line museum park runway motorway highway pass beach reactor plant factory church mine stadium hospital library canal harbour harbor crossing market theatre bazaar',
    poles: [
      { pole: 'closed', active: '', passive: 'remains closed; remain closed; remained closed; is still closed; are still closed; was still closed; were still closed; stays shut; remains shut; remain shut; remained shut; is still shut; are still shut; has been shut; have been shut; has been closed since; have been closed since; is closed until further notice; is shut until further notice; has yet to reopen; has not reopened' },
      { pole: 'open', active: 'reopened', passive: 'reopened; has reopened; have reopened; was reopened; were reopened; is open again; are open again; reopens; stayed open; remained open; remains open; has remained open; have remained open' },
    ],
    order: ['closed', 'open'],
  },
  {
    axis: 'signing',
    nouns: 'deal agreement treaty contract accord pact decree law bill',
    poles: [
      { pole: 'signed', active: 'signed', passive: 'was signed; were signed; has been signed; had been signed; is signed' },
      { pole: 'unsigned', active: '', passive: 'has not been signed; have not been signed; was not signed; remains unsigned; is unsigned; is still unsigned; has yet to be signed; was never signed' },
    ],
    order: ['unsigned', 'signed'],
  },
  {
    axis: 'fire',
    nouns: 'fire blaze wildfire flames inferno',
    poles: [
      { pole: 'out of control', active: '', passive: 'is out of control; is still out of control; remains out of control; burning out of control; raging out of control; is not under control; is still not under control' },
      { pole: 'under control', active: '', passive: 'is under control; was under control; is now under control; brought under control; has been contained; is contained; was contained' },
    ],
    order: ['out of control', 'under control'],
  },
];

/** Axes of things that a place has one of by name, or of which the article calls only one "the": their names tell them apart. */
export const NAMED_AXES: ReadonlySet<string> = new Set(['access', 'signing', 'fire', 'activity']);
/** One road may be called any of these. */
export const ROADS: ReadonlySet<string> = new Set('road highway motorway freeway'.split(' '));
/** Before a noun, no part of its name. */
export const NO_PART_OF_NAME: ReadonlySet<string> = new Set('main local nearby new old only long big whole entire still also now then'.split(' '));

/** Words near a pole by which it is told of an earlier round, or not as a fact. */
export const EARLIER_ROUND: ReadonlySet<string> = new Set('had previously initially originally formerly already twice again'.split(' '));
/** The same, where they stand right before the pole. */
export const EARLIER_ADVERBS: ReadonlySet<string> = new Set('earlier first once before'.split(' '));

/** Bodies that decide each for itself: two of them may decide otherwise. */
export const DECIDING_BODIES: ReadonlySet<string> = new Set('house senate commons lords parliament council committee court board union government commission assembly cabinet congress president governor judge jury shareholders tribunal regulator board panel minister mayor'.split(' '));

/** How somebody left an office. */
export const DEPARTURES: Readonly<Record<string, readonly string[]>> = {
  resigned: ['resigned', 'has resigned', 'stepped down', 'has stepped down', 'handed in his resignation', 'handed in her resignation', 'handed in his notice', 'handed in her notice', 'gave in his notice', 'gave in her notice', 'gave notice', 'tendered his resignation', 'tendered her resignation', 'resigned of his own accord', 'resigned of her own accord', 'left of his own accord', 'left of her own accord', 'quit of his own accord', 'quit of her own accord'],
  dismissed: ['was fired', 'was sacked', 'was dismissed', 'has been fired', 'has been sacked', 'has been dismissed', 'was ousted', 'was removed from office'],
};

/** How a contest went for somebody. */
export const CONTESTS: Readonly<Record<string, readonly string[]>> = {
  won: ['won the election', 'won re-election', 'was re-elected', 'won the race', 'won the vote', 'won the seat', 'won the runoff', 'won the run-off', 'won the title', 'won the final', 'won the match', 'won the gold medal', 'won gold'],
  lost: ['lost the election', 'lost the race', 'lost the vote', 'lost his seat', 'lost her seat', 'conceded defeat', 'lost the runoff', 'lost the run-off', 'lost the title', 'lost the final', 'lost the match', 'was voted out'],
};


/** What somebody answered to a charge, and what became of it, with the words that say so of the person before them. */
export const PLEAS: Readonly<Record<string, readonly string[]>> = {
  guilty: ['pleaded guilty', 'pled guilty', 'pleads guilty', 'has pleaded guilty', 'admitted the charge', 'admitted the charges', 'admitted everything'],
  'not guilty': ['pleaded not guilty', 'pled not guilty', 'pleads not guilty', 'denied everything', 'denied the charge', 'denied the charges', 'denied all charges', 'denied all the charges', 'denied any wrongdoing', 'denied any involvement', 'protested his innocence', 'protested her innocence', 'maintained his innocence', 'maintained her innocence', 'protested their innocence', 'maintained their innocence'],
};

export const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  convicted: ['was convicted', 'were convicted', 'has been convicted', 'was found guilty', 'were found guilty', 'convicted of', 'is convicted'],
  acquitted: ['was acquitted', 'were acquitted', 'has been acquitted', 'was cleared', 'was found not guilty', 'were found not guilty', 'is acquitted', 'were acquitted'],
};

/** "Called her at ten to nine to concede": what stands between the call and its purpose. */
export const CALLED_TO_CONCEDE = /\b(?:called|phoned|rang|telephoned|texted)\b[^.;]{1,40}?\bto (?:concede|admit defeat|congratulate (?:him|her)(?: on (?:his|her) (?:win|victory|election))?)\b/gu;
/** Whether the loser of an election conceded. The news may move from the second to the first, not back. */
export const CONCESSIONS: Readonly<Record<string, readonly string[]>> = {
  conceded: ['conceded defeat', 'conceded the race', 'conceded the election', 'conceded the contest', 'conceded on', 'has conceded', 'called her to concede', 'called him to concede', 'called to concede', 'phoned to concede', 'phoned her to concede', 'phoned him to concede', 'called to congratulate', 'called her to congratulate', 'called him to congratulate'],
  'not conceded': ['refused to concede', 'has refused to concede', 'refuses to concede', 'is refusing to concede', 'declined to concede', 'has declined to concede', 'has yet to concede', 'has not conceded', 'had not conceded'],
};
