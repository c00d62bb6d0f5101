import * as vscode from 'vscode';
import { lateInWords } from '../../language/lateness.ts';
import { entriesOf, type ItemContext, type ItemEntry } from '../../workspace/items.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import { toRange } from '../ranges.ts';
import { say } from '../say.ts';

const SECTION = 'coachingNotes';
const SETTING = 'decorations.overdue';

/** What overdue dates are found by. */
export interface OverdueDecorationParts {
  readonly index: NoteIndex;
  readonly context: () => ItemContext;
}

export interface OverdueDecorations extends vscode.Disposable {
  /** Draws all visible notes anew: the day, the people or the configuration have changed. */
  refresh(): void;
}

/**
 * Marks the due dates of open overdue items in visible notes: by a line below, a colour of the theme, and the days in words, so that
 * nobody depends on the colour. They are made from the index, as the lists are.
 */
export function registerOverdueDecorations({ index, context }: OverdueDecorationParts): OverdueDecorations {
  const colour = new vscode.ThemeColor('editorError.foreground');
  const overdue = vscode.window.createTextEditorDecorationType({
    color: colour,
    textDecoration: 'underline',
    after: { color: colour, margin: '0 0 0 0.6em' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const show = (editors: readonly vscode.TextEditor[]): void => {
    // While a folder is read the index changes hundreds of times a second, and to ask for a setting takes longer than all else here.
    if (editors.length === 0) return;
    const isWanted = vscode.workspace.getConfiguration(SECTION).get(SETTING, true);
    for (const editor of editors) {
      const indexed = isWanted ? index.get(editor.document.uri.toString()) : undefined;
      const late = indexed ? entriesOf(indexed, context()).filter(isLate) : [];
      // The index is behind the typing: the editor moves what is drawn by itself, until the index has caught up.
      if (late.every((entry) => standsThere(entry, editor.document)))
        editor.setDecorations(overdue, late.flatMap(decorationOf));
    }
  };
  const refresh = (): void => show(vscode.window.visibleTextEditors);
  const stop = index.onDidChange(({ set, deleted }) => {
    const keys = new Set([...set, ...deleted]);
    show(vscode.window.visibleTextEditors.filter(({ document }) => keys.has(document.uri.toString())));
  });
  const subscriptions = vscode.Disposable.from(
    overdue,
    new vscode.Disposable(stop),
    vscode.window.onDidChangeVisibleTextEditors(show),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration(`${SECTION}.${SETTING}`) && refresh(),
    ),
  );
  refresh();
  return { refresh, dispose: () => subscriptions.dispose() };
}

function isLate({ overdueDays }: ItemEntry): boolean {
  return overdueDays !== null;
}

/** Whether an item stands in the document where the index has it. */
function standsThere({ note, item }: ItemEntry, document: vscode.TextDocument): boolean {
  const shown = document.getText(toRange(note.note.lineStarts, item.range));
  return withPlainEnds(shown) === withPlainEnds(item.source);
}

/** The editor unifies mixed line ends. */
function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

function decorationOf({ note, item, overdueDays }: ItemEntry): vscode.DecorationOptions[] {
  if (!item.due || overdueDays === null) return [];
  return [
    {
      range: toRange(note.note.lineStarts, item.due.range),
      renderOptions: { after: { contentText: say(lateInWords(overdueDays)) } },
    },
  ];
}
