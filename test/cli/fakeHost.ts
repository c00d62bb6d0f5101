import { pathToFileURL } from 'node:url';
import type { Host, Output } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export interface HostOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** The moments that the clock shows, one after the other; the last one stays. */
  readonly times?: readonly string[];
  /** The thread's program, in plain JavaScript; needed for long notes only. */
  readonly script?: string;
  /** Milliseconds that one note may take. */
  readonly budget?: number;
  /** Files from which on a second thread helps. */
  readonly helperFrom?: number;
}

/** Runs the command line in this process, in `folder`, and keeps what it prints. */
export function runIn(folder: string, words: readonly string[], options: HostOptions = {}): Ran {
  const { environment = {}, isTerminal = false, times = ['2026-01-20T12:00:00'] } = options;
  const { script = '/nonexistent', budget = 60_000, helperFrom = Number.POSITIVE_INFINITY } = options;
  const printed = { output: '', errors: '' };
  const moments = [...times];
  const outputTo = (name: keyof typeof printed): Output => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal,
  });
  const host: Host = {
    workingDirectory: folder,
    environment: { HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...environment },
    now: () => new Date((moments.length > 1 ? moments.shift() : moments[0]) ?? ''),
    output: outputTo('output'),
    errors: outputTo('errors'),
    limits: { script: pathToFileURL(script), budget, helperFrom },
  };
  const code = run(words, host);
  return { code, ...printed };
}
