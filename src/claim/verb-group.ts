/** The words before a verb or adjective that say whether it is so: auxiliaries, negations, plans, doubts. */
import type { Sentence, Token } from '../model/annotated.ts';

export interface VerbGroup {
  /** The last token before the group: where the noun phrase of the subject ends. */
  readonly before: number;
  readonly negated: boolean;
  /** Is there a form of "be"; one of "have"; one of "do"? */
  readonly be: boolean;
  readonly have: boolean;
  readonly emphatic: boolean;
  /** Does it join its adjective by "be", "remain", "stay"? */
  readonly copula: boolean;
  readonly tense: 'now' | 'past' | 'before that' | 'ahead' | 'none';
  /** "could", "nearly", "wanted to": it tells nothing for sure. */
  readonly doubtful: boolean;
  /** "without closing". */
  readonly without: boolean;
}

const BE: ReadonlySet<string> = new Set('is are was were be been being am get got gets'.split(' '));
const COPULAS: ReadonlySet<string> = new Set('remain remains remained stay stays stayed keep keeps kept stand stands stood lie lies lay found left seem'.split(' '));
const NOT_FOR_SURE: ReadonlySet<string> = new Set('could may might should must can cannot nearly almost barely hardly reportedly allegedly possibly probably once initially originally formerly previously briefly temporarily partly partially mostly'.split(' '));
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'wo', 'll', '’ll', "'ll"]);
const FILLERS: ReadonlySet<string> = new Set('also still now just yet already again later then since both all even only so far itself themselves'.split(' '));
/** Before "to": it did not happen; it lies ahead. */
const NOT_TO: ReadonlySet<string> = new Set('failed failing fails refused refuses refusing declined declines unable yet neglected'.split(' '));
const AHEAD_TO: ReadonlySet<string> = new Set('is are was were due set going plans planned decided agreed'.split(' '));

type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

export function verbGroupBefore(tokens: readonly Token[], sentence: Sentence, first: number): VerbGroup {
  const out: Draft = { before: first - 1, negated: false, be: false, have: false, emphatic: false, copula: false, tense: 'none', doubtful: false, without: false };
  for (let i = first - 1; i >= sentence.firstToken; i -= 1) {
    // A name is no auxiliary: "Brandt & Lie".
    if ((tokens[i]?.capital === true && i > sentence.firstToken) || !takes(out, tokens, i)) break;
    out.before = i - 1;
  }
  return out;
}

/** Does the token belong to the group? What it says of it is put down. */
function takes(out: Draft, tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const contracted = /n['’]t$/.test(word) ? word.replace(/n['’]t$/, '') : null;
  if (contracted !== null || word === 'not' || word === 'never') out.negated = !out.negated;
  const bare = contracted ?? word;
  if (bare === 'not' || bare === 'never') return true;
  if (word === 'longer' && tokens[i - 1]?.lower === 'no') out.negated = true;
  if (word === 'longer' || (word === 'no' && tokens[i + 1]?.lower === 'longer')) return out.negated;
  if (word === 'without') out.without = out.negated = true;
  if (word === 'to') return takesTo(out, tokens[i - 1]?.lower ?? '');
  if (NOT_TO.has(word) && tokens[i + 1]?.lower === 'to') return true;
  if (NOT_FOR_SURE.has(bare)) return (out.doubtful = true);
  if (AHEAD.has(bare)) out.tense = 'ahead';
  return AHEAD.has(bare) || word === 'without' || takesAuxiliary(out, bare) || FILLERS.has(word) || /^[a-z]{3,}ly$/.test(word);
}

function takesTo(out: Draft, before: string): boolean {
  if (NOT_TO.has(before)) out.negated = true;
  else if (AHEAD_TO.has(before)) out.tense = 'ahead';
  else out.doubtful = true;
  return true;
}

function takesAuxiliary(out: Draft, word: string): boolean {
  const isBe = BE.has(word);
  const isHave = /^(?:has|have|had|having)$/.test(word);
  const isDo = /^(?:do|does|did)$/.test(word);
  if (isBe) out.be = true;
  if (isBe || COPULAS.has(word)) out.copula = true;
  if (isHave) out.have = true;
  if (isDo) out.emphatic = true;
  if (!isBe && !isHave && !isDo && !COPULAS.has(word)) return false;
  if (out.tense !== 'ahead' && !/^(?:be|been|being)$/.test(word)) out.tense = word === 'had' ? 'before that' : /^(?:is|are|am|has|have|do|does|remains?|stays?|keeps?|stands?|lies?|gets?)$/.test(word) ? 'now' : 'past';
  return true;
}
