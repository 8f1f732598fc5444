/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.20;
export const TOLD_WEIGHTS = {
  words: 0.57, closeness: 0.16, swapped: 5.3, noughts: 2.83, digit: 1.26, unit: 6.5, rivals: -0.52, factor: -0.75, grain: -0.26, qualifiers: -1.41, head: -0.11,
} as const;
