/** Claim values as terms: quantities in base units, times with all their readings, names and texts by their keys. */
import type { ClaimValue } from '../../model/claim.ts';
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { statedNumber } from '../../model/value/quantity.ts';
import type { QuantityValue } from '../../model/value/quantity.ts';
import { boundsInWords } from '../../model/value/time-words.ts';
import type { TimeBounds, TimeValue } from '../../model/value/time.ts';
import { showNumber } from './show.ts';
import type { ClockTerm, PlaceTerm, QuantityTerm, Term, TextTerm, TimeTerm } from './term.ts';

/** The claim's value as a term; null where it cannot be compared, such as a relative time without a publication date. */
export function termOf(value: ClaimValue): Term | null {
  switch (value.kind) {
    case 'time':
      return value.bounds ? timeTerm(value) : lengthTerm(value);
    case 'quantity':
      return quantityTerm(value);
    case 'place':
      return { kind: 'place', place: value, known: true, shown: value.name } satisfies PlaceTerm;
    case 'name':
    case 'text':
      return textTerm(value.key, value.text);
    case 'polarity':
      return textTerm(`${value.axis}/${value.pole}`, value.pole);
  }
}

export const textTerm = (key: string, shown = key): TextTerm => ({ kind: 'text', key, known: true, shown });

export function timeTerm(value: TimeValue): TimeTerm | null {
  if (!value.bounds) return null;
  return {
    kind: 'time',
    readings: [value.bounds, ...value.alternatives],
    known: value.anchor.kind === 'explicit' || value.anchor.kind === 'publication',
    yearImplied: !value.known.includes('year') && (value.known.includes('month') || value.known.includes('day')),
    weekday: value.weekday !== undefined && value.grain === 'day',
    night: value.grain === 'part-of-day' || /N[I]|TNI/.test(value.value),
    shown: boundsInWords(value.bounds),
  };
}

/** Bounds that are known as they stand: a publication date, an as-of time, an event's time. */
export const boundsTerm = (bounds: TimeBounds, known = true): TimeTerm => ({ kind: 'time', readings: [bounds], known, yearImplied: false, weekday: false, night: false, shown: boundsInWords(bounds) });

/** The length of a duration, in minutes. */
export function lengthTerm({ length, value }: TimeValue): QuantityTerm | null {
  if (!length) return null;
  const best = isoMinutes(value) ?? (Number.isFinite(length.high) ? (length.low + length.high) / 2 : length.low);
  return minutesTerm(length.low, length.high, best);
}

export const minutesTerm = (low: number, high: number, best: number, known = true): QuantityTerm => quantity({ dimension: 'time', base: '', low, high, best, known });

export const numberTerm = (low: number, high: number, best: number, known = true): QuantityTerm => quantity({ dimension: 'count', base: '', low, high, best, known });

export const quantity = (parts: Omit<QuantityTerm, 'kind' | 'shown'>): QuantityTerm => ({ kind: 'quantity', ...parts, shown: showInterval(parts) });

const MINUTES: Readonly<Record<string, number>> = { Y: 365.25 * MINUTES_A_DAY, M: 30.4 * MINUTES_A_DAY, W: 7 * MINUTES_A_DAY, D: MINUTES_A_DAY, H: 60 };

/** Minutes of a TIMEX3 duration with one unit (`P7M`, `PT90M`), which is the number as stated; null for others. */
function isoMinutes(value: string): number | null {
  const m = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  if (!m) return null;
  if (m[1] === 'T' && m[3] === 'M') return Number(m[2]);
  if (m[3] === 'S') return Number(m[2]) / 60;
  return Number(m[2]) * (MINUTES[m[3] ?? ''] ?? 0);
}

