/** Counts of people harmed, rescued or held: killed, injured, missing ..., from verbs and nouns, in headlines and text. */
import { ATTACKERS, HARM, HARM_AFTER, HARM_BEFORE, REVISION_WORDS } from '../lexicon/en/casualties.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim, ClaimPart, Scope } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { type PeopleGroup, numbersByStart, readGroup } from './people-group.ts';
import { degreeOf, isAfterDeath, isAfterInjury, isHypothetical, isOtherEvent, isRoundUp, isSeries, isSubset, isToldOfEarlier } from './toll-scope.ts';

const wordMap = (pick: 'states' | 'acts' | 'nouns'): ReadonlyMap<string, string> => new Map(HARM.flatMap((h) => h[pick].split(' ').filter(Boolean).map((word) => [word, h.measure] as const)));
const STATES = wordMap('states');
const ACTS = wordMap('acts');
const NOUNS = wordMap('nouns');

/** Between a group and its state: auxiliaries and adverbs ("were fatally", "had been critically"). */
const LINKS = new Set('was were is are be been being have has had who on board aboard left lay fatally critically seriously severely badly slightly gravely confirmed feared reported also apparently allegedly believed to now pronounced found shot in the'.split(' '));
const LEAVING = new Set('leaving left leaves leave'.split(' '));
const FATAL = new Set('fatally dead'.split(' '));
const MAX_LINKS = 5;

interface Hit { readonly measure: string; readonly trigger: Token; readonly group: PeopleGroup }
/** What the sentence says of all its counts. */
interface Frame { readonly hits: readonly Hit[]; readonly roundUp: boolean; readonly other: boolean; readonly series: boolean; readonly afterDeath: boolean }

/** Being shot or arrested tells a count only at the top; further down it is what somebody saw, or another arrest. */
const TOP_SENTENCES = 4;
const TOP_ONLY = new Set(['shot', 'arrested']);
const COUNT_NOUNS = new Set(['person', 'people', 'victim', 'dead', 'other', '']);

/** "One woman was shot": a person, not a count, unless the sentence counts others beside her. */
function isOneOfThem(context: ClaimContext, sentence: Sentence, { measure, group }: Hit, hits: readonly Hit[]): boolean {
  if (TOP_ONLY.has(measure) && sentence.index >= TOP_SENTENCES && !context.isHeadline(sentence.index)) return true;
  if (group.value.stated !== 1 || hits.length > 1 || context.isHeadline(sentence.index)) return false;
  return group.hasNoun ? !COUNT_NOUNS.has(group.value.unit ?? '') : sentence.index >= TOP_SENTENCES;
}

export const casualties: ClaimFamily = {
  name: 'casualties',
  summary: 'people killed, injured, missing, rescued, arrested, displaced, evacuated or ill, as counts',
  claims(context) {
    const out: Claim[] = [];
    const roundUp = isRoundUp(context);
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const numbers = numbersByStart(context.mentionsOf[sentence.index] ?? []);
      const hits = hitsIn(context, sentence, numbers);
      if (hits.length === 0) continue;
      const frame = { hits, roundUp, other: isOtherEvent(context, sentence) || isHypothetical(context, sentence), series: isSeries(context, sentence), afterDeath: hits.some((hit) => hit.group.others) && isAfterDeath(context, sentence) };
      for (const hit of hits) if (!isOneOfThem(context, sentence, hit, hits)) out.push(toClaim(context, sentence, hit, frame));
    }
    return out;
  },
};

function hitsIn(context: ClaimContext, sentence: Sentence, numbers: ReadonlyMap<number, QuantityMention>): Hit[] {
  const { annotated } = context;
  const hits: Hit[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const group = readGroup(annotated, numbers, i, sentence.endToken);
    if (!group) continue;
    const found = isLoneSingular(annotated.tokens, group, numbers) ? null : measureOf(annotated.tokens, group, sentence);
    if (found) hits.push({ ...found, group });
    i = Math.max(i, group.endToken - 1);
  }
  return hits;
}

/** "a man killed": one of the victims, or the killer; a count only in a list with others. */
const isLoneSingular = (tokens: readonly Token[], group: PeopleGroup, numbers: ReadonlyMap<number, QuantityMention>): boolean => group.value.stated === 1 && !numbers.has(tokens[group.firstToken]?.start ?? -1) && tokens[group.firstToken]?.lower !== 'one';

