import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { BrowserProgram } from './unpackBrowser.ts';

export interface PageOptions {
  /** The server's address, as `startServer` gave it. */
  readonly url: string;
  /** An absolute folder, or a `.code-workspace` file. */
  readonly folder: string;
  readonly connectionToken?: string;
  /** Passed on to the workbench, for example where the tests stand. */
  readonly payload?: readonly (readonly [string, string])[];
  /** In CSS pixels; 1280 by 800 unless told otherwise. */
  readonly width?: number;
  readonly height?: number;
  /**
   * The language in which extensions are to speak, such as `de`. The workbench's own words come with a language pack, and stay English.
   */
  readonly locale?: string;
  /** An IANA name for the page; the server's own comes from its environment. */
  readonly timezone?: string;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window. It ends with `close`, and in any case with this process. */
export function launchBrowser(program: BrowserProgram): Promise<Browser> {
  return chromium.launch({
    executablePath: program.path,
    headless: true,
    args: flags,
    env: { ...stringsOf(process.env), ...program.environment },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** A page of its own, with storage of its own, on which nothing is open yet. */
export async function newPage(
  browser: Browser,
  options: PageOptions,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
  });
  if (options.locale !== undefined) {
    // What a language pack's messages would set, before the workbench starts and asks for it.
    await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.locale)};`);
  }
  return { context, page: await context.newPage() };
}

/** The address under which the workbench opens a folder. */
export function workbenchAddress({ url, folder, connectionToken, payload }: PageOptions): string {
  const address = new URL(url);
  address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', remotePath(folder));
  if (payload !== undefined) address.searchParams.set('payload', JSON.stringify(payload));
  if (connectionToken !== undefined) address.searchParams.set('tkn', connectionToken);
  return address.href;
}

/** The address of a file of this machine as the workbench at `url` sees it. */
export function remoteUri(url: string, file: string): string {
  return `vscode-remote://${new URL(url).host}${encodeURI(remotePath(file))}`;
}

/** Opens the workbench on a folder, and waits until it is drawn. */
export async function openPage(
  browser: Browser,
  options: PageOptions,
): Promise<{ context: BrowserContext; page: Page }> {
  const opened = await newPage(browser, options);
  await opened.page.goto(workbenchAddress(options));
  await opened.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  return opened;
}

function remotePath(file: string): string {
  const path = file.replaceAll('\\', '/');
  return path.startsWith('/') ? path : `/${path}`;
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
