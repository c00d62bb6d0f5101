import path from 'node:path';
import { findBrowser } from './findBrowser.ts';
import { writeFontConfiguration } from './fonts.ts';
import type { Report } from './makeOnce.ts';
import { installDependencies, installPackage } from './npmInstall.ts';
import { browserPackage, emojiFontPackage, nodePackages, serverNodeMajor, serverPackage } from './pins.ts';
import { type Fetching, fetching, folderOf, provide } from './provide.ts';
import { type BrowserProgram, unpackBrowser, unpackedBrowser } from './unpackBrowser.ts';

/** What it takes to run a VS Code server. */
export interface ServerProgram {
  /** The Node.js that runs the server. */
  readonly node: string;
  /** The server's entry, `out/server-main.js`. */
  readonly main: string;
}

/** Makes sure that the VS Code server and its Node.js are there. */
export function provisionServer(report: Report = print): Promise<ServerProgram> {
  return fetching(report, provideServerProgram);
}

/** Makes sure that the server and a browser are there: all that `npm test` fetches. */
export function provision(
  report: Report = print,
): Promise<{ server: ServerProgram; browser: BrowserProgram }> {
  return fetching(report, async (round) => {
    const [server, browser] = await allOf([provideServerProgram(round), provideBrowserProgram(round)]);
    return { server, browser };
  });
}

async function provideServerProgram(round: Fetching): Promise<ServerProgram> {
  const [main, node] = await allOf([provideServer(round), provideNode(round)]);
  return { node, main };
}

async function provideBrowserProgram(round: Fetching): Promise<BrowserProgram> {
  const own = findBrowser();
  const program: Promise<BrowserProgram> =
    own === undefined ? provideBrowser(round) : Promise.resolve({ path: own, environment: {} });
  const [browser, fonts] = await allOf([program, provideFonts(round)]);
  return { path: browser.path, environment: { ...browser.environment, ...fonts } };
}

async function provideServer(round: Fetching): Promise<string> {
  const folder = await provide(serverPackage, 'VS Code server', round, async (staging) => {
    const packageFolder = await installPackage(staging, serverPackage);
    await installDependencies(path.join(packageFolder, 'lib/vscode'), "the VS Code server's dependencies");
  });
  return path.join(folder, 'node_modules', serverPackage.name, 'lib/vscode/out/server-main.js');
}

async function provideNode(round: Fetching): Promise<string> {
  if (process.versions.node.startsWith(`${serverNodeMajor}.`)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const pinned = nodePackages[platform];
  if (pinned === undefined) {
    throw new Error(
      `No Node.js ${serverNodeMajor} can be fetched for ${platform}: install it and run the same command with it.`,
    );
  }
  const folder = await provide(pinned, `Node.js ${serverNodeMajor}`, round, async (staging) => {
    await installPackage(staging, pinned);
  });
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return path.join(folder, 'node_modules', pinned.name, binary);
}

async function provideBrowser(round: Fetching): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found: install one, or name its program in CHROME_PATH.');
  }
  const folder = await provide(browserPackage, 'Chromium', round, async (staging) => {
    const packageFolder = await installPackage(staging, browserPackage);
    await unpackBrowser(packageFolder, path.join(staging, 'browser'));
  });
  return unpackedBrowser(path.join(folder, 'browser'));
}

/** Emoji, and letters where a machine has none, are for the screenshots only: going without is no failure. */
async function provideFonts(round: Fetching): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const letters = path.join(folderOf(browserPackage), 'browser/fonts');
  try {
    const folder = await provide(emojiFontPackage, 'emoji font', round, async (staging) => {
      await installPackage(staging, emojiFontPackage);
      await writeFontConfiguration(staging, [letters]);
    });
    return { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  } catch (error) {
    round.report(`Going on without an emoji font. ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}

/** Like `Promise.all`, but lets both parts end before it fails, so that no npm is left running. */
async function allOf<A, B>(parts: readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}

function print(line: string): void {
  console.log(line);
}
