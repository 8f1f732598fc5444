/** The time extractor: scans each sentence for symbolic expressions, then resolves them against the publication date and each other. */
import type { Annotated } from '../../model/annotated.ts';
import type { Extractor } from '../../model/contract.ts';
import type { TimeMention } from '../../model/mention.ts';
import { parseIsoDay } from '../../model/value/calendar.ts';
import type { Context, Place } from './context.ts';
import type { Scanned } from './expression.ts';
import { type NumeralOrder, numeralOrder } from './numeral-order.ts';
import { inResolvingOrder } from './order.ts';
import { resolve } from './resolve.ts';
import { scanSentence } from './scan.ts';

const PUBLISHED_CLOCK = /^\d{4}-\d\d-\d\d[T ](\d\d):(\d\d)/;

function contextOf({ article, tokens }: Annotated): Context {
  const published = article.published ?? '';
  const clock = PUBLISHED_CLOCK.exec(published);
  let order: NumeralOrder | undefined;
  return {
    tokens,
    order: () => (order ??= numeralOrder(article.text, article.source)),
    publication: parseIsoDay(published),
    publicationMinutes: clock ? Number(clock[1]) * 60 + Number(clock[2]) : null,
    told: null, toldDay: null, toldYear: null, quarter: null, inMonths: false,
  };
}

/** TimeML marks "three days later" as the duration that it names; the date it comes to stands in `time`. */
function timex3Of({ expression }: Scanned, { type, value, mod }: TimeMention['time']): TimeMention['timex3'] {
  const amount = expression.kind === 'relative' ? expression.amount : undefined;
  const timex3 = { type: amount ? ('DURATION' as const) : type, value: amount ?? value };
  return mod ? Object.assign(timex3, { mod }) : timex3;
}

function mentionOf(context: Context, place: Place): TimeMention {
  const { scanned, sentence } = place;
  const { tokens } = context;
  const { time, step } = resolve(context, place);
  const start = tokens[scanned.from]?.start ?? 0;
  const end = tokens[scanned.to - 1]?.end ?? 0;
  const headStart = tokens[scanned.hedgeEnd]?.start ?? start;
  const { anchor } = time;
  const rests = anchor.start === undefined || anchor.end === undefined ? { start, end } : { start: anchor.start, end: anchor.end };
  const mention: TimeMention = { type: 'time', start, end, sentence, timex3: timex3Of(scanned, time), time, head: { start: headStart, end }, trace: [{ text: step, span: rests }] };
  return headStart > start ? Object.assign(mention, { hedge: { start, end: tokens[scanned.hedgeEnd - 1]?.end ?? headStart } }) : mention;
}

function extract(annotated: Annotated): TimeMention[] {
  const context = contextOf(annotated);
  const mentions: TimeMention[] = [];
  const found: Scanned[] = [];
  for (const sentence of annotated.sentences) {
    found.length = 0;
    scanSentence(annotated, sentence, found);
    if (found.length === 0) continue;
    const { index, firstToken, endToken } = sentence;
    const first = found[0];
    if (first && found.length === 1) mentions.push(mentionOf(context, { scanned: first, attached: false, sentence: index, sentenceStart: firstToken, sentenceEnd: endToken }));
    else for (const { scanned, attached } of inResolvingOrder(found, context.tokens)) mentions.push(mentionOf(context, { scanned, attached, sentence: index, sentenceStart: firstToken, sentenceEnd: endToken }));
  }
  return mentions;
}

export const time: Extractor = { name: 'time', summary: 'dates, clock times, durations and repeated times, resolved against the publication date', extract };
