import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { readText } from './readText.ts';
import { folderOf } from './slashPaths.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface IgnoreSettings {
  /** The texts of the user's and the repository's own ignore files, the weakest first. */
  readonly texts: readonly string[];
  /** True where the repository stands on a disk that does not tell `A` from `a`. */
  readonly ignoreCase: boolean;
}

/** Whom git would name as author; null what it is not told. */
export interface GitUser {
  readonly name: string | null;
  readonly email: string | null;
}

/** The nearest folder at or above `folder` that holds a `.git`, or null. Absolute path with `/`. */
export function findRepository(folder: string): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (folderOf(at) === at) return null;
  }
}

/**
 * What git would ignore in the repository beside its `.gitignore` files: `core.excludesFile` (or its default place) and
 * `info/exclude`. Read without running git; conditional and other includes of configuration files are not followed.
 */
export function readIgnoreSettings(repository: string, environment: Environment): IgnoreSettings {
  const gitFolder = findGitFolder(repository);
  const { home, userFolder } = placesIn(environment);
  const settings = settingsOf(gitFolder, environment);
  const excludesFile = inHome(settings.get('core.excludesfile') ?? join(userFolder, 'ignore'), home);
  return {
    texts: [isAbsolute(excludesFile) ? textOf(excludesFile) : '', textOf(join(gitFolder, 'info', 'exclude'))],
    ignoreCase: ['true', 'yes', 'on', '1'].includes((settings.get('core.ignorecase') ?? '').toLowerCase()),
  };
}

/** The name and e-mail address that git is told, for a repository where `folder` is in one. Read without running git. */
export function readGitUser(folder: string, environment: Environment): GitUser {
  const repository = findRepository(folder);
  const settings = settingsOf(repository === null ? null : findGitFolder(repository), environment);
  return { name: settings.get('user.name') || null, email: settings.get('user.email') || null };
}

/** All settings that hold in a repository, the weakest read first; without one those of the user. */
function settingsOf(gitFolder: string | null, environment: Environment): ReadonlyMap<string, string> {
  const { home, userFolder } = placesIn(environment);
  const files = [
    ...(environment.GIT_CONFIG_NOSYSTEM ? [] : ['/etc/gitconfig']),
    ...(environment.GIT_CONFIG_GLOBAL !== undefined
      ? [environment.GIT_CONFIG_GLOBAL]
      : [join(userFolder, 'config'), join(home, '.gitconfig')]),
    ...(gitFolder === null ? [] : [join(gitFolder, 'config')]),
  ];
  const settings = new Map<string, string>();
  for (const file of files) readSettings(textOf(file), settings);
  return settings;
}

function placesIn(environment: Environment): { readonly home: string; readonly userFolder: string } {
  const home = environment.HOME ?? homedir();
  return { home, userFolder: join(environment.XDG_CONFIG_HOME || join(home, '.config'), 'git') };
}

/** In a linked working tree and in a submodule, `.git` is a file that names the folder. */
function findGitFolder(repository: string): string {
  const dotGit = join(repository, '.git');
  if (statSync(dotGit, { throwIfNoEntry: false })?.isFile() !== true) return dotGit;
  const named = /^gitdir: (.+?)\s*$/u.exec(textOf(dotGit))?.[1];
  if (named === undefined) return dotGit;
  const folder = isAbsolute(named) ? named : join(repository, named);
  const common = textOf(join(folder, 'commondir')).trim();
  if (common === '') return folder;
  return isAbsolute(common) ? common : join(folder, common);
}

const SECTION = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\]/u;
const SETTING = /^\s*([A-Za-z][\w-]*)\s*(?:=(.*))?$/u;
const VALUE_PART = /"((?:[^"\\]|\\.)*)"|\\(.)|([#;].*)|([^"\\#;]+)/gu;

/** Adds the settings of one configuration file, as `section.key` in lower case; of a repeated key the last one counts. */
function readSettings(text: string, settings: Map<string, string>): void {
  let section = '';
  for (const line of text.replace(/\\\r?\n/gu, '').split(/\r?\n/u)) {
    const header = SECTION.exec(line);
    if (header) section = header[2] === undefined ? `${header[1]}` : `${header[1]}.${header[2]}`;
    const setting = SETTING.exec(header ? line.slice(header[0].length) : line);
    if (!setting) continue;
    settings.set(
      `${section}.${setting[1]}`.toLowerCase(),
      setting[2] === undefined ? 'true' : readValue(setting[2]),
    );
  }
}

function readValue(written: string): string {
  let value = '';
  for (const [, quoted, escaped, , plain] of written.matchAll(VALUE_PART)) {
    value += quoted?.replace(/\\(.)/gu, '$1') ?? escaped ?? plain ?? '';
  }
  return value.trim();
}

function inHome(path: string, home: string): string {
  return path.startsWith('~/') ? join(home, path.slice(2)) : path;
}

function textOf(path: string): string {
  const read = readText(path);
  return read.kind === 'text' ? read.text : '';
}
