import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A fresh folder that is removed on demand, and in any case when this process exits. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'coaching-notes-')));
  const options = { recursive: true, force: true, maxRetries: 5 } as const;
  const removeNow = (): void => rmSync(folder, options);
  process.on('exit', removeNow);
  return {
    path: folder,
    async remove() {
      await rm(folder, options);
      process.off('exit', removeNow);
    },
  };
}
