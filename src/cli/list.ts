import { localDay } from '../platform/today.ts';
import { ItemHistories } from '../workspace/itemHistories.ts';
import { byDue, entriesOf, type ItemEntry, isNamed, isOpen } from '../workspace/items.ts';
import { warnOfConfiguration } from './configurationWarnings.ts';
import { itemsJson } from './formats/itemsJson.ts';
import { itemsText } from './formats/itemsText.ts';
import { painter, printable } from './formats/terminalText.ts';
import type { ExitCode, Host } from './host.ts';
import type { LoadedNotes } from './loadNotes.ts';
import { namesakes } from './namesakes.ts';
import { hasFailures, readWithProgress, shownPath } from './reading.ts';
import type { ListRequest } from './requests.ts';

/** Prints the action items that were asked for, earliest due date first. Returns the exit code. */
export function list(request: ListRequest, host: Host): ExitCode {
  const today = request.today ?? localDay(host.now());
  const notes = readWithProgress(request, host);
  warnOfConfiguration(notes, host);
  const { peopleOf } = notes;
  const context = { today, peopleOf };
  const histories = new ItemHistories(notes.index, () => context);
  // Of an item that was carried over the newest line speaks.
  const entries = [...notes.index.all()]
    .flatMap((note) => entriesOf(note, context))
    .filter((entry) => histories.isCurrent(entry));
  const wanted = entries.filter((entry) => isOfPerson(entry, request, notes));
  if (entries.length > 0) warnOfNames(request, notes, wanted.length === 0, host);
  const listed = wanted.filter((entry) => isOfStatus(entry, request)).sort(byDue);
  const pathOf = (entry: ItemEntry): string => shownPath(host, entry.note.key);
  const paint = painter(host.output, host);
  const text = request.json
    ? itemsJson(listed, pathOf, (entry) => histories.historyOf(entry))
    : itemsText(listed, { today, pathOf, paint, which: request.which });
  host.output.write(text);
  return hasFailures(notes) ? 2 : 0;
}

function isOfStatus({ item, overdueDays }: ItemEntry, { which }: ListRequest): boolean {
  if (which === 'all') return true;
  return which === 'overdue' ? overdueDays !== null : isOpen(item);
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
