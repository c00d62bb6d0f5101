import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What it takes to start a browser: the program, and variables to add to its environment. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser of an installed `@sparticuz/chromium` into `folder` with the package's own code.
 *
 * The package unpacks into the temporary folder, and brings some shared libraries only where it believes to
 * run on a certain hosting service: both are told by the environment of a process of its own.
 */
export async function unpackBrowser(packageFolder: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = `import('@sparticuz/chromium').then((module) => module.default.executablePath())`;
  const run = spawnSync(process.execPath, ['-e', script], {
    cwd: packageFolder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (run.status !== 0 || !existsSync(path.join(folder, 'chromium'))) {
    throw new Error(`The browser could not be unpacked.\n${run.stderr}`);
  }
  await rm(path.join(packageFolder, 'bin'), { recursive: true });
}

/** The way to start the browser unpacked in `folder`: with the machine's libraries, else with those it brings. */
export function unpackedBrowser(folder: string): BrowserProgram {
  const program = path.join(folder, 'chromium');
  const environments = [{}, { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') }];
  let complaint = '';
  for (const environment of environments) {
    const run = spawnSync(program, ['--version'], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    if (run.status === 0) return { path: program, environment };
    complaint = run.stderr;
  }
  throw new Error(
    `The packaged browser does not start on this machine. Install Chrome or Chromium, or set CHROME_PATH.\n${complaint}`,
  );
}
