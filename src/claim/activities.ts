/** How long a search, a rescue, talks or somebody's captivity took, whatever words tell of it: "rescue work went on for 14 hours", "after twelve days in captivity", "spent 17 days underground". */
import { ACTIVITIES, type Activity, DELIBERATORS, GROUP_SUBJECT, LASTED_FORMS, MAY, NOT_THIS_LENGTH, OTHER_OCCASIONS, TAKEN_TO } from '../lexicon/en/activities.ts';
import { IRREGULAR_PASTS } from '../lexicon/en/event-classes.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention, TimeMention } from '../model/mention.ts';
import { matches } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { antecedentOf } from './antecedent.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { personsOf } from './protagonist.ts';
import { stem } from './words.ts';

const HEDGE = String.raw`(?:(?:only|just|about|around|nearly|almost|some|more|less|fewer|than|over|under|a|an|little|at|least|roughly|approximately|as|long|all|well|total|of|the)\s+)*`;
const COMPLEMENT = String.raw`(?<of>\s+(?:of|for|in|at|on|near|between|to|by|off|under)\s[^,;:.]{1,60}?)?`;
const SUBJECT = String.raw`(?<subject>(?:[\p{L}\d-]+\s+){1,4})`;
const alternatives = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length).join('|');

interface Reader { readonly activity: Activity; readonly noun: RegExp | null; readonly verb: RegExp | null; readonly attribute: RegExp | null; readonly state: RegExp | null }

const READERS: readonly Reader[] = ACTIVITIES.map((activity) => {
  const nouns = alternatives(activity.nouns);
  return {
    activity,
    noun: nouns === '' ? null : new RegExp(String.raw`(?<adjectives>(?:[\p{L}-]+\s+){0,2})\b(?<word>${nouns})${COMPLEMENT}(?:,[^,;:.]{1,60},)?\s+(?:which\s+|that\s+)?(?:had\s+)?(?:${LASTED_FORMS})\s+${HEDGE}$`, 'iu'),
    verb: activity.verbs.length === 0 ? null : new RegExp(String.raw`${activity.ofSubject ? SUBJECT : ''}\b(?<word>${alternatives(activity.verbs)})\b(?<of>\s[^,;:.]{1,60}?)?\s+(?:for|(?<=reopened\s+)after)\s+${HEDGE}$`, 'iu'),
    attribute: nouns === '' ? null : new RegExp(String.raw`^(?:[-‑\s]long)?(?:\s+of)?\s+(?<adjectives>(?:[\p{Ll}-]+\s+){0,2}?)(?<word>${nouns})\b(?<of>\s+(?:of|for|in|at|between)\s[^,;:.]{1,60})?`, 'u'),
    state: activity.states.length === 0 ? null : new RegExp(String.raw`^\s+(?<word>${alternatives(activity.states)})\b`, 'iu'),
  };
});

/** A text without one of these words needs no reading. */
const HINT = /\b(?:for|lasted|took|after|spent|of|went on|over)\b|-(?:hour|day|week|month|minute)/i;

interface Stay { readonly name: string; readonly span: Span; readonly modifiers: readonly string[]; readonly ofPersons: boolean }

export const activities: ClaimFamily = {
  name: 'activities',
  summary: 'how long searches, rescues, talks, fires, captivity and the like took',
  claims(context) {
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      const lengths = (context.mentionsOf[sentence.index] ?? []).filter((m): m is TimeMention => m.type === 'time' && m.time.type === 'DURATION' && m.time.length !== undefined && m.time.symbolic !== 'BETWEEN');
      if (lengths.length === 0 || kind === 'boilerplate' || kind === 'byline' || context.isBackground(sentence.index) || !HINT.test(context.annotated.text.slice(sentence.start, sentence.end))) return [];
      return lengths.flatMap((time) => claimOf(context, sentence, time) ?? []);
    });
  },
};

