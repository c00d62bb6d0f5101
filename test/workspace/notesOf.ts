import assert from 'node:assert/strict';
import type { Configuration } from '../../src/config/configuration.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { readNote } from '../../src/notes/readNote.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';

/** A note of the root `/notes`, as the index holds it. */
export function indexed(
  path: string,
  text: string,
  configuration: Configuration = DEFAULT_CONFIGURATION,
): IndexedNote {
  const note = readNote(path, text, readingOptions(configuration));
  assert.ok(note, `${path} is a note`);
  return { key: `file:///notes/${path}`, path, root: '/notes', note };
}
