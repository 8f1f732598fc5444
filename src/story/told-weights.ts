/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.43;
export const TOLD_WEIGHTS = {
  words: 0.68, closeness: 0.2, swapped: 5.69, noughts: 2.76, digit: 1.18, unit: 2.99, rivals: -0.45, factor: -0.79, grain: -0.31, qualifiers: -1.69, head: -0.24, fate: 0, count: 0,
} as const;
