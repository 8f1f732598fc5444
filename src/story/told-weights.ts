/** What each observation of `told-evidence.ts` weighs: written by `node test/bench/learn-told-figures.mjs`, not by hand. */
export const TOLD_BIAS = -0.23;
export const TOLD_WEIGHTS = {
  words: 0.67, closeness: 0.32, swapped: 6.04, noughts: 2.57, digit: 1.15, unit: 3.81, rivals: -0.42, factor: -0.85, grain: -0.53, qualifiers: -1.8, head: -0.64, fate: -0.51, count: 0,
} as const;
