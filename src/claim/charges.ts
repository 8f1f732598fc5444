/** The charge that a plea or a verdict is of: "guilty of murder", "admitted theft". Pleas to two charges do not contradict each other. */
import { ALL_CHARGES, CHARGE_FILLERS, CRIMES, TOP_CHARGE } from '../lexicon/en/standings.ts';
import { baseForm } from './words.ts';

/** Letters behind a plea in which its charge is named. */
const REACH = 110;
/** Where the charge ends: a new clause, a date, what happened next. */
const END = /[,.;:()\n"“”]|\s(?:and|but|in|at|after|when|while|for|by|with|because|who|which|that|last|this|following|over|under|before|as|from|during|although|though|whose|against|earlier|yesterday|today|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** `all` where whatever was charged is meant; empty where nothing is named. Otherwise the words of the charge, and `top` for what is called the main one. */
export function chargeAfter(text: string, stop: number, needsLink: boolean): readonly string[] {
  const rest = text.slice(stop, stop + REACH);
  const link = needsLink ? /^\s+(?:(?:on|to)\s+(?:[\p{L}]+day\s+)(?:to|of)|of|to|on)\s+/u.exec(rest)?.[0] : /^\s*/.exec(rest)?.[0];
  if (link === undefined) return [];
  const words = rest.slice(link.length);
  const top = TOP_CHARGE.test(words.split(/[.;\n]/)[0] ?? '') && TOP_CHARGE.test(words.slice(0, 40)) ? ['top'] : [];
  if (top.length === 0 && ALL_CHARGES.test(words)) return ['all'];
  const named = (words.split(END)[0] ?? '').toLowerCase().replace(TOP_CHARGE, ' ').split(/[^\p{L}-]+/u).flatMap((w) => w.split('-')).filter((w) => w.length > 1 && !CHARGE_FILLERS.has(w)).map(baseForm);
  const joined = named.filter((w) => w !== 'of').toSorted().join(' ');
  return joined === '' ? top : [...top, joined];
}

/** "of the more serious charge of first-degree murder" names one charge twice; two that share no name are two. */
export function sameCharge(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.includes('all') || b.includes('all')) return true;
  return a.some((charge) => b.includes(charge));
}

/** "admitted" and "denied" speak of a charge only where a crime follows. */
export const isCrimeNext = (text: string, stop: number): boolean => {
  const next = text.slice(stop, stop + 40).toLowerCase().match(/[\p{L}-]+/gu)?.slice(0, 3) ?? [];
  return /^\s/.test(text.slice(stop, stop + 1)) && next.some((word, i) => CRIMES.has(word) && next.slice(0, i).every((w) => CHARGE_FILLERS.has(w) || CRIMES.has(w) || w.length > 4));
};
