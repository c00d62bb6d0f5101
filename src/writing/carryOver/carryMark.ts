import { rowCells } from '../../notes/rowCells.ts';
import { type Attempt, atLineEnds, type ItemPlace, inCell } from '../attempt.ts';
import type { Replacement } from '../replacement.ts';

/** The ways to mark an item as carried over: its status, its id where it has none, and a link to where it goes on. */
export function carryMark(place: ItemPlace, id: string, link: string): readonly Attempt[] {
  const { item, text, note } = place;
  const { form, statusRange, source, range } = item;
  if (!statusRange || form === 'line') return [];
  const idText = item.id === null ? ` 🆔 ${id}` : '';
  const linkText = `[carried over](${link})`;
  const isBox = source.slice(statusRange.start - range.start).startsWith('[');
  const box = { start: statusRange.start + 1, end: statusRange.end - 1 };
  const status: Replacement = isBox ? { range: box, text: '>' } : inCell(statusRange, 'Carried over');
  const expected = { status: 'carriedOver', id };
  const attempt = (...added: Replacement[]): Attempt => ({
    replacements: [status, ...added],
    expected,
    free: 'words',
  });
  if (form === 'row') {
    const task = rowCells(text, note, item).task;
    return task
      ? [attempt({ range: { start: task.end, end: task.end }, text: `${idText} ${linkText}` })]
      : [];
  }
  const start = statusRange.end + (/^[ \t]*/u.exec(text.slice(statusRange.end))?.[0].length ?? 0);
  const first: Replacement = { range: { start, end: start }, text: `${linkText} ` };
  const behind = atLineEnds(place, `${idText} ${linkText}`).map((end) => attempt(end));
  const before = atLineEnds(place, idText).map((end) => attempt(...(idText === '' ? [] : [end]), first));
  // An owner who stands last on the line must stay there.
  const owner = item.owner?.range?.start ?? start;
  const isOwnerFirst = !/[\p{L}\p{N}]/u.test(text.slice(start, owner));
  return isOwnerFirst ? [...behind, ...before] : [...before, ...behind];
}
