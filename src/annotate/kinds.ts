/** What each paragraph is: as the format says, else by its words. */
import { BOILERPLATE, BYLINE, CREDIT, DATE_LINE, NAME_LINE } from '../lexicon/en/boilerplate.ts';
import type { Article, BlockKind } from '../model/article.ts';
import { matches } from '../model/rough.ts';
import { type Span, contains } from '../model/span.ts';

/** A first line longer than this is a paragraph, not a headline. */
const HEADLINE_LIMIT = 160;
/** Longer paragraphs are prose: no boilerplate, no byline. */
const SHORT = 300;
/** A credit stands at the end, and is no longer than this. */
const CREDIT_REACH = 120;
const NAME_LIMIT = 60;
/** All patterns in one, for text in small letters, as they are written: each paragraph is looked at once, and a pattern for letters of either size takes long to make. */
const IS_BOILERPLATE = new RegExp(BOILERPLATE.map(({ source }) => source).join('|'), 'u');
/** What every credit has in it, or ends with. */
const MAY_CREDIT = /[:(]|images\)?\s*$/i;
/** What every line that names its writer begins with. */
const BY = /^by/i;
/** What every line that is a date has in it. */
const YEAR = /\d{4}/;

/** One kind for each paragraph; the paragraphs and the article's regions are both in reading order. */
export function blockKinds(article: Article, paragraphs: readonly Span[]): BlockKind[] {
  const { regions } = article;
  const noHeadline = regions.every((region) => region.kind !== 'headline');
  let next = 0;
  const kinds: BlockKind[] = [];
  for (const paragraph of paragraphs) {
    while (next < regions.length && (regions[next]?.end ?? 0) < paragraph.end) next += 1;
    const hint = regions[next];
    kinds.push(hint && contains(hint, paragraph) ? hint.kind : kindByWords(article.text, paragraph, kinds.length === 0 && noHeadline));
  }
  markNames(article.text, paragraphs, kinds);
  return kinds;
}

function kindByWords(text: string, { start, end }: Span, mayBeHeadline: boolean): BlockKind {
  const length = end - start;
  if (length <= SHORT) {
    const words = text.slice(start, end);
    if (matches(IS_BOILERPLATE, words.toLowerCase())) return 'boilerplate';
    if ((BY.test(words) && BYLINE.test(words)) || (!mayBeHeadline && YEAR.test(words) && matches(DATE_LINE, words))) return 'byline';
    if (mayBeHeadline && length <= HEADLINE_LIMIT && !/[.:]["”’]?$/.test(words)) return 'headline';
  }
  const tail = text.slice(Math.max(start, end - CREDIT_REACH), end);
  return MAY_CREDIT.test(tail) && CREDIT.test(tail) ? 'caption' : 'paragraph';
}

/** A line that is only a name, before a line that is only a date, is the writer's; and so is every other line that is just that name. */
function markNames(text: string, paragraphs: readonly Span[], kinds: BlockKind[]): void {
  if (!kinds.includes('byline')) return;
  const names = new Set<string>();
  const nameAt = (index: number): string => {
    const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
    return kinds[index] === 'paragraph' && end - start <= NAME_LIMIT ? text.slice(start, end) : '';
  };
  for (const [index, kind] of kinds.entries()) {
    const name = kind === 'byline' && index > 0 ? nameAt(index - 1) : '';
    if (name !== '' && matches(NAME_LINE, name)) names.add(name);
  }
  if (names.size > 0) for (const index of kinds.keys()) if (names.has(nameAt(index))) kinds[index] = 'byline';
}
