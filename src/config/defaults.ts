/** Globs of paths that make a file a note, at any depth. */
export const DEFAULT_INCLUDE: readonly string[] = [
  '1-1s/**',
  '1on1s/**',
  '1-on-1s/**',
  'one-on-ones/**',
  'coaching/**',
];

/** Globs of paths that are never notes, at any depth. Hidden folders and `README.md` never are, whatever stands here. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  'templates/**',
  'template/**',
  '_templates/**',
  'archive/**',
  'archives/**',
  '_archive/**',
  'node_modules/**',
];

/** Where a new note is written, relative to the folder of the notes. */
export const DEFAULT_FILE = '1-1s/{person}/{date}.md';

/** The file that holds a repository's configuration. */
export const CONFIGURATION_FILE = '.coaching.yaml';
