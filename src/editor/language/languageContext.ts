import type * as vscode from 'vscode';
import type { LanguageContext } from '../../language/languageContext.ts';
import type { Day, Note } from '../../notes/note.ts';
import { pathWithin } from '../../platform/slashPaths.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.ts';
import type { NotesByPerson } from '../../workspace/notesByPerson.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { CurrentNotes } from '../currentNotes.ts';
import { type Folders, type NotesFolder, slashed } from '../folders.ts';

/** What completion, hover, definition, references and rename are made from. */
export interface LanguageParts {
  readonly currentNotes: CurrentNotes;
  readonly folders: Folders;
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly notesByPerson: Pick<NotesByPerson, 'notesAbout'>;
  readonly items: OpenItems;
  readonly histories: ItemHistories;
  readonly today: () => Day;
}

/** A document as it stands now: its note, if it is one, and all that is known around it. */
export interface LanguagePlace {
  readonly text: string;
  readonly note: Note | null;
  readonly folder: NotesFolder;
  readonly context: LanguageContext;
}

/** The place of a document; null where it stands in no folder, or was edited while it was read. */
export async function languagePlace(
  document: vscode.TextDocument,
  parts: LanguageParts,
): Promise<LanguagePlace | null> {
  const { version } = document;
  const text = document.getText();
  const folder = parts.folders.of(document.uri);
  if (!folder) return null;
  const note = (await parts.currentNotes.of(document))?.note ?? null;
  if (document.version !== version) return null;
  return { text, note, folder, context: contextOf(document, note, folder, parts) };
}

/** What is known around a document of a folder; `note` is the one in it. */
export function contextOf(
  document: vscode.TextDocument,
  note: Note | null,
  { root, base, configuration }: NotesFolder,
  { index, people, notesByPerson, items, histories, today }: LanguageParts,
): LanguageContext {
  const key = document.uri.toString();
  // The index lags behind the buffer while somebody types.
  const own = note ? [{ key, path: pathWithin(base, slashed(document.uri)), root, note }] : [];
  const others = (): IndexedNote[] => [...index.of(root)].filter((indexed) => indexed.key !== key);
  const othersOf = (slug: string): IndexedNote[] =>
    notesByPerson.notesAbout(root, slug).flatMap((other) => (other === key ? [] : (index.get(other) ?? [])));
  return {
    today: today(),
    configuration,
    people: people.of(root),
    key,
    notes: () => [...others(), ...own],
    notesOf: (slug) => [...othersOf(slug), ...own],
    historyOf: (item) => (own[0] ? histories.historyIn(own[0], item) : null),
    openItems: () => items.all().filter((entry) => entry.note.root === root),
  };
}
