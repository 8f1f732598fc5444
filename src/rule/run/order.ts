/** Which of two statements holds for the later time. */
import { parseIsoDay } from '../../model/value/calendar.ts';
import type { Item } from '../value/item.ts';
import type { Evidence } from '../verdict.ts';

/** By the as-of times where they lie apart, `same` where both texts state one, else by the times of publication, down to the minute where both articles give it. */
export function orderOf(a: Item, b: Item): Evidence['order'] {
  const [x, y] = [a.claim.asOf, b.claim.asOf];
  if (x && y && x.endHigh <= y.beginLow) return 'second-later';
  if (x && y && y.endHigh <= x.beginLow) return 'first-later';
  if (a.article === b.article || (x && y && a.claim.asOfStated && b.claim.asOfStated && x.beginLow === y.beginLow && x.endHigh === y.endHigh)) return 'same';
  const [p, q] = [publishedMinute(a.article.published), publishedMinute(b.article.published)];
  if (!p || !q) return x && y ? 'same' : 'unknown';
  const exact = p.exact && q.exact;
  const [first, second] = exact ? [p.minute, q.minute] : [p.day, q.day];
  return first === second ? 'same' : first > second ? 'first-later' : 'second-later';
}

const WITH_TIME = /[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

function publishedMinute(published: string | null): { readonly day: number; readonly minute: number; readonly exact: boolean } | null {
  const day = published === null ? null : parseIsoDay(published);
  if (published === null || day === null) return null;
  const m = WITH_TIME.exec(published);
  const zone = m?.[3] === undefined || m[3] === 'Z' ? 0 : (m[3].startsWith('-') ? -1 : 1) * (Number(m[3].slice(1, 3)) * 60 + Number(m[3].slice(-2)));
  return { day, minute: day * 1440 + (m ? Number(m[1]) * 60 + Number(m[2]) - zone : 0), exact: m?.[3] !== undefined };
}
