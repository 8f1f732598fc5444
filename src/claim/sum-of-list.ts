/** Lists whose total stands in the next sentence: "Anders has 120 staff and Bohm 80. Together they employ 210." */
import { THE_TWO, TOGETHER_OPENS } from '../lexicon/en/totals.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { type Sum, figuresOf, fits, headOf, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** Letters between two items of one list. */
const ITEM_REACH = 80;
/** "The two" and "the three" are the items themselves. */
const FEW = 3;
/** Before an item these make it another level, or a part of something else. */
const NO_ITEM = /\b(?:to|from|than|against|compared|instead|of|of the|of its|of their|until|since|after|including|among)\s*\S{0,2}$/;

/** The figures stand side by side, "and" before the last: none is a part of another, or what another was before. */
export function isSeries(context: ClaimContext, parts: readonly Figure[]): boolean {
  for (const [i, m] of parts.entries()) {
    const next = parts[i + 1];
    if (!next) break;
    const joint = textOf(context, m.end, next.start);
    if (/[.;!?]/.test(joint) || joint.length > ITEM_REACH || NO_ITEM.test(joint) || /^\s*of (?:the|its|their|them|which|whom|these|those)\b/.test(joint)) return false;
    if (i === parts.length - 2 ? !/(?:\band\b|&|\bplus\b|\bthe (?:rest|remainder)\b|\ball others\b)/.test(joint) : !/[,]|\band\b/.test(joint)) return false;
  }
  return true;
}

/** Things of two sorts only add up to a general word: women and men are people, cats and dogs are no cats. */
export function addsUpInKind(parts: readonly Figure[], total: Figure): boolean {
  if (!isCount(total)) return true;
  const heads = new Set(parts.map((m) => headOf(m.value)).filter(Boolean));
  const own = headOf(total.value);
  return own === '' || heads.size !== 1 || heads.has(own) || GENERAL.has(own);
}

const GENERAL = new Set(['people', 'person', 'dead', 'victim', 'casualty', 'item', 'piece', 'member', 'total', 'case', 'animal', 'vehicle', 'death']);

/** The one figure of a sentence that opens with "together" or "in all", and all figures of the sentence before, which are one list of its kind. */
export function withTogether(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const start = context.annotated.sentences[sentence]?.start ?? 0;
  const [total, more] = numbers.filter((m) => statedNumber(m.value) > FEW || !/\bthe\s+$/.test(textOf(context, start, m.start)));
  if (!total || more || !TOGETHER_OPENS.test(textOf(context, start, total.start))) return null;
  const listed = figuresOf(context, sentence - 1);
  const parts = listed.length === 1 && THE_TWO.test(textOf(context, start, total.start)) ? partsOfTwoSentences(context, sentence) : listed;
  if (parts.length < 2 || (context.mentionsOf[sentence - 1] ?? []).filter((m) => m.type === 'quantity').length > parts.length) return null;
  const heads = new Set(parts.map((m) => headOf(m.value)).filter(Boolean));
  if (heads.size > 1 || !parts.every((m) => fits(total.value, m.value)) || !addsUpInKind(parts, total) || !(isSeries(context, parts) || parts[0]?.sentence !== parts[1]?.sentence)) return null;
  return { total, parts };
}

/** "Anders has 120 drivers. Bohm has 85. The two together have 225": the one figure of each of the two sentences before. */
function partsOfTwoSentences(context: ClaimContext, sentence: number): Figure[] {
  const pair = [sentence - 2, sentence - 1].map((s) => (context.blockOf(s) === context.blockOf(sentence) ? figuresIn(context, s) : []));
  return pair.every((figures) => figures.length === 1 && figures.every((m) => figuresOf(context, m.sentence).length === 1)) ? pair.flat() : [];
}
