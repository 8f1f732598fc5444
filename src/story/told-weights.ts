/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.21;
export const TOLD_WEIGHTS = {
  words: 0.56, closeness: 0.16, swapped: 5.31, noughts: 2.83, digit: 1.27, unit: 6.51, rivals: -0.52, factor: -0.75, grain: -0.26, qualifiers: -1.41, head: -0.1,
} as const;
