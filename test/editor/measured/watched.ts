import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watchTurns } from '../../harness/threadTurns.ts';
import type { Watched } from './measuredReading.ts';

/** Does nothing, and tells how long its event loop was held up at most once it is asked. */
const IDLE = `
  const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.stdin.once('data', () => process.stdout.write(String(delay.max / 1e6), () => process.exit()));
  process.stdout.write('ready ');
`;

/** Starts another program with the editor's own Node. */
export function nodeProgram(program: string, ...args: readonly string[]): ReturnType<typeof spawn> {
  // Elsewhere than in a server the editor's program is more than a Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawn(process.execPath, ['-e', program, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Watches the turns of this thread, and those of an idle process beside it, until the answer is called. */
export async function watch(): Promise<() => Promise<Watched>> {
  const idle = nodeProgram(IDLE);
  let said = '';
  idle.stdout?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  if (idle.stdout) await once(idle.stdout, 'data');
  const turns = watchTurns();
  return async () => {
    const watched = turns();
    idle.stdin?.write('?');
    await once(idle, 'close');
    return { ...watched, longestIdle: Number(said.replace('ready', '')) };
  };
}