function claimOf(context: ClaimContext, sentence: Sentence, time: TimeMention): Claim | null {
  const stay = stayOf(context, sentence, time);
  if (!stay || isUnsure(context, sentence, stay, time)) return null;
  const who = stay.ofPersons ? bearerOf(context, sentence, stay, time) : { label: `the ${stay.name}`, key: '', span: stay.span };
  if (!who) return null;
  return makeClaim(context, {
    measure: 'deed-length', sentence: sentence.index, scope: { ...WHOLE, group: stay.name },
    subject: { kind: stay.ofPersons && who.key === 'person' ? 'person' : 'thing', key: `activity:${stay.name}`, label: who.label, words: stay.modifiers, core: who.key, span: who.span },
    value: time.time, spans: { value: { start: time.start, end: time.end }, clause: clauseOf(time, stay.span), event: stay.span }, trace: time.trace,
  });
}

/** What a pattern of an activity found; `from` is where its text begins. */
function read({ name, ofPersons }: Activity, m: RegExpExecArray | null, from: number): Stay | null {
  const word = m?.groups?.word;
  if (!m || word === undefined) return null;
  const start = from + m.index + m[0].indexOf(word, (m.groups?.adjectives ?? m.groups?.subject ?? '').length);
  return { name, span: { start, end: start + word.length }, modifiers: modifiersOf(m), ofPersons };
}

const SPENT = /\b(?:after|spent|spending|survived|endured)\s+(?:[\p{L}-]+\s+){0,3}$/u;
const INSIDE = /\b(?:within|in)\s+(?:[\p{L}-]+\s+){0,2}$/u;
/** Most activities are not named at all: their patterns need not even be made. */
const stands = (forms: readonly string[], words: string): boolean => forms.some((form) => words.includes(form));

/** Which activity the length is of, by the words right before or behind it. */
function stayOf(context: ClaimContext, sentence: Sentence, time: TimeMention): Stay | null {
  const { text } = context.annotated;
  const [before, behind] = [text.slice(sentence.start, time.start), text.slice(time.end, sentence.end)];
  const [wordsBefore, wordsBehind] = [before.toLowerCase(), behind.toLowerCase()];
  const [spent, inside] = [matches(SPENT, wordsBefore), matches(INSIDE, wordsBefore)];
  for (const { activity, noun, verb, attribute, state } of READERS) {
    const { nouns, verbs, states } = activity;
    const found = (stands(nouns, wordsBefore) ? read(activity, noun?.exec(before) ?? null, sentence.start) : null)
      ?? (stands(verbs, wordsBefore) ? read(activity, verb?.exec(before) ?? null, sentence.start) : null)
      ?? (spent && stands(states, wordsBehind) ? read(activity, state?.exec(behind) ?? null, time.end) : null)
      ?? (attribute && !inside && stands(nouns, wordsBehind) ? describing(attribute, behind, (m) => read(activity, m, time.end)) : null);
    if (found) return found;
  }
  return takenTo(before, behind, time);
}

/** "the 14-hour rescue operation", "six hours of talks": nothing between but adjectives, and the noun is no attribute of a further one. */
function describing(attribute: RegExp, behind: string, read: (m: RegExpExecArray | null) => Stay | null): Stay | null {
  const m = attribute.exec(behind);
  if (!m || (m.groups?.adjectives ?? '').split(/\s+/).some((w) => w !== '' && FUNCTION_WORDS.has(w))) return null;
  const next = /^\s+([\p{L}-]+)/u.exec(behind.slice(m[0].length - (m.groups?.of?.length ?? 0)))?.[1]?.toLowerCase();
  return next === undefined || FUNCTION_WORDS.has(next) || next.endsWith('ed') || IRREGULAR_PASTS.has(next) ? read(m) : null;
}

