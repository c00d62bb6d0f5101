import * as vscode from 'vscode';
import type { badgedTokens, PreviewNote } from '../language/preview/badgedTokens.ts';
import { extendMarkdownIt, type MarkdownRenderer } from '../language/preview/extendMarkdownIt.ts';
import type { Day } from '../notes/note.ts';
import type { IndexedNote, NoteIndex } from '../workspace/noteIndex.ts';
import type { Folders, NotesFolder } from './folders.ts';
import { OnDemand } from './onDemand.ts';
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

/**
 * Badges in the built-in markdown preview, for notes alone. Whether a document is one, the index says. What draws them is loaded with the
 * preview's engine: should it draw earlier, it draws once more.
 */
export function registerPreview({ index, folders, today, onFault }: PreviewParts): Preview {
  /** What was said of each document that has been shown: whether it is a note. */
  const shown = new Map<string, boolean>();
  const noteAt = (address: string): PreviewNote | null => {
    const indexed = index.get(address);
    shown.set(address, indexed !== undefined);
    const folder = folders.of(vscode.Uri.parse(address));
    return folder && indexed?.note.unreadable === null ? previewNote(indexed, folder) : null;
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
  let draw: typeof badgedTokens | null = null;
  const badges = new OnDemand(async () => {
    const loaded = await import('../language/preview/badgedTokens.ts');
    draw = loaded.badgedTokens;
    refresh();
    return loaded;
  });
  return {
    extendMarkdownIt: (engine) => {
      badges.get().catch(onFault);
      return extendMarkdownIt(engine, {
        noteAt,
        badged: (tokens, note) => draw?.(tokens, note, { today: today(), say }) ?? tokens,
        onFault,
      });
    },
    refresh,
    dispose: stop,
  };
}

function previewNote({ note }: IndexedNote, { options }: NotesFolder): PreviewNote {
  const { self, knownPeople, sectionAliases } = options;
  const person = note.person ? [note.person.name] : [];
  return { known: [...person, ...self, ...knownPeople], sectionAliases };
}
