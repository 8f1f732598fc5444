/**
 * Opposites: an axis is one question, its poles the answers that exclude each other. A line each:
 *
 *     axis | kind | pole | adjectives | verbs of what the pole is said of | verbs whose object it is said of
 *
 * Adjectives follow "is", "remains", "stayed". A verb is given by its base form; `go/went/gone on` where it is irregular. `kind` says how an axis may change:
 * a `fact` is settled by one event or lasts, a `state` holds at a time, a `plan` may also be compared while it lies ahead. Where an axis has two poles, "not" turns one
 * into the other; on an axis of one pole it makes the other one. A star: a story has one such matter, and "they" are
 * those whom the other report names. A plus: more must be
 * shared beside it, for the words have many uses or the verb needs its object.
 */
type OppositeKind = 'fact' | 'state' | 'plan';

const ROWS = `
access | state | open | open; accessible | reopen; stay open; open again; open its doors; open their doors | reopen
access | state | shut | shut; closed; off limits; sealed off | close; shut/shut/shut; close its doors; stay shut; stay closed | close; shut/shut/shut; shut/shut/shut down; seal off; cordon off
running | state | going on | under way; operational; in operation; running; in progress; in full swing; up and running | continue; go/went/gone on; carry on; run/ran/run as normal; run/ran/run normally; resume; restart; operate as normal; operate normally | resume; restart
running | state | stopped | at a standstill; idle; out of operation; out of service; at a halt | stop; cease; halt; grind/ground/ground to a halt; come/came/come to a halt; come/came/come to a standstill; come/came/come to a stop; break/broke/broken down; break/broke/broken off; fall/fell/fallen apart; collapse | stop; halt; suspend; interrupt; bring/brought/brought to a halt; bring/brought/brought to a standstill; cut/cut/cut off
holding | fact | held | | go/went/gone ahead; take/took/taken place; run/ran/run as planned; take/took/taken off as normal; go/went/gone ahead as planned |
holding | fact | cancelled | | | cancel/cancelled/cancelled; cancel/canceled/canceled; call off; scrap; ground; axe
force | state | in force | in force; in place; in effect | stay in force; stay in place; remain/remained/remained in force | 
force | state | lifted | | expire; lapse | lift; revoke; rescind; withdraw/withdrew/withdrawn
unanimity | fact* | unanimous | unanimous; of one mind; united; in full agreement; all agreed | agree unanimously; vote unanimously; decide unanimously; speak/spoke/spoken with one voice | 
unanimity | fact* | split | split; divided; deadlocked; not of one mind; at odds | disagree; vote by a majority | split/split/split; divide
insurance | fact | insured | insured; covered by insurance; fully insured | |
insurance | fact | uninsured | uninsured; not covered by insurance | |
licence | fact | licensed | licensed | have/had/had a licence; have/had/had a license; hold/held/held a licence |
licence | fact | unlicensed | unlicensed; without a licence; without a license | |
marriage | fact | married | married | |
marriage | fact | single | single; unmarried; never married; a bachelor; divorced | |
harm | fact | unhurt | unhurt; unharmed; uninjured; unscathed; safe and well; safe and sound | escape unhurt; escape unharmed; escape unscathed; escape without injury; escape without a scratch |
harm | fact | hurt | hurt/hurt/hurt; seriously injured; badly injured; seriously hurt; badly hurt; wounded; in hospital | need hospital treatment | injure; wound; hurt/hurt/hurt
damage | fact | whole | intact; undamaged; unscathed; in one piece; without a scratch; without so much as a scratch; in perfect condition; unharmed; in good condition | survive intact; survive unscathed; escape damage; escape undamaged; escape unscathed |
damage | fact | damaged | damaged; in ruins; beyond repair; scratched; torn; cracked; dented; smashed; in pieces; wrecked | have/had/had a tear; have/had/had a crack; have/had/had a hole; suffer damage; burn/burnt/burnt down; collapse | damage; destroy; wreck; smash; ruin; gut; flatten; tear/tore/torn; vandalise; break/broke/broken
sales | fact | sold out | sold out; packed; full to capacity; full to the last seat; full; fully booked | sell/sold/sold out |
sales | fact | seats free | half empty; half full; poorly attended; half-empty; nearly empty; almost empty; a third empty | |
punctual | fact | on time | on time; on schedule; punctual; right on time | arrive on time; leave/left/left on time; start on time; begin/began/begun on time; run/ran/run on time; land on time | 
punctual | fact | late | late; delayed; behind schedule; overdue; running late | arrive late; leave/left/left late; start late; begin/began/begun late; run/ran/run late | delay; hold/held/held up
origin of it | fact | natural | accidental; an accident; due to natural causes; of natural causes; a natural death | start by accident; die of natural causes |
origin of it | fact | deliberate | deliberate; arson; suspicious; started deliberately; set deliberately; murder; foul play | | start deliberately; set/set/set deliberately; set/set/set on purpose
presence at it | plan+ | takes part | in the squad; in the team; in the line-up; in the starting line-up; on the start list; among the starters | take/took/taken part; compete; run/ran/run at; play in; attend; race at; start in; be/was/been there; attend; join; play at; go/went/gone to |
presence at it | plan+ | stays away | absent; out of the tournament; not there; nowhere to be seen; out of the squad | pull out; stay away; withdraw/withdrew/withdrawn from; stay at home; sit/sat/sat out; skip; miss; boycott |
office | fact | stays | | stay on; remain in office; stay in office; remain in post; stay in post; keep/kept/kept his post; keep/kept/kept her post; keep/kept/kept his job; keep/kept/kept her job; remain as leader; stay as leader; carry on as |
office | fact | goes | | resign; step down; quit/quit/quit; stand/stood/stood down; tender his resignation; tender her resignation; hand in his resignation; hand in her resignation; write/wrote/written his resignation; write/wrote/written her resignation; leave/left/left office |
departure | fact | resigned | | resign; step down; quit/quit/quit; stand/stood/stood down; hand in his resignation; hand in her resignation; tender his resignation; tender her resignation; give/gave/given up his post; give/gave/given up her post |
departure | fact | dismissed | | | dismiss; sack; fire; oust; remove from office; throw/threw/thrown out
arrival | fact+ | arrives | | arrive; reach; get/got/got through; roll into; make/made/made it to; enter; dock; land safely | let/let/let through; wave through; let/let/let in
arrival | fact+ | turned away | | turn back; turn round; turn around; fail to arrive | turn back; turn away; turn round; turn around; send/sent/sent back; refuse entry
meeting | fact+ | meets | | hold/held/held talks with; sit/sat/sat down with; have/had/had a meeting with; shake/shook/shaken hands with; receive; meet/met/met |
meeting | fact+ | refuses to meet | | refuse to meet; refuse to see; decline to meet; decline to see; refuse to receive; refuse to talk to; decline to receive; snub; turn away |
payment | fact+ | paid | paid | | pay/paid/paid; settle
payment | fact+ | unpaid | unpaid; outstanding; overdue | | 
function | fact+ | works | in working order; in order; working | work; function; go/went/gone off; sound; work properly; deploy; function properly; hold/held/held | trigger; sound; set/set/set off
function | fact+ | fails | out of order; faulty; broken; defective; disabled; switched off; out of action | fail; malfunction; stay silent; jam; give/gave/given way; break/broke/broken down | switch off; disable; disconnect; turn off
mind | fact | conscious | conscious; awake; lucid | regain consciousness |
mind | fact | unconscious | unconscious; in a coma; in an induced coma | lose/lost/lost consciousness |
drink | fact | sober | sober | test negative |
drink | fact | drunk | drunk; intoxicated; over the limit; under the influence; over the drink-drive limit | test positive |
arms | fact | armed | armed; carrying a gun; carrying a knife | carry a gun; carry a knife; carry a weapon |
arms | fact | unarmed | unarmed | |
vote | fact+ | for | in favour; in favor | vote for; vote in favour; vote yes; speak/spoke/spoken in favour; support; back; endorse |
vote | fact+ | against | against it; opposed | vote against; vote no; speak/spoke/spoken against; oppose |
signature | fact | signed | signed | | sign; initial
signature | fact | unsigned | unsigned | | 
custody | state | held | in custody; in jail; in prison; behind bars; under arrest; in detention; remanded in custody; being held; in police custody | stay in custody; remain in custody | remand in custody; jail; detain; arrest; take/took/taken into custody
custody | state | freed | free; out on bail; on bail; at liberty; free on bail | walk free; go/went/gone free; leave/left/left prison | release; free; release on bail; release without charge; set/set/set free; bail; let/let/let go; let/let/let go without charge
charge | state | charged | charged with | face charges; face a charge | charge; charge with; indict
charge | state | not charged | uncharged; released without charge | escape charges | release without charge; clear
escape | state | stays | | stay in their homes; stay put/put/put; remain in their homes; stay at home; stay in their beds | allow to stay
escape | state | evacuated | | leave/left/left their homes; flee/fled/fled; flee/fled/fled their homes | evacuate; move to safety; take/took/taken to safety; bring/brought/brought to safety
whereabouts | state | found | found; recovered; back; accounted for | turn up; be/was/been back; resurface | find/found/found; recover; retrieve; return
whereabouts | state | missing | missing; still missing; unaccounted for; untraced; lost | vanish without trace |
survival | fact | alive | alive; still alive; alive and well; among the survivors; among those rescued; among those saved; out of danger | survive | rescue; save; pull alive; pull out alive; bring/brought/brought out alive; find/found/found alive
survival | fact | dead | dead; among the dead; among the victims | die; drown; go/went/gone down with; perish; bleed/bled/bled to death; lose/lost/lost his life; lose/lost/lost her life; lose/lost/lost their lives | kill; shoot/shot/shot dead; find/found/found dead; put/put/put down; cull
shooting | fact | shot | | | shoot/shot/shot
solvency | fact | saved | solvent; saved; out of danger | survive; avoid bankruptcy; escape bankruptcy; avert bankruptcy | save; rescue; bail out
solvency | fact | insolvent | bankrupt; insolvent; in administration; in receivership | file for bankruptcy; go/went/gone bankrupt; go/went/gone bust; collapse; go/went/gone into administration; declare bankruptcy; go/went/gone under; file for insolvency | wind/wound/wound up; liquidate
spill | state | leaks | leaking; ablaze | leak; spill; seep | leak; spill
fire | state | burning | burning; on fire; ablaze; alight; out of control | burn; rage; burn/burnt/burnt out of control |
fire | state | out | out; under control; extinguished; contained | | put/put/put out; extinguish; bring/brought/brought under control; contain; douse
secrecy | fact | in public | in public; televised; broadcast live | | broadcast live; televise
secrecy | fact | in private | behind closed doors; in camera; in private; secret | take/took/taken place behind closed doors | hold/held/held behind closed doors
victory | fact+ | won | victorious | win/won/won; triumph; prevail; beat/beat/beaten; come/came/come out on top | 
victory | fact+ | drew | level | draw/drew/drawn; tie; share the points | 
victory | fact+ | lost | beaten | lose/lost/lost; go/went/gone down to; be/was/been beaten |
warning | fact | warned | | sound the alarm; raise the alarm | warn; alert; give/gave/given warning
`;

