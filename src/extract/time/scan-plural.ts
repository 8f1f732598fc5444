/** Units in the plural without an amount: "for years", "months ago", "recent weeks", "the weeks ahead", "these days". */
import { STRETCH_BEFORE } from '../../lexicon/en/time-contexts.ts';
import { SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { UNIT_WORDS, type UnitWord } from '../../lexicon/en/time-units.ts';
import { vagueValue } from './duration-value.ts';
import { type DurationExpression, type RelativeExpression, type Scanned, on, reference } from './expression.ts';
import { type Reader, contextAt, fromThe, isHyphen, wordAt } from './reader.ts';

/** What "years" without a number may count. */
const FEWEST = 2;
const MOST = 9;

export function scanPlural(reader: Reader, at: number, { unit, short }: UnitWord): Scanned | null {
  if (short || unit === 'second' || unit === 'minute') return null;
  const before = wordAt(reader, at - 1);
  if (before === 'these' && unit === 'day') return on({ from: at - 1, to: at + 1 }, reference('PRESENT_REF'));
  const size = { unit, low: FEWEST, high: MOST, vague: true } as const;
  const value = vagueValue(unit);
  const duration: DurationExpression = { kind: 'duration', ...size, value, precision: 1 };
  const next = wordAt(reader, at + 1);
  // "recent weeks and months", "weeks or months"
  const to = (next === 'or' || next === 'and') && UNIT_WORDS.get(wordAt(reader, at + 2))?.plural ? at + 3 : at + 1;
  const frame = before === 'recent' ? 'past' : SHIFT_WORDS.get(before);
  if (frame === 'past' || frame === 'coming') return on({ from: fromThe(reader, at - 1), to }, { ...duration, frame });
  const away: RelativeExpression = { kind: 'relative', ...size, direction: -1, from: 'mention', whole: false };
  if (next === 'ago') return on({ from: at, to: at + 2 }, { ...away, from: 'publication' });
  if (next === 'earlier') return on({ from: at, to: at + 2 }, away);
  if (next === 'later') return on({ from: at, to: at + 1 }, { ...away, direction: 1, amount: value });
  if (isHyphen(next) && wordAt(reader, at + 2) === 'long') return on({ from: at, to: at + 3 }, duration);
  if (before === 'the' && next === 'ahead') return on({ from: at - 1, to: at + 2 }, { ...duration, frame: 'coming' });
  return STRETCH_BEFORE.has(contextAt(reader, at - 1)) ? on({ from: at, to }, duration) : null;
}
