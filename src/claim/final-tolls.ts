/** The toll of a report that says that all are found: a larger one in another report is no update. Also by the number of the last body: "it was the twenty-third". */
import { ALL_FOUND, BODY_WORD, COUNT_OPEN, NUMBERED_BODY, SEARCH_ENDED } from '../lexicon/en/final-tolls.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { ClaimContext } from './context.ts';
import { makeClaim } from './family.ts';
import { ordinalOf } from './occasions.ts';

/** Groups of the scope that stand for all who died. */
const OF_ALL: ReadonlySet<string> = new Set(['', 'bodies', 'sum']);

/** In an article that leaves nobody to be found: the number of the last body, where it has one, and the largest count of the dead as the final toll. */
export function finalTolls(context: ClaimContext, claims: readonly Claim[]): Claim[] {
  if (!isClosed(context) || claims.some(({ measure, event }) => (measure === 'missing' || measure === 'trapped' || measure === 'critical') && event?.main === true)) return [];
  const numbered = numberedBodies(context);
  const most = [...claims.filter(isWhole), ...numbered].toSorted((a, b) => count(b) - count(a))[0];
  return most ? [...numbered, { ...most, measure: 'final-toll', subject: { ...most.subject, key: 'people:', label: 'people' }, scope: { ...most.scope, group: '' } }] : [];
}

/** Does the article say that nobody is left to be found, and nothing that leaves the count open? */
function isClosed({ annotated: { text } }: ClaimContext): boolean {
  const found = ALL_FOUND.some((pattern) => pattern.test(text));
  if (!found && !SEARCH_ENDED.test(text)) return false;
  return !COUNT_OPEN.test(ALL_FOUND.reduce((rest, pattern) => rest.replace(pattern, ' '), text));
}

const isWhole = ({ measure, event, scope, value, headline }: Claim): boolean =>
  (measure === 'killed' || measure === 'bodies') && event?.main === true && !headline && scope.part === 'total' && scope.place === null && OF_ALL.has(scope.group) && value.kind === 'quantity' && value.low === value.high;

const count = ({ value }: Claim): number => (value.kind === 'quantity' ? value.low : 0);

/** "The last body was lifted out on Thursday. It was the twenty-third." */
function numberedBodies(context: ClaimContext): Claim[] {
  return context.annotated.sentences.flatMap((sentence) => {
    const before = context.annotated.sentences[sentence.index - 1];
    return before && BODY_WORD.test(context.annotated.text.slice(before.start, sentence.end)) ? numberedIn(context, sentence) : [];
  });
}

/** Fewer are told one by one. */
const FEWEST = 3;

function numberedIn(context: ClaimContext, sentence: Sentence): Claim[] {
  const match = NUMBERED_BODY.exec(context.annotated.text.slice(sentence.start, sentence.end));
  const word = match?.slice(1).find((group) => group !== undefined) ?? '';
  const number = ordinalOf(word);
  if (!match || number === null || number < FEWEST) return [];
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const event = { ...(context.mainEvent ?? { class: 'harm', place: context.mainPlace, time: null, participants: [] }), trigger: span, main: true };
  const value = { kind: 'quantity', stated: number, low: number, high: number, unit: 'person', change: '=', role: 'count', dimension: 'count' } as const;
  return [makeClaim(context, { measure: 'killed', sentence: sentence.index, event, value, scope: { ...WHOLE, part: 'total' }, subject: { kind: 'group', key: 'people:', label: 'people', words: [], span }, spans: { value: { start: span.end - word.length, end: span.end }, clause: span }, trace: [{ text: `'${match[0]}' numbers the last of the dead`, span }] })];
}
