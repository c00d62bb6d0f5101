import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A JSON file of the repository. */
export function jsonAt(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** `package.json` with its shown words in English. */
export function englishManifest(): unknown {
  const words = jsonAt('package.nls.json') as Record<string, string>;
  return translated(jsonAt('package.json'), words);
}

function translated(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    const key = /^%(.+)%$/u.exec(value)?.[1];
    return key === undefined ? value : (words[key] ?? value);
  }
  if (Array.isArray(value)) return value.map((one) => translated(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, words)]));
}
