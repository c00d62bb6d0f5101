import * as vscode from 'vscode';
import { readDay } from '../../notes/days.ts';
import { lineStartsOf, placeOf } from '../../notes/lines.ts';
import type { Day } from '../../notes/note.ts';
import { joinName, pathWithin } from '../../platform/slashPaths.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { personKey } from '../../workspace/meetings.ts';
import { carriedKeys } from '../../writing/carryOver/carryOrder.ts';
import type { CarryOverPlan } from '../../writing/carryOver/carryOverPlan.ts';
import {
  type NewNoteContext,
  type NewNotePlan,
  type NewNoteToCreate,
  newNoteOffers,
  planNewNote,
  whyNotTheirs,
} from '../../writing/planNewNote.ts';
import { type NotesFolder, slashed } from '../folders.ts';
import { say } from '../say.ts';
import { applyCarry, planCarry } from './carryEdit.ts';
import { sayLeft } from './carryPick.ts';
import type { CarryingParts } from './commandParts.ts';
import { type NewNoteAnswers, type NewNoteArguments, pickNewNote } from './newNoteFlow.ts';
import { offerToOpenFolder } from './offerToOpenFolder.ts';
import { peopleToMeetIn } from './peopleToMeetIn.ts';

/**
 * The command New 1-on-1: writes the note of a new 1-on-1 and opens it where the first section is to be filled; a note that is there for that person and day is
 * opened instead. Returns the note's URI; undefined where nothing was opened.
 */
export async function newNote(given: unknown, parts: CarryingParts): Promise<vscode.Uri | undefined> {
  const { folders } = parts;
  if ((vscode.workspace.workspaceFolders ?? []).length === 0)
    return offerToOpenFolder(
      vscode.l10n.t('Open the folder in which you keep your 1-on-1 notes: a new one is written there.'),
    );
  const firstRead = parts.whenRead();
  if ([...folders.all()].length === 0) await firstRead;
  const answers = await pickNewNote(argumentsIn(given), {
    folders: [...folders.all()],
    today: parts.today(),
    ready: firstRead,
    peopleToMeet: (folder) => peopleToMeetIn(folder, parts),
    keyOf: (name, folder) => personKey(name, parts.people.of(folder.root)),
    dayFromWords: (words) => dayFromWords(words, parts),
    offersFor: (wanted) => offersFor(wanted, parts),
  });
  if (!answers) return undefined;
  // What is not read yet might be the note of that very day.
  await firstRead;
  const plan = planNewNote(answers, contextOf(answers.folder, parts));
  if (plan.kind !== 'existing') return carryOut(plan, answers, parts);
  // A note that was deleted or changed a moment ago may still be known as it was.
  await parts.sync.refresh([vscode.Uri.parse(plan.session.indexed.key)]);
  return carryOut(planNewNote(answers, contextOf(answers.folder, parts)), answers, parts);
}

/** Where items are only linked, none is asked for. */
async function offersFor(wanted: NewNoteAnswers, parts: CarryingParts): Promise<readonly ItemEntry[]> {
  if (wanted.folder.configuration.carryOver === 'link') return [];
  await parts.whenRead();
  return newNoteOffers(wanted, contextOf(wanted.folder, parts));
}

async function carryOut(
  plan: NewNotePlan,
  answers: NewNoteAnswers,
  parts: CarryingParts,
): Promise<vscode.Uri | undefined> {
  const { folder } = answers;
  const { reader, sync, people } = parts;
  if (plan.kind === 'refused') return refuse(say(plan.message));
  if (plan.kind === 'existing') {
    const { indexed, session } = plan.session;
    const uri = vscode.Uri.parse(indexed.key);
    const { lineStarts } = indexed.note;
    const isWhole = session.heading === null;
    return open(uri, isWhole ? null : placeOf(lineStarts, session.range.start));
  }
  const uri = vscode.Uri.file(joinName(folder.base, plan.path));
  const file = { file: slashed(uri), path: plan.path, buffer: plan.text };
  const [reading] = await reader.read([file], folder.options, true);
  const note = reading?.kind === 'note' ? reading.note : null;
  const reason = whyNotTheirs(plan, answers, note, people.of(folder.root));
  if (reason) return refuse(say(reason));
  const obstacle = await reader.ask('whyNotNew', { root: folder.root, file: slashed(uri) }, true);
  if (obstacle?.kind === 'failed') return refuse(`${plan.path}: ${obstacle.reason}`);
  if (obstacle?.kind === 'exists') return open(uri, null);
  const written = await writeNew(uri, plan, answers, parts);
  if (!written) return refuse(vscode.l10n.t('{path} could not be written.', { path: plan.path }));
  await sync.refresh([uri, ...written.plan.carry.map(({ key }) => vscode.Uri.parse(key))]);
  if (written.left.length > 0) sayLeft(written.left);
  return open(uri, placeOf(lineStartsOf(written.plan.text), written.plan.cursor));
}

interface Written {
  readonly plan: NewNoteToCreate;
  readonly left: CarryOverPlan['left'];
}

/** The new note and the marks in the old ones, as one edit. What cannot be carried over is linked; null where nothing was written. */
async function writeNew(
  uri: vscode.Uri,
  planned: NewNoteToCreate,
  answers: NewNoteAnswers,
  parts: CarryingParts,
): Promise<Written | null> {
  const { folder } = answers;
  const carrying = (plan: NewNoteToCreate) =>
    planCarry(plan.carry, { uri, ...plan, document: null }, folder, parts.reader);
  let plan = planned;
  let carried = await carrying(plan);
  const { left } = carried.plan;
  if (left.length > 0) {
    const again = { ...answers, carried: carriedKeys(plan.carry, left) };
    const other = planNewNote(again, contextOf(folder, parts));
    if (other.kind !== 'create' || other.path !== plan.path) return null;
    plan = other;
    carried = await carrying(plan);
  }
  const edit = new vscode.WorkspaceEdit();
  // The text comes with the file: one undo takes both back.
  edit.createFile(uri, {
    overwrite: false,
    ignoreIfExists: false,
    contents: new TextEncoder().encode(plan.text),
  });
  return (await applyCarry(carried, edit, parts.takenBack)) ? { plan, left } : null;
}

/** Opens a note with the cursor at a place, else where it was last. */
async function open(uri: vscode.Uri, place: { line: number; column: number } | null): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = place && new vscode.Position(place.line - 1, place.column - 1);
  const options = at ? { preview: false, selection: new vscode.Range(at, at) } : { preview: false };
  await vscode.window.showTextDocument(document, options);
  return uri;
}

function contextOf(folder: NotesFolder, { index, people }: CarryingParts): NewNoteContext {
  const { root, base, configuration, options } = folder;
  const notes = [...index.of(root)];
  return { notes, people: people.of(root), configuration, options, folder: pathWithin(base, root) };
}

async function dayFromWords(words: string, { reader, today }: CarryingParts): Promise<Day | null> {
  const reading = readDay(words);
  if (reading.kind === 'day') return reading.day;
  return reader.ask('dayFromWords', { words, today: today() }, true);
}

function argumentsIn(given: unknown): NewNoteArguments {
  if (typeof given !== 'object' || given === null) return {};
  const words = Object.entries(given).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(words);
}

function refuse(message: string): undefined {
  void vscode.window.showWarningMessage(message);
  return undefined;
}
