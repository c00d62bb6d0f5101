import { type Dirent, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type GitRules,
  isIgnored,
  isIgnoredFromAbove,
  readRepositoryRules,
  readRulesAbove,
  withGitIgnore,
} from './gitIgnore.ts';
import type { Environment } from './gitSettings.ts';
import { type Existing, ODD_FILE, targetOf } from './pathTarget.ts';
import { plainReason } from './plainReason.ts';
import { folderOf, isWithin, joinName, withSlashes } from './slashPaths.ts';

export interface FindOptions {
  /** True for what is left out; asked for folders too, so that whole folders are passed over. Absolute path with `/`. */
  readonly isExcluded: (path: string, kind: 'file' | 'folder') => boolean;
  /**
   * The folder into which symbolic links below a start may lead, and from which `.gitignore` files count where there is
   * no repository. Default, and where the start is not within it: the start folder itself.
   */
  readonly boundaryOf?: (start: string) => string;
  /** Where the user's git configuration is looked for. */
  readonly environment: Environment;
}

/** `path` is absolute, with `/`. `reason` completes the sentence that begins with it. */
export type Finding =
  | { readonly kind: 'file'; readonly path: string }
  /** Left out by a rule that the person may not have in mind: a start path, or a link that leads out. */
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

interface Folder {
  /** As it was reached, perhaps by a link; with `/`. */
  readonly path: string;
  readonly real: string;
  /** The rules without the folder's own `.gitignore`. */
  readonly rules: GitRules;
}

interface Link {
  readonly path: string;
  readonly boundary: string;
}

interface Walk {
  readonly options: FindOptions;
  /** Real paths: each folder is visited, and each file found, once. */
  readonly seen: Set<string>;
  readonly links: Link[];
}

/**
 * Finds every markdown file (`.md`, in any case) at or below the `starts`, folder by folder in the order of their names,
 * without what git ignores, what `isExcluded` says, and anything in a `.git` folder. What is reached without a symbolic
 * link comes first and keeps that path. An unreadable folder or an odd file is a finding; the rest goes on.
 */
export function* findMarkdown(starts: readonly string[], options: FindOptions): Generator<Finding> {
  const walk: Walk = { options, seen: new Set(), links: [] };
  for (const start of starts) yield* visitStart(walk, withSlashes(resolve(start)));
  // The list grows while linked folders are visited.
  for (const link of walk.links) yield* visitLink(walk, link);
}

function* visitStart(walk: Walk, path: string): Generator<Finding> {
  const target = targetOf(path);
  if (target.kind === 'unreadable') {
    yield target;
    return;
  }
  const boundary = boundaryOf(walk, path, target);
  const reason = whyLeftOut(walk, path, target, boundary);
  if (reason !== null) yield { kind: 'skipped', path, reason };
  else yield* visitTarget(walk, path, target, boundary);
}

function boundaryOf(walk: Walk, start: string, { kind, real }: Existing): string {
  const wanted = walk.options.boundaryOf ? targetOf(walk.options.boundaryOf(start)) : null;
  if (wanted?.kind === 'folder' && isWithin(wanted.real, real)) return wanted.real;
  return kind === 'folder' ? real : folderOf(real);
}

function* visitLink(walk: Walk, { path, boundary }: Link): Generator<Finding> {
  const target = targetOf(path);
  if (target.kind === 'unreadable') {
    // Editors keep broken links as locks, and they are no notes.
    if (isMarkdown(path)) yield target;
    return;
  }
  if (target.kind === 'file' && !isMarkdown(path)) return;
  if (target.kind === 'folder' && walk.options.isExcluded(path, 'folder')) return;
  if (!isWithin(boundary, target.real)) {
    yield { kind: 'skipped', path, reason: 'is a symbolic link that leads out of the folder' };
  } else if (whyLeftOut(walk, path, target, boundary) === null) {
    yield* visitTarget(walk, path, target, boundary);
  }
}

function* visitTarget(
  walk: Walk,
  path: string,
  { kind, real }: Existing,
  boundary: string,
): Generator<Finding> {
  if (kind === 'file') {
    yield* foundFile(walk, path, real);
  } else {
    const rules = readRulesAbove(real, boundary, walk.options.environment);
    yield* visitTree(walk, { path, real, rules }, boundary);
  }
}

function* visitTree(walk: Walk, start: Folder, boundary: string): Generator<Finding> {
  const waiting: Folder[] = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (walk.seen.has(folder.real)) continue;
    walk.seen.add(folder.real);
    const entries = entriesOf(folder);
    if (!Array.isArray(entries)) {
      yield entries;
      continue;
    }
    const rules = rulesIn(walk, folder, entries);
    const folders: Folder[] = [];
    for (const entry of entries) {
      const path = joinName(folder.path, entry.name);
      if (entry.isDirectory()) {
        const real = realOf(folder, entry, path);
        if (
          !isGitFolder(entry.name) &&
          !walk.options.isExcluded(path, 'folder') &&
          !isIgnored(rules, real, 'folder')
        ) {
          folders.push({ path, real, rules });
        }
      } else if (entry.isSymbolicLink()) {
        if (isWanted(walk, rules, path, realOf(folder, entry, path))) walk.links.push({ path, boundary });
      } else if (isMarkdown(entry.name)) {
        const real = realOf(folder, entry, path);
        if (!isWanted(walk, rules, path, real)) continue;
        if (entry.isFile()) yield* foundFile(walk, path, real);
        else yield { kind: 'unreadable', path, reason: ODD_FILE };
      }
    }
    waiting.push(...folders.reverse());
  }
}

/** Mostly a folder is reached by its real path: then one string is enough for both. */
function realOf(folder: Folder, { name }: Dirent, path: string): string {
  return folder.real === folder.path ? path : joinName(folder.real, name);
}

function* foundFile(walk: Walk, path: string, real: string): Generator<Finding> {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  yield { kind: 'file', path };
}

function isWanted(walk: Walk, rules: GitRules, path: string, real: string): boolean {
  return !walk.options.isExcluded(path, 'file') && !(rules.canHideFiles && isIgnored(rules, real, 'file'));
}

/** In the order of the names by code unit, which is the same on every machine. */
function entriesOf(folder: Folder): Dirent[] | Finding {
  try {
    const entries = readdirSync(folder.path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { kind: 'unreadable', path: folder.path, reason: plainReason(error) };
  }
}

/** A repository inside of another one begins anew: git does not look into it from outside. */
function rulesIn(walk: Walk, folder: Folder, entries: readonly Dirent[]): GitRules {
  const isRepository = entries.some(({ name }) => name === '.git') && folder.real !== folder.rules.root;
  const rules = isRepository ? readRepositoryRules(folder.real, walk.options.environment) : folder.rules;
  const hasOwn = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
  return hasOwn ? withGitIgnore(rules, folder.real) : rules;
}

/** Why a start path or a link's target is left out as a whole, or null. */
function whyLeftOut(walk: Walk, path: string, { kind, real }: Existing, boundary: string): string | null {
  const { isExcluded, environment } = walk.options;
  if (kind === 'file' && !isMarkdown(path)) return 'is not a markdown file';
  if (real.split('/').some(isGitFolder)) return 'belongs to git itself';
  if (isExcluded(path, kind)) return 'is excluded by the configuration';
  return isIgnoredFromAbove(real, kind, boundary, environment) ? 'is ignored by git' : null;
}

function isMarkdown(path: string): boolean {
  return /\.md$/iu.test(path);
}

function isGitFolder(name: string): boolean {
  return name.toLowerCase() === '.git';
}
