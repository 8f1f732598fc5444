/** The `spellings` of a configuration: what is wrong with them, or each as the entry of the house list that it is. */
import type { HouseSpelling } from '../model/house-spelling.ts';
import type { Problem } from '../model/problem.ts';
import type { ConfigData } from './config-data.ts';
import type { PlaceOf } from './parse-measures.ts';

export function parseSpellings({ spellings = {} }: ConfigData, placeOf: PlaceOf): { readonly spellings: readonly HouseSpelling[]; readonly problems: readonly Problem[] } {
  const all = Object.entries(spellings).map(([preferred, instead]): HouseSpelling => ({ preferred, instead: [instead].flat() }));
  return { spellings: all, problems: all.flatMap((one) => faultsOf(one, all).map((message) => ({ code: 'bad-config' as const, ...placeOf(one.preferred), message }))) };
}

/** Two entries that contradict one another would have a text changed back and forth. */
function faultsOf({ preferred, instead }: HouseSpelling, all: readonly HouseSpelling[]): readonly string[] {
  const others = all.filter((other) => other.preferred !== preferred);
  return instead.flatMap((word) => {
    if (word === preferred) return [`\`${word}\` is listed as the spelling that is wanted and as one that is not`];
    const wanted = all.some((other) => other.preferred === word);
    const twice = others.find((other) => other.instead.includes(word) && all.indexOf(other) < all.findIndex((one) => one.preferred === preferred));
    return [...(wanted ? [`\`${word}\` is not wanted for \`${preferred}\`, but is an entry of the list itself`] : []), ...(twice ? [`\`${word}\` is listed under \`${twice.preferred}\` already; which of the two is wanted?`] : [])];
  });
}