/** The quantity in base units. Without an SI interval (counts, money, ages) its own numbers are compared, under its currency or unit. */
function quantityTerm(value: QuantityValue): QuantityTerm {
  const stated = statedNumber(value);
  const dimension = value.role === 'age' ? 'count' : (value.dimension ?? 'count');
  const rate = value.per ? `per ${value.per}` : '';
  const change = value.change === 'up' || value.change === 'down' ? 'a change' : '';
  const shared = { known: true, dimension, base: [baseOf(value), rate, change].filter(Boolean).join(', '), ...(dimension === 'money' ? { money: value } : {}) } as const;
  if (dimension === 'ratio') return quantity({ ...shared, low: value.low * PER_CENT, high: value.high * PER_CENT, best: stated * PER_CENT });
  const scale = value.role === 'age' || !value.si ? null : scaleOf(value);
  if (!scale) return quantity({ ...shared, low: value.low, high: value.high, best: stated });
  const seconds = dimension === 'time' ? 1 / 60 : 1;
  const { si } = value;
  return quantity({ ...shared, low: (si?.low ?? 0) * seconds, high: (si?.high ?? 0) * seconds, best: (scale.factor * stated + scale.offset) * seconds });
}

const PER_CENT = 0.01;

function baseOf({ dimension, currency, unit, si }: QuantityValue): string {
  if (dimension === 'money') return currency ?? unit ?? '';
  if (dimension === 'ratio') return unit === 'percentage point' ? unit : '';
  return dimension === null || dimension === 'count' || si ? '' : (unit ?? '');
}

/** The linear way from the unit to SI, read off the two intervals, so that the unit table need not be known here. */
function scaleOf({ low, high, si }: QuantityValue): { readonly factor: number; readonly offset: number } | null {
  if (!si) return null;
  if (Number.isFinite(low) && Number.isFinite(high) && high > low) {
    const factor = (si.high - si.low) / (high - low);
    return { factor, offset: si.low - factor * low };
  }
  const [own, base] = Number.isFinite(low) && low !== 0 ? [low, si.low] : [high, si.high];
  return Number.isFinite(own) && own !== 0 ? { factor: base / own, offset: 0 } : null;
}

/** Clock time of a time value, as the stretch that its words allow; null where the text gives none. */
export function clockTerm({ bounds, clock }: TimeValue): ClockTerm | null {
  if (!clock) return null;
  const [early, late] = clock.slack ?? [0, bounds && bounds.endHigh - bounds.beginLow < MINUTES_A_DAY ? bounds.endHigh - bounds.beginLow - 1 : 0];
  return { kind: 'clock', minutes: (clock.minutes - early + MINUTES_A_DAY) % MINUTES_A_DAY, length: early + late + 1, zoneMinutes: clock.zoneMinutes ?? null, known: true, shown: showClock(clock.minutes) };
}

const showClock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function showInterval({ low, high, dimension, base }: Omit<QuantityTerm, 'kind' | 'shown'>): string {
  const show = (value: number): string => showNumber(value, dimension);
  const text = low === high ? show(low) : intervalWords(low, high, show);
  return base === '' ? text : dimension === 'money' ? moneyWords(text, base) : `${text} (${base})`;
}

/** `GBP 1.4 million`, `115 million to 125 million dollars`, `EUR 11.04 per share`: a sure currency by its code in front, any other as the text names it. */
function moneyWords(text: string, base: string): string {
  const [currency = '', ...rest] = base.split(', ');
  const amount = /^[A-Z]{3}$/.test(currency) ? `${currency} ${text}` : `${text} ${currency}${text === '1' || !/^(?:dollar|euro|pound|franc|peso|rupee|dinar|dirham|rouble|ruble|shilling|cent)$/.test(currency) ? '' : 's'}`;
  return [amount, ...rest.map((words) => (words.startsWith('per ') ? words : `(${words})`))].join(' ');
}

function intervalWords(low: number, high: number, show: (value: number) => string): string {
  if (!Number.isFinite(high)) return `${show(low)} or more`;
  if (!Number.isFinite(low) || low === 0) return `${show(high)} or less`;
  const [from, to] = [show(low), show(high)];
  if (from === to) return from;
  // "11 to 12 days", not "11 days to 12 days".
  const [unit, other] = [from.slice(from.indexOf(' ')), to.slice(to.indexOf(' '))];
  return `${unit === other && from.includes(' ') ? from.slice(0, from.indexOf(' ')) : from} to ${to}`;
}
