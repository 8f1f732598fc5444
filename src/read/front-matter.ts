/** YAML front matter: title, source and date of publication with their places, and where the body begins. */
import { LineCounter, type Scalar, isMap, isScalar, parseDocument } from 'yaml';
import { type Notation, align } from './align.ts';
import { toIso } from './dates.ts';
import type { Fault } from './document.ts';
import { badDate, faultAt } from './fault.ts';
import { type Piece, collapse } from './piece.ts';

export interface FrontMatter {
  readonly title: Piece | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly problems: readonly Fault[];
  /** Offset of the first unit after the front matter. */
  readonly bodyStart: number;
}

const TITLE_KEYS = ['title', 'headline'];
const SOURCE_KEYS = ['source', 'publisher', 'publication', 'outlet', 'site', 'agency'];
const DATE_KEYS = ['published', 'date', 'pubdate', 'publishdate', 'publish_date', 'published_at', 'datepublished', 'publication_date', 'created'];
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
const LINE = /^([A-Za-z_][\w-]*):[ \t]*(.*)$/gm;

/** A value with its place in the raw file. */
interface Field { readonly value: string; readonly start: number; readonly end: number; readonly notation: Notation }

/** @param from where the document begins: after a byte-order mark. Null where there is no front matter. */
export function readFrontMatter(rawText: string, from: number): FrontMatter | null {
  const opening = OPENING.exec(rawText.slice(from, from + 200));
  if (!opening) return null;
  const start = from + opening[0].length;
  // The line break before the first line lets a closing mark follow the opening one at once.
  const closing = CLOSING.exec(rawText.slice(start - 1));
  const looksLikeYaml = /^\s*(?:#|[{["']|[A-Za-z_][\w-]*[ \t]*:)/.test(rawText.slice(start, start + 200));
  if (closing ? !looksLikeYaml && closing.index > 0 : !looksLikeYaml) return null;
  if (!closing) return unclosed(rawText, from, start);
  const end = start - 1 + closing.index;
  const bodyStart = end + closing[0].length;
  return end <= start ? { title: null, source: null, published: null, problems: [], bodyStart } : { ...fieldsOf(rawText, start, end), bodyStart };
}

function unclosed(rawText: string, from: number, start: number): FrontMatter {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.exec(rawText.slice(start));
  const end = blank ? start + blank.index : rawText.length;
  const problem = faultAt('malformed-yaml', 'The front matter is not closed: expected a line "---" after it.', rawText, from, from + 3);
  const { problems, ...fields } = fieldsOf(rawText, start, end);
  return { ...fields, problems: [problem, ...problems], bodyStart: end };
}

function fieldsOf(rawText: string, start: number, end: number): Omit<FrontMatter, 'bodyStart'> {
  const { fields, problems } = parseFields(rawText, start, end);
  const pick = (keys: readonly string[]): Field | null => keys.map((key) => fields.get(key)).find((field) => field !== undefined && field.value.trim() !== '') ?? null;
  const [title, date] = [pick(TITLE_KEYS), pick(DATE_KEYS)];
  const published = date ? toIso(date.value) : null;
  return {
    title: title ? collapse(align(title.value, rawText, title.start, title.end, title.notation)) : null,
    source: pick(SOURCE_KEYS)?.value.trim() ?? null,
    published,
    problems: date && published === null ? [...problems, badDate(date.value, 'The publication date', rawText, date.start, date.end)] : problems,
  };
}

function parseFields(rawText: string, start: number, end: number): { readonly fields: ReadonlyMap<string, Field>; readonly problems: readonly Fault[] } {
  const yaml = rawText.slice(start, end);
  try {
    const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false, schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return { fields: byLines(yaml, start), problems: [malformed(error.message, rawText, start + error.pos[0], start + error.pos[1])] };
    if (document.contents !== null && !isMap(document.contents)) return { fields: new Map(), problems: [malformed('expected "key: value" lines', rawText, start, start + 1)] };
    return { fields: byNodes(document, yaml, start), problems: [] };
  } catch (fault) {
    // Only nesting that exhausts the parser's stack ends here.
    return { fields: byLines(yaml, start), problems: [malformed(fault instanceof RangeError ? 'it is nested too deeply' : String(fault), rawText, start, start + 1)] };
  }
}

const malformed = (what: string, rawText: string, offset: number, end: number): Fault => {
  const fault = faultAt('malformed-yaml', `The front matter is not valid YAML: ${what}.`.replace(/\.\.$/, '.'), rawText, offset, end);
  return /nested mappings|implicit key/i.test(what) ? { ...fault, suggestion: 'put a value that holds a colon in quotes' } : fault;
};

function byNodes(document: ReturnType<typeof parseDocument>, yaml: string, start: number): Map<string, Field> {
  const fields = new Map<string, Field>();
  if (!isMap(document.contents)) return fields;
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    const scalar = isScalar(value) ? value : null;
    if (!fields.has(name) && scalar?.range && typeof scalar.value === 'string') fields.set(name, fieldOf(scalar, scalar.value, yaml, start));
    else if (!fields.has(name) && isMap(value)) {
      const inner = value.get('name', true);
      if (isScalar(inner) && inner.range && typeof inner.value === 'string') fields.set(name, fieldOf(inner, inner.value, yaml, start));
    }
  }
  return fields;
}

function fieldOf(scalar: Scalar, value: string, yaml: string, start: number): Field {
  const [from, to] = scalar.range ?? [0, 0, 0];
  const quote = yaml[from];
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const inner = quoted && (quote === '"' || quote === "'") ? 1 : scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL' ? Math.max(0, yaml.slice(from, to).search(/[\r\n]/)) : 0;
  const notation: Notation = scalar.type === 'QUOTE_DOUBLE' ? 'yaml-double' : scalar.type === 'QUOTE_SINGLE' ? 'yaml-single' : 'yaml-plain';
  return { value, start: start + from + inner, end: start + to - (quoted ? 1 : 0), notation };
}

/** Line by line, for front matter that is no YAML: the date is still wanted. */
function byLines(yaml: string, start: number): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const found of yaml.matchAll(LINE)) {
    const written = (found[2] ?? '').trimEnd();
    const quoted = /^(["'])(.*)\1$/.exec(written);
    const at = start + found.index + found[0].indexOf(written, (found[1] ?? '').length + 1) + (quoted ? 1 : 0);
    const value = quoted ? (quoted[2] ?? '') : written;
    const key = (found[1] ?? '').toLowerCase();
    if (value !== '' && !fields.has(key)) fields.set(key, { value, start: at, end: at + value.length, notation: 'yaml-plain' });
  }
  return fields;
}
