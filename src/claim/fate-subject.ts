/** Of whom it is told: a name, a post, a pronoun, the accused, everybody in the dock. Rather of nobody than of the wrong one. */
import type { Sentence } from '../model/annotated.ts';
import type { Subject } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type PostMention, postOf, postsIn, postSubject } from './posts.ts';
import { personsOf } from './protagonist.ts';

/** Characters between a name and what is said of it. */
const REACH = 90;
/** "all three", "both men", "the three": everybody in the dock. */
const ALL = /^(?:all|both)\b|^(?:all of them|the (?:two|three|four|five|six|men|defendants|trio|pair))\b/i;
const SOME_OF_THEM = /^(?:two|three|four|five|six|all|both)\b/i;
/** An opponent without a name, as the subject right before the verb. */
const OPPONENT = /^(?:his|her|the|their)\s+(?:[\p{Ll}-]+\s+)?(?:opponent|rival|challenger)\s+$/iu;
/** Words between a subject and its predicate that bring in another subject. */
const NEW_SUBJECT = /\b(?:who|and|while|but|they|he|she|it|said|says|told(?! (?:the )?(?:jury|jurors|court)\b)|accused|killing|shooting|murder(?:ing)? of|by|with|whose|when|after|as|because|that|his|her|their)\b/;
const PRONOUN = /(?:^|[\s,“"(])(?:he|she)\s+(?:[\p{Ll}’']+\s+){0,5}$/iu;
const ACCUSED = /(?:^|\s)the\s+(?:defendant|accused|killer|murderer)\s+(?:[\p{Ll}’']+\s+){0,3}$/iu;

export function subjectsBefore(context: ClaimContext, sentence: Sentence, start: number, inCourt: boolean): readonly Subject[] {
  const { text } = context.annotated;
  const before = text.slice(sentence.start, start);
  const person = personsOf(context, sentence.index).findLast((m) => m.end <= start);
  const post = postsIn(context).findLast((p) => p.sentence === sentence.index && p.end <= start);
  if (PRONOUN.test(before)) return pronounSubjects(context, sentence, { person, post }, inCourt);
  if (inCourt && ACCUSED.test(before)) return accused(context);
  if (post && post.holder === null && (!person || person.end < post.start)) return isSubject(text, sentence, post, start) ? [postSubject(post)] : [];
  return person && isSubject(text, sentence, person, start) ? asSubjects(context, person) : [];
}

/** "Police arrested Lowe", "jurors convicted the driver": at most the words that introduce a name stand between. */
export function subjectsAfter(context: ClaimContext, sentence: Sentence, stop: number, inCourt: boolean): readonly Subject[] {
  const { text } = context.annotated;
  if (inCourt && /^\s+(?:him|her)\b/.test(text.slice(stop, stop + 5))) return accused(context);
  const post = postsIn(context).find((p) => p.sentence === sentence.index && p.start >= stop);
  if (post && /^\s+$/.test(text.slice(stop, post.start))) return post.holder ? asSubjects(context, post.holder) : [postSubject(post)];
  const person = personsOf(context, sentence.index).find((m) => m.start >= stop);
  if (!person) return [];
  const gap = text.slice(stop, person.start);
  return /^\s+(?:the\s+[\p{Ll}\s'’-]{3,40},\s+)?(?:[\p{L}.]+\s+)?$/u.test(gap) && !/['’]s?\b/.test(text.slice(person.end, person.end + 2)) ? asSubjects(context, person) : [];
}

/** ", the pilot who was to have flown the cargo," between a name and its verb. */
const ONE_ASIDE = /^,\s[^,;:.“”"]{2,90},\s$/u;

function isSubject(text: string, sentence: Sentence, owner: Span, start: number): boolean {
  const gap = text.slice(owner.end, start).replace(ONE_ASIDE, ' ');
  if (gap.length > REACH || /^['’]s?\b|[;:]/.test(gap) || NEW_SUBJECT.test(gap.replace(/^,\s+(?:who|whose)\s[^,]{0,50},\s/, ' ').replace(/^,?\s*who\s/, ' '))) return false;
  const before = text.slice(Math.max(sentence.start, owner.start - 25), owner.start);
  return !/\b(?:of|by|with|killing|shooting|stabbing|and|against|to|than|like|for|from)\s+(?:[\p{L}.]+\s+)?$/u.test(before);
}

function asSubjects(context: ClaimContext, person: PersonMention | null): readonly Subject[] {
  if (!person) return [];
  const post = postOf(context, person.person.key);
  const span = { start: person.start, end: person.end };
  const known = defendantOf(context);
  return [personSubject(context, person), ...(post ? [{ ...postSubject(post), span }] : []), ...(known && known.person.key === person.person.key ? [{ ...DEFENDANT, span }] : [])];
}

/** A trial has one defendant, and articles need not name him. */
const DEFENDANT: Subject = { kind: 'thing', key: 'defendant', label: 'the defendant', words: [] };

/** Whom "him" and "the accused" mean in court; nobody where several are tried. */
function accused(context: ClaimContext): readonly Subject[] {
  if (SEVERAL_TRIED.test(context.annotated.text)) return [];
  const known = defendantOf(context);
  return known ? asSubjects(context, known) : defendantsIn(context).length === 0 ? [DEFENDANT] : [];
}

interface Near { readonly person: PersonMention | undefined; readonly post: PostMention | undefined }

/** In court "he" is the accused; elsewhere the only one whom this sentence, or the one before it, names. */
function pronounSubjects(context: ClaimContext, sentence: Sentence, { person, post }: Near, inCourt: boolean): readonly Subject[] {
  const known = inCourt ? defendantOf(context) : null;
  if (known) return asSubjects(context, known);
  if (person || post) return [];
  const index = namingSentence(context, sentence.index);
  const people = [...new Map(personsOf(context, index).map((m) => [m.person.key, m])).values()];
  if (people[0] && !opens(context, people[0])) return [];
  const posts = postsIn(context).filter((p) => p.sentence === index);
  const [only] = people;
  if (people.length === 1 && only && posts.every((p) => p.holder?.person.key === only.person.key)) return asSubjects(context, only);
  const [one] = posts;
  return people.length === 0 && posts.length === 1 && one ? (one.holder ? asSubjects(context, one.holder) : [postSubject(one)]) : [];
}

/** Sentences back that may go on about "him". */
const FARTHEST = 3;

/** The sentence before, or the one before that, where the ones between name nobody and open with "he" or "she". */
function namingSentence(context: ClaimContext, index: number): number {
  const { sentences, tokens } = context.annotated;
  for (let at = index - 1; at > index - FARTHEST; at -= 1) {
    const sentence = sentences[at];
    const isOfHim = sentence !== undefined && sentence.block === sentences[index]?.block && /^(?:he|she)$/.test(tokens[sentence.firstToken]?.lower ?? '');
    if (!isOfHim || personsOf(context, at).length > 0 || postsIn(context).some((p) => p.sentence === at)) return at;
  }
  return index - FARTHEST;
}

/** Of whom "the crash cost him his life" tells: the one person whom the sentence names before, else as of any pronoun. */
export function subjectsOfPronoun(context: ClaimContext, sentence: Sentence, end: number): readonly Subject[] {
  const people = [...new Map(personsOf(context, sentence.index).map((m) => [m.person.key, m])).values()];
  const [only] = people;
  if (only && people.length === 1 && only.end <= end) return asSubjects(context, only);
  return pronounSubjects(context, sentence, { person: only, post: postsIn(context).find((p) => p.sentence === sentence.index) }, false);
}

/** Several are in the dock: none of them is the defendant. */
const SEVERAL_TRIED = /\b(?:co-)?(?:defendants|accomplices?)\b|\bco-(?:defendant|accused)\b|\b(?:second|third|fourth|fifth|another|other) (?:accused|defendant|suspect)\b|\b(?:both|two|three|four|five|six) (?:men|women|defendants|brothers|accused)\b|\b(?:both|two|three|four|five|six|all) of the accused\b/i;
/** One of them, without a name: "a third accused", "his co-defendant". */
const ONE_OF_THEM = /(?:^|[\s,“"(])(?:(?:a|the)\s+(?:second|third|fourth|fifth|other)\s+(?:accused|defendant|man|woman)|another\s+(?:accused|defendant)|one of the\s+(?:\p{Ll}+\s+)?(?:accused|defendants)|(?:his|her|their)\s+co-(?:accused|defendant))(?:,\s[^,]{1,50},)?\s+$/iu;

const defendants = new WeakMap<ClaimContext, PersonMention | null>();

/** The one person whom the article calls tried, convicted or a defendant; null where it tells of several, or none. */
function defendantOf(context: ClaimContext): PersonMention | null {
  const known = defendants.get(context);
  if (known !== undefined) return known;
  const found = defendantsIn(context);
  const answer = found.length === 1 && !SEVERAL_TRIED.test(context.annotated.text) ? (found[0] ?? null) : null;
  defendants.set(context, answer);
  return answer;
}

const TRIED = /\b(?:trial of|case against|charges against|found|convicted|acquitted|cleared|prosecution of|defendant,?|sentenced|jailed)\s+(?:[\p{L}.]+\s+)?$/u;
const ON_TRIAL = /^(?:,\s+\d{1,3},)?\s+(?:had\s+|has\s+|was\s+|is\s+)*(?:pleaded|convicted|acquitted|found (?:not )?guilty|accused of|charged with|on trial|sentenced|cleared of|jailed)/;

function defendantsIn(context: ClaimContext): PersonMention[] {
  const { text } = context.annotated;
  const found = new Map<string, PersonMention>();
  for (const m of context.mentions) {
    if (m.type === 'person' && (TRIED.test(text.slice(Math.max(0, m.start - 40), m.start)) || ON_TRIAL.test(text.slice(m.end, m.end + 45)))) found.set(m.person.surname.toLowerCase(), m);
  }
  return [...found.values()];
}

/** Does the name open its sentence, so that the next one's "he" takes it up? */
const OPENING = 30;
function opens(context: ClaimContext, { start, end, sentence }: PersonMention): boolean {
  return start - (context.annotated.sentences[sentence]?.start ?? start) <= OPENING && !/^['’]s?\b/.test(context.annotated.text.slice(end, end + 3));
}

/** Everybody in the dock, or the opponent without a name. */
export function groupBefore(context: ClaimContext, sentence: Sentence, start: number, axis: string): Subject | null {
  const before = context.annotated.text.slice(sentence.start, start);
  if (axis === 'concession' && OPPONENT.test(before)) return { kind: 'group', key: 'opponent', label: 'the opponent', words: [] };
  if (axis === 'verdict' && ONE_OF_THEM.test(before)) return { kind: 'thing', key: 'an accused', label: 'one of the accused', words: [] };
  if (before.length > REACH / 2 || (axis !== 'plea' && axis !== 'verdict')) return null;
  const previous = context.annotated.sentences[sentence.index - 1];
  const theyAll = /^They\s+(?:have\s+|had\s+|all\s+)?$/.test(before) && previous !== undefined && SOME_OF_THEM.test(context.annotated.text.slice(previous.start, previous.end));
  return theyAll || ALL.test(before) ? { kind: 'group', key: 'defendants', label: 'all defendants', words: [] } : null;
}
