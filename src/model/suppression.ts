/** Suppressions: findings that an editor has looked at and lets stand, with the reason. */
import type { Span } from './span.ts';

/** What a suppression covers: one finding, the findings that touch a stretch of a raw file, or those that touch files by path. */
export type Cover =
  | { readonly kind: 'fingerprint'; readonly fingerprint: string }
  | { readonly kind: 'stretch'; readonly path: string; readonly span: Span }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'paths'; readonly matches: (path: string) => boolean };

export interface Suppression {
  /** A rule's id, a family with a trailing slash, or `*` for any. */
  readonly rule: string;
  readonly covers: Cover;
  readonly reason: string;
  /** The last day (ISO) on which it holds. */
  readonly until: string | null;
  /** Where it is written. */
  readonly path: string;
  readonly line: number;
}
