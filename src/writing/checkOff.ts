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
  const attempts = attemptsFor(item, today);
  if (attempts.length === 0) return refused('noPlace');
  const attempt = attempts.find((candidate) =>
    isVerified(note, item, read(applied(text, candidate.replacements)), candidate),
  );
  return attempt ? { kind: 'edit', replacements: attempt.replacements } : refused('notVerified');
}

/** One way to write it, and the day on which the item then says that it was done. */
interface Attempt {
  readonly replacements: readonly Replacement[];
  readonly done: Day | null;
}

/** The ways to write it, the best first. */
function attemptsFor({ form, statusRange, source, range, done }: Item, today: Day): Attempt[] {
  if (!statusRange) return [];
  const box = { start: statusRange.start + 1, end: statusRange.end - 1 };
  const isBox = form === 'task' || source.slice(statusRange.start - range.start).startsWith('[');
  if (form === 'row' && !isBox) {
    // An empty cell has nothing to stand in for: the word is set off from the bar.
    const text = statusRange.start === statusRange.end ? ' Done' : 'Done';
    return [{ replacements: [{ range: statusRange, text }], done }];
  }
  const status = form === 'line' ? { range: statusRange, text: 'DONE' } : { range: box, text: 'x' };
  const alone = { replacements: [status], done };
  if (done || form === 'row') return [alone];
  const firstLine = /[\r\n]/u.exec(source)?.index ?? source.length;
  const dated = [firstLine, source.length].map((end) => ({
    replacements: [status, doneDate(source, range, end, today)],
    done: today,
  }));
  // Where a date would be read as something else (`due:` with nothing behind it), the box alone says it.
  return [...dated, alone];
}

/** The date goes to the end of the line, before an id that must stand last, a hard break's backslash and trailing spaces. */
function doneDate(source: string, range: TextRange, lineEnd: number, today: Day): Replacement {
  const line = source.slice(0, lineEnd);
  const length = line.replace(/\\?\s*$/u, '').replace(/\s+\^[A-Za-z0-9-]+$/u, '').length;
  const at = range.start + length;
  return { range: { start: at, end: at }, text: ` ✅ ${today}` };
}

function isVerified(before: Note, item: Item, after: Note | null, { done }: Attempt): boolean {
  if (!after) return false;
  const old = itemsOf(before);
  const index = old.indexOf(item);
  const now = itemsOf(after);
  const isSame = (candidate: Item, at: number): boolean =>
    candidate.source === old[at]?.source && candidate.status === old[at]?.status;
  return (
    old.length === now.length &&
    now.every((candidate, at) => (at === index ? isDoneForm(item, candidate, done) : isSame(candidate, at)))
  );
}

function isDoneForm(before: Item, after: Item, done: Day | null): boolean {
  return (
    after.status === 'done' &&
    after.form === before.form &&
    after.done === done &&
    after.due?.value === before.due?.value &&
    after.id === before.id &&
    // `TODO` says whose it is, `DONE` does not.
    (before.form === 'line' || after.owner?.name === before.owner?.name) &&
    wordsOf(after) === wordsOf(before)
  );
}

/** What an item says, without the punctuation that is tidied where a field was read out. */
function wordsOf({ text }: Item): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}

function refused(reason: keyof typeof REFUSALS): WritePlan {
  return { kind: 'refused', message: REFUSALS[reason] };
}
