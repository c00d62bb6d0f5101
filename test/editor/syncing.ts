import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { keyOf } from '../../src/editor/fileKeys.ts';
import { type Folders, type NotesFolder, slashed } from '../../src/editor/folders.ts';
import { NoteSync, type SyncStage } from '../../src/editor/noteSync.ts';
import { Reader } from '../../src/editor/reader.ts';
import { Slices } from '../../src/editor/slices.ts';
import type { ReadingOptions } from '../../src/notes/note.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';

/** A note with one open item that says `words`. */
export function noteSaying(words: string): string {
  return `---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-15\n---\n\n# 1-on-1\n\n## Action items\n\n- [ ] ${words}\n`;
}

/** What reads a folder into an index of its own, as after a start of the editor. */
export interface Syncing {
  readonly sync: NoteSync;
  readonly index: NoteIndex;
  readonly reader: Reader;
  /** What has been told so far: the stages with the number of notes that were in the index and had been read. */
  readonly stages: readonly { readonly stage: SyncStage; readonly notes: number; readonly read: number }[];
  /** The items of each note, by its path. */
  readonly items: () => Readonly<Record<string, readonly string[]>>;
  /** Notes whose body was read so far. */
  readonly read: () => number;
  /** Has the folder open, as it is at first, or closed, from the next scan on. */
  readonly setOpen: (isOpen: boolean) => void;
  readonly dispose: () => void;
}

/** A folder outside of the workspace, and one for what is stored of it. */
export interface SyncedFolder {
  readonly root: string;
  readonly storage: string;
  readonly write: (name: string, text: string) => Promise<vscode.Uri>;
  readonly start: (how?: StartOptions) => Syncing;
  readonly remove: () => void;
}

export interface StartOptions {
  readonly storage?: string | null;
  readonly options?: ReadingOptions;
  /** The bundle that the threads run; the extension's own without it. */
  readonly script?: string;
}

export function workerScript(): string {
  const extension = vscode.extensions.getExtension('coaching-notes.coaching-notes');
  assert.ok(extension, 'the extension is installed');
  return path.join(extension.extensionPath, 'dist/readerWorker.cjs');
}

export function syncedFolder(): SyncedFolder {
  const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'notes-')));
  const root = path.join(top, 'root');
  const storage = path.join(top, 'stored');
  const log = vscode.window.createOutputChannel('Notes of a test', { log: true });
  const started: Syncing[] = [];
  return {
    root,
    storage,
    write: async (name, text) => {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      return vscode.Uri.file(file);
    },
    start: (how = {}) => {
      const syncing = startIn(root, log, { storage, ...how });
      started.push(syncing);
      return syncing;
    },
    remove: () => {
      for (const syncing of started) syncing.dispose();
      log.dispose();
      rmSync(top, { recursive: true, force: true });
    },
  };
}

function startIn(root: string, log: vscode.LogOutputChannel, how: StartOptions): Syncing {
  const reader = new Reader(how.script ?? workerScript());
  const index = new NoteIndex();
  const folder: NotesFolder = {
    uri: vscode.Uri.file(root),
    root: slashed(vscode.Uri.file(root)),
    base: slashed(vscode.Uri.file(root)),
    inRepository: false,
    configuration: DEFAULT_CONFIGURATION,
    options: how.options ?? readingOptions(DEFAULT_CONFIGURATION),
    problems: [],
    lineStarts: [0],
  };
  const isOurs = (uri: vscode.Uri): boolean => uri.toString().startsWith(`${keyOf(folder.root)}/`);
  let isOpen = true;
  const folders = {
    all: () => (isOpen ? [folder] : []),
    of: (uri: vscode.Uri) => (isOpen && isOurs(uri) ? folder : undefined),
  };
  const setOpen = (isOpenNow: boolean): void => {
    isOpen = isOpenNow;
  };
  const { storage = null } = how;
  const slices = new Slices();
  const sync = new NoteSync({ reader, folders: folders as unknown as Folders, index, log, slices, storage });
  const read = (): number => reader.counts.scanned + reader.counts.parsed;
  const stages: Syncing['stages'][number][] = [];
  sync.onStage((stage) => stages.push({ stage, notes: index.size, read: read() }));
  const items = (): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      [...index.all()]
        .map(
          ({ path: at, note }) =>
            [at, note.sessions.flatMap((session) => session.items.map(({ text }) => text))] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const dispose = (): void => {
    sync.dispose();
    reader.dispose();
  };
  return { sync, index, reader, stages, items, read, setOpen, dispose };
}
