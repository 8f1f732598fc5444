/** Since when somebody has held a post: "has been mayor since 2019", "after 12 years as mayor", "who has run the firm for nine years". */
import { HOLDING, IN_OFFICE, NO_TENURE, TAKES_OFFICE } from '../lexicon/en/tenures.ts';
import { ROLE_NOUNS } from '../lexicon/en/titles.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import { type Span, hull } from '../model/span.ts';
import { antecedentOf } from './antecedent.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { personsOf } from './protagonist.ts';
import { stem } from './words.ts';
import { type Year, type YearCount, publishedYear, yearCountsIn, yearsIn } from './years.ts';

const ROLE = String.raw`(?<role>${[...ROLE_NOUNS].filter((w) => !w.includes('-')).join('|')})`;
const OF = String.raw`(?:\s+(?:of|at|for|in)\s+(?:[\p{L}'’.-]+\s+){0,5}?[\p{L}'’.-]+)?`;
/** The post before "since 2019" or "for 12 years". */
const POST = String.raw`(?:\b(?:has|have|['’]s)\s+(?:\p{Ll}+ly\s+)?been\s+(?:an?\s+|the\s+|its\s+|their\s+)?(?:[\p{L}-]+\s+){0,2}?${ROLE}${OF}|\b(?:has|have|['’]s)\s+(?:\p{Ll}+ly\s+)?(?:${HOLDING})\s+(?:the\s+|its\s+|their\s+)?(?:[\p{L}'’-]+\s+){0,2}?(?<object>[\p{L}-]+)|,\s+(?:an?\s+|the\s+|its\s+)?${ROLE.replace('role', 'title')}${OF})`;
const SINCE = new RegExp(String.raw`${POST}\s+since\s+(?:\p{L}+\s+)?$`, 'u');
const FOR = new RegExp(String.raw`${POST}\s+for\s+(?:the\s+(?:past|last)\s+)?(?:about\s+|nearly\s+|almost\s+|more\s+than\s+|over\s+)?$`, 'u');
const TOOK = new RegExp(String.raw`\b(?:${TAKES_OFFICE}|became\s+(?:an?\s+|the\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}?${ROLE}${OF})\s+in\s+(?:\p{L}+\s+)?$`, 'u');
const AFTER = /\b(?:after|spent|spending)\s+(?:about\s+|nearly\s+|almost\s+|more\s+than\s+|over\s+)?$/i;
const AS_ROLE = new RegExp(String.raw`^\s+as\s+(?:an?\s+|the\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}?${ROLE}\b`, 'u');
/** The years of a vague count may be as many more or fewer. */
const VAGUE = 0.15;
const HINT = /\b(?:since|for|after|spent|spending|took|came|became)\b/i;

interface Tenure { readonly post: string; readonly from: readonly [number, number]; readonly at: Span; readonly said: Span }

export const tenures: ClaimFamily = {
  name: 'tenures',
  summary: 'since when somebody has held a post',
  claims(context) {
    if (Number.isNaN(publishedYear(context))) return [];
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || !HINT.test(context.annotated.text.slice(sentence.start, sentence.end))) return [];
      return [...yearsIn(context, sentence.index).flatMap((year) => sinceYear(context, sentence, year) ?? []), ...yearCountsIn(context, sentence.index).flatMap((count) => forYears(context, sentence, count) ?? [])].flatMap((tenure) => claimOf(context, sentence, tenure) ?? []);
    });
  },
};

const postOf = ({ groups }: RegExpExecArray): string => (groups?.role ?? groups?.title ?? (groups?.object === undefined ? 'office' : `of ${stem(groups.object.toLowerCase())}`));

/** "would have been mayor", "was first mayor". */
const isPlanned = (before: string, { index, 0: said }: RegExpExecArray): boolean => NO_TENURE.test(`${before.slice(Math.max(0, index - 16), index)}${said}`);

/** "has been mayor since 2019", "took office in 2019". */
function sinceYear({ annotated: { text } }: ClaimContext, sentence: Sentence, year: Year): Tenure | null {
  const before = text.slice(sentence.start, year.start);
  const said = SINCE.exec(before) ?? TOOK.exec(before);
  if (!said || isPlanned(before, said)) return null;
  const start = sentence.start + said.index + (/^[,\s]+/.exec(said[0])?.[0].length ?? 0);
  return { post: postOf(said), from: [year.year, year.year], at: year, said: { start, end: year.end } };
}

/** "has been mayor for 12 years", "after 12 years as mayor", "spent 12 years in office". */
function forYears(context: ClaimContext, sentence: Sentence, count: YearCount): Tenure | null {
  const { text } = context.annotated;
  const before = text.slice(sentence.start, count.start);
  const behind = text.slice(count.end, sentence.end);
  const said = FOR.exec(before);
  const year = publishedYear(context) - count.count;
  const slack = count.vague ? Math.max(2, Math.ceil(count.count * VAGUE)) : 1;
  const from = [year - slack, year + slack] as const;
  if (said && !isPlanned(before, said)) return { post: postOf(said), from, at: count, said: { start: sentence.start + said.index + (/^[,\s]+/.exec(said[0])?.[0].length ?? 0), end: count.end } };
  if (!AFTER.test(before)) return null;
  const as = AS_ROLE.exec(behind);
  const office = as ?? IN_OFFICE.exec(behind);
  return office && !NO_TENURE.test(before.slice(-60)) ? { post: as?.groups?.role ?? 'office', from, at: count, said: { start: count.start, end: count.end + office[0].length } } : null;
}

function claimOf(context: ClaimContext, sentence: Sentence, { post, from: [low, high], at, said }: Tenure): Claim | null {
  const who = holderOf(context, sentence, said);
  if (!who || context.annotated.quoted.some((q) => q.start <= at.start && at.end <= q.end)) return null;
  const clause = clauseOf(hull(said, at), who.start >= sentence.start && who.end <= sentence.end ? who : null);
  return makeClaim(context, {
    measure: 'tenure', sentence: sentence.index, scope: { ...WHOLE, group: post }, modality: 'asserted',
    subject: { kind: 'person', key: 'tenure', label: who.person.fullName ?? who.person.name, words: [], core: post },
    value: { kind: 'quantity', stated: low === high ? low : [low, high], low, high, unit: null, change: '=', role: 'number', dimension: null },
    spans: { value: { start: at.start, end: at.end }, clause }, trace: [{ text: low === high ? `since ${low}` : `since a year from ${low} to ${high}`, span: clause }],
  });
}

/** The one person of the sentence, or whom its pronoun means. */
function holderOf(context: ClaimContext, sentence: Sentence, said: Span): PersonMention | null {
  const people = personsOf(context, sentence.index);
  if (new Set(people.map((m) => (m.person.fullName ?? m.person.name).toLowerCase())).size === 1) return people[0] ?? null;
  if (people.length > 0) return null;
  const pronoun = context.annotated.tokens.slice(sentence.firstToken, sentence.endToken).find((t) => /^s?he$/.test(t.lower) && Math.abs(t.start - said.start) < 80);
  return pronoun ? antecedentOf(context, sentence.index, pronoun) : null;
}
