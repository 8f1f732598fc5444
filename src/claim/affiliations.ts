/** Of which body somebody is, or was: "a former mayor of Osorno", "of the University of Aberdeen". */
import { OFFICES, SINGULAR_OFFICES } from '../lexicon/en/offices.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PersonMention } from '../model/mention.ts';
import { matchOf } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';

interface Body extends Span { readonly group: string; readonly text: string; readonly words: readonly string[] }

const FORMS = [...OFFICES].filter(([, { office }]) => SINGULAR_OFFICES.has(office)).map(([form]) => form).toSorted((a, b) => b.length - a.length).join('|');
const NAME = `(\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3})`;
/** Behind the name; before it. */
const FORMER_BEHIND = new RegExp(`^,\\s+(?:\\d{1,3},\\s+)?(?:who (?:is|was)\\s+)?(?:a|the)?\\s*(?:former|one-time|ex-)\\s*(${FORMS})\\s+(?:of|at)\\s+(?:the\\s+)?${NAME}`, 'u');
const FORMER_BEFORE = new RegExp(`\\b[Ff]ormer\\s+(?:(${FORMS})\\s+of\\s+${NAME},?|${NAME}\\s+(${FORMS}))\\s+$`, 'u');
const UNIVERSITY = new RegExp(`^(?:,(?:(?!\\b(?:who|former|formerly|studied|graduate|graduated|educated|degree|visiting|alumn\\p{L}*|until)\\b)[^.;:,\\n]){0,50})?\\s+(?:of|at|from)\\s+(?:the\\s+)?(?:University\\s+of\\s+(?:the\\s+)?${NAME}|${NAME}\\s+University)`, 'u');
/** Characters on either side of a name that are read. */
const REACH = 120;

const slot = ({ subject, scope }: Claim): string => `${subject.label}|${scope.group}`;

export const affiliations: ClaimFamily = {
  name: 'affiliations',
  summary: 'bodies in which persons held an office, and universities that they are of',
  claims(context) {
    const found = context.mentions.flatMap((m) => (m.type === 'person' && isReadable(context, m) ? bodiesOf(context, m).map((body) => toClaim(context, m, body)) : []));
    // Somebody of two bodies by the article's own words is of both.
    return found.filter((claim) => found.every((other) => slot(other) !== slot(claim) || other.subject.words.some((word) => claim.subject.words.includes(word))));
  },
};

function isReadable(context: ClaimContext, { sentence }: PersonMention): boolean {
  const kind = context.blockOf(sentence)?.kind;
  return kind !== 'boilerplate' && kind !== 'byline' && kind !== 'caption';
}

function bodiesOf(context: ClaimContext, m: PersonMention): Body[] {
  const { text, sentences } = context.annotated;
  const sentence = sentences[m.sentence];
  if (!sentence) return [];
  const behind = text.slice(m.end, Math.min(sentence.end, m.end + REACH));
  const from = Math.max(sentence.start, m.start - REACH);
  const before = text.slice(from, m.start);
  const [after, ahead, university] = [matchOf(FORMER_BEHIND, behind), matchOf(FORMER_BEFORE, before), matchOf(UNIVERSITY, behind)];
  const out: Body[] = [];
  if (after) out.push(body(`former:${officeOf(after[1])}`, after[2], { start: m.end, end: m.end + after[0].length }, text));
  if (ahead) out.push(body(`former:${officeOf(ahead[1] ?? ahead[4])}`, ahead[2] ?? ahead[3], { start: from + ahead.index, end: m.start }, text));
  if (university) out.push(body('university', university[1] ?? university[2], { start: m.end, end: m.end + university[0].length }, text));
  return out;
}

const officeOf = (form: string | undefined): string => OFFICES.get(form ?? '')?.office ?? '';

function body(group: string, name: string | undefined, { start, end }: Span, text: string): Body {
  const words = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  const shown = text.slice(start, end);
  const trimmed = shown.replace(/^[,\s]+(?:(?:of|at|from|a|the)\s+)*/u, '');
  return { group, words, text: trimmed.trimEnd().replace(/,$/, ''), start: start + shown.length - trimmed.length, end: start + shown.trimEnd().replace(/,$/, '').length };
}

function toClaim(context: ClaimContext, m: PersonMention, { group, text, words, start, end }: Body): Claim {
  const value = { start, end };
  const subject = personSubject(context, m);
  return makeClaim(context, {
    measure: 'role', sentence: m.sentence, subject: { ...subject, words }, value: { kind: 'text', text, key: words.join(' ') }, scope: { ...WHOLE, group }, modality: 'asserted',
    spans: { value, clause: clauseOf(value, m), subject: { start: m.start, end: m.end } }, trace: [{ text: `${subject.label}: ${text}`, span: value }],
  });
}
