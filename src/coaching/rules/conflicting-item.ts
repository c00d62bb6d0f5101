import { itemsOf } from '../../notes/itemsOf.ts';
import type { Item } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { type ItemEntry, isLineOf } from '../../workspace/items.ts';
import { shortWords } from '../itemWords.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

export const conflictingItem: Rule = {
  id: 'conflicting-item',
  severity: 'warning',
  summary:
    'Two lines have one id (`🆔`), and cannot both be right: of one day they differ, or the older one is not marked as carried over and says something else.',
  why: 'Two branches that carried the same item on, or a copied line: the newest session counts, and somebody may have meant the other.',
  fails: {
    text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-27 🆔 k3f9\n',
    others: [
      {
        path: '1-1s/dana-reyes/2026-01-08.md',
        text: '# 1-on-1 with Dana\n\n- [x] @dana Send the renewal plan 📅 2026-01-20 🆔 k3f9\n',
      },
    ],
  },
  passes: {
    text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-27 🆔 k3f9\n',
    others: [
      {
        path: '1-1s/dana-reyes/2026-01-08.md',
        text: '# 1-on-1 with Dana\n\n- [>] @dana Send the renewal plan 📅 2026-01-20 🆔 k3f9 [carried over](2026-01-15.md)\n',
      },
    ],
  },
  // Of the newest line all others that contradict it; at each of those the newest one.
  find: (note, context) =>
    itemsOf(note, ({ id }) => id !== null).flatMap((item) => findingsAt(item, context)),
};

function findingsAt(item: Item, context: CheckContext): Finding[] {
  return (context.historyOf(item)?.conflicts ?? []).flatMap(({ entry, other, kind }) => {
    if (isLineOf(entry, context.path, item)) return [findingAbout(item, other, kind === 'sameDay')];
    return isLineOf(other, context.path, item) ? [findingAbout(item, entry, kind === 'sameDay')] : [];
  });
}

function findingAbout(item: Item, other: ItemEntry, isSameDay: boolean): Finding {
  const values = { id: item.id ?? '', path: other.note.path, line: other.line };
  const message: Phrase = isSameDay
    ? phrase(
        '{path}, line {line}, of the same day, says something else of item {id}: make both say the same, or remove one.',
        values,
      )
    : phrase(
        'Item {id} is told otherwise in {path}, line {line}: mark the older line as carried over, or correct the one that is wrong.',
        values,
      );
  const words = shortWords(other.item);
  const related = {
    note: other.note,
    range: other.item.range,
    message: words === '' ? phrase('The other line') : phrase('The other line: {words}', { words }),
  };
  return { range: item.range, message, related: [related] };
}
