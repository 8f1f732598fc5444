/** `end-of [time, duration]`: when something ended that began at the first operand and lasted as long as the second says. */
import type { TermFunction } from '../operator/operator.ts';
import { shift, shiftType } from './shift.ts';

export const endOf: TermFunction = {
  name: 'end-of',
  summary: 'when something ended that began at the first operand and lasted as long as the second says',
  operands: [2, 2],
  symmetric: false,
  result: shiftType,
  apply: ([time, duration]) => shift(time, duration, 1),
};
