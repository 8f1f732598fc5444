/**
 * Tolls of one story -> the claims that its other reports explain: a count with the attacker in it, the injured counted with those who died,
 * an early count that all later reports raise, a part of an article's own total. They are left out of comparison.
 */
import { ATTACKER_DIED } from '../lexicon/en/casualties.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { incidentDays } from './incidents.ts';

/** Lines this near the top belong to the article. */
const LEAD_SENTENCES = 5;

interface Toll {
  readonly index: number;
  readonly article: number;
  readonly low: number;
  readonly high: number;
  readonly headline: boolean;
  readonly words: string;
  /** A part of the people that it counts (children, officers); empty for people as such. */
  readonly group: string;
  readonly withAttacker: boolean;
  readonly sentence: number;
  /** Does it stand in a line that may be the headline of another article? */
  readonly linkLine: boolean;
}

interface Tolls { /** The injured as others, or as a part. */ readonly someInjured: readonly Toll[]; /** Those shot, besides others too. */ readonly someShot: readonly Toll[]; readonly killed: readonly Toll[]; readonly injured: readonly Toll[]; readonly shot: readonly Toll[] }

interface Story { readonly tolls: Tolls; readonly readings: readonly Reading[]; attackerDied(): boolean; unborn(): boolean; day(article: number): string | null }

/** Indices of claims that say the same as the others once it is known what they count. */
export function explainedTolls(claims: readonly Claim[], readings: readonly Reading[]): Set<number> {
  const all = { killed: tollsOf(claims, readings, 'killed'), injured: tollsOf(claims, readings, 'injured'), shot: tollsOf(claims, readings, 'shot') };
  const someInjured = [...tollsOf(claims, readings, 'injured', ['others', 'part']), ...tollsOf(claims, readings, 'hospitalised', ['total', 'others', 'part'])];
  const links = [all.killed, all.injured, all.shot].flatMap(strangeLinks);
  const someShot = tollsOf(claims, readings, 'shot', ['total', 'others']);
  const tolls = { someInjured, someShot, killed: own(all.killed, links), injured: own(all.injured, links), shot: own(all.shot, links) };
  let died: boolean | null = null;
  const articles = [...new Set([...tolls.killed, ...tolls.injured].map((t) => t.article))];
  const story: Story = {
    tolls, readings,
    attackerDied: () => (died ??= tolls.killed.some((t) => t.withAttacker) || articles.some((a) => ATTACKER_DIED.some((pattern) => pattern.test(readings[a]?.annotated.text ?? '')))),
    unborn: () => articles.some((a) => /\bunborn\b/i.test(readings[a]?.annotated.text ?? '')),
    day: (article) => readings[article]?.annotated.article.published ?? null,
  };
  const out = new Set<number>(links.map((toll) => toll.index));
  for (const measure of ['killed', 'injured', 'shot'] as const) {
    const list = tolls[measure];
    for (const toll of ownParts(list, [...list, ...all[measure].filter((t) => t.group === 'series')])) out.add(toll.index);
    for (const toll of firstOfSeveral(list, tollsOf(claims, readings, measure, ['others']))) out.add(toll.index);
    for (const toll of superseded(list, story)) out.add(toll.index);
    for (const toll of otherEvents(list)) out.add(toll.index);
  }
  for (const toll of ofOtherDays([...all.killed, ...all.injured, ...all.shot], claims, readings)) out.add(toll.index);
  for (const toll of toldAsSome(claims, [...tolls.killed, ...tolls.injured, ...all.killed], readings)) out.add(toll.index);
  for (const toll of otherwiseCounted(tolls.killed, story, killedMatch)) out.add(toll.index);
  for (const toll of otherwiseCounted(tolls.injured, story, injuredMatch)) out.add(toll.index);
  return out;
}

function tollsOf(claims: readonly Claim[], readings: readonly Reading[], measure: string, parts: readonly string[] = ['total']): Toll[] {
  return claims.flatMap((claim, index): Toll[] => {
    const { value, event, scope, spans } = claim;
    if (claim.measure !== measure || value.kind !== 'quantity' || event?.main !== true || !parts.includes(scope.part)) return [];
    const annotated = readings[claim.article]?.annotated;
    const words = annotated?.text.slice(spans.clause.start, spans.clause.end).toLowerCase() ?? '';
    const group = scope.group === 'with-attacker' ? '' : scope.group;
    return [{ index, article: claim.article, low: value.low, high: value.high, headline: claim.headline, words, group, withAttacker: group !== scope.group, sentence: claim.sentence, linkLine: annotated !== undefined && isLinkLine(annotated, claim.sentence) }];
  });
}

