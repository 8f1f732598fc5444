/** Looking at tokens by index, where there may be none. */
import type { Token } from '../../model/annotated.ts';

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Is there a token, and does it stand against the one before it? */
export const glued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.spaced === false;

export const isWord = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'word';
export const isNumber = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'number';

/** A hyphen or a short dash. */
export const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–' || token?.text === '‑';

/** A hyphen that joins two words or figures: nothing but itself stands between them. */
export const joins = (tokens: readonly Token[], at: number): boolean => isHyphen(tokens[at]) && glued(tokens, at) && glued(tokens, at + 1);
