import type { Item } from '../notes/note.ts';
import { localDay } from '../platform/today.ts';
import type { ItemHistory } from '../workspace/itemHistory.ts';
import {
  byDue,
  daysLate,
  entryOf,
  type ItemContext,
  type ItemEntry,
  isNamed,
  isOpen,
} from '../workspace/items.ts';
import { warnOfConfiguration } from './configurationWarnings.ts';
import { documentTexts, itemJson } from './formats/itemsJson.ts';
import { itemLine, itemsText, type PrintedItem } from './formats/itemsText.ts';
import { inParts } from './formats/parts.ts';
import { painter, printable } from './formats/terminalText.ts';
import type { ExitCode, Host } from './host.ts';
import { KeptLines } from './keptLines.ts';
import type { LoadedNotes } from './loadNotes.ts';
import { namesakes } from './namesakes.ts';
import type { NoteParts } from './packedForms.ts';
import { hasFailures, readWithProgress, shownPath } from './reading.ts';
import type { ListRequest } from './requests.ts';
import { sharedHistories } from './sharedHistories.ts';

/** Prints the action items that were asked for, earliest due date first. Returns the exit code. */
export function list(request: ListRequest, host: Host): ExitCode {
  const today = request.today ?? localDay(host.now());
  const notes = readWithProgress(request, host, partsFor(request));
  warnOfConfiguration(notes, host);
  const paint = painter(host.output, host);
  const found = itemsFound(request, notes, { today, peopleOf: notes.peopleOf }, (entry, history) => {
    const path = shownPath(host, entry.note.key);
    return request.json ? itemJson(entry, path, history()) : itemLine(entry, path, paint);
  });
  if (found.hasItems) warnOfNames(request, notes, !found.hasWanted, host);
  const listed = found.listed.sort(byDue);
  if (request.json) {
    for (const part of inParts(documentTexts('items', linesOf(listed)))) host.output.write(part);
  } else host.output.write(itemsText(listed, { today, paint, which: request.which }));
  return hasFailures(notes) ? 2 : 0;
}

/** One after the other: each is made when it is its turn. */
function* linesOf(listed: readonly PrintedItem[]): Generator<string> {
  for (const { line } of listed) yield line;
}

/** Closed items are asked for by name, in a list of all items, or by the next run. */
function partsFor({ which, person, owner, mine, cache }: ListRequest): NoteParts {
  const isForOpen = which !== 'all' && person === null && owner === null && !mine && cache === null;
  return isForOpen ? 'openItems' : 'items';
}

interface Found {
  /** Whether there is an item at all, whosever it is; known where a person or owner was asked for, and so is the next. */
  readonly hasItems: boolean;
  /** Whether there is one of the person and owner that were asked for, open or not. */
  readonly hasWanted: boolean;
  readonly listed: PrintedItem[];
}

/** Goes through the notes once: each item is printed while its note is at hand, since unpacked they would take many times as much memory. */
function itemsFound(
  request: ListRequest,
  notes: LoadedNotes,
  context: ItemContext,
  print: (entry: ItemEntry, history: () => ItemHistory) => string,
): Found {
  const histories = sharedHistories(notes.notes, () => context);
  const lines = new KeptLines();
  const listed: PrintedItem[] = [];
  let hasItems = false;
  let hasWanted = false;
  const take = (entry: ItemEntry, isListed: boolean): void => {
    // Of an item that was carried over the newest line speaks.
    if (!histories.isCurrent(entry)) return;
    hasItems = true;
    if (!isOfPerson(entry, request, notes)) return;
    hasWanted = true;
    if (!isListed) return;
    const { due, note, start, item, overdueDays } = entry;
    const line = print(entry, () => histories.historyOf(entry));
    listed.push(
      lines.keep({ due, note, start, isOpen: isOpen(item), isOverdue: overdueDays !== null, line }),
    );
  };
  // What is not listed tells whether there is something of the person or owner that was asked for, and nothing else.
  const isForNames = request.mine || request.person !== null || request.owner !== null;
  for (const kept of notes.notes)
    for (const session of kept.note.sessions)
      for (const item of session.items) {
        const isListed = isOfStatus(item, request, context);
        if (!item.isPreparation && (isListed || isForNames))
          take(entryOf(kept, session, item, context), isListed);
      }
  return { hasItems, hasWanted, listed };
}

function isOfStatus(item: Item, { which }: ListRequest, { today }: ItemContext): boolean {
  if (which === 'all') return true;
  return isOpen(item) && (which === 'open' || daysLate(item.due?.value ?? null, today) !== null);
}

function isOfPerson(
  entry: ItemEntry,
  { person, owner, mine }: ListRequest,
  { peopleOf }: LoadedNotes,
): boolean {
  const people = peopleOf(entry.note.root);
  if (mine && !entry.ownerIsSelf) return false;
  if (person !== null && !isNamed(entry.person, person, people)) return false;
  return owner === null || isNamed(entry.owner, owner, people);
}

/** A misspelt name must not look like a person without items, nor one of two Danas like the only one. */
function warnOfNames(
  { person, owner, mine }: ListRequest,
  { roots, rosters }: LoadedNotes,
  isNothingListed: boolean,
  host: Host,
): void {
  if (isNothingListed && mine && roots.every(({ configuration }) => configuration.self === null)) {
    host.errors.write('coaching-notes: --mine: say who you are, with `self:` in .coaching.yaml\n');
  }
  for (const [option, name] of Object.entries({ person, owner })) {
    if (name === null) continue;
    const names = [...new Set(rosters.flatMap((roster) => namesakes(name, roster)))];
    const reason =
      names.length > 0
        ? `may be ${names.join(' or ')}: say which, by the full name or an alias`
        : 'no such action item';
    if (names.length > 0 || isNothingListed) {
      host.errors.write(`coaching-notes: --${option} ${printable(name)}: ${printable(reason)}\n`);
    }
  }
}
