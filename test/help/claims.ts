/**
 * Claims made by hand, as marked text, for tests of the rule room alone:
 *
 *     story({ published: '2024-03-02' }, 'The fire killed [14](killed: 14) people.', ...)
 *
 * A mark is `[words](measure: value; key: text; flag)`. Values: `14`, `>=14`, `10..20`, `8000 km2`, `12%`, `45 EUR`, `43 yo`, `2022-09-10`, `2022-09-05..2022-09-11`,
 * `P7M`, `15:40`, `@Izium`, `"words"`. Keys: subject, event, class, place, part, group, per, by, as-of, modality, weekday, known, period, or-else; flags: revised, headline, background, unanchored.
 */
import { identityMap } from '../../src/model/article.ts';
import type { Article } from '../../src/model/article.ts';
import type { AlignedClaim, ClaimPart, ClaimValue, Modality } from '../../src/model/claim.ts';
import { parseIsoDay } from '../../src/model/value/calendar.ts';
import type { QuantityValue } from '../../src/model/value/quantity.ts';
import { dayBounds } from '../../src/model/value/time.ts';
import type { TimeBounds, TimeValue } from '../../src/model/value/time.ts';
import { unitOf } from '../../src/rule/value/units.ts';
import { placeNamed } from './places.ts';

export interface Told {
  readonly path?: string;
  readonly published?: string;
  readonly source?: string;
  readonly story?: string;
  readonly draft?: boolean;
}

export interface Story {
  readonly articles: readonly Article[];
  readonly claims: readonly AlignedClaim[];
}

/** Articles in order, as pairs of what is known of them and their marked text. */
export function story(...told: readonly (readonly [Told, string])[]): Story {
  const read = told.map(([about, text], index) => readArticle(about, text, index));
  return { articles: read.map(({ article }) => article), claims: read.flatMap(({ claims }) => claims) };
}

const MARK = /\[([^\]]*)\]\(([^)]*)\)/g;

function readArticle(about: Told, marked: string, index: number): { readonly article: Article; readonly claims: readonly AlignedClaim[] } {
  const claims: AlignedClaim[] = [];
  let [text, last] = ['', 0];
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(last, mark.index);
    const start = text.length;
    text += mark[1] ?? '';
    last = mark.index + mark[0].length;
    claims.push(claimOf(about, index, { start, end: text.length }, mark[2] ?? ''));
  }
  text += marked.slice(last);
  const article: Article = {
    path: about.path ?? `${String.fromCodePoint(97 + index)}.txt`, text, title: null, source: about.source ?? null, published: about.published ?? null,
    publishedFrom: about.published === undefined ? 'none' : 'option', draft: about.draft ?? false, regions: [], raw: identityMap(text),
  };
  return { article, claims };
}

function claimOf(about: Told, article: number, span: { readonly start: number; readonly end: number }, mark: string): AlignedClaim {
  const [first = '', ...rest] = mark.split(';').map((part) => part.trim());
  const colon = first.indexOf(':');
  const keys = new Map(rest.map((part) => (part.includes(':') ? [part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()] : [part, 'true']) as [string, string]));
  const flag = (name: string): boolean => keys.has(name);
  const key = (name: string, otherwise: string): string => keys.get(name) ?? otherwise;
  const subject = key('subject', 'people');
  const published = about.published === undefined ? null : boundsOf(about.published.slice(0, 10));
  const asOf = keys.has('as-of') ? boundsOf(key('as-of', '')) : published;
  const place = keys.get('place');
  return {
    story: about.story ?? '1',
    event: flag('background') ? 'background' : key('event', 'fire'),
    subject,
    claim: {
      article, sentence: 0, measure: first.slice(0, colon).trim(), asOf,
      subject: { kind: 'thing', key: subject, label: subject, words: [] },
      event: { class: key('class', 'fire'), trigger: span, place: place === undefined ? null : placeNamed(place), time: null, participants: [], main: !flag('background') },
      value: valueOf(first.slice(colon + 1).trim(), keys),
      scope: { part: key('part', 'unknown') as ClaimPart, place: keys.has('covers') ? placeNamed(key('covers', '')) : null, period: keys.has('period') ? boundsOf(key('period', '')) : null, group: key('group', ''), per: key('per', '') },
      asOfStated: flag('as-of'), revised: flag('revised'), headline: flag('headline'),
      attribution: keys.has('by') ? { key: key('by', '').toLowerCase(), label: key('by', ''), span } : null,
      modality: key('modality', 'asserted') as Modality,
      spans: { value: span, clause: span },
      trace: [],
    },
  };
}

