/** Colours for a terminal, or none: what a report may paint its words with. */

export type Paint = (text: string) => string;
export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly good: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

const plain: Paint = (text) => text;
const sgr = (open: number, close: number): Paint => (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`);

export const createStyle = (color: boolean): Style =>
  color
    ? { error: sgr(31, 39), warning: sgr(33, 39), info: sgr(36, 39), good: sgr(32, 39), dim: sgr(2, 22), bold: sgr(1, 22) }
    : { error: plain, warning: plain, info: plain, good: plain, dim: plain, bold: plain };
