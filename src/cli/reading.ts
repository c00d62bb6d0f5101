import { relative } from 'node:path';
import { withSlashes } from '../platform/slashPaths.ts';
import { counted, printable } from './formats/terminalText.ts';
import type { Host } from './host.ts';
import { type LoadedNotes, loadNotes } from './loadNotes.ts';
import type { NoteParts } from './packedForms.ts';
import type { Unread } from './readFound.ts';
import type { NotesAsked } from './requests.ts';

const PROGRESS_EVERY_MS = 100;

/** Reads the notes and tells the person what is not read, and on a terminal how far it is. */
export function readWithProgress(
  { paths, cache }: NotesAsked,
  host: Host,
  parts: NoteParts = 'all',
): LoadedNotes {
  const { workingDirectory, environment, limits } = host;
  const progress = startProgress(host);
  const loaded = loadNotes(paths, {
    workingDirectory,
    environment,
    limits,
    cache,
    parts,
    onProgress: progress.show,
  });
  progress.clear();
  for (const { path, reason, isFailure } of unreadIn(loaded)) {
    warn(host, path, isFailure ? reason : `skipped: ${reason}`);
  }
  // What was asked for is known all the same.
  if (cache !== null && loaded.cacheFailure !== null)
    host.errors.write(`coaching-notes: --cache ${printable(cache)}: ${loaded.cacheFailure}\n`);
  return loaded;
}

/** Reads the notes once more, after they were written to; what is not read was told the first time. */
export function readAgain({ paths, cache }: NotesAsked, host: Host): LoadedNotes {
  const { workingDirectory, environment, limits } = host;
  const onProgress = (): void => undefined;
  return loadNotes(paths, { workingDirectory, environment, limits, cache, parts: 'all', onProgress });
}

/** Everything that was not read: notes, and configurations. */
export function unreadIn({ unread, roots }: LoadedNotes): readonly Unread[] {
  const configurations = roots.flatMap(({ configurationFile }) =>
    configurationFile?.unreadable
      ? [{ path: configurationFile.path, reason: configurationFile.unreadable, isFailure: true }]
      : [],
  );
  return [...unread, ...configurations];
}

/** True where something that was asked for could not be read. */
export function hasFailures(notes: LoadedNotes): boolean {
  return unreadIn(notes).some(({ isFailure }) => isFailure);
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
