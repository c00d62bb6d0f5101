import { mkdirSync } from 'node:fs';
import { plainReason } from '../plainReason.ts';
import { joinName } from '../slashPaths.ts';
import { readBucketFile, removeStaleFiles, writeBucketFile } from './bucketFile.ts';

/** Plain data that is kept from one start to the next, and is never the only copy. */
export interface Remembered {
  /** What was kept last; undefined where that is nothing, or cannot be read. Never throws for the disk. */
  read(): unknown;
  /** Keeps it instead of what was kept before. Returns why that was not possible, or null. Never throws for the disk. */
  write(data: unknown): string | null;
}

/** Where nothing can be kept. */
export const NOTHING_REMEMBERED: Remembered = { read: () => undefined, write: () => null };

/** Plain data in a file of its own, as JSON, that nobody else may read. `folder` is absolute, with `/`, and made with the first writing. */
export function rememberedIn(folder: string, name: string): Remembered {
  let last: string | null = null;
  return {
    read: () => {
      const bytes = readBucketFile(joinName(folder, name));
      return bytes === null ? undefined : parsed(bytes.toString('utf8'));
    },
    write: (data) => {
      const text = JSON.stringify(data);
      if (text === last) return null;
      try {
        mkdirSync(folder, { recursive: true });
        // The first time: what a writer that was killed has left.
        if (last === null) removeStaleFiles(folder, Date.now());
      } catch (error) {
        return plainReason(error);
      }
      const reason = writeBucketFile(folder, name, Buffer.from(text, 'utf8'));
      last = reason === null ? text : null;
      return reason;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
