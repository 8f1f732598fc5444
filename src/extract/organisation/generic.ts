/** Bodies named by a common noun where they speak: "police said", "according to the defence ministry", "said Ukrainian officials". */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { GENERIC_BODIES, type OrganisationKind } from '../../lexicon/en/organisation-words.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { OUT, isAmong, wordSet } from '../../model/word-set.ts';

export interface GenericBody {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: OrganisationKind;
}

/** A noun phrase looked at behind a verb has at most this many words. */
const WINDOW = 5;
const SPEECH = wordSet(SPEECH_VERBS.keys());
const OPENING = wordSet([...SPEECH_VERBS.keys(), 'according']);
const ADVERBS = wordSet(['also', 'later', 'have', 'has', 'had', 'initially', 'now', 'previously', 'originally', 'then']);

/** Generic speakers of one sentence in reading order. */
export function genericBodies(tokens: readonly Token[], { firstToken, endToken }: Sentence): GenericBody[] {
  const found: GenericBody[] = [];
  const { marks } = OPENING;
  for (let i = firstToken; i < endToken; i += 1) {
    const token = tokens[i];
    if (!token || marks[token.form] === OUT || token.kind !== 'word') continue;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') push(found, behind(tokens, i + 2, endToken));
    else if (isAmong(OPENING, token) && isAmong(SPEECH, token)) push(found, before(tokens, i, firstToken) ?? (token.lower === 'said' || token.lower === 'says' ? behind(tokens, i + 1, endToken) : null));
  }
  return found;
}

function push(found: GenericBody[], body: GenericBody | null): void {
  const last = found[found.length - 1];
  if (body && !(last && last.endToken > body.firstToken)) found.push(body);
}

/** The body right before a verb of speech. */
function before(tokens: readonly Token[], verb: number, from: number): GenericBody | null {
  let end = verb;
  while (end > from && isAmong(ADVERBS, tokens[end - 1])) end -= 1;
  return bodyEnding(tokens, end, from);
}

/** The body within the first words behind "according to" or "said". */
function behind(tokens: readonly Token[], from: number, limit: number): GenericBody | null {
  for (let end = Math.min(limit, from + WINDOW); end > from; end -= 1) {
    const body = isPlain(tokens, from, end) ? bodyEnding(tokens, end, from) : null;
    if (body) return body;
  }
  return null;
}

function isPlain(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.text !== '-' && token?.text !== "'s" && token?.text !== '’s') return false;
    if (isAmong(SPEECH, token)) return false;
  }
  return true;
}

/** The last words of the generic bodies; most words before a verb of speech are names and pronouns. */
const LAST_WORDS = wordSet([...GENERIC_BODIES.keys()].map((name) => name.split(/[ -]/).at(-1) ?? name));

/** A generic noun of one to three tokens that ends before `end`, with the capitalised words before it ("Nashville police"). */
function bodyEnding(tokens: readonly Token[], end: number, from: number): GenericBody | null {
  if (!isAmong(LAST_WORDS, tokens[end - 1])) return null;
  for (let size = 3; size >= 1; size -= 1) {
    const first = end - size;
    if (first < from) continue;
    const kind = GENERIC_BODIES.get(wordsOf(tokens, first, end));
    if (kind === undefined) continue;
    let start = first;
    while (start > from && tokens[start - 1]?.capital && tokens[start]?.spaced && !FUNCTION_WORDS.has(tokens[start - 1]?.lower ?? '')) start -= 1;
    return { firstToken: start, endToken: end, kind };
  }
  return null;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token) text += (token.spaced && i > from ? ' ' : '') + (token.text === '’s' ? "'s" : token.lower);
  }
  return text;
}
