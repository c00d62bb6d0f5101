import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** The size in bytes of all files under `folder`; links are not followed. */
export async function folderSize(folder: string): Promise<number> {
  let size = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) size += (await lstat(path.join(entry.parentPath, entry.name))).size;
  }
  return size;
}
