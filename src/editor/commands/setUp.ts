import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import { joinName } from '../../platform/slashPaths.ts';
import { setUpConfiguration } from '../../writing/setUpConfiguration.ts';
import { setUpFacts } from '../../writing/setUpFacts.ts';
import { type NotesFolder, slashed } from '../folders.ts';
import type { CommandParts } from './commandParts.ts';
import { pickFolder } from './newNotePicks.ts';
import { offerToOpenFolder } from './offerToOpenFolder.ts';

/**
 * The command Set Up This Folder: writes a commented `.coaching.yaml` from what the notes say, and opens it. One that holds already is opened
 * as it is: nothing is ever overwritten. Returns its URI; undefined where nothing was opened.
 */
export async function setUp(parts: CommandParts): Promise<vscode.Uri | undefined> {
  const { folders, reader, whenRead } = parts;
  if ((vscode.workspace.workspaceFolders ?? []).length === 0)
    return offerToOpenFolder(
      vscode.l10n.t('Open the folder in which you keep your 1-on-1 notes: it is what is set up.'),
    );
  // Whom one meets is known once all notes are read.
  await whenRead();
  const folder = await chosenFolder([...folders.all()]);
  if (!folder) return undefined;
  const above = vscode.Uri.file(joinName(folder.base, CONFIGURATION_FILE));
  const uri = vscode.Uri.file(joinName(folder.root, CONFIGURATION_FILE));
  if (await isFile(above)) return open(above);
  const obstacle = await reader.ask('whyNotNew', { root: folder.root, file: slashed(uri) }, true);
  if (obstacle?.kind === 'exists') return open(uri);
  if (obstacle?.kind === 'failed') return refuse(`${CONFIGURATION_FILE}: ${obstacle.reason}`);
  const text = await textFor(folder, parts);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit)))
    return refuse(vscode.l10n.t('{path} could not be written.', { path: CONFIGURATION_FILE }));
  return open(uri);
}

async function textFor(
  { root, configuration }: NotesFolder,
  { reader, index, people, today }: CommandParts,
): Promise<string> {
  const author = await reader.ask('gitUser', { folder: root }, true);
  const notes = [...index.of(root)];
  const { frameworks } = configuration;
  return setUpConfiguration(
    setUpFacts({ notes, people: people.of(root), frameworks, author, today: today() }),
  );
}

async function chosenFolder(folders: readonly NotesFolder[]): Promise<NotesFolder | undefined> {
  if (folders.length <= 1) return folders[0];
  const title = vscode.l10n.t('Set Up This Folder');
  const answer = await pickFolder({ title, step: 1, of: 1 }, folders);
  return answer.kind === 'value' ? answer.value : undefined;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type !== vscode.FileType.Directory;
  } catch (error) {
    // Any other reason not to find it is met again, and told, where it is to be written.
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

async function open(uri: vscode.Uri): Promise<vscode.Uri> {
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

function refuse(message: string): undefined {
  void vscode.window.showWarningMessage(message);
  return undefined;
}
