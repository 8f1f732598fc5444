/** The fields of a binding that `derive`, `expect`, `where` and messages may name, with their types and how each is read from a claim. */
import { sourceName } from '../../model/article.ts';
import { parseIsoDay } from '../../model/value/calendar.ts';
import { statedNumber } from '../../model/value/quantity.ts';
import { dayBounds } from '../../model/value/time.ts';
import { boundsTerm, clockTerm, lengthTerm, numberTerm, textTerm, timeTerm } from './from-claim.ts';
import type { Item } from './item.ts';
import type { Term, TermType } from './term.ts';
import { plainName } from './keys.ts';
import { WEEKDAY_NAMES } from './weekdays.ts';

export interface Field {
  readonly name: string;
  readonly summary: string;
  /** The type, given that of the binding's values. */
  readonly type: (value: TermType) => TermType | null;
  /** Null where the claim does not have it. */
  readonly read: (item: Item) => Term | null;
  /** The words that a message shows; the term's own words where there are none. */
  readonly words?: (item: Item) => string;
}

const text: Field['type'] = () => ({ kind: 'text' });
const time: Field['type'] = () => ({ kind: 'time' });
const place: Field['type'] = () => ({ kind: 'place' });
const ofTimes = (type: TermType): Field['type'] => (value) => (value.kind === 'time' || value.kind === 'any' ? type : null);
const orNull = (value: string | null | undefined): Term | null => (value === null || value === undefined || value === '' ? null : textTerm(value.toLowerCase(), value));
const slice = ({ article }: Item, { start, end }: { readonly start: number; readonly end: number }): string => article.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The value's own words; a figure that opens a sentence loses its capital, and quoted words the comma before "said", as they stand inside a sentence of ours. */
function valueWords(item: Item): string {
  const words = `${currencyBefore(item)}${slice(item, item.claim.spans.value)}`;
  return item.term?.kind === 'quantity' ? words.replace(/^\p{Lu}(?=\p{Ll}{2,}(?:[\s-]|$))/u, (letter) => letter.toLowerCase()) : words.replace(/,$/, '');
}

/** "€" of "€11.04 a share", "DKK " of "DKK 4.12bn", "R" of "R1.4 million", which stand before the number that the value's span holds. */
function currencyBefore({ article, claim: { value, spans } }: Item): string {
  if (value.kind !== 'quantity' || value.dimension !== 'money') return '';
  return /(?:[A-Z]{1,3})?\p{Sc}[ \u00a0]?$|(?<![A-Z])[A-Z]{3}[ \u00a0]$|(?<![\p{L}\d])(?:\p{Lu}\p{L}{0,3}\/?\.?|(?:Rs|Shs?|Tk|[Kk]r)\.?[ \u00a0])$/u.exec(article.text.slice(Math.max(0, spans.value.start - 6), spans.value.start))?.[0] ?? '';
}

export const FIELDS: readonly Field[] = [
  { name: 'value', summary: 'the value; in a message the words of the article', type: (value) => value, read: ({ term }) => term, words: valueWords },
  { name: 'value.clock', summary: 'the time of day that is stated', type: ofTimes({ kind: 'clock' }), read: ({ claim: { value } }) => (value.kind === 'time' ? clockTerm(value) : null) },
  { name: 'value.weekday', summary: 'the day of the week that is stated', type: ofTimes({ kind: 'text' }), read: readWeekday },
  { name: 'value.length', summary: 'how long it lasts: of a time that is stated, or a quantity of time', type: ofTimes({ kind: 'quantity', dimension: 'time' }), read: ({ claim: { value }, term }) => (value.kind === 'time' ? lengthTerm(value) : term?.kind === 'quantity' && term.dimension === 'time' ? term : null) },
  { name: 'value.date', summary: 'the stated time as a date, for measures that may be a date or a duration', type: ofTimes({ kind: 'time' }), read: ({ claim: { value } }) => (value.kind === 'time' ? timeTerm(value) : null) },
  { name: 'value.plain', summary: 'a name in lower case and without marks, so that only letters count', type: (value) => (value.kind === 'text' || value.kind === 'any' ? { kind: 'text' } : null), read: ({ claim: { value } }) => (value.kind === 'name' || value.kind === 'text' ? textTerm(plainName(value.text), value.text) : null) },
  { name: 'unit', summary: 'the unit or counted thing as stated', type: text, read: ({ claim: { value } }) => orNull(value.kind === 'quantity' ? value.unit : null) },
  { name: 'measure', summary: 'what is stated, in words', type: text, read: ({ claim }) => textTerm(claim.measure, claim.measure.replaceAll('-', ' ')) },
  { name: 'subject', summary: 'who or what it is about', type: text, read: ({ aligned, claim }) => textTerm(aligned.subject, claim.subject.label), words: ({ claim }) => claim.subject.label },
  { name: 'event', summary: 'the event, in words', type: text, read: ({ aligned, claim, article }) => (claim.event ? textTerm(aligned.event, eventWords({ claim, article })) : null), words: eventWords },
  { name: 'event.class', summary: 'the class of the event', type: text, read: ({ claim }) => orNull(claim.event?.class) },
  { name: 'event.time', summary: 'when the event happened', type: time, read: ({ claim }) => (claim.event?.time ? boundsTerm(claim.event.time) : null) },
  { name: 'event.place', summary: 'where the event happened', type: place, read: ({ claim }) => placeTerm(claim.event?.place ?? null) },
  { name: 'published', summary: 'the day on which the article was published', type: time, read: readPublished },
  { name: 'asOf', summary: 'the time that the statement holds for', type: time, read: ({ claim }) => (claim.asOf ? boundsTerm(claim.asOf, true) : null) },
  { name: 'scope.place', summary: 'the place that the value covers', type: place, read: ({ claim }) => placeTerm(claim.scope.place) },
  { name: 'scope.period', summary: 'the period that the value covers', type: time, read: ({ claim }) => (claim.scope.period ? boundsTerm(claim.scope.period) : null) },
  { name: 'scope.group', summary: 'the group that the value covers', type: text, read: ({ claim }) => orNull(claim.scope.group) },
  { name: 'scope.per', summary: 'what it is counted per', type: text, read: ({ claim }) => orNull(claim.scope.per) },
  { name: 'speaker', summary: 'who says so, where the article names somebody', type: text, read: ({ claim }) => (claim.attribution ? textTerm(claim.attribution.key, claim.attribution.label) : null) },
  { name: 'source', summary: 'the article\'s source, or the name of its file where that is not known', type: text, read: ({ article }) => orNull(sourceName(article)) },
  { name: 'path', summary: 'the article\'s path', type: text, read: ({ article }) => textTerm(article.path) },
  { name: 'title', summary: 'the article\'s title', type: text, read: ({ article }) => orNull(article.title) },
  { name: 'value.stated', summary: 'the number as stated, its hedge left aside', type: (value) => (value.kind === 'quantity' ? { kind: 'quantity', dimension: 'count' } : null), read: ({ claim: { value } }) => (value.kind === 'quantity' ? numberTerm(statedNumber(value), statedNumber(value), statedNumber(value)) : null), words: valueWords },
  { name: 'quote', summary: 'the passage that holds the value', type: text, read: (item) => orNull(slice(item, item.claim.spans.clause)), words: (item) => slice(item, item.claim.spans.clause) },
  { name: 'context', summary: 'the passage with the words around it, up to the next comma', type: text, read: (item) => orNull(contextOf(item)), words: contextOf },
  { name: 'sentence', summary: 'the line or sentence around the passage', type: text, read: (item) => orNull(sentenceOf(item)), words: sentenceOf },
];

