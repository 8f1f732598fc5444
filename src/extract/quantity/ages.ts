/** Lists of ages: what "aged" opens goes on to the bare numbers behind it. */
import type { Token } from '../../model/annotated.ts';
import { textAt } from './at.ts';
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
