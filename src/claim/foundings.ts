/** When bodies were founded and things were built, by their ages: "the company, which turns 150 this year", "celebrates its 40th anniversary", "the 120-year-old pier". */
import { BUILT_THINGS, FOUNDED_THINGS, KEEPS_BIRTHDAY, REACHED, TURNS } from '../lexicon/en/foundings.ts';
import type { Sentence } from '../model/annotated.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { type Span, hull } from '../model/span.ts';
import { MINUTES_A_DAY, daysFromCivil } from '../model/value/calendar.ts';
import { type TimeValue, within } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';
import { type Bearer, phraseAt, phraseBefore } from './deed-frame.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { numeralAt } from './plain-numbers.ts';
import { publishedYear } from './years.ts';

const HINT = /\b(?:turn(?:s|ed|ing)|anniversary|birthday)\b|-year-old\b/;
const OLDEST = 900;
const YOUNGEST = 5;

interface Age { readonly years: number; readonly span: Span; readonly deed: 'founded' | 'built'; readonly bearer: Bearer; readonly shift: number | null }

export const foundings: ClaimFamily = {
  name: 'foundings',
  summary: 'when bodies were founded and things were built, by the ages that are told of them',
  claims(context) {
    if (Number.isNaN(publishedYear(context)) || !HINT.test(context.annotated.text)) return [];
    return context.annotated.sentences.flatMap((sentence) => {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption' || !HINT.test(context.annotated.text.slice(sentence.start, sentence.end))) return [];
      return [...birthdays(context, sentence), ...attributes(context, sentence)].map((age) => claimOf(context, sentence, age));
    });
  },
};

/** "which turns 150 this year", "celebrates its 40th anniversary". */
function birthdays(context: ClaimContext, sentence: Sentence): Age[] {
  const { tokens, text } = context.annotated;
  const out: Age[] = [];
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i += 1) {
    const verb = tokens[i];
    if (!verb || !(TURNS.has(verb.lower) || KEEPS_BIRTHDAY.has(verb.lower))) continue;
    const numeral = TURNS.has(verb.lower) ? numeralAt(tokens, i + 1, sentence.endToken) : null;
    const last = numeral ? tokens[i + numeral.tokens] : undefined;
    const ordinal = /^\s+(?:its|their|the club['’]s|the company['’]s)\s+(\d{1,3})(?:st|nd|rd|th)\s+(?:anniversary|birthday)\b(?!\s+of)/.exec(text.slice(verb.end, verb.end + 60));
    const [years, end] = numeral && last ? [numeral.value, last.end] : ordinal ? [Number(ordinal[1]), verb.end + ordinal[0].length] : [0, 0];
    if (years < YOUNGEST || years > OLDEST || !/^(?:,?\s+(?:this|next|last|later|earlier|in|on|with)\b|\s*[.,;)])/.test(text.slice(end, end + 12))) continue;
    const bearer = phraseBefore(context, sentence, i - 1, true);
    const deed = bearer && deedOf(bearer);
    if (bearer && deed) out.push({ years, span: { start: verb.start, end }, deed, bearer, shift: REACHED.find(([form]) => form.test(text.slice(end, end + 24)))?.[1] ?? null });
  }
  return out;
}

/** "the 120-year-old pier": of the thing that the article calls "the". */
function attributes(context: ClaimContext, sentence: Sentence): Age[] {
  const { tokens, text } = context.annotated;
  return (context.mentionsOf[sentence.index] ?? []).flatMap((m) => {
    if (m.type !== 'quantity' || m.value.role !== 'age' || typeof m.value.stated !== 'number' || m.value.hedge !== undefined || m.value.stated < YOUNGEST || m.value.stated > OLDEST || !/year-old$/i.test(text.slice(m.start, m.end))) return [];
    const at = tokenAt(context.annotated, m.end - 1) + 1;
    const noun = tokens[at];
    if (!noun || !/\b(?:the|its|their)\s+$/i.test(text.slice(Math.max(0, m.start - 7), m.start)) || tokens[at + 1]?.kind === 'word' && /^[a-z]+$/.test(tokens[at + 1]?.text ?? '') && FOLLOWED.test(text.slice(noun.end, noun.end + 14))) return [];
    const bearer = phraseAt(context, sentence, at, at, []);
    const deed = bearer && deedOf(bearer);
    return bearer && deed ? [{ years: m.value.stated, span: hull(m, noun), deed, bearer, shift: null }] : [];
  });
}

/** "the 77-year-old church deacon": the noun is an attribute of the next. */
const FOLLOWED = /^\s(?!(?:was|is|has|had|in|at|on|of|and|which|that|near|were|will|would|by|with|to|for|from|after|before|as|stands|stood|collapsed|closed|sank|\p{L}+ed)\b)/u;

function deedOf({ kind, label }: Bearer): Age['deed'] | null {
  const noun = label.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (kind === 'name') return 'founded';
  return kind === 'person' ? null : FOUNDED_THINGS.has(noun) ? 'founded' : BUILT_THINGS.has(noun) ? 'built' : null;
}

function claimOf(context: ClaimContext, sentence: Sentence, { years, span, deed, bearer, shift }: Age): Claim {
  const year = publishedYear(context) + (shift ?? 0) - years;
  // A birthday that is kept may be that of the year before or to come.
  const [from, to] = shift === null ? [year - 1, year + 2] : [year, year + 1];
  const value: TimeValue = {
    kind: 'time', type: 'DATE', value: String(year), grain: 'year', bounds: within(daysFromCivil(from, 1, 1) * MINUTES_A_DAY, daysFromCivil(to, 1, 1) * MINUTES_A_DAY),
    anchor: { kind: 'publication' }, known: ['year'], alternatives: [], symbolic: `DCT-${years}Y`,
  };
  return makeClaim(context, {
    measure: 'deed-date', sentence: sentence.index, value, scope: { ...WHOLE, group: deed }, modality: 'asserted',
    subject: { kind: 'thing', key: `deed:${deed}:${bearer.kind}`, label: bearer.label, words: bearer.modifiers, core: bearer.key, span: { start: bearer.start, end: bearer.end } },
    spans: { value: span, clause: clauseOf(span, bearer), event: span }, trace: [{ text: `${years} years old, so ${deed} ${shift === null ? 'about' : 'in'} ${year}`, span }],
  });
}
