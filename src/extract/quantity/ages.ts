/** Lists of ages: what "aged" opens goes on to the bare numbers behind it. */
import type { Token } from '../../model/annotated.ts';
import { textAt } from './at.ts';
import { bareYears, rangeOfLife } from './age.ts';
import { type Draft, changed, isWhole, kindOf } from './draft.ts';

/** "ages 7 and 5", "aged nine, 11 and 13": bare numbers right behind an age that "aged" opens are ages too. */
export function spreadAges(tokens: readonly Token[], read: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const b of read) {
    const a = drafts[drafts.length - 1];
    const opened = a?.age && a.age.first < a.numeral.first && !a.age.range ? a.age : null;
    const goesOn = opened && a && kindOf(b) === null && isWhole(b) && b.numeral.value <= 115 && b.first === a.end + 1 && AGE_LINKS.has(textAt(tokens, a.end));
    drafts.push(goesOn ? changed(b, { age: opened, endOnly: false }) : b);
  }
  return drafts;
}

const AGE_LINKS = new Set(['and', ',', 'or', '&']);

/** "She was between 35 and 45 when she died": a range without a unit that tells how long someone has lived. */
export function ageOfRange(tokens: readonly Token[], draft: Draft): Draft {
  const isRange = draft.range !== null && kindOf(draft) === null && !draft.score && !draft.moved && draft.numeral.value >= 1 && Math.max(...draft.range) <= 115;
  return isRange && rangeOfLife(tokens, draft.numeral.first, draft.end) ? changed(draft, { age: bareYears(draft.end) }) : draft;
}
