/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.15;
export const TOLD_WEIGHTS = {
  words: 0.57, closeness: 0.19, swapped: 5.25, noughts: 2.64, digit: 1.17, unit: 6.52, rivals: -0.51, factor: -0.76, grain: -0.25, qualifiers: -1.39, head: 0,
} as const;
