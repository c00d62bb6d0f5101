import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the repository's root, with `/`. */
  readonly file: string;
  /** Without comments that stand on lines of their own. */
  readonly text: string;
}

/** The TypeScript files of a folder. */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: withoutComments(readAt(file)) }));
}

/** The files of a folder, from the repository's root. */
export function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function readAt(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function jsonAt(file: string): unknown {
  return JSON.parse(readAt(file));
}

/** A JSON file whose values are all strings. */
export function stringsAt(file: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(jsonAt(file) as Record<string, string>));
}

/** The literal that a text begins with: what it stands for, or null where there is none. */
export function literalAt(text: string): string | null {
  const single = /^'((?:[^'\\\n]|\\.)*)'/u.exec(text)?.[1];
  if (single !== undefined) return unescaped(single.replaceAll('"', '\\"').replaceAll("\\'", "'"));
  const double = /^"((?:[^"\\\n]|\\.)*)"/u.exec(text)?.[1];
  if (double !== undefined) return unescaped(double.replaceAll("\\'", "'"));
  return null;
}

function unescaped(inside: string): string {
  return JSON.parse(`"${inside}"`) as string;
}

function withoutComments(text: string): string {
  return text
    .replace(/^[ \t]*\/\*\*?[\s\S]*?\*\/[ \t]*$/gmu, (comment) => comment.replace(/[^\n]/gu, ''))
    .replace(/^[ \t]*\/\/.*$/gmu, '');
}
