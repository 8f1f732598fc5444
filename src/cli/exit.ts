/** The exit statuses, and nothing else: 0 the gate passed, 1 the gate failed, 2 the job could not be done. */

export type ExitStatus = 0 | 1 | 2;
export const PASSED = 0;
export const FAILED = 1;
export const BROKEN = 2;
