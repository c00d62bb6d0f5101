import * as vscode from 'vscode';
import { readingOptions } from '../config/configuration.ts';
import type { PreviewNote } from '../language/preview/badgedTokens.ts';
import { extendMarkdownIt, type MarkdownRenderer } from '../language/preview/extendMarkdownIt.ts';
import type { Day } from '../notes/note.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import type { Folders } from './folders.ts';
import { say } from './say.ts';

/** What the badges of the built-in preview are made from. */
export interface PreviewParts {
  readonly index: NoteIndex;
  readonly folders: Folders;
  readonly today: () => Day;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export interface Preview extends vscode.Disposable {
  /** What the built-in preview calls, by this name, to have its engine extended. */
  extendMarkdownIt<M extends MarkdownRenderer>(engine: M): M;
  /** Has the previews that show notes drawn anew: the day has changed. */
  refresh(): void;
}

/** Badges in the built-in markdown preview, for notes alone. Whether a document is one, the index says. */
export function registerPreview({ index, folders, today, onFault }: PreviewParts): Preview {
  /** What was said of each document that has been shown: whether it is a note. */
  const shown = new Map<string, boolean>();
  const noteAt = (address: string): PreviewNote | null => {
    const indexed = index.get(address);
    shown.set(address, indexed !== undefined);
    return indexed && indexed.note.unreadable === null ? previewNote(indexed, folders) : null;
  };
  const refresh = (): void => {
    if (shown.size === 0) return;
    shown.clear();
    vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, onFault);
  };
  // A preview that was open before the notes were read, or whose document has become a note since. What is typed, it follows by itself.
  const stop = index.onDidChange(({ set, deleted }) => {
    if (set.some((key) => shown.get(key) === false) || deleted.some((key) => shown.get(key))) refresh();
  });
  return {
    extendMarkdownIt: (engine) =>
      extendMarkdownIt(engine, { noteAt, words: () => ({ today: today(), say }), onFault }),
    refresh,
    dispose: stop,
  };
}

function previewNote({ note, root }: IndexedNote, folders: Folders): PreviewNote {
  const { self, knownPeople, sectionAliases } = readingOptions(folders.configurationOf(root));
  const person = note.person ? [note.person.name] : [];
  return { known: [...person, ...self, ...knownPeople], sectionAliases };
}
