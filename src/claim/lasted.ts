/** "The siege lasted 54 days", "the walkout, which dragged on for six weeks", "the talks ended after nine hours", "the bridge was closed for two years". */
import { LASTING_VERBS, OVER_VERBS, SHUT_VERBS } from '../lexicon/en/lasting.ts';
import { OCCUPATION_NOUNS } from '../lexicon/en/occupation.ts';
import { tokenAt } from '../model/annotated.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import type { Trigger } from './triggers.ts';

/** What lasted: an event noun, or the occupation word at a token. `over` where it has ended. */
export interface Lasted { readonly trigger: Trigger | null; readonly held: number | null; readonly verb: Span }

/** How many tokens before the verb its noun may stand. */
const NOUN_REACH = 9;

export function lastedBefore(context: ClaimContext, time: TimeMention): Lasted | null {
  const { tokens, sentences } = context.annotated;
  const sentence = sentences[time.sentence];
  const first = tokenAt(context.annotated, time.start);
  const at = sentence ? verbBefore(context, first, sentence.firstToken) : null;
  const verb = at === null ? undefined : tokens[at];
  if (at === null || !verb || !sentence) return null;
  if (SHUT_VERBS.has(verb.lower)) return closed(context, time, at);
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - NOUN_REACH); i -= 1) {
    const token = tokens[i];
    if (!token || /^[;:—]$/.test(token.text)) return null;
    if (OCCUPATION_NOUNS.has(token.lower)) return { trigger: null, held: i, verb };
    const trigger = (context.triggersOf[time.sentence] ?? []).find((t) => t.token === i && t.form === 'noun' && t.identity === 'story');
    if (trigger && !isAttribute(tokens[i + 1]?.lower ?? '')) return { trigger, held: null, verb };
  }
  return null;
}

/** "strike leaders", "fire brigade": the event word only describes the next. */
const isAttribute = (next: string): boolean => !/^(?:[,)]|that|which|who|had|has|have|in|of|at|on|over|by|near|against|between|for|finally|eventually|only|itself|\p{Ll}+ed|lasted|went|ran|took|was|were|is|at)$/u.test(next);

/** The verb right before the length, with what belongs to it: "lasted", "went on for", "ended after". */
function verbBefore({ annotated: { tokens } }: ClaimContext, first: number, opening: number): number | null {
  let at = first - 1;
  const joint = tokens[at]?.lower ?? '';
  if (joint === 'for' || joint === 'after' || joint === 'only' || joint === 'just') at -= 1;
  if (joint === 'for' && tokens[at]?.lower === 'on') at -= 1;
  const verb = tokens[at]?.lower ?? '';
  if (at < opening) return null;
  if (joint === 'after') return OVER_VERBS.has(verb) ? at : null;
  if (joint === 'for') return LASTING_VERBS.has(verb) || SHUT_VERBS.has(verb) ? at : null;
  return verb === 'lasted' ? at : null;
}

/** "was closed for two years": what was closed is no event of its own; the closing is. */
function closed(context: ClaimContext, { sentence }: TimeMention, at: number): Lasted | null {
  const trigger = (context.triggersOf[sentence] ?? []).find((t) => t.token === at && t.class === 'closing');
  const auxiliary = context.annotated.tokens[at - 1]?.lower ?? '';
  return trigger && /^(?:was|were|been|remained|stayed)$/.test(auxiliary) ? { trigger, held: null, verb: trigger } : null;
}
