/** Decides whether a number that was read is a quantity: vetoes first, then what it stands beside. */
import { BEFORE_PRONOUN_ONE, BEFORE_SOME_DAY, COUNT_AFTER, FIGURE_BEFORE, OF_PERSONS, PLACE_PREPOSITIONS, RANGE_LINKS, VICTIM_VERBS } from '../../lexicon/en/quantity-cues.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { isHyphen, lowerAt, textAt } from './at.ts';
import { type Draft, type ScanInput, changed } from './draft.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { vetoed } from './veto.ts';

/** The draft, if it is a quantity: vetoes first, then bare numbers must show that they are figures. */
export function keep({ tokens, taken }: ScanInput, sentence: Sentence, draft: Draft, isDigits: boolean): Draft | null {
  const { numeral, first } = draft;
  const head = tokens[numeral.first];
  const tail = tokens[numeral.end - 1];
  if (!head || !tail) return null;
  if (draft.age) return draft;
  if (numeral.form === 'decade') return null;
  if (numeral.value === 1 && numeral.form === 'words' && draft.unit?.name === 'day' && BEFORE_SOME_DAY.has(lowerAt(tokens, first - 1))) return null;
  const known = draft.unit !== null;
  if (!known && taken(head.start, tail.end)) return null;
  const context = { first, end: numeral.end, start: sentence.firstToken, limit: sentence.endToken, floor: draft.floor, unit: known || numeral.scale > 1, noun: draft.noun !== null };
  if (isDigits && vetoed(tokens, head.text === '.' ? numeral.first + 1 : numeral.first, context)) return null;
  if (numeral.form === 'multiple') return draft;
  if (known || draft.noun) return known || wordsCount(tokens, draft) ? draft : null;
  if (standsBare(tokens, sentence, draft, isDigits)) return draft;
  return mayOpenRange(tokens, draft) ? changed(draft, { endOnly: true }) : null;
}

/** "one" counts only before a noun; other number words with a noun always. */
function wordsCount(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.first - 1]?.lower;
  if (draft.numeral.value === 1 && draft.numeral.form === 'words' && tokens[draft.numeral.end]?.lower !== 'of') return !BEFORE_PRONOUN_ONE.has(before ?? '');
  return true;
}

function standsBare(tokens: readonly Token[], sentence: Sentence, draft: Draft, isDigits: boolean): boolean {
  const { numeral, first, floor } = draft;
  const before = tokens[first - 1];
  const after = tokens[numeral.end];
  const text = textAt(tokens, numeral.first);
  if (draft.hanging || numeral.form === 'fraction' || numeral.form === 'ratio' || numeral.form === 'vague') return true;
  if (after?.kind === 'word' && after.capital && isDigits && !text.includes(',') && numeral.scale === 1 && PLACE_PREPOSITIONS.has(before?.lower ?? '')) return false;
  const hedged = hedgeBefore(tokens, first, floor) !== null || hedgeAfter(tokens, numeral.end, sentence.endToken) !== null;
  const ofThem = after?.lower === 'of' && OF_PERSONS.has(lowerAt(tokens, numeral.end + 1));
  const victims = ((COUNT_AFTER.has(after?.lower ?? '') || ofThem) && !BEFORE_PRONOUN_ONE.has(before?.lower ?? '')) || VICTIM_VERBS.has(before?.lower ?? '');
  if (numeral.scale > 1 || draft.plus || draft.negative) return true;
  if (!isDigits) return numeral.value !== 1 && (victims || ((hedged || ofThem) && numeral.value > 12) || numeral.value >= 100);
  if (text.includes(',') || !Number.isInteger(numeral.value) || victims) return true;
  return hedged || FIGURE_BEFORE.has(before?.lower ?? '') || after?.kind === 'punctuation' && !before?.capital;
}

/** "four to five thousand", "8-10", "between 3 and 4": a number beside a link may be the end of a range. */
function mayOpenRange(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.numeral.value === 1 && draft.numeral.form === 'words') return false;
  const before = tokens[draft.first - 1];
  const after = tokens[draft.numeral.end];
  return isHyphen(after) || isHyphen(before) || RANGE_LINKS.has(after?.lower ?? '') || RANGE_LINKS.has(before?.lower ?? '');
}
