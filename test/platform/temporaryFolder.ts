import type { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What to put into a folder: a text, bytes, or a symbolic link; the key is its path, with `/`. */
export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** Runs `use` in a new folder that holds `tree`, and removes the folder afterwards, whatever happened. */
export function inFolder<T>(tree: Tree, use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'notes-')));
  try {
    fill(folder, tree);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function fill(folder: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const at = join(folder, path);
    mkdirSync(path.endsWith('/') ? at : dirname(at), { recursive: true });
    if (path.endsWith('/')) continue;
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, at);
    else writeFileSync(at, content);
  }
}

/** Runs `use` without the superuser's rights, which know no forbidden files. Put the folder's mode right before. */
export function asOrdinaryUser<T>(use: () => T): T {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return use();
  process.seteuid(65534);
  try {
    return use();
  } finally {
    process.seteuid(0);
  }
}