/** What happened to the group: a state after it, an act before it, or the count noun itself. */
function measureOf(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Pick<Hit, 'measure' | 'trigger'> | null {
  const noun = tokens[group.endToken];
  if (!group.hasNoun && noun && NOUNS.has(noun.lower) && group.endToken < sentence.endToken) return { measure: NOUNS.get(noun.lower) ?? '', trigger: noun };
  const next = STATES.get(noun?.lower ?? '');
  if (noun && next && next !== 'shot' && group.endToken < sentence.endToken) return { measure: next, trigger: noun };
  return phraseBeside(tokens, group, sentence) ?? actBefore(tokens, group, sentence) ?? stateAfter(tokens, group, sentence) ?? tollBefore(tokens, group, sentence);
}

/** "claimed the lives of five people", "12 fans lost their lives". */
function phraseBeside(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Pick<Hit, 'measure' | 'trigger'> | null {
  for (const length of [3, 4]) {
    const at = group.firstToken - length;
    const measure = at < sentence.firstToken ? undefined : HARM_BEFORE.get(lowerText(tokens, at, group.firstToken));
    const trigger = tokens[at];
    if (measure !== undefined && trigger) return { measure, trigger };
  }
  for (const length of [2, 3, 4, 5, 6]) {
    const measure = HARM_AFTER.get(lowerText(tokens, group.endToken, Math.min(sentence.endToken, group.endToken + length)));
    const trigger = tokens[group.endToken + length - 1];
    if (measure !== undefined && trigger) return { measure, trigger };
  }
  return null;
}

const lowerText = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map(({ lower }) => lower).join(' ');

function stateAfter(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Pick<Hit, 'measure' | 'trigger'> | null {
  let links = 0;
  let fatal = false;
  for (let at = group.endToken; at < sentence.endToken && links <= MAX_LINKS; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (token.lower === 'including' || token.text === ',') return null;
    const measure = STATES.get(token.lower);
    const follows = tokens[at + 1]?.lower;
    if (measure === 'shot' && (fatal || (follows === 'dead' && at + 1 < sentence.endToken) || follows === 'to')) return { measure: 'killed', trigger: token };
    if (measure === 'shot' && follows === 'and' && STATES.has(tokens[at + 2]?.lower ?? '')) return { measure: STATES.get(tokens[at + 2]?.lower ?? '') ?? measure, trigger: tokens[at + 2] ?? token };
    if (measure) return { measure: fatal && measure === 'injured' ? 'killed' : measure, trigger: token };
    if (!LINKS.has(token.lower)) return null;
    if (FATAL.has(token.lower)) fatal = true;
    links += 1;
  }
  return null;
}

function actBefore(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Pick<Hit, 'measure' | 'trigger'> | null {
  for (let at = group.firstToken - 1; at >= Math.max(sentence.firstToken, group.firstToken - 5); at -= 1) {
    const token = tokens[at];
    if (!token) return null;
    const measure = ACTS.get(token.lower);
    if (measure) return passive(tokens, at, sentence) ? null : { measure, trigger: token };
    if (token.kind === 'punctuation' && token.text !== '-') return null;
    if (!['at', 'least', 'about', 'nearly', 'almost', 'some', 'around', 'more', 'than', 'as', 'many', 'up', 'to', 'over', 'fewer', 'the', 'critically', 'another', 'roughly', 'approximately'].includes(token.lower)) return null;
  }
  return null;
}

/** "were killed" has no object; "was killed 12 days later" counts nobody. */
const passive = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
  const before = tokens[at - 1];
  return at > sentence.firstToken && before !== undefined && ['was', 'were', 'been', 'being', 'be', 'are', 'is'].includes(before.lower);
};

/** "the death toll rose to 41", "brought to six the number who died". */
function tollBefore(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Pick<Hit, 'measure' | 'trigger'> | null {
  const before = tokens[group.firstToken - 1];
  if (before && LEAVING.has(before.lower)) return null;
  for (let at = group.firstToken - 1; at >= Math.max(sentence.firstToken, group.firstToken - 7); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'toll' && ['death', 'dead', 'casualty'].includes(tokens[at - 1]?.lower ?? '')) return { measure: 'killed', trigger: token };
    if (token?.kind === 'punctuation' && token.text !== '-') break;
  }
  const words = tokens.slice(group.endToken, Math.min(sentence.endToken, group.endToken + 6)).map((t) => t.lower);
  if (before?.lower === 'to' && words[0] === 'the' && words[1] === 'number') {
    const state = words.findIndex((w) => STATES.has(w));
    const trigger = tokens[group.endToken + state];
    if (state > 0 && trigger) return { measure: STATES.get(trigger.lower) ?? '', trigger };
  }
  return null;
}


function toClaim(context: ClaimContext, sentence: Sentence, { measure, trigger, group }: Hit, frame: Frame): Claim {
  const { annotated } = context;
  const background = frame.roundUp || frame.other || isToldOfEarlier(context, sentence, group.start) || isSubset(context, sentence, group, trigger);
  const triggerSpan: Span = { start: trigger.start, end: trigger.end };
  const clause = clauseOf(group.number, group, triggerSpan);
  const event = context.mainEvent && { ...context.mainEvent, trigger: triggerSpan, main: !background };
  const modality = context.modality(sentence.index, group.number);
  return makeClaim(context, {
    measure,
    sentence: sentence.index,
    subject: { kind: 'group', key: `people:${group.group}`, label: group.group === '' ? 'people' : group.group, words: [], span: { start: group.start, end: group.end } },
    event: event ?? { class: 'harm', trigger: triggerSpan, place: context.mainPlace, time: null, participants: [], main: !background },
    value: group.value,
    scope: scopeOf(annotated.tokens, sentence, { measure, trigger, group }, frame),
    revised: isRevised(annotated.tokens, sentence),
    // "accused of wounding five": who did it is alleged, that five were wounded is not.
    modality: modality === 'alleged' ? 'asserted' : modality,
    asOf: asOfIn(context, sentence),
    spans: { value: group.number, clause, measure: triggerSpan },
    trace: [{ text: `'${annotated.text.slice(clause.start, clause.end)}' counts people ${measure}`, span: clause }],
  });
}

function isRevised(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) if (REVISION_WORDS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "By last Tuesday cholera had killed 41", "figures to 9 February": the time the count holds for. */
function asOfIn(context: ClaimContext, { index }: Sentence): Claim['asOf'] {
  for (const m of context.mentionsOf[index] ?? []) {
    if (m.type !== 'time' || !m.time.bounds || m.time.type === 'DURATION') continue;
    if (/\b(?:by|as of|to|until|through|up to)\s+$/i.test(context.annotated.text.slice(Math.max(0, m.start - 8), m.start))) return m.time.bounds;
  }
  return null;
}

/** Not all the injured are taken to hospital. */
const HOSPITAL = new Set(['hospitalized', 'hospitalised']);
const ORDINALS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

/** "Three men died at the scene and a fourth in hospital": the count goes on; "and a fourth was injured" tells of something else. */
function isContinued(tokens: readonly Token[], group: PeopleGroup, trigger: Token, sentence: Sentence, measure: string): boolean {
  for (let at = group.endToken; at < Math.min(sentence.endToken, group.endToken + 10); at += 1) {
    if (!ORDINALS.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== 'a' || tokens[at - 2]?.lower !== 'and' || (tokens[at]?.start ?? 0) < trigger.start && trigger.start > group.end) continue;
    for (let k = at + 1; k < Math.min(sentence.endToken, at + 6); k += 1) {
      const state = STATES.get(tokens[k]?.lower ?? '');
      if (state !== undefined) return state === measure;
    }
    return true;
  }
  return false;
}

/** "Three other officers" are besides officers hit in any way, not besides the dead. */
const isSpecial = (group: PeopleGroup): boolean => group.group !== '';

function scopeOf(tokens: readonly Token[], sentence: Sentence, { measure, trigger, group }: Hit, frame: Frame): Scope {
  const besidesDead = measure === 'injured' && !isAfterInjury(tokens, sentence, tokens.indexOf(trigger, sentence.firstToken), group.firstToken) && (frame.hits.some((hit) => hit.measure === 'killed') || frame.afterDeath);
  const part: ClaimPart = HOSPITAL.has(trigger.lower) || degreeOf(tokens, group.endToken, trigger) || isContinued(tokens, group, trigger, sentence, measure) ? 'part' : group.others && (!besidesDead || isSpecial(group)) ? 'others' : 'total';
  const including = includedAfter(tokens, group.endToken, sentence);
  const tags = [group.group, including ? 'with-attacker' : '', frame.series ? 'series' : ''].filter(Boolean);
  return { part, place: null, period: null, group: tags.join('+'), per: '' };
}

/** "..., including the gunman": within a few words after the group or its state. */
function includedAfter(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.endToken, from + 9); at += 1) {
    if (tokens[at]?.lower !== 'including') continue;
    for (let k = at + 1; k < Math.min(sentence.endToken, at + 5); k += 1) if (ATTACKERS.has(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}