/** People as such, link lines set aside. */
const own = (list: readonly Toll[], links: readonly Toll[]): Toll[] => list.filter((toll) => toll.group === '' && !links.includes(toll));

/** Lines that a page may show to link to other articles count only where they say what the article itself says. */
const strangeLinks = (list: readonly Toll[]): Toll[] => list.filter((toll) => toll.linkLine && !list.some((t) => t.article === toll.article && !t.linkLine && t.group === toll.group && t.low === toll.low));

/** A paragraph of its own without a full stop, under the top of the article. */
function isLinkLine(annotated: Annotated, index: number): boolean {
  const sentence = annotated.sentences[index];
  const block = annotated.blocks[sentence?.block ?? -1];
  if (!sentence || block?.kind !== 'paragraph' || index < LEAD_SENTENCES || block.endSentence - block.firstSentence !== 1) return false;
  return !/[.!?…"”’):]\s*$/.test(annotated.text.slice(sentence.start, sentence.end));
}

const agree = (a: Toll, b: Toll): boolean => a.low <= b.high && b.low <= a.high;
const larger = (a: Toll, b: Toll): boolean => a.low > b.high;
const gap = (a: Toll, b: Toll): number => a.low - b.high;

/** In how many articles does a claim agree with this one? */
const support = (toll: Toll, list: readonly Toll[]): number => new Set(list.filter((t) => agree(t, toll)).map((t) => t.article)).size;

/** A smaller count beside a total that the article's headline and text share, or that another report gives too, is one of its parts. */
function ownParts(list: readonly Toll[], totals: readonly Toll[]): Toll[] {
  return list.filter((toll) => !toll.headline && totals.some((total) => total.article === toll.article && larger(total, toll) && (support(total, list) > 1 || repeated(total, totals))));
}

/** "Killed two at the shop ... killed two more": the two counts make up what another report gives as the whole. */
function firstOfSeveral(list: readonly Toll[], others: readonly Toll[]): Toll[] {
  return list.filter((toll) => !toll.headline && others.some((more) => more.article === toll.article && list.some((whole) => whole.article !== toll.article && whole.low === toll.low + more.low)));
}

/** Headline and text both give it, the text in words of its own (many pages print the headline twice). */
const repeated = (toll: Toll, list: readonly Toll[]): boolean => {
  const same = list.filter((t) => t.article === toll.article && agree(t, toll));
  return same.some((t) => t.headline) && new Set(same.map((t) => t.words)).size > 1;
};

/** Sentences from the top in which an article tells its own toll. */
const OWN_SENTENCES = 8;

/** Far down, a count more than twice the article's own total, which no other report gives, is of another disaster. */
function otherEvents(list: readonly Toll[]): Toll[] {
  return list.filter((toll) => toll.sentence >= OWN_SENTENCES && support(toll, list) === 1 && list.some((own) => own.article === toll.article && own.sentence < OWN_SENTENCES && toll.low > 2 * own.high));
}

/** "On Sunday, a boy died and three others were hurt at a party", where the article's own incident was on Wednesday. */
function ofOtherDays(list: readonly Toll[], claims: readonly Claim[], readings: readonly Reading[]): Toll[] {
  const days = incidentDays(claims);
  return list.filter(({ article, sentence, headline }) => {
    const [day, reading] = [days.get(article), readings[article]];
    const first = reading?.mentionsOf[sentence]?.find((m) => m.type === 'time');
    if (headline || !day || !reading || first?.type !== 'time' || first.time.type !== 'DATE' || first.time.grain !== 'day' || !first.time.bounds) return false;
    const opens = /^\s*(?:(?:early|late)\s+)?(?:on|last)?\s*$/i.test(reading.annotated.text.slice(reading.annotated.sentences[sentence]?.start ?? 0, first.start));
    return opens && (first.time.bounds.beginLow / MINUTES_A_DAY > day.high || first.time.bounds.endHigh / MINUTES_A_DAY < day.low);
  });
}

/** "43 died, 38 of them in block C": where another report counts 38, it counts those. "Shot eight, killing two of them" gives the toll itself. */
const OF_THEM = new RegExp(`\\b(\\d{1,5}|${[...CARDINALS.keys()].join('|')}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+) of (?:them|whom)\\b`, 'giu');

function toldAsSome(claims: readonly Claim[], list: readonly Toll[], readings: readonly Reading[]): Toll[] {
  if (list.length < 2) return [];
  const isToll = (article: number, offset: number): boolean => claims.some((claim) => claim.article === article && claim.scope.part === 'total' && claim.spans.value.start === offset && (claim.spans.measure?.start ?? offset) < offset);
  const numbers = new Map([...new Set(claims.map(({ article }) => article))].map((article) => [article, new Set([...(readings[article]?.annotated.text ?? '').matchAll(OF_THEM)].filter(({ index }) => !isToll(article, index)).map((m) => numberOf(m[1] ?? '')))] as const));
  return list.filter((toll) => toll.low === toll.high && [...numbers].some(([article, some]) => article !== toll.article && some.has(toll.low)));
}

function numberOf(word: string): number {
  const [tens = '', units = ''] = word.toLowerCase().split('-');
  return /^\d/.test(word) ? Number(word) : (CARDINALS.get(tens) ?? 0) + (CARDINALS.get(units) ?? 0);
}

/** Of two counts of one day the smaller one is the earlier where reports of a later day hold the larger and none the smaller. */
function superseded(list: readonly Toll[], story: Story): Toll[] {
  return list.filter((toll) => list.some((other) => {
    if (other.article === toll.article || !larger(other, toll)) return false;
    const [day, otherDay] = [story.day(toll.article), story.day(other.article)];
    if (day === null || day !== otherDay) return false;
    const later = list.filter((t) => (story.day(t.article) ?? '') > day);
    return later.some((t) => agree(t, other)) && !later.some((t) => agree(t, toll));
  }));
}

/** Of two counts that clash and that `matches` explains, the one that fewer reports hold. */
function otherwiseCounted(list: readonly Toll[], story: Story, matches: (more: Toll, fewer: Toll, story: Story) => boolean): Toll[] {
  const out: Toll[] = [];
  for (const more of list) {
    for (const fewer of list) {
      if (!larger(more, fewer) || !matches(more, fewer, story)) continue;
      out.push(support(more, list) > support(fewer, list) ? fewer : more);
    }
  }
  return out;
}

/** With or without the attacker who died too, or a child not yet born. */
const killedMatch = (more: Toll, fewer: Toll, story: Story): boolean => gap(more, fewer) === 1 && ((!fewer.withAttacker && story.attackerDied()) || story.unborn());

/** "One person died and four others were hurt": the four are counted without the dead. */
const isBesideDead = (toll: Toll, killed: readonly Toll[]): boolean => /\bothers?\b/.test(toll.words) && killed.some((dead) => dead.article === toll.article && dead.sentence === toll.sentence);

/** The injured counted with those who died: of four shot, one died; or somebody died between the two reports. */
function injuredMatch(more: Toll, fewer: Toll, story: Story): boolean {
  const { killed, shot } = story.tolls;
  const deadBy = (toll: Toll): readonly Toll[] => {
    const dead = killed.filter((t) => t.article === toll.article);
    const beside = dead.filter((t) => t.sentence === toll.sentence);
    return beside.length > 0 ? beside : dead.filter((t) => !dead.some((other) => larger(other, t)));
  };
  const [mine, theirs] = [deadBy(more), deadBy(fewer)];
  // "Six were shot and nearly 40 hurt": where the other counts six, it counts those shot.
  if (story.tolls.someShot.some((t) => t.article === more.article && t.sentence === more.sentence && agree(t, fewer))) return true;
  const known = mine.length === 0 || more.article === fewer.article || story.tolls.someInjured.some((t) => t.article === more.article && agree(t, fewer));
  if (known && !isBesideDead(more, killed) && theirs.some((dead) => gap(more, fewer) === dead.low)) return true;
  if (mine.some((dead) => theirs.some((other) => other.low > dead.low && more.low + dead.low === fewer.low + other.low))) return true;
  const held = new Set(story.tolls.injured.filter((t) => t.article !== more.article && agree(t, fewer)).map((t) => t.article)).size;
  return held > 1 && shot.some((all) => all.article === more.article && all.low === more.low && mine.some((dead) => all.low - dead.low === fewer.low));
}
