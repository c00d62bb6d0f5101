import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownGroup, ownProcess } from './ownProcess.ts';
import type { ServerProgram } from './provision.ts';
import { serverEnvironment } from './serverEnvironment.ts';
import { calmSettings, type Settings } from './settings.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface ServerOptions {
  /** Added to the calm settings. */
  readonly settings?: Settings;
  /** Default: a fresh, empty folder. */
  readonly extensionsFolder?: string;
  /** What the page's address must carry as `tkn`; without one, anybody on this machine may connect. */
  readonly connectionToken?: string;
  /**
   * Lets the page run tests that its address names. Without it the workbench is as people have it:
   * with it, for example, no notification pops up.
   */
  readonly testDriver?: boolean;
  /** Added to the environment of the server and of the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Server {
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** What the server has printed so far. */
  log(): string;
  /** Rejects when the server ends before `dispose` was called. */
  readonly ended: Promise<never>;
  /** Ends the server with everything that it started, and removes its data. */
  dispose(): Promise<void>;
}

const readyWithinMs = 60_000;
const readyLine = /Extension host agent listening on (\d+)/;

/** Starts a VS Code server on a free port of this machine's loopback address, with fresh data, and waits for it. */
export async function startServer(program: ServerProgram, options: ServerOptions = {}): Promise<Server> {
  const data = await temporaryFolder();
  const settings = JSON.stringify({ ...calmSettings, ...options.settings }, null, 2);
  for (const scope of ['User', 'Machine']) {
    await mkdir(path.join(data.path, 'data', scope), { recursive: true });
    await writeFile(path.join(data.path, 'data', scope, 'settings.json'), settings);
  }
  const extensions = options.extensionsFolder ?? path.join(data.path, 'extensions');
  const token = options.connectionToken;
  const args = [
    program.main,
    ...['--host', '127.0.0.1', '--port', '0'],
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ...['--server-data-dir', data.path, '--extensions-dir', extensions],
  ];
  // The server leaves sockets in the temporary folder; elsewhere than on Linux their paths would become too long.
  const sockets = process.platform === 'linux' ? { TMPDIR: data.path } : {};
  const environment = serverEnvironment({ ...sockets, ...options.environment });
  const child = spawn(program.node, args, {
    ...ownGroup,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const owned = ownProcess(child);
  let log = '';
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The VS Code server ended with ${code}.\n${tail(log)}`)));
  });
  ended.catch(() => undefined);
  const dispose = async (): Promise<void> => {
    await owned.stop();
    await data.remove();
  };
  const port = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server was not ready in time.\n${tail(log)}`)),
      readyWithinMs,
    );
    const collect = (chunk: Buffer): void => {
      log += chunk.toString('utf8');
      const ready = readyLine.exec(log)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      resolve(ready);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
  });
  try {
    return { url: `http://127.0.0.1:${await Promise.race([port, ended])}`, log: () => log, ended, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Installs a packaged extension (`.vsix`) into a folder that is then given to `startServer`. */
export async function installExtension(
  program: ServerProgram,
  vsix: string,
  extensionsFolder: string,
): Promise<void> {
  const data = await temporaryFolder();
  const args = [
    '--server-data-dir',
    data.path,
    '--extensions-dir',
    extensionsFolder,
    '--install-extension',
    vsix,
  ];
  const child = spawn(program.node, [program.main, '--accept-server-license-terms', ...args, '--force'], {
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const collect = (chunk: Buffer): void => {
    log += chunk.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await data.remove();
  if (code !== 0 || !log.includes('successfully installed')) {
    throw new Error(`${path.basename(vsix)} could not be installed.\n${tail(log)}`);
  }
}

function tail(log: string): string {
  return log.split('\n').slice(-30).join('\n');
}
