import * as vscode from 'vscode';
import type { Day } from '../notes/note.ts';
import { systemClock, watchDay } from '../platform/dayClock.ts';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import type { Folders } from './folders.ts';
import { registerOverdueDecorations } from './language/overdueDecorations.ts';
import { type Preview, registerPreview } from './preview.ts';

/** What the looks of notes are made from. */
export interface AppearanceParts {
  readonly index: NoteIndex;
  readonly folders: Folders;
  readonly people: PeopleByRoot;
  readonly today: () => Day;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export type Appearance = vscode.Disposable & Pick<Preview, 'extendMarkdownIt'>;

/** How notes look in the editor and in its preview, beyond their colours: what is overdue, and as of today. */
export function registerAppearance({ index, folders, people, today, onFault }: AppearanceParts): Appearance {
  const context = () => ({ today: today(), peopleOf: (root: string) => people.of(root) });
  const decorations = registerOverdueDecorations({ index, context });
  const preview = registerPreview({ index, folders, today, onFault });
  const newDay = watchDay(systemClock, () => {
    decorations.refresh();
    preview.refresh();
  });
  const parts = vscode.Disposable.from(decorations, preview, new vscode.Disposable(newDay));
  return { extendMarkdownIt: preview.extendMarkdownIt, dispose: () => parts.dispose() };
}
