import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from '../../scripts/localDay.ts';
import { writeSampleFolder } from '../../scripts/sampleNotes.ts';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import type { Settings } from '../../scripts/vscode/settings.ts';
import { temporaryFolder } from '../../scripts/vscode/temporaryFolder.ts';
import { addDays } from '../../src/notes/days.ts';
import { openWorkbench, type Workbench } from '../harness/workbench.ts';

export const OVERDUE = 'Overdue';
export const OPEN_ITEMS = 'Open Action Items';
export const PEOPLE = 'People';

/** An item as `coaching-notes list --json` gives it, as far as the tests look. */
export interface ListedItem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  readonly ownerIsSelf: boolean;
  readonly person: string | null;
  readonly overdueDays: number | null;
}

/** A workbench with the packaged extension, on a folder of its own. */
export interface Desk extends Workbench {
  readonly folder: string;
  /** A file's text on disk. */
  read(name: string): Promise<string>;
  /** Writes a file as another program would. */
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** What the command line lists for the same folder. */
  listed(...args: string[]): ListedItem[];
}

/** Today, or a day around it, as the extension counts them. */
export function day(offset = 0): string {
  return addDays(localDay(), offset);
}

export interface DeskOptions {
  /** Files by their path, instead of the sample notes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: Settings;
  /** The language of the extension; English unless told otherwise. */
  readonly locale?: string;
  readonly height?: number;
}

/** Long lines stay one line in the editor, to be compared with those of the file. */
export const unwrapped: Settings = { '[markdown]': { 'editor.wordWrap': 'off' } };

/** Opens the sample folder, or one with the given files, in the workbench. */
export async function openDesk({ files, settings, ...options }: DeskOptions = {}): Promise<Desk> {
  const place = await temporaryFolder();
  const folder = path.join(place.path, 'team-notes');
  await mkdir(folder);
  const at = (name: string): string => path.join(folder, ...name.split('/'));
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(at(name)), { recursive: true });
    await writeFile(at(name), content);
  };
  if (files === undefined) await writeSampleFolder(folder, localDay());
  else for (const [name, content] of Object.entries(files)) await write(name, content);
  const workbench = await openWorkbench({
    folder,
    extensions: 'vsix',
    // In a browser the workbench would save what is typed by itself.
    settings: { 'files.autoSave': 'off', ...settings },
    ...options,
  });
  return {
    ...workbench,
    folder,
    write,
    read: (name) => readFile(at(name), 'utf8'),
    remove: (name) => rm(at(name), { recursive: true }),
    listed: (...args) => list(folder, args),
    async dispose() {
      await workbench.dispose();
      await place.remove();
    },
  };
}

/** Waits until `look` gives a value that `isWanted`; fails with the last one otherwise. */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  isWanted: (value: T) => boolean,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const value = await look();
    if (isWanted(value)) return value;
    if (Date.now() > end) assert.fail(`${what}; last seen: ${JSON.stringify(value, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Keeps a picture of what a failed test last saw. */
export function picturesOfFailures(desk: () => Desk | undefined): void {
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^\p{L}\d]+/gu, '-');
    await desk()?.screenshot(`failed-${name}`);
  });
}

function list(folder: string, args: readonly string[]): ListedItem[] {
  const cli = path.join(repositoryRoot, 'dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'list', ...args, '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  // 2: a file could not be read, such as a binary one; the others are listed all the same.
  assert.ok(status === 0 || status === 2, stderr);
  return (JSON.parse(stdout) as { items: ListedItem[] }).items;
}
