/** HTML put together so that nothing gets in unescaped: every value of a template is text, unless it is markup made here. */
import { markup } from '../escape.ts';

export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

/** `` h`<p>${text}</p>` `` */
export const h = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup => ({ html: parts.map((part, index) => part + (index < values.length ? shown(values[index] ?? '') : '')).join('') });

export const nothing: Markup = { html: '' };

/** Only for constants of the program. */
export const raw = (html: string): Markup => ({ html });

const isList = (value: Value): value is readonly Markup[] => Array.isArray(value);

function shown(value: Value): string {
  if (typeof value === 'string') return markup(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(({ html }) => html).join('') : value.html;
}
