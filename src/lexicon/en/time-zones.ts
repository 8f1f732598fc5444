/** Time zones that news writes after a clock time: offset from UTC in minutes, or null where the letters do not say. */
import { table } from './table.ts';

export const TIME_ZONES: ReadonlyMap<string, number | null> = table({
  gmt: 0, utc: 0, z: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, ist: null,
  est: -300, edt: -240, et: null, cst: -360, cdt: -300, ct: null, mst: -420, mdt: -360, mt: null, pst: -480, pdt: -420, pt: null,
  jst: 540, hkt: 480, sgt: 480, aest: 600, aedt: 660, acst: 570, awst: 480, nzst: 720, nzdt: 780, akst: -540, akdt: -480, hst: -600, wib: 420,
});
