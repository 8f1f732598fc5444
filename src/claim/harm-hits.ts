/** Where a sentence counts people and says what became of them: a state after them, a deed before them, a noun that counts. */
import { HARM, HARM_AFTER, HARM_BEFORE } from '../lexicon/en/casualties.ts';
import { ASIDE, NO_PEOPLE, NUMBER_AT, NUMBER_WHO } from '../lexicon/en/toll-ways.ts';
import type { Annotated, Sentence, Token } from '../model/annotated.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type Numbers, type PeopleGroup, numbersByStart, readGroup } from './people-group.ts';
import { numeralAt } from './plain-numbers.ts';
import { type Told, wayOf } from './toll-ways.ts';

const wordMap = (pick: 'states' | 'acts' | 'nouns'): ReadonlyMap<string, string> => new Map(HARM.flatMap((h) => h[pick].split(' ').filter(Boolean).map((word) => [word, h.measure] as const)));
export const STATES = wordMap('states');
const ACTS = wordMap('acts');
const NOUNS = wordMap('nouns');

/** Between a group and its state: auxiliaries and adverbs ("were fatally", "had been critically"). */
const LINKS = new Set('was were is are be been being have has had who on board aboard left lay fatally critically seriously severely badly slightly gravely confirmed feared reported also apparently allegedly believed to now pronounced found shot in the remain remains remained still listed fell fallen taken'.split(' '));
const LEAVING = new Set('leaving left leaves leave'.split(' '));
const FATAL = new Set('fatally dead'.split(' '));
const MAX_LINKS = 5;

export interface Hit extends Told { readonly group: PeopleGroup }

/** Being shot or arrested tells a count only at the top; further down it is what somebody saw, or another arrest. */
const TOP_SENTENCES = 4;
const TOP_ONLY = new Set(['shot', 'arrested']);
const COUNT_NOUNS = new Set(['person', 'people', 'victim', 'dead', 'other', '']);

/** "One woman was shot": a person, not a count, unless the sentence counts others beside her ("one was hit in the arm, one in the leg" counts none). */
export function isOneOfThem(context: ClaimContext, sentence: Sentence, { measure, group }: Hit, hits: readonly Hit[]): boolean {
  if (TOP_ONLY.has(measure) && sentence.index >= TOP_SENTENCES && !context.isHeadline(sentence.index)) return true;
  const counted = hits.filter((hit) => hit.measure !== measure || hit.group.value.stated !== 1);
  if (group.value.stated !== 1 || counted.length > 0 || context.isHeadline(sentence.index)) return false;
  return group.hasNoun ? !COUNT_NOUNS.has(group.value.unit ?? '') : sentence.index >= TOP_SENTENCES;
}

/** Also numerals that stand alone, where the words before them count people. */
function numbersIn(context: ClaimContext, sentence: Sentence): Numbers {
  const out = new Map<number, Pick<QuantityMention, 'value' | 'number'>>(numbersByStart(context.mentionsOf[sentence.index] ?? []));
  const { text, tokens } = context.annotated;
  if (!/\b(?:toll|number of|put(?:s|ting)? the|\d+ who)\b/i.test(text.slice(sentence.start, sentence.end))) return out;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    const read = token && !out.has(token.start) && (NUMBER_AT.test(text.slice(sentence.start, token.start)) || NUMBER_WHO.test(text.slice(token.end, sentence.end))) ? numeralAt(tokens, at, sentence.endToken) : null;
    const end = tokens[at + (read?.tokens ?? 0) - 1]?.end;
    if (token && read && end !== undefined) out.set(token.start, { number: { start: token.start, end }, value: { kind: 'quantity', stated: read.value, low: read.value, high: read.value, unit: null, change: '=', role: 'number', dimension: null } });
  }
  return out;
}

/** All counts of people of a sentence of which it says what became of them. */
export function hitsIn(context: ClaimContext, sentence: Sentence): Hit[] {
  const { annotated } = context;
  const numbers = numbersIn(context, sentence);
  const hits: Hit[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const group = readGroup(annotated, numbers, i, sentence.endToken);
    if (!group) continue;
    const found = isLoneSingular(annotated.tokens, group, numbers) || isOfThings(annotated.tokens, group, sentence) ? null : wayOf(annotated, group, sentence) ?? measureOf(annotated, group, sentence);
    if (found) hits.push({ ...found, group });
    i = Math.max(i, group.endToken - 1);
  }
  return hits;
}

