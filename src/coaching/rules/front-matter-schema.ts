import { NOTE_SCHEMAS } from '../../config/noteSchemas.ts';
import { type SchemaViolation, schemaViolations } from '../../config/schemaViolations.ts';
import { nearest } from '../../notes/nearest.ts';
import type { Note, TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { scalarWords } from '../../notes/scalarWords.ts';
import { askedOf } from '../asked.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** A longer list is no choice that can be offered word by word. */
const MANY_WORDS = 5;

export const frontMatterSchema: Rule = {
  id: 'front-matter-schema',
  severity: 'error',
  summary:
    'A front-matter value has the wrong type or is none of those allowed, a key stands twice, or one is missing (a warning).',
  why: 'Lists, counts and reminders are made from these values.',
  fails: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nflag: yellow\n---\n' },
  passes: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nflag: red\n---\n' },
  find: (note, context) => [
    ...note.frontMatter.errors
      .filter(({ kind }) => kind === 'repeated-key')
      .map(({ message, range }): Finding => ({ message, range })),
    ...schemaViolations(NOTE_SCHEMAS[note.kind], note.frontMatter.value)
      .filter((violation) =>
        violation.kind === 'required' ? isAskedFor(violation, note, context) : !isMisread(violation, note),
      )
      .map((violation) => findingFor(violation, note)),
  ],
};

/**
 * A missing key is asked for where there is front matter that can be read and nothing else says it: person and date may come from the
 * folder, the file's name, a title or dated headings. A draft is asked for nothing.
 */
function isAskedFor({ key }: SchemaViolation, note: Note, context: CheckContext): boolean {
  const { frontMatter, unreadable } = note;
  if (frontMatter.range.end === 0 || frontMatter.errors.length > 0 || unreadable !== null) return false;
  if (askedOf(note, context)?.stage === 'nothing') return false;
  if (key === 'person') return note.person === null;
  if (key === 'type') return note.recognizedBy === 'type';
  const isSaid =
    note.date !== null || note.isRunningFile || note.invalidDates.some(({ field }) => field === 'date');
  return key !== 'date' || !isSaid;
}

/** Of a value that YAML could not read, nothing more need be said. */
function isMisread({ pointer }: SchemaViolation, { frontMatter }: Note): boolean {
  const value = frontMatter.places.find((place) => place.pointer === pointer)?.value;
  return frontMatter.errors.some(
    ({ range }) => value && range.start >= value.start && range.end <= value.end,
  );
}

function findingFor({ kind, key, expected, pointer, words }: SchemaViolation, note: Note): Finding {
  if (kind === 'required') {
    const message = phrase('Add `{key}:` to the front matter: nothing else in this note says it.', { key });
    return { range: firstLine(note), message, severity: 'warning' };
  }
  const place = note.frontMatter.places.find((candidate) => candidate.pointer === pointer);
  const message = /^\d+$/u.test(key)
    ? phrase('This entry must be {expected}.', { expected })
    : phrase('`{key}` must be {expected}.', { key, expected });
  if (!place) return { range: firstLine(note), message };
  const suggestions = words ? byNearness(scalarWords(note.frontMatter.value[key]), words) : [];
  return { range: place.value, message, ...(suggestions.length > 0 ? { suggestions } : {}) };
}

/** The likeliest word first; a list of few words is offered whole. */
function byNearness(written: string, words: readonly string[]): string[] {
  const near = nearest(written, words);
  return words.length > MANY_WORDS ? near : [...new Set([...near, ...words])];
}

function firstLine({ lineStarts, frontMatter, sessions }: Note): TextRange {
  const end = lineStarts[1] ?? sessions.at(-1)?.range.end ?? 0;
  return { start: 0, end: frontMatter.range.end > 0 ? 3 : Math.max(0, end - 1) };
}
