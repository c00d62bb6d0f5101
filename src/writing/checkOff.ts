import type { Day, Item, Note, TextRange } from '../notes/note.ts';
import { itemsOf } from '../notes/readNote.ts';
import { type ItemReference, locate } from './locate.ts';
import { applied, type Replacement, type WritePlan } from './replacement.ts';

/** Reads a text as the note that is being written to; null where it is none. */
export type Reader = (text: string) => Note | null;

const REFUSALS = {
  noNote: 'This file is no longer a note, or cannot be read as one. Nothing was changed.',
  missing: 'This item has changed or moved in its note. Nothing was changed; the list is being refreshed.',
  several:
    'Identical lines stand in this section, and their place has changed. Nothing was changed: check the item off in the note.',
  closed: 'This item is closed already. Nothing was changed.',
  noPlace: 'This item has no place for “done”: its table has no status column. Nothing was changed.',
  notVerified:
    'This item cannot be checked off without changing something else. Nothing was changed: check it off in the note.',
} as const;

/**
 * What checking an item off changes in `text`: the status, and the day on which it was done. The text is read again, and the result
 * is read once more before it is written: exactly this item must have become done, and nothing else have changed.
 */
export function planCheckOff(text: string, reference: ItemReference, today: Day, read: Reader): WritePlan {
  const note = read(text);
  if (!note) return refused('noNote');
  const located = locate(note, reference);
  if (located.kind !== 'found') return refused(located.kind);
  const { item } = located;
  if (item.status !== 'open' && item.status !== 'inProgress') return refused('closed');
  const attempts = replacementsFor(item, today);
  if (attempts.length === 0) return refused('noPlace');
  const replacements = attempts.find((attempt) =>
    isVerified(note, item, read(applied(text, attempt)), today),
  );
  return replacements ? { kind: 'edit', replacements } : refused('notVerified');
}

/** The ways to write it, the best first. */
function replacementsFor({ form, statusRange, source, range, done }: Item, today: Day): Replacement[][] {
  if (!statusRange) return [];
  switch (form) {
    case 'row':
      // An empty cell has nothing to stand in for: the word is set off from the bar.
      return [[{ range: statusRange, text: statusRange.start === statusRange.end ? ' Done' : 'Done' }]];
    case 'line': {
      const status = { range: statusRange, text: 'DONE' };
      return done ? [[status]] : [[status, doneDate(source, range, source.length, today)]];
    }
    case 'task': {
      const status = { range: { start: statusRange.start + 1, end: statusRange.end - 1 }, text: 'x' };
      if (done) return [[status]];
      const firstLine = /[\r\n]/u.exec(source)?.index ?? source.length;
      return [firstLine, source.length].map((end) => [status, doneDate(source, range, end, today)]);
    }
  }
}

/** The date goes to the end of the line, before an id that must stand last, a hard break's backslash and trailing spaces. */
function doneDate(source: string, range: TextRange, lineEnd: number, today: Day): Replacement {
  const line = source.slice(0, lineEnd);
  const length = line.replace(/\\?\s*$/u, '').replace(/\s+\^[A-Za-z0-9-]+$/u, '').length;
  const at = range.start + length;
  return { range: { start: at, end: at }, text: ` ✅ ${today}` };
}

function isVerified(before: Note, item: Item, after: Note | null, today: Day): boolean {
  if (!after) return false;
  const old = itemsOf(before);
  const index = old.indexOf(item);
  const now = itemsOf(after);
  return (
    old.length === now.length &&
    now.every((candidate, at) =>
      at === index
        ? isDoneForm(item, candidate, today)
        : candidate.source === old[at]?.source && candidate.status === old[at]?.status,
    )
  );
}

function isDoneForm(before: Item, after: Item, today: Day): boolean {
  const hasDate = after.form === 'row' || after.done === (before.done ?? today);
  const isSame =
    before.text === after.text && before.due?.value === after.due?.value && before.id === after.id;
  return after.status === 'done' && after.form === before.form && hasDate && isSame;
}

function refused(reason: keyof typeof REFUSALS): WritePlan {
  return { kind: 'refused', message: REFUSALS[reason] };
}
