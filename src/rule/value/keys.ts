/** Fields by which claims are joined or selected, as strings. Claims of two stories never meet, so a key needs to be unique within its story only. */
import type { ClaimValue } from '../../model/claim.ts';
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import type { Item } from './item.ts';

/** The string that must be equal for two claims to meet; null for a claim that meets none on this key. */
export type KeyReader = (item: Item) => string | null;

/** What `join.on` may name. */
export const JOIN_KEYS: Readonly<Record<string, { readonly summary: string; readonly read: KeyReader }>> = {
  event: { summary: 'the event; claims without one meet none', read: ({ aligned }) => (aligned.event === 'none' ? null : aligned.event) },
  subject: { summary: 'who or what it is about', read: ({ aligned }) => aligned.subject },
  measure: { summary: 'what is stated', read: ({ claim }) => claim.measure },
  article: { summary: 'the article', read: ({ article }) => article.path },
  source: { summary: 'the article\'s source', read: ({ article }) => article.source ?? article.path },
  sentence: { summary: 'the sentence', read: ({ article, claim }) => `${article.path}#${claim.sentence}` },
  speaker: { summary: 'who says so; claims of nobody meet none', read: ({ claim }) => claim.attribution?.key ?? null },
  headline: { summary: 'whether it stands in the headline', read: ({ claim }) => String(claim.headline) },
  value: { summary: 'the value itself', read: ({ claim }) => valueKey(claim.value) },
  'value.kind': { summary: 'the kind of value', read: ({ claim }) => claim.value.kind },
  'value.unit': { summary: 'the unit or counted thing as stated', read: ({ claim: { value } }) => (value.kind === 'quantity' ? (value.unit ?? '') : null) },
  'value.dimension': { summary: 'the dimension of the unit', read: ({ claim: { value } }) => (value.kind === 'quantity' ? (value.dimension ?? 'count') : null) },
  'value.role': { summary: 'what the number is for', read: ({ claim: { value } }) => (value.kind === 'quantity' ? value.role : null) },
  scope: { summary: 'group and base of what is covered', read: ({ claim: { scope } }) => `${scope.group}|${scope.per}` },
  'scope.part': { summary: 'total, part or others', read: ({ claim: { scope } }) => scope.part },
  'scope.group': { summary: 'the group that is covered', read: ({ claim: { scope } }) => scope.group },
  'scope.per': { summary: 'what it is counted per', read: ({ claim: { scope } }) => scope.per },
  'subject.attribute': { summary: 'what a figure states of its bearer: `net profit`, `wind`, `destroyed`', read: ({ claim }) => claim.subject.attribute?.name ?? 'none' },
  'event.class': { summary: 'the class of the event', read: ({ claim }) => claim.event?.class ?? null },
  asOf: { summary: 'the day that the statement holds for', read: ({ claim: { asOf } }) => asOf && String(Math.floor(asOf.beginLow / MINUTES_A_DAY)) },
};

/** A name in lower case and without marks: what is left when only type-setting differs. */
export const plainName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** A value in normal form: what makes two statements the same statement. */
export function valueKey(value: ClaimValue): string {
  switch (value.kind) {
    case 'time':
      return value.bounds ? `${value.bounds.beginLow}/${value.bounds.endHigh}` : value.value;
    case 'quantity':
      return `${value.si?.low ?? value.low}/${value.si?.high ?? value.high} ${value.currency ?? (value.si ? (value.dimension ?? '') : (value.unit ?? ''))}`.trim();
    case 'place':
      return value.geonameId === null ? value.name : String(value.geonameId);
    case 'name':
    case 'text':
      return value.key;
    case 'polarity':
      return `${value.axis}/${value.pole}`;
  }
}

const yesNo = (value: boolean): string => (value ? 'true' : 'false');

/** What a selector may name, apart from `published`, `path` and `source`, which have patterns. A field that the claim lacks is `none`. */
export const SELECT_FIELDS: Readonly<Record<string, { readonly summary: string; readonly read: (item: Item) => string; readonly values?: readonly string[]; readonly flag?: true }>> = {
  measure: { summary: 'what is stated', read: ({ claim }) => claim.measure },
  'subject.kind': { summary: 'what the subject is', read: ({ claim }) => claim.subject.kind, values: ['person', 'group', 'place', 'organisation', 'thing', 'event'] },
  'subject.key': { summary: 'the subject\'s normal form', read: ({ claim }) => claim.subject.key },
  'event.class': { summary: 'the class of the event', read: ({ claim }) => claim.event?.class ?? 'none' },
  'event.main': { summary: 'false for what the article tells as background', read: ({ claim }) => yesNo(claim.event?.main ?? true), flag: true },
  'value.kind': { summary: 'the kind of value', read: ({ claim }) => claim.value.kind, values: ['time', 'quantity', 'place', 'name', 'text', 'polarity'] },
  'value.unit': { summary: 'the unit or counted thing, singular', read: ({ claim: { value } }) => (value.kind === 'quantity' ? (value.unit ?? 'none') : 'none') },
  'value.dimension': { summary: 'the dimension of the unit', read: ({ claim: { value } }) => (value.kind === 'quantity' ? (value.dimension ?? 'none') : 'none') },
  'value.role': { summary: 'what the number is for', read: ({ claim: { value } }) => (value.kind === 'quantity' ? value.role : 'none'), values: ['count', 'measure', 'money', 'percent', 'ratio', 'age', 'multiple', 'score', 'number', 'none'] },
  'value.floor': { summary: 'is a number stated as the least that there are: "at least 41"?', read: ({ claim: { value } }) => yesNo(value.kind === 'quantity' && /^(?:at least|no fewer than|not less than|no less than)$/i.test(value.hedge ?? '')), flag: true },
  'value.type': { summary: 'the TIMEX3 type of a time', read: ({ claim: { value } }) => (value.kind === 'time' ? value.type : 'none'), values: ['DATE', 'TIME', 'DURATION', 'SET', 'none'] },
  'value.grain': { summary: 'the grain of a time', read: ({ claim: { value } }) => (value.kind === 'time' ? value.grain : 'none'), values: ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century', 'none'] },
  'value.axis': { summary: 'which question a status answers', read: ({ claim: { value } }) => (value.kind === 'polarity' ? value.axis : 'none') },
  'scope.part': { summary: 'total, part or others', read: ({ claim }) => claim.scope.part, values: ['total', 'part', 'others', 'unknown'] },
  'scope.group': { summary: 'the group that is covered', read: ({ claim }) => claim.scope.group || 'none' },
  'scope.per': { summary: 'what it is counted per', read: ({ claim }) => claim.scope.per || 'none' },
  modality: { summary: 'how sure the article is of it; `asserted` unless told', read: ({ claim }) => claim.modality, values: ['asserted', 'denied', 'expected', 'alleged', 'disputed'] },
  attributed: { summary: 'does the article say who says so?', read: ({ claim }) => yesNo(claim.attribution !== null), flag: true },
  headline: { summary: 'does it stand in the headline?', read: ({ claim }) => yesNo(claim.headline), flag: true },
  asOfStated: { summary: 'does the text say when the statement holds?', read: ({ claim }) => yesNo(claim.asOfStated), flag: true },
  revised: { summary: 'does the text mark it as revised, risen or final?', read: ({ claim }) => yesNo(claim.revised), flag: true },
};
