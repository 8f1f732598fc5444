/** What is true of a person once and for all, or for as long as a story lasts: nationality, trade, number of children, kinship with another, university of the doctorate. */
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { childrenIn } from './traits-children.ts';
import { deathCausesIn } from './traits-death.ts';
import { doctoratesIn } from './traits-doctorate.ts';
import { kinIn } from './traits-kin.ts';
import { nationalitiesIn } from './traits-nationality.ts';
import { pairsIn } from './traits-pair.ts';
import type { Trait } from './trait.ts';
import { tradesIn } from './traits-trade.ts';
import { verdictsIn } from './traits-verdict.ts';
import { workplacesIn } from './traits-workplace.ts';

const READERS = [nationalitiesIn, tradesIn, kinIn, childrenIn, doctoratesIn, workplacesIn, deathCausesIn, pairsIn, verdictsIn];

export const traits: ClaimFamily = {
  name: 'traits',
  summary: 'what a named person is: nationality, trade, kin, number of children',
  claims: (context) => READERS.flatMap((read) => read(context)).map((trait) => toClaim(context, trait)),
};

function toClaim(context: ClaimContext, { person, anchor, sentence, group, keys, start, end }: Trait): Claim {
  const value = { start, end };
  const subject = personSubject(context, person);
  const clause = clauseOf(value, anchor);
  return makeClaim(context, {
    measure: 'trait', sentence, subject: { ...subject, words: keys }, value: { kind: 'text', text: context.annotated.text.slice(start, end), key: keys.join(' ') }, scope: { ...WHOLE, group }, modality: 'asserted',
    spans: { value, clause, subject: anchor }, trace: [{ text: `${subject.label}: ${context.annotated.text.slice(start, end)}`, span: clause }],
  });
}