/** "a man killed": one of the victims, or the killer; a count only in a list with others. */
const isLoneSingular = (tokens: readonly Token[], group: PeopleGroup, numbers: Numbers): boolean => group.value.stated === 1 && !numbers.has(tokens[group.firstToken]?.start ?? -1) && tokens[group.firstToken]?.lower !== 'one';

/** What happened to the group: a state after it, an act before it, or the count noun itself. */
function measureOf(annotated: Annotated, group: PeopleGroup, sentence: Sentence): Told | null {
  const { tokens } = annotated;
  const noun = tokens[group.endToken];
  if (!group.hasNoun && noun && NOUNS.has(noun.lower) && group.endToken < sentence.endToken) return { measure: NOUNS.get(noun.lower) ?? '', trigger: noun };
  const next = STATES.get(noun?.lower ?? '');
  if (noun && next && next !== 'shot' && group.endToken < sentence.endToken) return { measure: next, trigger: noun };
  return phraseBeside(tokens, group, sentence) ?? actBefore(tokens, group, sentence) ?? stateAfter(annotated, group, sentence) ?? tollBefore(tokens, group, sentence);
}

/** "seven infected farms", "nine injured horses": what is so is no person. */
function isOfThings(tokens: readonly Token[], { endToken, hasNoun }: PeopleGroup, sentence: Sentence): boolean {
  const at = hasNoun ? endToken : endToken + 1;
  return at < sentence.endToken && NO_PEOPLE.has(tokens[at]?.lower ?? '');
}

/** "claimed the lives of five people", "12 fans lost their lives". */
function phraseBeside(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Told | null {
  for (const length of [3, 4]) {
    const at = group.firstToken - length;
    const measure = at < sentence.firstToken || tokens[at - 1]?.lower === 'among' ? undefined : HARM_BEFORE.get(lowerText(tokens, at, group.firstToken));
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

function stateAfter(annotated: Annotated, group: PeopleGroup, sentence: Sentence): Told | null {
  const { tokens } = annotated;
  let links = 0;
  let fatal = false;
  for (let at = behindAside(annotated, group, sentence); at < sentence.endToken && links <= MAX_LINKS; at += 1) {
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

/** Letters behind people in which they are told of. */
const ASIDE_REACH = 90;

/** Behind "from Bergamo", "in the cabin", ", two of them children,". */
function behindAside({ text, tokens }: Annotated, { end, endToken }: PeopleGroup, sentence: Sentence): number {
  const length = ASIDE.exec(text.slice(end, Math.min(sentence.end, end + ASIDE_REACH)))?.[0].length ?? 0;
  let at = endToken;
  while (at < sentence.endToken && (tokens[at]?.start ?? Infinity) < end + length) at += 1;
  return at;
}

function actBefore(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Told | null {
  for (let at = group.firstToken - 1; at >= Math.max(sentence.firstToken, group.firstToken - 5); at -= 1) {
    const token = tokens[at];
    if (!token) return null;
    const measure = ACTS.get(token.lower);
    if (measure) return passive(tokens, at, sentence) ? null : { measure, trigger: token };
    if (token.kind === 'punctuation' && token.text !== '-') return null;
    if (!['at', 'least', 'about', 'nearly', 'almost', 'some', 'around', 'more', 'than', 'as', 'many', 'up', 'to', 'over', 'fewer', 'the', 'critically', 'another', 'roughly', 'approximately', 'all'].includes(token.lower)) return null;
  }
  return null;
}

/** "were killed" has no object; "was killed 12 days later" counts nobody. */
const passive = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
  const before = tokens[at - 1];
  return at > sentence.firstToken && before !== undefined && ['was', 'were', 'been', 'being', 'be', 'are', 'is'].includes(before.lower);
};

/** "the death toll rose to 41", "brought to six the number who died". */
function tollBefore(tokens: readonly Token[], group: PeopleGroup, sentence: Sentence): Told | null {
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


