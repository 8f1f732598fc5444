/** `plus [time, duration]`: a time and a duration after it. */
import type { TermFunction } from '../operator/operator.ts';
import { shift, shiftType } from './shift.ts';

export const plus: TermFunction = {
  name: 'plus',
  summary: 'a time and a duration after it',
  operands: [2, 2],
  symmetric: false,
  result: shiftType,
  apply: ([time, duration]) => shift(time, duration, 1),
};
