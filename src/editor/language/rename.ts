import * as vscode from 'vscode';
import { namesInWords } from '../../coaching/mentions.ts';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import { personAt } from '../../language/personAt.ts';
import { movedPath, type RenamedPath, renamedPaths } from '../../language/rename/renamedPaths.ts';
import { decideRenaming, type Renaming } from '../../language/rename/renaming.ts';
import { markedName } from '../../notes/names.ts';
import type { PersonMention } from '../../notes/note.ts';
import { peopleMentionsIn } from '../../notes/people.ts';
import { phrase } from '../../notes/phrase.ts';
import { pathWithin } from '../../platform/slashPaths.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import { namesMentioned, type People, rosterWith } from '../../workspace/people.ts';
import { dirtyDocuments, keyOf } from '../fileKeys.ts';
import { slashed } from '../folders.ts';
import { toRange } from '../ranges.ts';
import type { Reader } from '../reader.ts';
import type { FileToRead, RenamingOutcome } from '../readerProtocol.ts';
import { say } from '../say.ts';
import { type LanguageParts, type LanguagePlace, languagePlace } from './languageContext.ts';

export interface RenameParts extends LanguageParts {
  readonly reader: Reader;
}

/** Renames a person in all notes, in `.coaching.yaml` and in the paths that are named after them, as one edit. */
export function renameProvider(parts: RenameParts): Required<vscode.RenameProvider> {
  return {
    prepareRename: async (document, position) => {
      const { person, range } = await mentionAt(document, position, parts);
      return {
        range: new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)),
        placeholder: person.name,
      };
    },
    provideRenameEdits: async (document, position, newName) => {
      const { person, place } = await mentionAt(document, position, parts);
      const decision = decideRenaming(person, newName, place.context.people);
      if (decision.kind === 'refused') throw new Error(say(decision.message));
      return editFor(decision.renaming, place, parts.reader);
    },
  };
}

async function mentionAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  parts: LanguageParts,
): Promise<NonNullable<ReturnType<typeof personAt>> & { readonly place: LanguagePlace }> {
  const place = await languagePlace(document, parts);
  const mention = place?.note
    ? personAt(place.text, document.offsetAt(position), place.note, place.context.people)
    : null;
  if (!place || !mention) throw new Error(vscode.l10n.t('Here stands no person who could be renamed.'));
  const isKnown = place.context.people.all().some(({ slug }) => slug === mention.person.slug);
  const fitting = isKnown ? [] : place.context.people.candidates(mention.person.name);
  if (fitting.length > 1)
    throw new Error(
      say(
        phrase('“{name}” may be {names}: write the full name or the handle of the one who is meant.', {
          name: mention.person.name,
          names: namesInWords(fitting),
        }),
      ),
    );
  if (!isKnown)
    throw new Error(
      vscode.l10n.t('{name} is on no roster, and no note is about them.', { name: mention.person.name }),
    );
  return { ...mention, place };
}

async function editFor(
  renaming: Renaming,
  place: LanguagePlace,
  reader: Reader,
): Promise<vscode.WorkspaceEdit> {
  const { folder, context } = place;
  const notes = [...context.notes()];
  const paths = renamedPaths(notes, context.people, renaming);
  const [shared] = paths.shared;
  if (shared !== undefined)
    throw new Error(
      vscode.l10n.t(
        '{folder} also holds notes about others. Write `person:` into those about {name}, then rename.',
        {
          folder: shared,
          name: renaming.person.name,
        },
      ),
    );
  const moves = await possible(paths.renamed, folder.base);
  const mentioning = notes.filter((indexed) => mentions(indexed, renaming, context.people));
  const read = notes.map(({ note }) => note);
  const fileOf = readable();
  const outcome = await reader.ask(
    'planRenaming',
    {
      renaming,
      roster: rosterWith(folder.configuration, notes),
      mentioned: [...namesMentioned(read)],
      options: folder.options,
      files: mentioning.map(({ key, path }) => fileOf(slashed(vscode.Uri.parse(key)), path)),
      configuration: fileOf(`${folder.base}/${CONFIGURATION_FILE}`, CONFIGURATION_FILE),
    },
    true,
  );
  if (outcome.kind === 'refused') throw new Error(say(outcome.message));
  return toEdit(outcome, moves, folder.base);
}

/** Notes about the person, with an item of theirs, or with their name among the participants or in words. */
function mentions({ note }: IndexedNote, { person }: Renaming, people: People): boolean {
  const isThem = (mention: PersonMention): boolean =>
    people.resolve(markedName(mention)).slug === person.slug;
  return (
    people.personOf(note)?.slug === person.slug ||
    peopleMentionsIn({ text: '', frontMatter: note.frontMatter }).some(isThem) ||
    note.sessions.some(({ items }) =>
      items.some(({ owner }) => owner !== null && people.ownerOf(owner, note)?.slug === person.slug),
    )
  );
}

/** Files as they are read: in the buffers where these have unsaved changes. */
function readable(): (file: string, path: string) => FileToRead {
  const dirty = dirtyDocuments();
  return (file, path) => ({ file, path, buffer: dirty.get(keyOf(file))?.getText() ?? null });
}

/** Paths whose new name is free. One that is needed and is not free ends it: its notes would keep the old name. */
async function possible(moves: readonly RenamedPath[], base: string): Promise<RenamedPath[]> {
  const free: RenamedPath[] = [];
  for (const move of moves) {
    const isSame = move.from.toLowerCase() === move.to.toLowerCase();
    if (isSame || !(await exists(vscode.Uri.file(`${base}/${move.to}`)))) free.push(move);
    else if (move.isNeeded)
      throw new Error(vscode.l10n.t('There is already a {path}. Nothing was renamed.', { path: move.to }));
  }
  return free;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/**
 * Files and folders first, then the texts where they stand by then: the editor saves what a refactoring has changed, and takes it back, by
 * its path. What is doubtful waits unticked in the preview.
 */
function toEdit(
  { files }: RenamingOutcome & { readonly kind: 'plan' },
  moves: readonly RenamedPath[],
  base: string,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const sure = { label: vscode.l10n.t('Names in notes'), needsConfirmation: false };
  const doubtful = { label: vscode.l10n.t('Full names in running words'), needsConfirmation: true };
  const paths = { label: vscode.l10n.t('Files and folders'), needsConfirmation: false };
  const at = (path: string): vscode.Uri => vscode.Uri.file(`${base}/${path}`);
  for (const { from, to } of moves) edit.renameFile(at(from), at(to), { overwrite: false }, paths);
  for (const { file, lineStarts, replacements, doubtful: prose } of files) {
    const uri = at(movedPath(pathWithin(base, file), moves));
    for (const { range, text } of replacements) edit.replace(uri, toRange(lineStarts, range), text, sure);
    for (const { range, text } of prose) edit.replace(uri, toRange(lineStarts, range), text, doubtful);
  }
  return edit;
}
