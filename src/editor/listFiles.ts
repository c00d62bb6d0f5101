import { isExcluded } from '../notes/recognition.ts';
import { findMarkdown } from '../platform/findMarkdown.ts';
import { targetOf } from '../platform/pathTarget.ts';
import { isOtherSpelling, pathWithin } from '../platform/slashPaths.ts';
import { stampOf } from '../platform/store/stamp.ts';
import { listed } from './names.ts';
import type { FileList, ReaderCalls } from './readerProtocol.ts';
import { stampRows } from './stampRows.ts';

/** Lists files, on the reader's thread. `live` hears again and again: a listing may take long, but not at one place. */
export function listFiles(
  { root, base, starts, exclude }: ReaderCalls['list']['request'],
  live: () => void,
): FileList {
  const files: string[] = [];
  const failures: FileList['failures'][number][] = [];
  const noFiles: string[] = [];
  const isLeftOut = (file: string): boolean => {
    live();
    return isExcluded(pathWithin(base, file), { exclude });
  };
  const places = starts.filter((start) => {
    live();
    const target = targetOf(start);
    if (target.kind === 'unreadable') return noFiles.push(start);
    const isOther = isOtherSpelling(pathWithin(root, start), target.real);
    if (isOther || target.kind === 'folder') noFiles.push(start);
    return !isOther;
  });
  const found = findMarkdown(places, {
    isExcluded: isLeftOut,
    boundaryOf: () => root,
    environment: process.env,
  });
  for (const finding of found) {
    live();
    if (finding.kind === 'file') files.push(finding.path);
    else if (finding.kind === 'unreadable') failures.push({ file: finding.path, reason: finding.reason });
  }
  const stamps = files.map((file) => {
    live();
    return stampOf(file);
  });
  return { files: listed(files), stamps: stampRows(stamps), failures, noFiles };
}
