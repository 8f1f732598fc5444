/** What a number without a unit takes from the quantity beside it: "rose 64 points to 4,577", "nine thousand flats, including two thousand in the old town". */
import { LEVEL_UNITS, PART_WORDS } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { lowerAt } from './at.ts';
import { type Draft, changed, kindOf } from './draft.ts';

const LINKS = new Set(['up', 'down']);

/** Gives bare numbers the unit of a neighbour, where the words between them leave no doubt. */
export function shareUnits(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i];
    if (!draft) continue;
    const before = out[i - 1];
    const after = drafts[i + 1];
    if (kindOf(draft) !== null || draft.score || draft.hanging || draft.numeral.form === 'ratio' || draft.numeral.form === 'multiple') out.push(draft);
    else if (before && levelBehind(tokens, before, draft)) out.push(take(draft, before));
    else if (after && LINKS.has(lowerAt(tokens, draft.end)) && after.first === draft.end + 1 && isLevel(after)) out.push(take(draft, after));
    else if (before && partOf(tokens, before, draft)) out.push(take(draft, before));
    else out.push(draft);
  }
  return out;
}

/** "points" by name, or a lexical unit that has levels. */
const isLevel = (draft: Draft): boolean => draft.noun?.name === 'point' || (draft.unit !== null && LEVEL_UNITS.has(draft.unit.name));

const take = (draft: Draft, owner: Draft): Draft => changed(draft, { unit: owner.unit, noun: owner.noun, per: owner.per });

/** "rose 64.06 points to 4,577.10", "14-18 mpg to 24", "fell 12 points, to 980". */
function levelBehind(tokens: readonly Token[], before: Draft, draft: Draft): boolean {
  const comma = tokens[before.end]?.text === ',' ? 1 : 0;
  const link = tokens[before.end + comma]?.lower;
  return isLevel(before) && (link === 'to' || link === 'at') && draft.first === before.end + comma + 1;
}

/** "nine thousand flats, including two thousand in the old town": a part of the thing counted, named by a bare scaled number. */
function partOf(tokens: readonly Token[], before: Draft, draft: Draft): boolean {
  return before.noun !== null && !before.noun.times && draft.numeral.scale >= 1e3 && before.numeral.value >= draft.numeral.value && PART_WORDS.has(lowerAt(tokens, draft.first - 1)) && draft.first - before.end <= 5;
}
