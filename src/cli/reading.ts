import { relative } from 'node:path';
import { withSlashes } from '../platform/slashPaths.ts';
import { counted, printable } from './formats/terminalText.ts';
import type { Host } from './host.ts';
import { type LoadedNotes, loadNotes } from './loadNotes.ts';

const PROGRESS_EVERY_MS = 100;

/** Reads the notes and tells the person what is not read, and on a terminal how far it is. */
export function readWithProgress(paths: readonly string[], host: Host): LoadedNotes {
  const { workingDirectory, environment, limits } = host;
  const progress = startProgress(host);
  const loaded = loadNotes(paths, { workingDirectory, environment, limits, onProgress: progress.show });
  progress.clear();
  for (const { path, reason, isFailure } of loaded.unread) {
    warn(host, path, isFailure ? reason : `skipped: ${reason}`);
  }
  for (const { configurationFile } of loaded.roots) {
    if (configurationFile?.unreadable) warn(host, configurationFile.path, configurationFile.unreadable);
  }
  return loaded;
}

/** True where something that was asked for could not be read. */
export function hasFailures({ unread, roots }: LoadedNotes): boolean {
  const isBroken = roots.some(({ configurationFile }) => (configurationFile?.unreadable ?? null) !== null);
  return isBroken || unread.some(({ isFailure }) => isFailure);
}

/** Says on the error output what is the matter with a file. Never what is written in it. */
export function warn(host: Host, path: string, reason: string): void {
  host.errors.write(`coaching-notes: ${printable(shownPath(host, path))}: ${reason}\n`);
}

/** The path from the working directory, with `/`. */
export function shownPath({ workingDirectory }: Pick<Host, 'workingDirectory'>, path: string): string {
  const shown = withSlashes(relative(workingDirectory, path));
  return shown === '' ? '.' : shown;
}

interface Progress {
  readonly show: (count: number) => void;
  readonly clear: () => void;
}

function startProgress({ errors, now }: Host): Progress {
  if (!errors.isTerminal) return { show: () => undefined, clear: () => undefined };
  let last = now().getTime();
  let isShown = false;
  return {
    show: (count) => {
      const time = now().getTime();
      if (time - last < PROGRESS_EVERY_MS) return;
      last = time;
      isShown = true;
      errors.write(`\r${counted(count, 'file')} read …`);
    },
    clear: () => {
      if (isShown) errors.write('\r\u001b[K');
    },
  };
}
