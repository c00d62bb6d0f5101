import * as vscode from 'vscode';
import { sectionsOf } from '../../config/frameworks.ts';
import { newestSession } from '../../notes/newestSession.ts';
import type { Day } from '../../notes/note.ts';
import { sessionsByPerson } from '../../workspace/meetings.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import { carryingContext } from '../../writing/carryOver/carryingContext.ts';
import { carryOffers } from '../../writing/carryOver/carryOffers.ts';
import { carryOrders } from '../../writing/carryOver/carryOrder.ts';
import type { CurrentNote, CurrentNotes } from '../currentNotes.ts';
import { applyCarry, planCarry } from './carryEdit.ts';
import { pickItems, sayLeft } from './carryPick.ts';
import type { CarryingParts } from './commandParts.ts';

/** What the command needs. */
export interface CarryOverParts extends CarryingParts {
  readonly currentNotes: CurrentNotes;
}

/**
 * The command Carry Over Open Items: carries what is still open from before into the note in the editor; of a running file into its newest
 * session. Called with `{ all: true }` it asks nothing. Returns how many items were carried over.
 */
export async function carryOver(given: unknown, parts: CarryOverParts): Promise<number> {
  const document = vscode.window.activeTextEditor?.document;
  await parts.whenRead();
  const current = document ? await parts.currentNotes.of(document) : null;
  const session = current ? newestSession(current.note.sessions) : undefined;
  if (!document || !current || !session || current.note.kind !== 'one-on-one')
    return refuse(vscode.l10n.t('Open the note of a 1-on-1 into which the open items are to move.'));
  const date = session.date ?? current.note.date;
  const person = parts.people.of(current.folder.root).personOf(current.note);
  if (date === null || person === null)
    return refuse(vscode.l10n.t('This note does not say whom it is about, or when they met.'));
  const { notes, people, movable, histories } = offersInto(current, date, parts);
  if (movable.length === 0) return refuse(vscode.l10n.t('Nothing is open from before {date}.', { date }));
  const title = vscode.l10n.t('Carry Over Open Items');
  const answer = isForAll(given) ? null : await pickItems({ title, step: 1, of: 1 }, movable, parts.today());
  if (answer !== null && answer.kind !== 'value') return 0;
  const keys = answer && new Set(answer.value);
  const chosen = keys ? movable.filter(({ key }) => keys.has(key)) : movable;
  if (chosen.length === 0) return 0;
  const { frameworks } = current.folder.configuration;
  const carried = await planCarry(
    carryOrders(chosen, { notes, people, histories }),
    {
      uri: document.uri,
      path: current.path,
      text: document.getText(),
      sections: sectionsOf(frameworkNamesOf(current), frameworks),
      document,
    },
    current.folder,
    parts.reader,
  );
  const { plan } = carried;
  const isApplied =
    plan.carried === 0 || (await applyCarry(carried, new vscode.WorkspaceEdit(), parts.takenBack));
  await parts.sync.refresh([document.uri, ...chosen.map(({ note }) => vscode.Uri.parse(note.key))]);
  if (!isApplied)
    return refuse(vscode.l10n.t('A note was changed while it was being written to. Nothing was changed.'));
  if (plan.left.length > 0) sayLeft(plan.left);
  return plan.carried;
}

function isForAll(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'all' in given && given.all === true;
}

function offersInto(current: CurrentNote, date: Day, { index, people: peopleByRoot }: CarryOverParts) {
  const { root } = current.folder;
  const key = current.document.uri.toString();
  // The index lags behind the buffer while somebody types.
  const own: IndexedNote = { key, path: current.path, root, note: current.note };
  const notes = [...[...index.of(root)].filter((note) => note.key !== key), own];
  const people = peopleByRoot.of(root);
  const context = carryingContext({ notes, people }, date);
  const sessions = [...sessionsByPerson(notes, people).values()].find((one) =>
    one.sessions.some(({ indexed }) => indexed === own),
  )?.sessions;
  const { movable } = carryOffers(sessions ?? [], date, context, context.histories);
  return { notes, people, movable, histories: context.histories };
}

function frameworkNamesOf({ note, folder }: CurrentNote): readonly string[] {
  const value = note.frontMatter.value.framework;
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
  return names.length > 0 ? names : folder.configuration.framework;
}

function refuse(message: string): number {
  void vscode.window.showWarningMessage(message);
  return 0;
}
