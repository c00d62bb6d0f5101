import * as vscode from 'vscode';
import { placeOf } from '../../notes/lines.ts';
import type { LeafRow } from '../../workspace/peopleRow.ts';
import { isShownItem, type ShownItem } from '../../workspace/shownItem.ts';
import { OPEN_SOURCE_COMMAND } from '../brief/openSource.ts';
import { CHOOSE_ROW_COMMAND, OPEN_ITEM_COMMAND } from './itemRow.ts';

/** Milliseconds within which the row that Space was pressed on must be chosen. */
const CHOICE_MS = 1_000;

/** The same for rows that are selected with the keyboard: shorter than what comes between two keys that are meant. */
const SELECTION_MS = 200;

/** What choosing a row needs. */
export interface RowCommandParts {
  readonly checkOff: (entries: readonly ShownItem[]) => Promise<void>;
  /** The items of the rows that are selected now. */
  readonly selected: () => readonly ShownItem[];
}

/** One press of the key. */
interface Press {
  readonly time: number;
  readonly selected: readonly ShownItem[];
}

/**
 * Choosing a row opens its note. The Space key checks it off instead, with all rows that are selected: an extension is not told which row
 * has the focus, so the key is bound to `checkOffFocused` followed by the editor's own command that chooses the focused row. In the same
 * way the keys that select rows are bound to `selectRows` first: the editor takes the first row that is selected so for one that is chosen.
 */
export function registerRowCommands({ checkOff, selected }: RowCommandParts): vscode.Disposable {
  /** For each row that is still to be chosen. */
  let presses: Press[] = [];
  /** When rows were selected with the keyboard last. */
  let selecting = 0;
  /** The items that are being checked off. */
  const underWay = new Set<string>();
  const checkOffOnce = async (entries: readonly ShownItem[]): Promise<void> => {
    // The key repeats while it is held down, and the row stands there for a moment longer.
    const fresh = entries.filter(({ key }) => !underWay.has(key));
    for (const { key } of fresh) underWay.add(key);
    try {
      if (fresh.length > 0) await checkOff(fresh);
    } finally {
      setTimeout(() => {
        for (const { key } of fresh) underWay.delete(key);
      }, CHOICE_MS);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('coachingNotes.checkOffFocused', () => {
      selecting = 0;
      presses.push({ time: Date.now(), selected: selected() });
    }),
    vscode.commands.registerCommand('coachingNotes.selectRows', () => {
      selecting = Date.now();
    }),
    vscode.commands.registerCommand(CHOOSE_ROW_COMMAND, (row: ShownItem | LeafRow) => {
      presses = presses.filter(({ time }) => Date.now() - time < CHOICE_MS);
      const press = presses.shift();
      if (!press || !isShownItem(row)) {
        const isSelection = Date.now() - selecting < SELECTION_MS;
        return isSelection ? undefined : openRow(row);
      }
      const isSelected = press.selected.some(({ key }) => key === row.key);
      return checkOffOnce(isSelected ? press.selected : [row]);
    }),
  );
}

/** What is no item has no box: the Space key opens its note like any other. */
function openRow(row: ShownItem | LeafRow): Thenable<unknown> {
  if (isShownItem(row)) return vscode.commands.executeCommand(OPEN_ITEM_COMMAND, row);
  const { note, range } = row.source;
  const { line } = placeOf(note.note.lineStarts, range.start);
  return vscode.commands.executeCommand(OPEN_SOURCE_COMMAND, note.key, line);
}
