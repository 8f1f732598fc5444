/**
 * Irregular forms of the words that a desk lists for its measures, from compromise: it knows more of them than a table of ours would, and it is
 * loaded (some 0.15 s) only where a desk's measure asks. The forms of news English that ship are data in `lexicon/` and never come through here.
 */
import { createRequire } from 'node:module';

interface Transforms {
  readonly verb: { conjugate(infinitive: string, model: unknown): Readonly<Record<string, string>> };
  readonly noun: { toPlural(singular: string, model: unknown): string };
}
interface Compromise {
  methods(): { readonly two: { readonly transform: Transforms } };
  model(): unknown;
}

let loaded: Compromise | null = null;
const compromise = (): Compromise => (loaded ??= createRequire(import.meta.url)('compromise/two') as Compromise);

/** A verb, written as its infinitive, in all its forms: `break down`, `broke down`, `breaks down`, `breaking down`, `broken down`. Of an inflected one, forms that nobody writes come besides; they match nothing. */
export function verbForms(verb: string): readonly string[] {
  const { FutureTense: _, ...forms } = compromise().methods().two.transform.verb.conjugate(verb, compromise().model());
  return [...new Set([verb, ...Object.values(forms)])];
}

/** A noun and its plural: `child`, `children`. */
export const nounForms = (noun: string): readonly string[] => [...new Set([noun, compromise().methods().two.transform.noun.toPlural(noun, compromise().model())])];
