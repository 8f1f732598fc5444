/** `factlint extract`: every mention of the articles with its place in the raw file and its normalised value, or every claim with the fields that rules select. */
import { mentionsOf, placeProblems } from '../../check.ts';
import { lineStarts, positionAt } from '../../finding/lines.ts';
import { type Article, toRaw } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import type { PlaceFile } from '../../model/place-file.ts';
import type { Problem } from '../../model/problem.ts';
import { type ShownClaim, claimLines, claimText } from '../claim-lines.ts';
import { loadConfig } from '../config.ts';
import { BROKEN, type ExitStatus, PASSED } from '../exit.ts';
import { readOperands } from '../inputs.ts';
import { type Invocation, type Values, list, text } from '../option.ts';
import { openDesk } from '../desk.ts';
import { problemLines } from '../problems.ts';
import type { Streams } from '../streams.ts';
import { usage } from '../usage.ts';

interface Shown {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Half-open UTF-16 offsets into the raw file. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mention: Mention;
}

export async function runExtract({ command, operands, values }: Invocation, streams: Streams): Promise<ExitStatus> {
  const inputs = await readOperands(operands, values, streams);
  if ('fault' in inputs) return usage(inputs.fault, command, streams);
  const { config, problems: faults } = await loadConfig(values);
  const { desk, problems: missing } = openDesk(config);
  const broken = [...faults, ...missing];
  const { articles } = inputs.value;
  const problems = [...inputs.value.problems, ...broken, ...(broken.length > 0 ? [] : placeProblems(desk.places))];
  for (const problem of problems) streams.complain(problemLines(problem));
  if (broken.length > 0) return BROKEN;
  const types = list(values, 'type');
  if (text(values, 'as') === 'claims') {
    if (types.length > 0) return usage("option '--type' is for mentions, not for --as claims", command, streams);
    return writeClaims(claimLines(articles, desk), { values, problems }, streams);
  }
  const shown = articles.flatMap((article) => located(article, desk.places)).filter(({ mention }) => types.length === 0 || types.includes(mention.type));
  await streams.write(FORMATS[text(values, 'format') ?? 'pretty']?.(shown) ?? '');
  return problems.length > 0 ? BROKEN : PASSED;
}

interface ClaimOutput {
  readonly values: Values;
  readonly problems: readonly Problem[];
}

async function writeClaims(claims: readonly ShownClaim[], { values, problems }: ClaimOutput, streams: Streams): Promise<ExitStatus> {
  const format = text(values, 'format') ?? 'pretty';
  await streams.write(format === 'pretty' ? claimText(claims) : format === 'json' ? `${JSON.stringify(claims, finite, 2)}\n` : claims.map((claim) => `${JSON.stringify(claim, finite)}\n`).join(''));
  return problems.length > 0 ? BROKEN : PASSED;
}

function located(article: Article, places: readonly PlaceFile[]): readonly Shown[] {
  const starts = lineStarts(article.raw.rawText);
  return mentionsOf(article, places).map((mention) => {
    const raw = toRaw(article.raw, mention);
    return { path: article.path, ...positionAt(starts, raw.start), ...raw, text: article.text.slice(mention.start, mention.end), mention };
  });
}

const FORMATS: Readonly<Record<string, (shown: readonly Shown[]) => string>> = {
  pretty: (shown) => shown.map(({ path, line, column, text, mention }) => `${path}:${line}:${column}  ${mention.type}  "${text.replace(/\s+/g, ' ')}"  ${inWords(mention)}\n`).join(''),
  json: (shown) => `${JSON.stringify(shown.map(asRecord), finite, 2)}\n`,
  jsonl: (shown) => shown.map((one) => `${JSON.stringify(asRecord(one), finite)}\n`).join(''),
};

/** The mention's own offsets are into the article's text; the record has those into the raw file. */
const asRecord = ({ mention, path, line, column, start, end, text }: Shown): object => ({ ...payload(mention), path, line, column, start, end, text });

function payload(mention: Mention): object {
  switch (mention.type) {
    case 'time': return { type: mention.type, timex3: mention.timex3 };
    case 'place': return { type: mention.type, place: mention.place, certainty: mention.certainty };
    case 'quantity': return { type: mention.type, quantity: mention.quantity };
    case 'person': return { type: mention.type, person: mention.person };
    case 'organisation': return { type: mention.type, organisation: mention.organisation };
    case 'quote': return { type: mention.type, quote: { words: mention.quote.words, speaker: mention.quote.speaker } };
  }
}

/** JSON has no infinity; an open bound is null. */
const finite = (_key: string, value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? null : value);

function inWords(mention: Mention): string {
  switch (mention.type) {
    case 'time': return `${mention.timex3.type} ${mention.timex3.value}${mention.timex3.mod === undefined ? '' : ` ${mention.timex3.mod}`}`;
    case 'place': return [mention.place.name, mention.place.admin1, mention.place.country, mention.place.geonameId === null ? 'unknown' : `geonames ${mention.place.geonameId}`].filter((part) => part !== null).join(', ');
    case 'quantity': return `${mention.quantity.change} ${[mention.quantity.stated].flat().join(' to ')}${mention.quantity.unit === null ? '' : ` ${mention.quantity.unit}`} (${mention.quantity.low} to ${mention.quantity.high})`;
    case 'person': return [mention.person.fullName ?? mention.person.name, mention.person.role].filter((part) => part !== null).join(', ');
    case 'organisation': return `${mention.organisation.name} (${mention.organisation.kind})`;
    case 'quote': return mention.quote.speaker ?? 'speaker unknown';
  }
}
