/** Pairs two renderings of one quantity: "8,000 sq km (3,100 sq miles)", "1.2 billion shekels ($330 million)". */
import type { QuantityMention } from '../../model/mention.ts';

/** Does `second` stand in brackets right behind `first`, in another unit of the same dimension? */
export function isConversion(text: string, first: QuantityMention, second: QuantityMention): boolean {
  const { dimension, unit } = first.value;
  if (dimension === null || dimension === 'count' || dimension === 'ratio' || dimension !== second.value.dimension || unit === second.value.unit) return false;
  const gap = text.slice(first.end, second.start);
  return gap.length < 20 && /^\s?[([]\s?(?:or\s|about\s|around\s|roughly\s|approximately\s|equivalent to\s|the equivalent of\s|i\.e\.\s|~|=\s?)?$/i.test(gap) && /^\s?[^()[\]]{0,24}[)\]]/.test(text.slice(second.end, second.end + 26));
}
