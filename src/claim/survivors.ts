/** How many lived through it: "four survivors", "nine survived", and what "seven of the ten aboard died" leaves. */
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matchesIn } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

const NUMBER = `(\\d{1,4}|${[...CARDINALS.keys()].join('|')})`;
/** "Seven of the ten aboard died", "three of the 12 passengers survived". */
const OF_ALL = new RegExp(`\\b${NUMBER} of the ${NUMBER}(?: (?:people|passengers|those|men|crew|sailors|miners|climbers|workers|migrants))?(?: (?:on board|aboard|inside|underground))? (?:have |had |has )?((?:were |was |been )killed|died|perished|drowned|survived|lived)\\b`, 'giu');
const SURVIVORS = new RegExp(`\\b(?:the |all |lifted out |found )?${NUMBER} survivors\\b`, 'giu');
const SURVIVED = new RegExp(`\\b${NUMBER}(?: people| passengers| others| men| of them)? (?:survived(?! by\\b)|lived(?=[.!;,]|$))`, 'giu');
/** "The sole survivor": one, and nobody else. */
const SOLE = /\b(?:(?:only|sole|lone)\s+survivor\b(?!s)|only (?:one|person|man|woman|child|passenger|crew member|climber|member of the \p{L}+) (?:to survive|who survived|to have survived))/giu;
/** Looked for first: OF_ALL is dear even to compile. */
const MAY_TELL_OF_ALL = /\bof the\b[^]*(?:killed|died|perished|drowned|survived|lived)/i;
/** Such a death was at once, so that a later report cannot have added it. */
const AT_ONCE = /^\s*(?:on impact|instantly|at once|at the scene|in the crash|on the spot)\b/i;

export const survivors: ClaimFamily = {
  name: 'survivors',
  summary: 'how many survived, stated or left by "A of the B on board died"',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || context.isBackground(sentence.index)) continue;
      const text = context.annotated.text.slice(sentence.start, sentence.end);
      if (MAY_TELL_OF_ALL.test(text)) out.push(...ofAll(context, sentence, text));
      if (/surviv|lived/i.test(text)) out.push(...stated(context, sentence, text), ...sole(context, sentence, text));
    }
    return out;
  },
};

const valueOf = (word: string | undefined): number => (word === undefined ? Number.NaN : /^\d/.test(word) ? Number(word) : (CARDINALS.get(word.toLowerCase()) ?? Number.NaN));

function ofAll(context: ClaimContext, sentence: Sentence, text: string): Claim[] {
  return matchesIn(OF_ALL, text).flatMap((m) => {
    const [some, all] = [valueOf(m[1]), valueOf(m[2])];
    if (!(some > 0 && all > some)) return [];
    const lived = /^(?:survived|lived)$/i.test(m[3] ?? '');
    const count = lived ? some : all - some;
    const atOnce = lived || AT_ONCE.test(text.slice(m.index + m[0].length));
    return [toClaim(context, sentence, { count, at: m.index, length: m[0].length, group: atOnce ? 'at-once' : '', words: lived ? `${some} survived` : `${some} of ${all} died, which leaves ${count}` })];
  });
}

function stated(context: ClaimContext, sentence: Sentence, text: string): Claim[] {
  return [...matchesIn(SURVIVORS, text), ...matchesIn(SURVIVED, text)].flatMap((m) => {
    const count = valueOf(m[1]);
    // "two of the four survivors" counts a part of them.
    return count > 0 && !/\b(?:of|other|last|another)\s+(?:the\s+)?$/i.test(text.slice(0, m.index + m[0].toLowerCase().indexOf((m[1] ?? '').toLowerCase()))) ? [toClaim(context, sentence, { count, at: m.index, length: m[0].length, group: '', words: `${count} survived` })] : [];
  });
}

const sole = (context: ClaimContext, sentence: Sentence, text: string): Claim[] => matchesIn(SOLE, text).map((m) => toClaim(context, sentence, { count: 1, at: m.index, length: m[0].length, group: 'sole', words: 'one survived, and nobody else' }));

interface Parts { readonly count: number; readonly at: number; readonly length: number; readonly group: string; readonly words: string }

function toClaim(context: ClaimContext, sentence: Sentence, { count, at, length, group, words }: Parts): Claim {
  const span = { start: sentence.start + at, end: sentence.start + at + length };
  return makeClaim(context, {
    measure: 'survivors', sentence: sentence.index, event: context.mainEvent, scope: { ...WHOLE, group },
    subject: { kind: 'group', key: 'survivors', label: 'the survivors', words: [] },
    value: { kind: 'quantity', stated: count, low: count, high: count, unit: 'person', change: '=', role: 'count', dimension: 'count' },
    spans: { value: span, clause: span }, trace: [{ text: words, span }],
  });
}
