/** Which one of a row somebody has won or played: "her 26th title", "the cup for the 26th time", "his 60th cap". */
import { COUNTING_ORDINALS } from '../lexicon/en/occasions.ts';
import { NOT_YET, OTHER_ROW, OTHER_TIME, PLAIN_TALLY, TALLIED } from '../lexicon/en/tallies.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matches, matchesIn } from '../model/rough.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { ordinalOf } from './occasions.ts';

const ORDINAL = String.raw`(\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${[...COUNTING_ORDINALS.keys()].join('|')}))`;
const NOUNS = [...TALLIED.keys()].join('|');
const OWNED = new RegExp(String.raw`\b(his|her|their|its|a|the|[\p{L}’'-]+['’]s)\s${ORDINAL}\s((?:[\p{L}-]+\s){0,2}?)(${NOUNS})\b`, 'giu');
const AGAIN = new RegExp(String.raw`\b(?:won|win|wins|winning|lifted|lift|lifts|claimed|took|taken)\s(?:the|their|its|his|her)\s((?:[\p{L}-]+\s){0,2}?)(${NOUNS})\sfor\s(?:the|a)\s${ORDINAL}\stime\b`, 'giu');
/** A text without one of these has no such row. */
const HINT = new RegExp(String.raw`\b(?:${NOUNS})\b`, 'iu');
/** First ones are told of again and again, long after. */
const FEWEST = 2;
/** Characters before a tally that may say that it is none yet. */
const LOOK_BACK = 45;

export const tallies: ClaimFamily = {
  name: 'tallies',
  summary: 'which title or cap it is in a row',
  claims(context) {
    if (!matches(HINT, context.annotated.text)) return [];
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      return kind === 'boilerplate' || kind === 'byline' || kind === 'caption' ? [] : talliesIn(context, sentence);
    });
  },
};

function talliesIn(context: ClaimContext, sentence: Sentence): Claim[] {
  const text = context.annotated.text.slice(sentence.start, sentence.end);
  if (OTHER_TIME.test(text)) return [];
  const out: Claim[] = [];
  const add = (m: RegExpMatchArray, owner: string, ordinal: string, between: string, noun: string): void => {
    const at = m.index ?? 0;
    const count = ordinalOf(ordinal);
    const kind = TALLIED.get(noun.toLowerCase());
    if (count === null || count < FEWEST || kind === undefined || NOT_YET.test(text.slice(Math.max(0, at - LOOK_BACK), at)) || OTHER_ROW.test(text.slice(at + m[0].length))) return;
    const qualifiers = between.toLowerCase().trim().split(/\s+/).filter((word) => word !== '' && !PLAIN_TALLY.has(word));
    out.push(toClaim(context, sentence, { start: sentence.start + at, end: sentence.start + at + m[0].length, count, row: [...qualifiers, kind].join(' '), owner: owner.toLowerCase() }));
  };
  for (const m of matchesIn(OWNED, text)) add(m, m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] ?? '');
  for (const m of matchesIn(AGAIN, text)) add(m, 'their', m[3] ?? '', m[1] ?? '', m[2] ?? '');
  return out;
}

interface Tally { readonly start: number; readonly end: number; readonly count: number; readonly row: string; readonly owner: string }

function toClaim(context: ClaimContext, sentence: Sentence, { start, end, count, row, owner }: Tally): Claim {
  const span = { start, end };
  return makeClaim(context, {
    measure: 'tally', sentence: sentence.index, scope: WHOLE,
    subject: { kind: 'thing', key: `tally:${row}`, label: row, words: [...namesNear(context, sentence)], core: owner.replace(/['’]s$/, '') },
    value: { kind: 'quantity', stated: count, low: count, high: count, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value: span, clause: span }, trace: [{ text: `number ${count} of its row`, span }],
  });
}

/** Names of the sentence and of the one before it, places and times left out. */
function namesNear({ annotated: { sentences, tokens }, mentionsOf }: ClaimContext, { index }: Sentence): Set<string> {
  const out = new Set<string>();
  for (const one of [sentences[index - 1], sentences[index]]) {
    if (!one) continue;
    const others = (mentionsOf[one.index] ?? []).filter((m) => m.type === 'time' || (m.type === 'place' && m.place.demonym === undefined));
    for (const t of tokens.slice(one.firstToken, one.endToken)) if (t.capital && t.kind === 'word' && t.text.length > 2 && !others.some((m) => m.start <= t.start && t.start < m.end)) out.add(t.lower);
  }
  return out;
}
