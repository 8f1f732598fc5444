/** Surnames and given names of the persons that an article names: a place name among them is most likely a person there. */
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { HONORIFICS, TITLES } from '../../lexicon/en/titles.ts';
import type { Annotated, Token } from '../../model/annotated.ts';
import { isAmong, wordSet, wordsThat } from '../../model/word-set.ts';

export interface People {
  /** Lower case; a surname is the last word of a run that begins with a given name or follows a title. */
  readonly surnames: ReadonlySet<string>;
  /** Those that a form of address or a title stands before: surer. */
  readonly titled: ReadonlySet<string>;
}

const isName = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital && token.text.length > 1 && token.spaced;
const isInitial = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && isAmong(INITIALS, token);
const INITIALS = wordsThat(({ text }) => text.length === 1 || /^(?:\p{L}\.)+$/u.test(text));

const MARKERS = wordSet([...HONORIFICS, ...TITLES, ...GIVEN_NAMES]);

export function peopleOf({ tokens }: Annotated): People {
  const surnames = new Set<string>();
  const titled = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token?.capital || !isAmong(MARKERS, token)) continue;
    const title = HONORIFICS.has(token.lower) || TITLES.has(token.lower);
    if (!title && !GIVEN_NAMES.has(token.lower)) continue;
    let at = i + 1;
    while (tokens[at]?.text === '.' || isInitial(tokens[at])) at += 1;
    if (title && isName(tokens[at]) && tokens[at + 1]?.capital !== true) titled.add(tokens[at]?.lower ?? '');
    if (!title && isName(tokens[at])) surnames.add((isName(tokens[at + 1]) ? tokens[at + 1]?.lower : tokens[at]?.lower) ?? '');
  }
  for (const name of titled) surnames.add(name);
  return { surnames, titled };
}
