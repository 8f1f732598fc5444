/** All relations that `expect` and `where` may name. */
import { after } from './after.ts';
import { alike } from './alike.ts';
import { atLeastSumOf } from './at-least-sum-of.ts';
import { before } from './before.ts';
import { contains } from './contains.ts';
import { different } from './different.ts';
import { equals } from './equals.ts';
import { gt } from './gt.ts';
import { gte } from './gte.ts';
import { lt } from './lt.ts';
import { lte } from './lte.ts';
import type { Relation } from './operator.ts';
import { overlaps } from './overlaps.ts';
import { sameOrWithin } from './same-or-within.ts';
import { sumOf } from './sum-of.ts';
import { within } from './within.ts';

export const RELATIONS: readonly Relation[] = [overlaps, equals, different, before, after, within, contains, sameOrWithin, lte, gte, lt, gt, sumOf, atLeastSumOf, alike];
