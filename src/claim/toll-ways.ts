/** What became of a group of people where it takes several words to say it; see the table in the lexicon. */
import { ASIDE, COUNT_LINKS, FATE_LINKS, TOLL_WAYS, type TollWay } from '../lexicon/en/toll-ways.ts';
import type { Annotated, Sentence, Token } from '../model/annotated.ts';
import { matchOf } from '../model/rough.ts';
import type { PeopleGroup } from './people-group.ts';

export interface Told {
  readonly measure: string;
  readonly trigger: Token;
  /** A narrower group than the measure's. */
  readonly tag?: string;
}

/** Tokens between a deed and the people. */
const REACH_BACK = 14;
/** Letters before and behind the people in which their fate may stand. */
const REACH = 90;

/** "were [all since been] taken to hospital" behind the people, "recovered [at least]" before them. */
export function wayOf({ text, tokens }: Annotated, group: PeopleGroup, sentence: Sentence): Told | null {
  const behindGroup = text.slice(group.end, Math.min(sentence.end, group.end + REACH));
  const aside = ASIDE.exec(behindGroup)?.[0].length ?? 0;
  const after = behindGroup.slice(aside).toLowerCase();
  const links = FATE_LINKS.exec(after)?.[0].length ?? 0;
  const [aux, fate] = [after.slice(0, links), after.slice(links)];
  const before = text.slice(Math.max(sentence.start, group.start - REACH), group.start).toLowerCase().replace(COUNT_LINKS, '');
  for (const way of TOLL_WAYS) {
    if ((way.of ?? group.group) !== group.group) continue;
    const [ahead, behind] = [way.before ? matchOf(way.before, before) : null, way.after ? matchOf(way.after, fate) : null];
    if ((way.before && !ahead) || (way.after && !behind) || (way.before && isPassive(before, ahead)) || (way.needs && !way.needs.test(text)) || (way.links && !way.links.test(aux))) continue;
    const trigger = behind && behind[0] !== '' ? lastTokenBefore(tokens, group.end + aside + links + behind[0].length, group.endToken) : tokenBack(tokens, group.firstToken, ahead?.[0] ?? '');
    if (trigger) return told(way, trigger);
  }
  return null;
}

const told = ({ measure, tag }: TollWay, trigger: Token): Told => ({ measure, trigger, ...(tag === undefined ? {} : { tag }) });

/** "were pulled 12 hours later". */
const isPassive = (before: string, match: RegExpExecArray | null): boolean => match !== null && /\b(?:was|were|been|being|be|is|are)\s*$/.test(before.slice(0, match.index));

function lastTokenBefore(tokens: readonly Token[], end: number, from: number): Token | null {
  let last: Token | null = null;
  for (let at = from; at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) last = tokens[at] ?? last;
  return last;
}

/** The token of the deed before the people. */
function tokenBack(tokens: readonly Token[], from: number, words: string): Token | null {
  const last = words.split(' ').at(/^(?:number of|put(?:s|ting)? the) /.test(words) ? 0 : -1) ?? '';
  for (let at = from - 1; at >= Math.max(0, from - REACH_BACK); at -= 1) if (tokens[at]?.lower === last) return tokens[at] ?? null;
  return null;
}
