import { realpathSync, statSync } from 'node:fs';
import { plainReason } from './plainReason.ts';
import { withSlashes } from './slashPaths.ts';

export const ODD_FILE = 'is a pipe or device, not a regular file';

export interface Existing {
  readonly kind: 'file' | 'folder';
  /** The real path, with `/`. */
  readonly real: string;
}

export type PathTarget =
  | Existing
  /** `reason` completes the sentence that begins with the path. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** What a path leads to in the end. */
export function targetOf(path: string): PathTarget {
  try {
    const real = withSlashes(realpathSync.native(path));
    const stats = statSync(real);
    if (stats.isDirectory()) return { kind: 'folder', real };
    return stats.isFile() ? { kind: 'file', real } : { kind: 'unreadable', path, reason: ODD_FILE };
  } catch (error) {
    return { kind: 'unreadable', path, reason: plainReason(error) };
  }
}
