/** Plural nouns and their singulars, by a table of exceptions and the suffix rules of English spelling. */
import { BARE_PLURALS, IRREGULAR_PLURALS, NOT_PLURAL } from '../../lexicon/en/count-nouns.ts';

/** Does the word look like a plural noun? A guess by form: "aid workers" yes, "police" yes, "business" no. */
export function looksPlural(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower) || BARE_PLURALS.has(lower)) return true;
  if (lower.length < 3 || !lower.endsWith('s') || NOT_PLURAL.has(lower)) return false;
  return !lower.endsWith('ss') && !lower.endsWith('ous') && !lower.endsWith('us') && !lower.endsWith('is');
}

/** The singular of a plural noun, its capitals kept; words that are no plural come back as they are. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return lower === word ? irregular : (word[0] ?? '') + irregular.slice(1);
  if (!looksPlural(lower) || BARE_PLURALS.has(lower)) return lower.endsWith('men') && lower.length > 4 ? `${word.slice(0, -2)}an` : word;
  if (lower.endsWith('ies') && lower.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(lower)) return word.slice(0, -2);
  return word.slice(0, -1);
}
