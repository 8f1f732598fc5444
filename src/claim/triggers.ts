/** Tokens -> triggers: the words that tell of an event, of its beginning or end, or of a statement. */
import { BEGIN_VERBS, END_VERBS, EVENT_CLASSES, type EventIdentity, HAPPEN_VERBS, IRREGULAR_PASTS, NOT_VERBS, REPORT_VERBS, SCENE_VERBS } from '../lexicon/en/event-classes.ts';
import type { Annotated, Token } from '../model/annotated.ts';
import type { Span } from '../model/span.ts';

type TriggerForm = 'verb' | 'noun' | 'plural';

export interface Trigger extends Span {
  /** Index of its token. */
  readonly token: number;
  readonly sentence: number;
  /** An event class, or `report`, `begin`, `end`, `happen`, `scene` (what is done at the scene of an incident), or `other` for any other past verb: it takes the times beside it and makes no claim. */
  readonly class: string;
  readonly identity: EventIdentity | 'none';
  readonly form: TriggerForm;
}

interface Entry { readonly class: string; readonly identity: EventIdentity | 'none'; readonly form: TriggerForm }

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = buildEntries();

function buildEntries(): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>();
  const add = (words: Iterable<string>, entry: Entry): void => {
    for (const word of words) if (word !== '') out.set(word, [...(out.get(word) ?? []), entry]);
  };
  for (const c of EVENT_CLASSES) {
    const base = { class: c.class, identity: c.identity };
    add(`${c.verbs} ${c.present ?? ''}`.split(' '), { ...base, form: 'verb' });
    add(c.nouns.split(' '), { ...base, form: 'noun' });
    add((c.plurals ?? '').split(' '), { ...base, form: 'plural' });
  }
  const plain = (words: Iterable<string>, name: string): void => add(words, { class: name, identity: 'none', form: 'verb' });
  plain(REPORT_VERBS, 'report');
  plain(BEGIN_VERBS, 'begin');
  plain(END_VERBS, 'end');
  plain(HAPPEN_VERBS, 'happen');
  plain([...SCENE_VERBS].filter((word) => !out.has(word)), 'scene');
  return out;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'another', 'fatal', 'deadly', 'mass', 'double', 'triple', 'fire', 'of', "'s", '’s']);
const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'had', 'has', 'have', 'being', 'to', 'who', 'they', 'he', 'she', 'it', 'we', 'not']);

/** A word that may be verb or noun ("strike", "shot") is a noun after a determiner or adjective, a verb after an auxiliary or pronoun. */
function choose(entries: readonly Entry[], before: Token | undefined): Entry | undefined {
  if (entries.length === 1) return entries[0];
  if (before && DETERMINERS.has(before.lower)) return entries.find((e) => e.form !== 'verb') ?? entries[0];
  if (before && AUXILIARIES.has(before.lower)) return entries.find((e) => e.form === 'verb') ?? entries[0];
  return entries[0];
}

const DEPARTURE: Entry = { class: 'departure', identity: 'story', form: 'verb' };
/** Two words that tell of one event. */
const PHRASES: ReadonlyMap<string, Entry> = new Map(EVENT_CLASSES.flatMap(({ class: name, identity, phrases = '' }) => phrases.split('; ').map((phrase): [string, Entry] => [phrase, { class: name, identity, form: 'verb' }])));
/** "left Tromsø at noon": a verb of leaving before a name. */
const leavesAPlace = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'left' && tokens[at + 1]?.capital === true && tokens[at + 2]?.lower === 'at';

/** "At a news conference on Monday": the time of a statement, as beside a verb of saying. */
const isStatement = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'conference' && ['news', 'press', 'media'].includes(tokens[at - 1]?.lower ?? '');

/** "The Fire Department said": those who put fires out. */
const isBrigade = (tokens: readonly Token[], at: number): boolean => /^(?:department|dept|rescue|officials?|chief|crews?|district|marshals?|service|brigade|captain|station|code|alarm|safety|hall|lt|capt)$/.test(tokens[at + 1]?.lower ?? '');

/** "The council heard on Tuesday": the time of a statement too. */
const BODIES = new Set('council court inquest committee meeting jury tribunal inquiry hearing panel board parliament commission judge magistrates councillors jurors mps'.split(' '));
const isHearing = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'heard' && BODIES.has(tokens[at - 1]?.lower ?? '');

/** "It took place": without them a place is a place. */
const TAKES = new Set(['took', 'takes', 'taken', 'taking', 'take']);

/** "He turned himself in on Monday." */
const SURRENDER: Entry = { class: 'arrest', identity: 'person', form: 'verb' };

const OTHER: Entry = { class: 'other', identity: 'none', form: 'verb' };
const isOtherVerb = ({ lower, capital }: Token): boolean => !capital && ((lower.length > 4 && lower.endsWith('ed') && !NOT_VERBS.has(lower)) || IRREGULAR_PASTS.has(lower));

/** "A heavily secured building", "the abandoned car": it describes the noun behind it. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const article = before.endsWith('ly') ? (tokens[at - 2]?.lower ?? '') : before;
  return ['a', 'an', 'the'].includes(article) && tokens[at + 1]?.kind === 'word';
}

export function findTriggers({ tokens, sentences }: Annotated): Trigger[] {
  const out: Trigger[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const token = tokens[i];
      if (!token || token.kind !== 'word') continue;
      const entries = ENTRIES.get(token.lower);
      const phrase = PHRASES.get(`${token.lower} ${tokens[i + 1]?.lower ?? ''}`);
      if (token.lower === 'turned' && /^(?:him|her|them|it)sel(?:f|ves)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:in|over)$/.test(tokens[i + 2]?.lower ?? '')) {
        out.push({ start: token.start, end: token.end, token: i, sentence: sentence.index, ...SURRENDER });
        continue;
      }
      // "March 16" is no march.
      if (token.lower === 'march' && token.capital && tokens[i + 1]?.kind === 'number') continue;
      if (token.lower === 'took' && !phrase && tokens[i + 1]?.lower !== 'place') {
        out.push({ start: token.start, end: token.end, token: i, sentence: sentence.index, ...OTHER });
        continue;
      }
      if (token.lower === 'place' && !TAKES.has(tokens[i - 1]?.lower ?? '')) continue;
      // "Shot to death": the death is in the verb.
      if (token.lower === 'death' && tokens[i - 1]?.lower === 'to') continue;
      if ((token.lower === 'fire' || token.lower === 'wildfire') && isBrigade(tokens, i)) continue;
      // "A reported fight", "a suspected thief" tell of nothing that was said.
      if (!phrase && entries?.every((e) => e.class === 'report') && token.lower.endsWith('ed') && isAttributive(tokens, i)) continue;
      const entry = phrase ?? (leavesAPlace(tokens, i) ? DEPARTURE : entries ? choose(entries, tokens[i - 1]) : isOtherVerb(token) && !isAttributive(tokens, i) ? OTHER : undefined);
      if (entry && ((entry.form === 'noun' && isStatement(tokens, i)) || isHearing(tokens, i))) out.push({ start: token.start, end: token.end, token: i, sentence: sentence.index, class: 'report', identity: 'none', form: entry.form });
      else if (entry) out.push({ start: token.start, end: token.end, token: i, sentence: sentence.index, ...entry });
      // "Opened fire" is no fire.
      if (phrase) i += 1;
    }
  }
  return out;
}