type Keys = ReadonlyMap<string, string>;

function valueOf(text: string, keys: Keys): ClaimValue {
  if (text.startsWith('@')) return placeNamed(text.slice(1));
  if (text.startsWith('"')) return { kind: 'text', text: text.slice(1, -1), key: text.slice(1, -1).toLowerCase() };
  if (/^\d{4}-/.test(text) || /^P\d/.test(text) || /^\d\d:\d\d/.test(text)) return timeOf(text, keys);
  return quantityOf(text);
}

function boundsOf(text: string): TimeBounds {
  const [from = '', to = from] = text.split('..');
  const [first, last] = [parseIsoDay(from) ?? 0, parseIsoDay(to) ?? 0];
  return dayBounds(first, last - first + 1);
}

const LENGTHS: Readonly<Record<string, number>> = { D: 1440, W: 10080, M: 30.4 * 1440, Y: 365.25 * 1440 };

function timeOf(text: string, keys: Keys): TimeValue {
  const known = (keys.get('known') ?? 'year month day').split(' ') as TimeValue['known'];
  const shared = { kind: 'time', value: text, known, alternatives: keys.has('or-else') ? [boundsOf(keys.get('or-else') ?? '')] : [], symbolic: text } as const;
  const anchor = { kind: keys.has('unanchored') ? 'mention' : 'explicit' } as const;
  const length = /^P(\d+)([DWMY])$/.exec(text);
  if (length) {
    const minutes = Number(length[1]) * (LENGTHS[length[2] ?? ''] ?? 0);
    return { ...shared, type: 'DURATION', grain: 'day', anchor: { kind: 'none' }, length: { low: minutes, high: minutes, grain: 'day' } };
  }
  const clock = /^(\d\d):(\d\d)(?: ([+-]\d\d))?$/.exec(text);
  if (clock) {
    const zone = clock[3] === undefined ? {} : { zoneMinutes: Number(clock[3]) * 60 };
    return { ...shared, type: 'TIME', grain: 'minute', anchor, bounds: boundsOf('2024-03-01'), clock: { minutes: Number(clock[1]) * 60 + Number(clock[2]), ...zone } };
  }
  return { ...shared, type: 'DATE', grain: 'day', anchor, bounds: boundsOf(text), ...(keys.has('weekday') ? { weekday: Number(keys.get('weekday')) } : {}) };
}

const NUMBER = /^(>=|<=|~)?(-?[\d.]+?)(?:\.\.([\d.]+))?(?: ?([A-Za-z%][\w/]*))?$/;

function quantityOf(text: string): QuantityValue {
  const m = NUMBER.exec(text);
  if (!m) throw new Error(`no value: ${text}`);
  const [low, high] = [Number(m[2]), Number(m[3] ?? m[2])];
  const value = { kind: 'quantity', stated: m[3] === undefined ? low : ([low, high] as const), low: m[1] === '<=' ? 0 : m[1] === '~' ? low * 0.9 : low, high: m[1] === '>=' ? Infinity : m[1] === '~' ? high * 1.1 : high, change: '=' } as const;
  const symbol = m[4];
  if (symbol === undefined) return { ...value, unit: 'people', role: 'count', dimension: 'count' };
  if (symbol === '%') return { ...value, unit: 'percentage', role: 'percent', dimension: 'ratio' };
  if (symbol === 'yo') return { ...value, unit: 'year of age', role: 'age', dimension: 'time' };
  if (/^[A-Z]{3}$/.test(symbol)) return { ...value, unit: symbol, role: 'money', dimension: 'money', currency: symbol };
  const unit = unitOf(symbol);
  if (!unit) throw new Error(`no unit: ${symbol}`);
  const toSi = (number: number): number => (number - (unit.offset ?? 0)) * unit.factor;
  return { ...value, unit: unit.singular, role: 'measure', dimension: unit.dimension, si: { low: toSi(value.low), high: toSi(value.high) } };
}
