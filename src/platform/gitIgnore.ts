import ignore, { type Ignore } from 'ignore';
import { isCostly } from './costlyPatterns.ts';
import { type Environment, findRepository, readIgnoreSettings } from './gitSettings.ts';
import { readText } from './readText.ts';
import { folderOf, isWithin, joinName, pathWithin } from './slashPaths.ts';

/** The ignore rules that hold in one folder: those of its repository, and of all folders from its root down to it. */
export interface GitRules {
  /** The repository's root, or the first folder looked at where there is no repository. A real path. */
  readonly root: string;
  readonly ignoreCase: boolean;
  readonly matcher: Ignore;
  /** False where no rule can name a markdown file itself, so that only folders need to be asked about. */
  readonly canHideFiles: boolean;
}

/**
 * The rules in force in the real folder `folder`, its own `.gitignore` left out. Where no repository is above it, the
 * `.gitignore` files from `fallbackRoot` (it, or a folder above `folder`) on count. A tracked file that a rule matches counts as ignored, unlike in git:
 * git's index is not read.
 */
export function readRulesAbove(folder: string, fallbackRoot: string, environment: Environment): GitRules {
  const repository = findRepository(folder);
  const root = repository ?? fallbackRoot;
  let rules: GitRules =
    repository === null
      ? { root, ignoreCase: false, matcher: ignore({ ignorecase: false }), canHideFiles: false }
      : readRepositoryRules(root, environment);
  for (const above of foldersBetween(root, folder)) rules = withGitIgnore(rules, above);
  return rules;
}

/** True where git, asked from the outside, ignores a real path that nobody walked to. A repository's root is never ignored. */
export function isIgnoredFromAbove(
  path: string,
  kind: 'file' | 'folder',
  fallbackRoot: string,
  environment: Environment,
): boolean {
  const parent = folderOf(path);
  const root = findRepository(kind === 'folder' ? path : parent) ?? fallbackRoot;
  if (path === root) return false;
  const rules = withGitIgnore(readRulesAbove(parent, fallbackRoot, environment), parent);
  return isIgnored(rules, path, kind);
}

/** The rules with which a repository begins at its root, whatever the folders above it say. */
export function readRepositoryRules(root: string, environment: Environment): GitRules {
  const { texts, ignoreCase } = readIgnoreSettings(root, environment);
  const matcher = ignore({ ignorecase: ignoreCase });
  const lines = texts.flatMap(linesOf);
  return {
    root,
    ignoreCase,
    matcher: matcher.add(lines.join('\n')),
    canHideFiles: lines.some(canHideMarkdown),
  };
}

/** The rules with those of the `.gitignore` in the real folder `folder`, which holds for all that is below it. */
export function withGitIgnore(rules: GitRules, folder: string): GitRules {
  const read = readText(joinName(folder, '.gitignore'));
  if (read.kind !== 'text' || read.text.trim() === '') return rules;
  const lines = linesOf(read.text);
  const patterns = lines.map((line) => patternBelow(pathWithin(rules.root, folder), line));
  return {
    ...rules,
    matcher: ignore({ ignorecase: rules.ignoreCase })
      .add(rules.matcher)
      .add(patterns.filter((pattern) => pattern !== null).join('\n')),
    canHideFiles: rules.canHideFiles || lines.some(canHideMarkdown),
  };
}

/** True where git ignores the real path, itself or with a folder above it. */
export function isIgnored(rules: GitRules, path: string, kind: 'file' | 'folder'): boolean {
  const tested = pathWithin(rules.root, path);
  if (tested === '') return false;
  return rules.matcher.ignores(kind === 'folder' ? `${tested}/` : tested);
}

/**
 * One line of the `.gitignore` of `folder`, as the same pattern for the root: all rules then stand in one list, where
 * the last one that matches wins, as gitignore(5) has it. Null for a line without a pattern.
 */
function patternBelow(folder: string, line: string): string | null {
  if (folder === '') return line;
  const mark = line.startsWith('!') ? '!' : '';
  // An escaped space belongs to the name, those behind it do not.
  const body = line.slice(mark.length).replace(/(?<![\\ ]) +$|(?<=\\ ) +$/u, '');
  if (body === '' || body === '/' || body.startsWith('#')) return null;
  const isAnchored = body.slice(0, -1).includes('/');
  const above = `/${folder.replace(/[\\*?[\] ]/gu, '\\$&')}/`;
  return `${mark}${above}${isAnchored ? body.replace(/^\//u, '') : `**/${body}`}`;
}

/** The lines of an ignore file that count; those that would take too long to match never ignore anything. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).filter((line) => !isCostly(line));
}

/** True unless it is plain from the end of a line's pattern that it matches no file's name in `.md`. */
function canHideMarkdown(line: string): boolean {
  const pattern = line.trimEnd();
  if (pattern === '' || /^[#!]/u.test(pattern) || pattern.endsWith('/')) return false;
  if (pattern.includes('\\')) return true;
  const name = pattern.slice(pattern.lastIndexOf('/') + 1).toLowerCase();
  const ending = /[^*?\]]*$/u.exec(name)?.[0] ?? '';
  return ending.endsWith('.md') || (ending !== name && '.md'.endsWith(ending));
}

/** `from` and every folder below it on the way to `to`, `to` itself left out. */
function foldersBetween(from: string, to: string): readonly string[] {
  const folders: string[] = [];
  for (let at = to; at !== from && isWithin(from, at); ) {
    at = folderOf(at);
    folders.unshift(at);
  }
  return folders;
}
