/**
 * What a report says of its incident beside names: how many were hurt, of what age, where in the body, at what sort of place. One of them is
 * nothing; several on one day, far from one another or not, are the same incident told twice.
 */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { PARTICULARS } from '../lexicon/en/particulars.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';

/** Sentences that tell of the incident itself. */
const LEAD_SENTENCES = 8;
const AGE = /\b(\d{1,2})[-‑ ](?:year|month)[-‑ ]olds?\b|\p{Ll},\s(?:aged?\s)?(\d{1,2}),/giu;

/** Feature keys of the words; everyday ones count by their line. */
export function particularsOf({ annotated }: { readonly annotated: Annotated }): string[] {
  const out = new Set<string>();
  for (const sentence of annotated.sentences.slice(0, LEAD_SENTENCES)) {
    const kind = annotated.blocks[sentence.block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    for (const [, old, named] of annotated.text.slice(sentence.start, sentence.end).matchAll(AGE)) out.add(`age ${old ?? named}`);
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const particular = PARTICULARS.get(annotated.tokens[i]?.lower ?? '');
      if (particular !== undefined) out.add(particular);
    }
  }
  return [...out];
}

const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'shot']);

/** Tolls of the main incident by article: "killed 2", "injured 3", and "harmed 5" for both together. */
export function tollsByArticle(claims: readonly Claim[]): ReadonlyMap<number, readonly string[]> {
  const tolls = new Map<number, Map<string, number>>();
  for (const { article, measure, event, scope, value } of claims) {
    if (!TOLLS.has(measure) || scope.part !== 'total' || !event?.main || !INCIDENT_CLASSES.has(event.class) || value.kind !== 'quantity' || value.low !== value.high) continue;
    const own = tolls.get(article) ?? new Map<string, number>();
    if (!own.has(measure)) own.set(measure, value.low);
    tolls.set(article, own);
  }
  return new Map([...tolls].map(([article, own]) => [article, [...own].filter(([measure]) => measure !== 'shot').map(([measure, n]) => `${measure} ${n}`).concat(`harmed ${own.get('shot') ?? (own.get('killed') ?? 0) + (own.get('injured') ?? 0)}`)]));
}
