/** `start-of [time, duration]`: when something began that ended at the first operand and lasted as long as the second says. */
import type { TermFunction } from '../operator/operator.ts';
import { shift, shiftType } from './shift.ts';

export const startOf: TermFunction = {
  name: 'start-of',
  summary: 'when something began that ended at the first operand and lasted as long as the second says',
  operands: [2, 2],
  symmetric: false,
  result: shiftType,
  apply: ([time, duration]) => shift(time, duration, -1),
};
