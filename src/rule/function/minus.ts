/** `minus [time, duration]`: a time less a duration. */
import type { TermFunction } from '../operator/operator.ts';
import { shift, shiftType } from './shift.ts';

export const minus: TermFunction = {
  name: 'minus',
  summary: 'a time less a duration',
  operands: [2, 2],
  symmetric: false,
  result: shiftType,
  apply: ([time, duration]) => shift(time, duration, -1),
};
