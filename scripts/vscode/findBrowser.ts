import { existsSync } from 'node:fs';
import path from 'node:path';

/** A Chrome or Chromium that the machine has, or undefined; `CHROME_PATH` goes first and must exist when it is set. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names a file that does not exist: ${chosen}`);
    return chosen;
  }
  return [...onPath(environment), ...wellKnown(environment)].find((file) => existsSync(file));
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform !== 'linux') return [];
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function wellKnown(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => (root ? tails.map((tail) => path.join(root, tail)) : []));
  }
  return ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
}
