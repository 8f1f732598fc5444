/** What the tables of words say of a word of a name. They are asked once for each word: most names come again, in the text and in others. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { SENTENCE_OPENERS, THING_WORDS } from '../../lexicon/en/not-names.ts';
import { KNOWN_BODIES, KNOWN_LONG_BODIES, ORGANISATION_HEADS } from '../../lexicon/en/organisation-words.ts';
import { SURNAMES, SURNAME_ENDINGS } from '../../lexicon/en/surnames.ts';
import { HONORIFICS, POST_NOMINALS, ROLE_NOUNS, TITLES } from '../../lexicon/en/titles.ts';

export interface WordFacts {
  readonly given: boolean;
  /** A given name that is much else too. */
  readonly ambiguous: boolean;
  readonly surname: boolean;
  readonly endsAsSurname: boolean;
  /** It opens sentences: a function word, or one of "Yesterday", "Police". */
  readonly opener: boolean;
  readonly title: boolean;
  readonly honorific: boolean;
  readonly role: boolean;
  /** It stands behind a name and is none of it: "PhD", "Wednesday". */
  readonly closer: boolean;
  /** It names a thing: "Apartments". */
  readonly thing: boolean;
  /** It names a body: "Ministry". */
  readonly bodyHead: boolean;
  /** It is, or begins, the name of a body that every newsroom knows. */
  readonly knownBody: boolean;
}

const WEEKDAYS: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const ENDINGS: ReadonlySet<string> = new Set(SURNAME_ENDINGS);
const LONGEST_ENDING = Math.max(...SURNAME_ENDINGS.map((ending) => ending.length));

const LONG_BODY_OPENERS: ReadonlySet<string> = new Set([...KNOWN_LONG_BODIES.keys()].map((name) => name.split(' ')[0] ?? ''));

const kept = new Map<string, WordFacts>();
/** Beyond so many words the memory starts afresh. */
const MOST_KEPT = 1 << 13;

/** `folded` as in fold.ts. */
export function wordFacts(folded: string): WordFacts {
  const known = kept.get(folded);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const facts: WordFacts = {
    given: GIVEN_NAMES.has(folded),
    ambiguous: AMBIGUOUS_GIVEN_NAMES.has(folded),
    surname: SURNAMES.has(folded),
    endsAsSurname: endsAsSurname(folded),
    opener: FUNCTION_WORDS.has(folded) || SENTENCE_OPENERS.has(folded),
    title: TITLES.has(folded),
    honorific: HONORIFICS.has(folded),
    role: ROLE_NOUNS.has(folded),
    closer: POST_NOMINALS.has(folded) || WEEKDAYS.has(folded),
    thing: THING_WORDS.has(folded),
    bodyHead: ORGANISATION_HEADS.has(folded),
    knownBody: KNOWN_BODIES.has(folded.replaceAll('.', '')) || LONG_BODY_OPENERS.has(folded),
  };
  kept.set(folded, facts);
  return facts;
}

function endsAsSurname(folded: string): boolean {
  if (folded.length < 5) return false;
  for (let size = Math.min(LONGEST_ENDING, folded.length - 1); size >= 2; size -= 1) if (ENDINGS.has(folded.slice(-size))) return true;
  return false;
}
