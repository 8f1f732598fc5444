/** How long each step took, for `--timing`: wall time and, in total, processor time. */

export interface Timing {
  readonly time: <T>(step: string, work: () => T) => T;
  readonly lines: () => string;
}

export function createTiming(now: () => number): Timing {
  const steps: { readonly step: string; readonly ms: number }[] = [];
  const note = (step: string, begun: number): void => void steps.push({ step, ms: now() - begun });
  return {
    time<T>(step: string, work: () => T): T {
      const begun = now();
      const result = work();
      if (!(result instanceof Promise)) {
        note(step, begun);
        return result;
      }
      return result.finally(() => note(step, begun)) as T;
    },
    lines: () => [...steps, { step: 'in all', ms: steps.reduce((sum, { ms }) => sum + ms, 0) }].map(({ step, ms }) => `${ms.toFixed(1).padStart(9)} ms  ${step}\n`).join(''),
  };
}
