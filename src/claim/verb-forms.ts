/** The forms of the verbs of a lexicon row: `close` is closes, closed, closing; `shut/shut/shut down` gives its irregular ones. Only the first word is inflected. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Each form of the verb with its name; one that is past and participle comes twice. */
export function formsOf(entry: string): readonly (readonly [string, VerbForm])[] {
  const [first = '', ...rest] = entry.split(' ');
  const [base = '', past = regularPast(base), participle = past] = first.split('/');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms: readonly (readonly [string, VerbForm])[] = base === 'be'
    ? [['is', 'third'], ['are', 'base'], ['was', 'past'], ['were', 'past'], ['been', 'participle'], ['being', 'gerund']]
    : [[base, 'base'], [third(base), 'third'], [past, 'past'], [participle, 'participle'], [`${stemOf(base, false)}ing`, 'gerund']];
  return forms.map(([form, name]) => [form + tail, name] as const);
}

const third = (base: string): string => (base === 'have' ? 'has' : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`);
const regularPast = (base: string): string => (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base, true)}ed`);

/** What an ending is put to: "drop" doubles its last letter, "close" loses its e before "ing". */
function stemOf(base: string, beforeEd: boolean): string {
  if (!beforeEd && /[^e]e$/.test(base) && base !== 'be') return base.slice(0, -1);
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + (base.at(-1) ?? '') : base;
}