/** "took firefighters 14 hours to put out the fire", "the jury took five hours". */
function takenTo(before: string, behind: string, { start, end }: Span): Stay | null {
  const took = new RegExp(String.raw`\btook\s+(?:[^,;:.]{1,40}\s)?${HEDGE}$`, 'iu').exec(before);
  if (!took) return null;
  const stay = (name: string): Stay => ({ name, span: { start: start - before.length + took.index, end: start - before.length + took.index + 4 }, modifiers: [], ofPersons: false });
  for (const [name, verbs] of TAKEN_TO) if (new RegExp(String.raw`^\s+(?:for\s[^,;]{1,30}\s)?to\s+(?:${verbs})\b`, 'i').test(behind) && (name !== 'deliberation' || DELIBERATORS.test(before))) return stay(name);
  return end > start && new RegExp(String.raw`${DELIBERATORS.source}\s+(?:had\s+)?took\s+${HEDGE}$`, 'i').test(before) ? stay('deliberation') : null;
}

const contentWords = (text = ''): string[] => text.toLowerCase().split(/[^\p{L}]+/u).filter((w) => w.length > 2 && !FUNCTION_WORDS.has(w));

/** What narrows it down: the words of its object or complement, and adjectives that make another one of it. */
function modifiersOf({ groups }: RegExpExecArray): string[] {
  return [...contentWords(groups?.subject).map(stem), ...contentWords(groups?.of).map(stem), ...contentWords(groups?.adjectives).filter((w) => OTHER_OCCASIONS.has(w))];
}

/** A plan, another occasion, or one that goes on. */
function isUnsure({ annotated: { text, quoted }, modality }: ClaimContext, sentence: Sentence, { span }: Stay, time: TimeMention): boolean {
  const [from, to] = [Math.min(span.start, time.start), Math.max(span.end, time.end)];
  const words = text.slice(Math.max(sentence.start, from - 40), Math.min(sentence.end, to + 16));
  if (NOT_THIS_LENGTH.test(words) || MAY.test(words) || modality(sentence.index, time) !== 'asserted' || quoted.some((q) => q.start <= time.start && time.end <= q.end)) return true;
  return /\b(?:has|have|['’]ve|is|are)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(Math.max(sentence.start, span.start - 24), span.start)) || /\b(?:an?|one)\s+(?:[\p{L}-]+\s+)?$/iu.test(text.slice(Math.max(sentence.start, span.start - 16), span.start)) && time.end < span.start;
}

interface Bearer { readonly label: string; readonly key: string; readonly span: Span }

const namedBearer = ({ person }: PersonMention, { start, end }: Span): Bearer => ({ label: person.fullName ?? person.name, key: 'person', span: { start, end } });

/** Whose captivity it was: the one person of the sentence, whom its pronoun means, or the people that the story is about. */
function bearerOf(context: ClaimContext, sentence: Sentence, { span }: Stay, time: TimeMention): Bearer | null {
  const { tokens, text } = context.annotated;
  const named = personsOf(context, sentence.index).filter((m) => !/^(?:,["”]?)?\s*(?:said|says|told|added)\b/.test(text.slice(m.end, m.end + 14)) && !/\b(?:said|says|added|by)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(Math.max(sentence.start, m.start - 24), m.start)));
  const [first] = named;
  if (first && new Set(named.map((m) => (m.person.fullName ?? m.person.name).toLowerCase())).size === 1) return namedBearer(first, first);
  if (named.length > 0) return null;
  const pronoun = tokens.slice(sentence.firstToken, sentence.endToken).find((t) => /^s?he$/.test(t.lower));
  if (pronoun) {
    const owner = antecedentOf(context, sentence.index, pronoun);
    return owner && namedBearer(owner, pronoun);
  }
  const group = GROUP_SUBJECT.exec(text.slice(sentence.start, sentence.end));
  const at = Math.min(span.start, time.start);
  return group ? { label: group[0].replace(/^[\s"“,]+/, ''), key: 'group', span: { start: at, end: Math.max(span.end, time.end) } } : null;
}
