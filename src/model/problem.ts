/** A fault in an input, a rule file or the program, as data: one broken file never blinds the check. */

export type ProblemCode =
  | 'not-found' | 'unreadable' | 'is-binary' | 'not-utf8' | 'empty' | 'too-large' | 'not-an-article'
  | 'malformed-json' | 'malformed-yaml' | 'malformed-html' | 'bad-date' | 'bad-sources'
  | 'bad-option' | 'bad-config' | 'bad-rule' | 'bad-places' | 'bad-baseline' | 'bad-suppression' | 'no-input' | 'internal';

export interface Problem {
  readonly code: ProblemCode;
  /** The file it is about, or null where it is about none. */
  readonly path: string | null;
  /** One sentence: what is wrong, what was expected, what was found. */
  readonly message: string;
  /** 1-based, where a place in the file is known. */
  readonly line?: number;
  readonly column?: number;
  /** The source line and a marker under the fault, ready to print. */
  readonly frame?: string;
  /** "did you mean ...". */
  readonly suggestion?: string;
  /** The rule at fault, for an internal fault in one. */
  readonly ruleId?: string;
}
