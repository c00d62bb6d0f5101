import assert from 'node:assert/strict';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import type { Part, Workbench } from '../harness/workbench.ts';

const MOST_BYTES = { whole: 300 * 1024, part: 150 * 1024 };

/**
 * Takes a picture that the README shows, of all that is seen or of a part of it. It is small enough for a README; with
 * `UPDATE_IMAGES=1` in the environment it becomes `docs/images/<name>.png`.
 */
export async function readmePicture(desk: Workbench, name: string, part?: Part): Promise<void> {
  const file = await desk.screenshot(name, part);
  assert.ok(
    (await stat(file)).size < MOST_BYTES[part ? 'part' : 'whole'],
    `${name} is small enough for a README`,
  );
  if (process.env.UPDATE_IMAGES !== '1') return;
  const folder = path.join(repositoryRoot, 'docs/images');
  await mkdir(folder, { recursive: true });
  await copyFile(file, path.join(folder, `${name}.png`));
}
