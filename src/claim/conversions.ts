/** Two renderings of one quantity: "8,000 sq km (3,100 sq miles)". */
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { hull } from '../model/span.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

export const conversions: ClaimFamily = {
  name: 'conversions',
  summary: 'a quantity and its conversion in brackets or apposition',
  claims(context) {
    const out: Claim[] = [];
    const byStart = new Map<number, QuantityMention>();
    for (const m of context.mentions) if (m.type === 'quantity') byStart.set(m.start, m);
    for (const second of byStart.values()) {
      const first = second.conversionOf === undefined ? undefined : byStart.get(second.conversionOf);
      if (!first || !first.value.si || !second.value.si || first.value.dimension !== second.value.dimension) continue;
      const clause = hull(first, second);
      for (const m of [first, second]) {
        out.push(makeClaim(context, {
          measure: 'conversion', sentence: m.sentence, value: m.value, scope: { ...WHOLE, part: m === first ? 'total' : 'part', group: scaleOf(m) }, modality: 'asserted',
          subject: { kind: 'thing', key: `conversion:${first.start}`, label: context.annotated.text.slice(clause.start, clause.end), words: [] },
          spans: { value: { start: m.start, end: m.end }, clause: { start: m.start, end: m.end } }, trace: m.trace,
        }));
      }
    }
    return out;
  },
};

/** Degrees have no zero that a share could be taken of; the rules allow them a difference instead. */
const scaleOf = ({ value }: QuantityMention): string => (value.dimension === 'temperature' ? 'degrees' : '');
