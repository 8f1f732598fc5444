/** Every figure with the words around it, whatever it measures: what no other family can place may still be told in another article, in other words. */
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { currencyFamily } from '../model/value/currency.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { nounOf, surroundingsOf } from './surroundings.ts';

export const toldFigures: ClaimFamily = {
  name: 'told-figures',
  summary: 'figures of any kind with the words around them, to be recognised in other reports',
  claims(context) {
    const out: Claim[] = [];
    for (const [sentence, mentions] of context.mentionsOf.entries()) {
      const kind = context.blockOf(sentence)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      for (const mention of mentions) {
        const group = mention.type === 'quantity' ? groupOf(mention) : null;
        if (mention.type === 'quantity' && group !== null) out.push(toldFigure(context, mention, group));
      }
    }
    return out;
  },
};

/**
 * Figures of one group may be of one thing: a dimension, a currency, percentages, ages, counts. A bare number is among the counts: what it counts stands elsewhere, but
 * it shows that the article has the value. Null for what is no figure of something: multiples, scores, conversions in brackets, and the one of "one man".
 */
function groupOf({ value, conversionOf }: QuantityMention): string | null {
  const { role, dimension, stated } = value;
  if (conversionOf !== undefined || stated === 1 || role === 'multiple' || role === 'ratio' || role === 'score') return null;
  if (role === 'count' || role === 'number') return 'count';
  if (role === 'money') return `money ${currencyFamily(value)}`;
  return role === 'percent' || role === 'age' ? role : dimension;
}

/** Whether a rate "rose 2.3 per cent" or "is 2.3 per cent" is for the words around it to tell. */
const levelOf = (value: QuantityValue): QuantityValue => (value.change === 'up' || value.change === 'down' ? { ...value, change: '=' } : value);

function toldFigure(context: ClaimContext, m: QuantityMention, group: string): Claim {
  const noun = m.value.role === 'count' ? nounOf(m) : [];
  const value = { start: m.number.start, end: m.unit ? Math.max(m.unit.end, m.number.end) : m.number.end };
  return makeClaim(context, {
    measure: 'told-figure', sentence: m.sentence, value: levelOf(m.value), scope: WHOLE,
    subject: { kind: 'thing', key: `told:${group}`, label: m.value.unit ?? 'figure', words: [], core: noun.at(-1) ?? '', surroundings: surroundingsOf(context, m) },
    spans: { value, clause: { start: m.start, end: m.end }, ...(m.hedge ? { hedge: m.hedge } : {}) },
    trace: m.trace,
  });
}
