/** Progress on standard error, for someone who watches a terminal: one line that is rewritten and in the end wiped away. */
import type { Streams } from './streams.ts';

export interface Progress {
  readonly step: (name: string, done?: number, total?: number) => void;
  readonly done: () => void;
}

/** A check that is over sooner shows nothing. */
const DELAY_MS = 300;
const INTERVAL_MS = 80;

export function createProgress(streams: Streams, wanted: boolean, now: () => number): Progress {
  if (!wanted || !streams.errorIsTerminal || streams.env['TERM'] === 'dumb' || truthy(streams.env['CI'])) return { step: () => undefined, done: () => undefined };
  const begun = now();
  let last = 0;
  let shown = false;
  return {
    step(name, done, total) {
      const time = now();
      if (time - begun < DELAY_MS || time - last < INTERVAL_MS) return;
      last = time;
      shown = true;
      streams.complain(`\r\u001b[2K${name}${done === undefined || total === undefined ? '' : ` ${done}/${total}`}`);
    },
    done() {
      if (shown) streams.complain('\r\u001b[2K');
    },
  };
}

const truthy = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0' && value !== 'false';
