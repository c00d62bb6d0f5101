import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from './localDay.ts';
import { writeSampleFolder } from './sampleNotes.ts';
import { exists } from './vscode/makeOnce.ts';
import { cacheFolder } from './vscode/pins.ts';

/** The sample notes that people may change: kept from one start to the next, unless `fresh` asks for new ones. */
export async function keptSampleFolder(
  fresh: boolean,
): Promise<{ readonly path: string; readonly kept: boolean }> {
  const folder = path.join(cacheFolder, 'sample');
  if (fresh) await rm(folder, { recursive: true, force: true });
  else if (await exists(folder)) return { path: folder, kept: true };
  await writeSampleFolder(folder, localDay());
  await makeRepository(folder);
  return { path: folder, kept: false };
}

/**
 * Makes the folder a repository of its own, as notes have. The repository around it ignores the folder, and what is
 * ignored is no note; so where git cannot be run, an empty `.git` marks at least where the notes begin.
 */
async function makeRepository(folder: string): Promise<void> {
  const place = ['--git-dir', path.join(folder, '.git'), '--work-tree', folder];
  const author = ['-c', 'user.name=Robin Vale', '-c', 'user.email=robin@corp.example'];
  const own = ['-c', 'commit.gpgsign=false', '-c', `core.hooksPath=${path.join(folder, '.git/no-hooks')}`];
  const git = (...args: string[]): boolean =>
    spawnSync('git', [...place, ...author, ...own, ...args], { cwd: folder, env: withoutGit() }).status === 0;
  if (!git('init', '--quiet')) {
    await mkdir(path.join(folder, '.git'), { recursive: true });
    return;
  }
  // Committed, so that the person's own changes are what shows as changed.
  if (git('add', '--all')) git('commit', '--quiet', '--message', 'Notes of a sales team');
}

/** The environment without what a git hook may have set: it would point at the wrong repository. */
function withoutGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}