const byName = new Map(FIELDS.map((field) => [field.name, field]));

export const fieldOf = (name: string): Field | undefined => byName.get(name);

function placeTerm(value: Extract<Item['claim']['value'], { kind: 'place' }> | null): Term | null {
  return value && { kind: 'place', place: value, known: true, shown: value.name };
}

function readWeekday({ claim: { value } }: Item): Term | null {
  const name = value.kind === 'time' && value.weekday !== undefined ? WEEKDAY_NAMES[value.weekday - 1] : undefined;
  return name === undefined ? null : textTerm(name.toLowerCase(), name);
}

function readPublished({ article }: Item): Term | null {
  const day = article.published === null ? null : parseIsoDay(article.published);
  return day === null ? null : boundsTerm(dayBounds(day));
}

/** `Izium ("retook")`, with the article's own word for the event; "the capture in Izium", the class in plain words with the place, where there is one. */
function eventWords({ claim: { event, subject }, article }: Pick<Item, 'claim' | 'article'>): string {
  if (subject.kind === 'event') return quotedTrigger(subject.label, subject.span ? article.text.slice(subject.span.start, subject.span.end) : '');
  if (!event) return subject.label;
  return `the ${event.class.replaceAll('-', ' ')}${event.place ? ` in ${event.place.name}` : ''}`;
}

function quotedTrigger(label: string, trigger: string): string {
  // "the explosion" is a label of our own, in plain words already.
  const at = trigger === '' || label.startsWith('the ') ? -1 : label.indexOf(trigger);
  if (at < 0) return label;
  return label === trigger ? `"${trigger}"` : `${label.slice(0, at)}("${trigger}")${label.slice(at + trigger.length)}`;
}

/** The passage with up to seven words on either side, not beyond a comma or the like. */
function contextOf(item: Item): string {
  const [whole, { start, end }] = [item.article.text, item.claim.spans.clause];
  const before = /(?:[^\s,;:.!?()“”"—–]+[^\S\n]){0,7}$/u.exec(whole.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = /^(?:[^\S\n]?[^\s,;:.!?()“”"—–]+){0,7}/u.exec(whole.slice(end, end + 120))?.[0] ?? '';
  return whole.slice(start - before.length, end + after.length).replace(/\s+/g, ' ').trim();
}

/** From the last sentence end or line break before the passage to the next one after it. */
function sentenceOf({ article, claim: { spans: { clause } } }: Item): string {
  const { text: whole } = article;
  const before = whole.slice(Math.max(0, clause.start - SENTENCE_REACH), clause.start);
  const from = clause.start - before.length + Math.max(0, ...[...before.matchAll(/[.!?]\s+(?=[A-Z"“])|\n/g)].map((m) => m.index + m[0].length));
  const after = /[.!?](?=\s|$)|\n/.exec(whole.slice(clause.end, clause.end + SENTENCE_REACH));
  const to = clause.end + (after ? after.index + (after[0] === '\n' ? 0 : 1) : 0);
  return whole.slice(from, to).replace(/\s+/g, ' ').trim();
}

const SENTENCE_REACH = 600;
