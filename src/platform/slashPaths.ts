import { sep } from 'node:path';

/** A path as the system gives it, with `/` between its names, as all paths are from there on. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Faster than `node:path`, which would take apart again what is known to be a folder and one plain name. */
export function joinName(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** True for the folder itself and all that is below it. Both absolute, with `/`, and without `.` and `..`. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(joinName(folder, ''));
}

/** The path from `folder` to what is within it, or the empty string for the folder itself. */
export function pathWithin(folder: string, path: string): string {
  return path === folder ? '' : path.slice(joinName(folder, '').length);
}

/** The folder that a path stands in; the root for the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  // The root keeps its slash: `/`, `C:/`.
  return path.slice(0, end <= 0 || path[end - 1] === ':' ? end + 1 : end);
}

/**
 * True where the disk spells `path` with other capitals: after `Dana.md` became `dana.md`, a system that takes both for one still finds
 * the old name. `path` is relative and without links, `real` is where it leads to.
 */
export function isOtherSpelling(path: string, real: string): boolean {
  const found = real.slice(real.length - path.length);
  return found !== path && found.toLowerCase() === path.toLowerCase();
}
