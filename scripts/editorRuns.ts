import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { manyFolders } from '../test/editor/runs/manyFolders.ts';
import { untrustedFolder } from '../test/editor/runs/untrustedFolder.ts';
import { localDay } from './localDay.ts';
import { writeSampleFolder } from './sampleNotes.ts';
import type { Settings } from './vscode/settings.ts';

/** One start of the editor with the tests that need it: a workspace, settings, a language. */
export interface EditorRun {
  readonly name: string;
  /** The test files, by their names in `test/editor`; null for all that no other run names. */
  readonly tests: readonly string[] | null;
  /** Fills an empty folder. */
  readonly fill: (folder: string) => Promise<void>;
  /** A `.code-workspace` file in that folder, where the folder itself is not what is opened. */
  readonly workspaceFile?: string;
  readonly settings?: Settings;
  /** The language of the editor. */
  readonly locale?: string;
  /** True where the desktop's program, as the tests start it, cannot show the case. */
  readonly needsServer?: boolean;
}

const fillWithSample = (folder: string): Promise<void> => writeSampleFolder(folder, localDay());

/** Everything that `npm run integration` runs. Each run is a fresh editor. */
export const EDITOR_RUNS: readonly EditorRun[] = [
  { name: 'one folder', tests: null, fill: fillWithSample },
  {
    name: 'three folders',
    tests: ['multiRoot.test.ts'],
    fill: (folder) => writeTree(folder, manyFolders),
    workspaceFile: 'three.code-workspace',
  },
  {
    name: 'a folder that is not trusted',
    tests: ['untrusted.test.ts'],
    fill: (folder) => writeTree(folder, untrustedFolder),
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
    // The runner for the desktop switches trust off.
    needsServer: true,
  },
  {
    name: 'in German',
    tests: ['german.test.ts'],
    fill: fillWithSample,
    locale: 'de',
    // The desktop's program speaks a language once its language pack is installed.
    needsServer: true,
  },
];

async function writeTree(folder: string, tree: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(tree)) {
    const target = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
