/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.12;
export const TOLD_WEIGHTS = {
  words: 0.62, closeness: 0.12, swapped: 4.56, noughts: 2.92, digit: 1.04, unit: 6.51, rivals: -0.55, factor: -0.85, grain: -0.07, qualifiers: -1.14, head: 0,
} as const;
