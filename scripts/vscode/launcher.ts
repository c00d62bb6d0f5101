import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import { consoleMark } from '../../test/harness/consoleMark.ts';
import { launchBrowser, newPage, remoteUri, workbenchAddress } from './browser.ts';
import { exists } from './makeOnce.ts';
import { exitOnSignals, exitWithParent } from './ownProcess.ts';
import { provision } from './provision.ts';
import { startServer } from './server.ts';
import type { Settings } from './settings.ts';

// Stands in for the desktop program: takes its arguments, and runs the tests in the workbench of a server instead.

const reportWithinMs = Number(process.env.REPORT_WITHIN_MINUTES ?? 5) * 60_000;

interface Arguments {
  readonly folder: string;
  readonly development: readonly string[];
  readonly tests: string;
  readonly extensionsFolder: string | undefined;
  readonly userDataFolder: string | undefined;
  readonly locale: string | undefined;
}

exitOnSignals();
exitWithParent();
try {
  process.exitCode = await runInWorkbench(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function runInWorkbench(args: Arguments): Promise<number> {
  const programs = await provision();
  const settings = await readSettings(args.userDataFolder);
  const server = await startServer(programs.server, {
    settings,
    testDriver: true,
    ...(args.extensionsFolder === undefined ? {} : { extensionsFolder: args.extensionsFolder }),
  });
  const browser = await launchBrowser(programs.browser);
  try {
    const payload: [string, string][] = [
      ...args.development.map((folder): [string, string] => [
        'extensionDevelopmentPath',
        remoteUri(server.url, folder),
      ]),
      ['extensionTestsPath', remoteUri(server.url, args.tests)],
    ];
    const locale = args.locale === undefined ? {} : { locale: args.locale };
    const options = { url: server.url, folder: args.folder, payload, ...locale };
    const { page } = await newPage(browser, options);
    const pageLog: string[] = [];
    page.on('console', (message) => pageLog.push(`[${message.type()}] ${message.text()}`));
    page.on('pageerror', (error) => pageLog.push(`[uncaught] ${error.message}`));
    const exited = new Promise<number>((resolve, reject) => {
      page.on('crash', () => reject(new Error('The page that runs the tests has crashed.')));
      const timer = setTimeout(() => {
        const minutes = reportWithinMs / 60_000;
        const log = pageLog.slice(-30).join('\n');
        reject(
          new Error(
            `The workbench reported no test result within ${minutes} minutes. Its last lines:\n${log}`,
          ),
        );
      }, reportWithinMs);
      timer.unref();
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', relay);
    await page.goto(workbenchAddress(options));
    return await Promise.race([exited, server.ended]);
  } finally {
    await browser.close();
    await server.dispose();
  }
}

function relay(_type: string, args: readonly unknown[]): void {
  const line = format(...args);
  if (line.startsWith(consoleMark)) console.log(line.slice(consoleMark.length));
}

async function readSettings(userDataFolder: string | undefined): Promise<Settings> {
  if (userDataFolder === undefined) return {};
  const file = path.join(userDataFolder, 'User/settings.json');
  return (await exists(file)) ? (JSON.parse(await readFile(file, 'utf8')) as Settings) : {};
}

function readArguments(args: readonly string[]): Arguments {
  const all = (name: string): string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const folder = args.find((arg) => !arg.startsWith('-'));
  const tests = all('extensionTestsPath')[0];
  if (folder === undefined || tests === undefined)
    throw new Error('A folder and --extensionTestsPath are needed.');
  return {
    folder,
    tests,
    development: all('extensionDevelopmentPath'),
    extensionsFolder: all('extensions-dir')[0],
    userDataFolder: all('user-data-dir')[0],
    locale: all('locale')[0],
  };
}
