/** Whom an article is about, and whom a pronoun in it means: cheap coreference that rather answers nothing than wrongly. */
import { DEATH_PHRASES } from '../lexicon/en/life.ts';
import type { PersonMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';

/** Sentences from the top, headline included, in which a death is announced. */
const LEAD = 5;
/** Share of all mentions of persons that one must have to be the one an article is about. */
const DOMINANT_SHARE = 0.6;

const personKey = (m: PersonMention): string => (m.person.fullName ?? m.person.name).toLowerCase();

const readable = (context: ClaimContext, sentence: number): boolean => {
  const kind = context.blockOf(sentence)?.kind;
  return kind !== 'boilerplate' && kind !== 'byline' && kind !== 'caption';
};

export function personsOf(context: ClaimContext, sentence: number): PersonMention[] {
  return (context.mentionsOf[sentence] ?? []).filter((m): m is PersonMention => m.type === 'person');
}

/** The one person whose death headline and lead announce; null where they announce none, or several. */
export function deceasedOf(context: ClaimContext): PersonMention | null {
  const { annotated } = context;
  const seen = new Map<string, PersonMention>();
  for (const sentence of annotated.sentences.slice(0, LEAD)) {
    if (!readable(context, sentence.index)) continue;
    const words = annotated.text.slice(sentence.start, sentence.end);
    const [first] = personsOf(context, sentence.index);
    if (first && DEATH_PHRASES.some((pattern) => pattern.test(words))) seen.set(personKey(first), first);
  }
  const [only] = seen.values();
  return only && seen.size === 1 ? only : null;
}

/** The person that most mentions of persons are of; null where no one stands out. */
export function dominantOf(context: ClaimContext): PersonMention | null {
  const counts = new Map<string, { first: PersonMention; count: number }>();
  let total = 0;
  for (const sentence of context.annotated.sentences) {
    if (!readable(context, sentence.index)) continue;
    for (const m of personsOf(context, sentence.index)) {
      total += 1;
      const entry = counts.get(personKey(m));
      if (entry) entry.count += 1;
      else counts.set(personKey(m), { first: m, count: 1 });
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count >= 2 && best.count / total >= DOMINANT_SHARE ? best.first : null;
}

/** Whom "she" or "he" at `offset` means, given whom the article is about: nobody where another person stands between or in the sentence before. */
export function pronounOwner(context: ClaimContext, protagonist: PersonMention | null, sentence: number, offset: number): PersonMention | null {
  if (!protagonist) return null;
  const key = personKey(protagonist);
  const others = (m: PersonMention): boolean => personKey(m) !== key;
  if (personsOf(context, sentence).some((m) => m.start < offset && others(m))) return null;
  const before = personsOf(context, sentence - 1);
  if (before.length === 0 || !before.some(others)) return protagonist;
  const [first] = before;
  return first && !others(first) ? protagonist : null;
}