/** Axes of which a report may say that they are true of nobody. */
export const OF_NOBODY: ReadonlySet<string> = new Set(['charge', 'escape']);

/** Before a noun, words that tell one thing from its fellow. */
export const ONE_OF_TWO: ReadonlySet<string> = new Set('left right upper lower front rear back inner outer north south east west northern southern eastern western northbound southbound eastbound westbound inbound outbound men women boys girls home away elder younger male female'.split(' '));

export interface Opposite {
  /** May it be said of "them", whoever they are? */
  readonly free: boolean;
  /** Must the two share more than their bearer and a word? */
  readonly wary: boolean;
  readonly axis: string;
  readonly kind: OppositeKind;
  readonly pole: string;
}

export type OppositeForm = 'adjective' | 'subject' | 'object';

/** Adjectives and verbs, as the rows give them, with the pole that they say. */
export const OPPOSITES: readonly (readonly [string, OppositeForm, Opposite])[] = ROWS.trim().split('\n').flatMap((row) => {
  const [axis = '', kind = '', pole = '', ...columns] = row.split('|').map((part) => part.trim());
  const opposite: Opposite = { axis, kind: kind.replace(/[*+]/, '') as OppositeKind, pole, free: kind.endsWith('*'), wary: kind.endsWith('+') };
  return (['adjective', 'subject', 'object'] as const).flatMap((form, i) => (columns[i] ?? '').split(';').map((entry) => entry.trim()).filter(Boolean).map((entry) => [entry, form, opposite] as const));
});

/** Axes of rises and falls: they are compared where both give the same figure. */
export const MOVES: Readonly<Record<'rose' | 'fell', string>> = {
  rose: 'rise/rose/risen; grow/grew/grown; increase; climb; jump; gain; advance; edge up; go/went/gone up; swell; expand; improve; soar; surge; widen; add; be/was/been up',
  fell: 'fall/fell/fallen; drop; slip; decline; shrink/shrank/shrunk; sink/sank/sunk; decrease; edge down; go/went/gone down; contract; dip; slide/slid/slid; tumble; plunge; slump; narrow; shed/shed/shed; lose/lost/lost; ease; dwindle; be/was/been down',
};
