import type { Day, Item, Located } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Replacement } from '../replacement.ts';
import type { Fix, Fixer } from './fix.ts';
import { itemAt } from './itemAt.ts';

/** What marks a due date: an emoji, or a key, before it, and the brackets around it. */
const MARK =
  /[ \t]*(?:[📅📆🗓]\uFE0F?[ \t]*|([[({]?)(?:\*\*)?\b(?:due(?: date| by| on)?|deadline)(?:\*\*)?::?(?:\*\*)?[ \t]*)\[{0,2}$/iu;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** Keeps one of two due dates. Which one the two agreed on is for them to say: none is preferred. */
export const conflictingDueFixes: Fixer = ({ range }, { note, text }) => {
  const item = itemAt(note, range);
  const other = item?.otherDues.find((due) => due.range.start === range.start);
  if (!item?.due || !other) return [];
  return [item.due, other].map((kept) => keeping(kept, item, text));
};

function keeping(kept: Located<Day>, item: Item, text: string): Fix {
  const all = item.due ? [item.due, ...item.otherDues] : item.otherDues;
  const dropped = all.filter((due) => due.value !== kept.value);
  const removed = dropped.flatMap(({ range }) => markedRange(range, text) ?? []);
  // Where a date cannot be taken out, as in a table's column, it is made to say the same.
  const rewritten = dropped.map(({ range }): Replacement => ({ range, text: kept.value }));
  const attempts = removed.length === dropped.length ? [removed, rewritten] : [rewritten];
  return {
    title: phrase('Keep {day}', { day: kept.value }),
    isPreferred: false,
    isSafe: false,
    write: { kind: 'text', attempts },
  };
}

/** A due date with its mark, its brackets and the space before it. */
function markedRange({ start, end }: Located<Day>['range'], text: string): Replacement | null {
  const mark = MARK.exec(text.slice(Math.max(0, start - 40), start));
  if (!mark) return null;
  const closing = CLOSING[mark[1] ?? ''] ?? '';
  const linkEnd = mark[0].endsWith('[[') && text.startsWith(']]', end) ? end + 2 : end;
  if (!text.startsWith(closing, linkEnd)) return null;
  return { range: { start: start - mark[0].length, end: linkEnd + closing.length }, text: '' };
}
