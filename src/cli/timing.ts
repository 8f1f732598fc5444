/** How long each step took, for `--timing`: wall time and, in total, processor time. */

export interface Timing {
  readonly time: <T>(step: string, work: () => T) => T;
  /** A part of the step that is under way begins, and the one before it ends; null ends the last. */
  readonly part: (name: string | null) => void;
  readonly lines: () => string;
}

export function createTiming(now: () => number): Timing {
  const steps: { readonly step: string; readonly ms: number }[] = [];
  const note = (step: string, begun: number): void => void steps.push({ step, ms: now() - begun });
  const parts = new Map<string, number>();
  let open: { readonly name: string; readonly begun: number } | null = null;
  return {
    part(name) {
      const moment = now();
      if (open) parts.set(open.name, (parts.get(open.name) ?? 0) + moment - open.begun);
      open = name === null ? null : { name, begun: moment };
    },
    time<T>(step: string, work: () => T): T {
      const begun = now();
      const result = work();
      if (!(result instanceof Promise)) {
        note(step, begun);
        return result;
      }
      return result.finally(() => note(step, begun)) as T;
    },
    lines: () => [...[...steps, { step: 'in all', ms: steps.reduce((sum, { ms }) => sum + ms, 0) }].map(({ step, ms }) => `${ms.toFixed(1).padStart(9)} ms  ${step}\n`), ...partLines(parts)].join(''),
  };
}

/** Parts that took less are not worth a line. */
const LEAST_MS = 0.1;

/** The rules of the check, the slowest first. */
const partLines = (parts: ReadonlyMap<string, number>): readonly string[] =>
  [...parts].filter(([, ms]) => ms >= LEAST_MS).toSorted((a, b) => b[1] - a[1]).map(([name, ms]) => `${ms.toFixed(1).padStart(9)} ms  of which ${name}\n`);
