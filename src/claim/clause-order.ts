/** Which of two events came first, by "before" and "after" between two clauses: "the alarm sounded before the pier gave way", "did not sound until the pier had given way". */
import { DEEDS } from '../lexicon/en/deeds.ts';
import { IRREGULAR_PASTS, NOT_VERBS } from '../lexicon/en/event-classes.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { CLAUSE_AUXILIARIES, NO_ORDER, PARTICIPLES } from '../lexicon/en/order.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { phraseTable, phrasesAt } from './phrases.ts';
import { stem } from './words.ts';

/** What happened to what, as a key: `alarm sound`, `pier collapsed`. */
interface Happening extends Span { readonly key: string; readonly label: string }

const TABLE = phraseTable(DEEDS);
const CONNECTORS: ReadonlySet<string> = new Set(['before', 'after', 'until']);
const HINT = /\b(?:before|after|until)\b/i;
/** Tokens of a clause in which its verb must stand. */
const REACH = 9;

export const clauseOrder: ClaimFamily = {
  name: 'clause-order',
  summary: 'which of two events came first, by "before" and "after" between two clauses',
  claims(context) {
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      const text = context.annotated.text.slice(sentence.start, sentence.end);
      return kind === 'boilerplate' || kind === 'byline' || !HINT.test(text) || NO_ORDER.test(text) ? [] : claimsIn(context, sentence);
    });
  },
};

function claimsIn(context: ClaimContext, sentence: Sentence): Claim[] {
  const { tokens, quoted } = context.annotated;
  const at = tokens.findIndex((t, i) => i >= sentence.firstToken && i < sentence.endToken && CONNECTORS.has(t.lower));
  const connector = tokens[at];
  if (!connector || tokens.slice(at + 1, sentence.endToken).some((t) => CONNECTORS.has(t.lower) && !(connector.lower === 'until' && t.lower === 'after')) || quoted.some((q) => q.start <= connector.start && connector.start < q.end)) return [];
  const fronted = at - sentence.firstToken <= 1;
  const edge = tokens.findIndex((t, i) => i > at && i < sentence.endToken && (t.text === ',' || t.text === ';'));
  const from = tokens[at + 1]?.lower === 'after' ? at + 2 : at + 1;
  const other = happeningIn(tokens, from, edge < 0 ? sentence.endToken : edge);
  const main = fronted ? (edge < 0 ? null : happeningIn(tokens, edge + 1, sentence.endToken)) : happeningIn(tokens, clauseStart(tokens, sentence, at), at);
  if (!main || !other || main.key === other.key) return [];
  const denied = tokens.slice(fronted ? edge : clauseStart(tokens, sentence, at), fronted ? sentence.endToken : at).some((t) => /^(?:not|never|n['’]t)$/.test(t.lower) || /n['’]t$/.test(t.lower));
  // "Did not sound until the pier had given way": after it. "Did not leave before" says the same; "not after" says nothing.
  if (connector.lower === 'until' ? !denied : denied && connector.lower === 'after') return [];
  const mainFirst = connector.lower === 'before' && !denied;
  return [toClaim(context, sentence, mainFirst ? [main, other] : [other, main], { connector, main, other })];
}

/** Behind the last comma before the connector, unless that would leave no clause. */
function clauseStart(tokens: readonly Token[], { firstToken }: Sentence, at: number): number {
  for (let i = at - 2; i > firstToken; i -= 1) if (tokens[i]?.text === ';' || (tokens[i]?.text === ',' && at - i > 3)) return i + 1;
  return firstToken;
}

/** Subject noun and verb of a clause; null where it has no plain subject. */
function happeningIn(tokens: readonly Token[], from: number, to: number): Happening | null {
  for (let i = from + 1; i < Math.min(to, from + REACH); i += 1) {
    const verb = tokens[i];
    if (!verb) return null;
    const deed = phrasesAt(TABLE, tokens, i, to)[0];
    const [, base] = PARTICIPLES.find(([form]) => form === verb.lower) ?? [];
    const negated = tokens.slice(from, i).some((t) => t.lower === 'not' || t.lower === 'did');
    if (!deed && base === undefined && !isPast(verb) && !(negated && verb.kind === 'word' && !FUNCTION_WORDS.has(verb.lower) && !CLAUSE_AUXILIARIES.has(verb.lower))) continue;
    let noun = i - 1;
    while (noun >= from && (CLAUSE_AUXILIARIES.has(tokens[noun]?.lower ?? '') || (tokens[noun]?.lower ?? '').endsWith('ly'))) noun -= 1;
    const head = tokens[noun];
    if (noun < from || !head || head.kind !== 'word' || FUNCTION_WORDS.has(head.lower) || head.lower.length < 3) return null;
    const act = deed?.value.name ?? base ?? stem(verb.lower);
    return { key: `${stem(head.lower)} ${act}`, label: `${head.text} ${tokens.slice(i, deed?.end ?? i + 1).map((t) => t.text).join(' ')}`, start: head.start, end: tokens[(deed?.end ?? i + 1) - 1]?.end ?? verb.end };
  }
  return null;
}

const isPast = ({ lower, capital, kind }: Token): boolean => kind === 'word' && !capital && ((lower.length > 4 && lower.endsWith('ed') && !NOT_VERBS.has(lower)) || IRREGULAR_PASTS.has(lower));

interface Said { readonly connector: Token; readonly main: Happening; readonly other: Happening }

function toClaim(context: ClaimContext, sentence: Sentence, [first, second]: readonly [Happening, Happening], { connector, main, other }: Said): Claim {
  const said = { start: Math.min(main.start, other.start, connector.start), end: Math.max(main.end, other.end, connector.end) };
  return makeClaim(context, {
    measure: 'order', sentence: sentence.index, scope: WHOLE, modality: 'asserted',
    subject: { kind: 'event', key: 'order', label: `"${first.label}" and "${second.label}"`, words: [first.key], context: [second.key] },
    value: { kind: 'text', text: `${first.label} before ${second.label}`, key: `${first.key} < ${second.key}` },
    spans: { value: { start: connector.start, end: connector.end }, clause: said }, trace: [{ text: `"${first.label}" came before "${second.label}"`, span: said }],
  });
}
