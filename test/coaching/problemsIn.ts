import assert from 'node:assert/strict';
import { check } from '../../src/coaching/check.ts';
import type { Problem } from '../../src/coaching/rule.ts';
import { readingOptions } from '../../src/config/configuration.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { People } from '../../src/workspace/people.ts';

export interface Circumstances {
  readonly path?: string;
  readonly today?: string;
  /** The text of `.coaching.yaml`. */
  readonly configuration?: string;
}

/** What the rules find in a note, by default one of 15 January 2026, on that day. */
export function problemsIn(text: string, circumstances: Circumstances = {}): Problem[] {
  const {
    path = '1-1s/dana-reyes/2026-01-15.md',
    today = '2026-01-15',
    configuration: yaml = '',
  } = circumstances;
  const { configuration } = readConfiguration(yaml);
  const note = readNote(path, text, readingOptions(configuration));
  assert.ok(note, 'the text is a note');
  return check(note, { today, configuration, people: new People(configuration) });
}

/** The same as `rule: the characters it is about`. */
export function toldIn(text: string, circumstances: Circumstances = {}): string[] {
  return problemsIn(text, circumstances).map(
    ({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`,
  );
}
