import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PinnedPackage } from './pins.ts';

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/;
const missing = /\b(E404|ETARGET|E403|E401)\b/;
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** Installs one package, without running any script of it, into `folder`; resolves to the package's own folder. */
export async function installPackage(folder: string, pinned: PinnedPackage): Promise<string> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const spec = `${pinned.name}@${pinned.version}`;
  await npm(folder, spec, [
    'install',
    spec,
    '--save-exact',
    '--ignore-scripts',
    '--omit=dev',
    '--no-package-lock',
  ]);
  return path.join(folder, 'node_modules', ...pinned.name.split('/'));
}

/** Installs what the `package.json` in `folder` depends upon, without running any script. */
export async function installDependencies(folder: string, title: string): Promise<void> {
  await npm(folder, title, ['install', '--omit=dev', '--ignore-scripts']);
}

/** Runs the person's own npm, so that their registry, proxy and certificates are honoured. */
function npm(folder: string, title: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // The server asks for a newer Node.js than npm's own: it is run with one, so the check must not stop us.
    const child = spawn('npm', [...args, ...quiet, '--engine-strict=false'], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(explain(title, output)));
    });
  });
}

function explain(title: string, output: string): string {
  const detail = output.trim().split('\n').slice(0, 6).join('\n');
  if (unreachable.test(output)) {
    return `The npm registry could not be reached while fetching ${title}.\nCheck the network and npm's registry and proxy settings (\`npm ping\`), then run the same command again.\n\n${detail}`;
  }
  if (missing.test(output)) {
    return `The npm registry does not offer ${title}, or does not allow it to be fetched.\n\n${detail}`;
  }
  return `npm could not install ${title}.\n\n${detail}`;
}
