import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../../scripts/vscode/browser.ts';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import { provision } from '../../scripts/vscode/provision.ts';
import { startServer } from '../../scripts/vscode/server.ts';
import { type Settings, type Theme, themes } from '../../scripts/vscode/settings.ts';
import { temporaryFolder } from '../../scripts/vscode/temporaryFolder.ts';
import { paletteRow, quickInputOf, typeInto } from './quickInput.ts';
import { type ProblemRow, readProblemRows, readTreeRows, type TreeRow } from './rows.ts';

export interface WorkbenchOptions {
  /** An absolute folder, or a `.code-workspace` file. The tests write into it: hand over a copy. */
  readonly folder: string;
  readonly theme?: Theme;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** `vsix` is the packaged extension; anything else is a folder of installed extensions. */
  readonly extensions?: string;
  /** The language in which extensions are to speak; English unless told otherwise. */
  readonly locale?: string;
  /** An IANA name, for the page and for the extension host. */
  readonly timezone?: string;
  readonly settings?: Settings;
}

/** A part of the page, in CSS pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A workbench that is driven as a person would. Every method waits for what it is about, up to 20 seconds. */
export interface Workbench {
  readonly page: Page;
  /** Runs a command by its full title, such as `Coaching: New 1-on-1`, from the palette. */
  command(title: string): Promise<void>;
  /** Types into the quick input that is open, waits for a row with `row` in it, and accepts it (or just accepts). */
  answer(text: string, row?: string): Promise<void>;
  /** Shows a view container of the side bar by its title. */
  openView(container: string): Promise<void>;
  /** Opens a file of the workspace by the end of its path, and waits for its tab. */
  openFile(file: string): Promise<void>;
  /** The rows of a view that are drawn now. */
  treeRows(viewTitle: string): Promise<TreeRow[]>;
  /** Waits for a row whose words contain `text`, and gives it, to be clicked or focused. */
  treeRow(viewTitle: string, text: string): Promise<Locator>;
  /** Waits for a problem whose message contains `text`, and gives all that the Problems view shows. */
  problems(text: string): Promise<ProblemRow[]>;
  /** Waits for a notification with `text` in it. */
  notification(text: string): Promise<Locator>;
  /** Saves what is seen, or a part of it, as `out/screenshots/<name>.png`, and gives the file's path. */
  screenshot(name: string, part?: Part): Promise<string>;
  dispose(): Promise<void>;
}

/** Where `npm run ui` has installed the packaged extension. */
export const installedExtensions = path.join(repositoryRoot, 'out/ui/extensions');

const waitMs = 20_000;

/** Starts a server and a browser of their own, and opens the workbench on a folder. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const programs = await provision();
  const extensions = await temporaryFolder();
  const installed = options.extensions === 'vsix' ? installedExtensions : options.extensions;
  if (installed !== undefined) await cp(installed, extensions.path, { recursive: true });
  const server = await startServer(programs.server, {
    extensionsFolder: extensions.path,
    settings: { 'workbench.colorTheme': themes[options.theme ?? 'light'], ...options.settings },
    ...(options.timezone === undefined ? {} : { environment: { TZ: options.timezone } }),
  });
  const browser = await launchBrowser(programs.browser);
  const dispose = async (): Promise<void> => {
    await browser.close();
    await server.dispose();
    await extensions.remove();
  };
  try {
    const { page } = await openPage(browser, { ...options, url: server.url });
    page.setDefaultTimeout(waitMs);
    return { ...drive(page), page, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function drive(page: Page): Omit<Workbench, 'page' | 'dispose'> {
  const input = quickInputOf(page);
  const chosen = page.locator('.quick-input-widget .monaco-list-row.focused');
  const answer = async (text: string, row?: string): Promise<void> => {
    await input.waitFor();
    await input.fill(text);
    if (row !== undefined) await chosen.filter({ hasText: row }).waitFor();
    await page.keyboard.press('Enter');
  };
  const command = async (title: string): Promise<void> => {
    const row = paletteRow(page, title);
    await typeInto(page, 'F1', `>${title}`, row);
    if (await chosen.filter({ has: row }).isVisible()) await page.keyboard.press('Enter');
    else await row.click();
  };
  const pane = (viewTitle: string): Locator =>
    page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${viewTitle}"]`) });
  const treeRow = async (viewTitle: string, text: string): Promise<Locator> => {
    const row = pane(viewTitle).locator('.monaco-list-row').filter({ hasText: text }).first();
    await row.waitFor();
    return row;
  };
  return {
    command,
    answer,
    treeRow,
    async openView(container) {
      const button = page.locator(`.activitybar .action-item:has([aria-label^="${container}"])`).first();
      await button.waitFor();
      const shown = await button.evaluate((item) => item.classList.contains('checked'));
      if (!shown) {
        await button.click();
        // Away again: where the pointer rests, a label covers the view.
        await page.mouse.move((page.viewportSize()?.width ?? 0) / 2, 300);
      }
      await page.locator('.part.sidebar .title-label').filter({ hasText: container }).waitFor();
    },
    async openFile(file) {
      const name = path.basename(file);
      await typeInto(page, 'ControlOrMeta+P', file, chosen.filter({ hasText: name }));
      await page.keyboard.press('Enter');
      await page.locator('.tab.active').filter({ hasText: name }).waitFor();
      await page.locator('.editor-instance .view-lines').first().waitFor();
    },
    treeRows: (viewTitle) => readTreeRows(pane(viewTitle)),
    async problems(text) {
      await command('Problems: Focus on Problems View');
      await page.locator('.markers-panel .monaco-list-row').filter({ hasText: text }).first().waitFor();
      return readProblemRows(page.locator('.markers-panel'));
    },
    async notification(text) {
      const toast = page.locator('.notification-toast').filter({ hasText: text }).first();
      await toast.waitFor();
      return toast;
    },
    async screenshot(name, part) {
      const folder = path.join(repositoryRoot, 'out/screenshots');
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${name}.png`);
      const clip = part === undefined ? {} : { clip: part };
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...clip });
      return file;
    },
  };
}
