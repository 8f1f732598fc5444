/** The world outside: streams, environment, and whether someone is watching. Handed in, so that commands can be tested without a process. */

export interface Streams {
  /** Resolves once the text is handed over; a reader that went away early is no error. */
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
  /** All of standard input, as bytes. */
  readonly readAll: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outputIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  readonly columns: number;
  /** Asks on the terminal and gives the answer, or null where the input has ended; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string | null>;
}

const DEFAULT_COLUMNS = 100;

export function processStreams(): Streams {
  // A closed pipe (`factlint check | head -1`) ends the output, not the program: the exit status still tells of the gate.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  return {
    write: (text) => new Promise((resolve) => void process.stdout.write(text, () => resolve())),
    complain: (text) => void process.stderr.write(text),
    readAll: readStandardInput,
    env: process.env,
    outputIsTerminal: process.stdout.isTTY === true,
    errorIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.isTTY ? process.stdout.columns : DEFAULT_COLUMNS,
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
  };
}

async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline');
  const line = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    line.once('close', () => resolve(null));
    line.once('SIGINT', interrupted);
    line.question(question, (answer) => {
      resolve(answer);
      line.close();
    });
  });
}

const interrupted = (): never => process.exit(130);

/** While it waits an interrupt ends the program with 130; while a check computes, the signal itself does (which a shell shows as 130 too). */
async function readStandardInput(): Promise<Uint8Array> {
  process.once('SIGINT', interrupted);
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } finally {
    process.removeListener('SIGINT', interrupted);
  }
}
