/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.29;
export const TOLD_WEIGHTS = {
  words: 0.6, closeness: 0.15, swapped: 5.7, noughts: 2.63, digit: 1.18, unit: 6.5, rivals: -0.5, factor: -0.75, grain: -0.26, qualifiers: -1.52, head: -0.11,
} as const;
