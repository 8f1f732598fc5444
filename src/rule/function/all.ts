/** All functions that `derive` may name. */
import type { TermFunction } from '../operator/operator.ts';
import { birthOf } from './birth-of.ts';
import { count } from './count.ts';
import { difference } from './difference.ts';
import { direction } from './direction.ts';
import { distance } from './distance.ts';
import { endOf } from './end-of.ts';
import { factor } from './factor.ts';
import { largest } from './largest.ts';
import { minus } from './minus.ts';
import { percentOf } from './percent-of.ts';
import { plus } from './plus.ts';
import { product } from './product.ts';
import { ratio } from './ratio.ts';
import { startOf } from './start-of.ts';
import { sum } from './sum.ts';
import { weekdayOf } from './weekday-of.ts';
import { yearsBetween } from './years-between.ts';

export const FUNCTIONS: readonly TermFunction[] = [distance, factor, ratio, percentOf, sum, count, largest, difference, product, minus, plus, startOf, endOf, yearsBetween, birthOf, weekdayOf, direction];
