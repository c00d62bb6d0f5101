import * as vscode from 'vscode';
import { slugOf } from '../../notes/names.ts';
import type { OwnerMention } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import type { People } from '../../workspace/people.ts';
import { ownerSpellings } from '../../writing/ownerSpellings.ts';
import type { ChangeOf } from '../commands/changeItems.ts';
import { isFoundBy } from '../isFoundBy.ts';

/** What the question for an owner needs. */
export interface OwnerQuestion {
  readonly peopleOf: (root: string) => People;
  /** Names to choose from, the most likely first. */
  readonly names: readonly string[];
  /** Handles and aliases of somebody whom the configuration names. */
  readonly otherNamesOf: (root: string, name: string) => readonly string[];
}

const SELF: OwnerMention = { name: 'me', range: null, party: 'self' };

interface OwnerRow extends vscode.QuickPickItem {
  /** Null for oneself. */
  readonly owner: string | null;
}

/** Asks whose the items are: oneself, somebody who is known, or a name that is typed. */
export async function askOwner(
  entries: readonly ItemEntry[],
  question: OwnerQuestion,
): Promise<ChangeOf | undefined> {
  const about = [...new Set(entries.flatMap(({ person }) => person ?? []))];
  const known = [...new Set([...about, ...question.names])];
  const rows: OwnerRow[] = [
    { label: vscode.l10n.t('You'), owner: null },
    ...known.map((name) => ({
      label: name,
      description: about.includes(name) ? vscode.l10n.t('whom the note is about') : '',
      owner: name,
    })),
  ];
  const root = entries[0]?.note.root ?? '';
  const picked = await pick(rows, (name) => question.otherNamesOf(root, name));
  return picked && ((note) => assignment(note, picked.owner, question));
}

/** A name that is not in the list is offered as it is typed. */
function pick(
  rows: readonly OwnerRow[],
  otherNamesOf: (name: string) => readonly string[],
): Promise<OwnerRow | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<OwnerRow>();
    list.placeholder = vscode.l10n.t('Whose is it? Choose somebody, or type a name');
    list.items = rows;
    list.onDidChangeValue((value) => {
      const name = value.trim().replace(/^@/u, '');
      const namesOf = ({ owner }: OwnerRow): string[] =>
        owner === null ? [] : [owner, ...otherNamesOf(owner)];
      const isPlain = rows.some(({ label }) => label.toLowerCase().includes(name.toLowerCase()));
      const found = rows.map((row) => ({ ...row, alwaysShow: isFoundBy(name, namesOf(row)) }));
      const likely = isPlain ? undefined : found.find(({ alwaysShow }) => alwaysShow);
      const isKnown =
        slugOf(name) === '' || rows.some((row) => namesOf(row).some((own) => slugOf(own) === slugOf(name)));
      list.items = isKnown
        ? found
        : [
            ...found,
            { label: name, description: vscode.l10n.t('a new name'), alwaysShow: true, owner: name },
          ];
      // The editor puts what has the very letters first: here that is the new name.
      if (likely) list.activeItems = [likely];
    });
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function assignment(
  { note, root }: IndexedNote,
  name: string | null,
  { peopleOf, otherNamesOf }: OwnerQuestion,
): ReturnType<ChangeOf> {
  const people = peopleOf(root);
  const person = name === null ? people.ownerOf(SELF, note) : people.resolve(name);
  const spellings = person
    ? ownerSpellings(person, name === null ? [] : otherNamesOf(root, person.name), { people, note })
    : { handles: [], names: [] };
  return { kind: 'assign', ...spellings };
}
