import { resolve } from 'node:path';
import { placeOf } from '../notes/lines.ts';
import { inEnglish } from '../notes/phrase.ts';
import { readNote } from '../notes/readNote.ts';
import { createText } from '../platform/createText.ts';
import { targetOf } from '../platform/pathTarget.ts';
import { replaceText } from '../platform/replaceText.ts';
import { joinName, pathWithin, withSlashes } from '../platform/slashPaths.ts';
import { localDay } from '../platform/today.ts';
import type { DatedSession } from '../workspace/meetings.ts';
import {
  type NewNoteContext,
  type NewNoteRequest,
  planNewNote,
  whyNotTheirs,
} from '../writing/planNewNote.ts';
import { type CarriedIntoNew, carryIntoNewNote } from './carryIntoNewNote.ts';
import { printable } from './formats/terminalText.ts';
import type { ExitCode, Host } from './host.ts';
import { namesakes } from './namesakes.ts';
import { notesRoots } from './notesRoots.ts';
import { readWithProgress, shownPath, warn } from './reading.ts';
import type { NewRequest } from './requests.ts';

/** Writes the note of a new 1-on-1, or finds the one that is there, and prints its path. Returns the exit code. */
export function newNote(request: NewRequest, host: Host): ExitCode {
  const folder = folderFor(request, host);
  const target = targetOf(folder);
  if (target.kind !== 'folder') {
    warn(host, folder, target.kind === 'unreadable' ? target.reason : 'is a file, not a folder of notes');
    return 2;
  }
  const loaded = readWithProgress({ paths: [folder], cache: null }, host);
  const root = loaded.rootOf(folder);
  if (root.configurationFile?.unreadable) return 2;
  const names = loaded.rosters.flatMap((roster) => namesakes(request.person, roster));
  if (names.length > 0)
    return refuse(host, `--person ${request.person}: may be ${names.join(' or ')}: write the full name`);
  const wanted: NewNoteRequest = {
    person: request.person,
    isNew: false,
    date: request.date ?? request.today ?? localDay(host.now()),
    framework: request.framework,
    carryOver: request.carryOver,
  };
  const people = loaded.peopleOf(root.folder);
  const context: NewNoteContext = {
    notes: [...loaded.index.all()].filter((note) => note.root === root.folder),
    people,
    configuration: root.configuration,
    options: root.options,
    folder: pathWithin(root.matchFrom, folder),
  };
  const plan = planNewNote(wanted, context);
  switch (plan.kind) {
    case 'refused':
      return refuse(host, inEnglish(plan.message));
    case 'existing':
      return printExisting(plan.session, host);
    case 'create': {
      const note = readNote(plan.path, plan.text, root.options);
      const reason = whyNotTheirs(plan, wanted, note, people);
      if (reason) return refuse(host, inEnglish(reason));
      const carried = carryIntoNewNote(plan, wanted, context, host);
      const code = write(folder, joinName(root.matchFrom, plan.path), carried.text, host);
      return code === 'written' ? markCarried(carried, joinName(root.matchFrom, plan.path), host) : code;
    }
  }
}

function printExisting({ indexed, session }: DatedSession, host: Host): ExitCode {
  const { line } = placeOf(indexed.note.lineStarts, session.range.start);
  const where = session.heading === null ? '' : ` in line ${line}`;
  warn(host, indexed.key, `holds the 1-on-1 of that day already${where}; nothing was written`);
  return print(indexed.key, host);
}

/** Writes the note; anything but `written` ends the command. */
function write(folder: string, path: string, text: string, host: Host): ExitCode | 'written' {
  const result = createText(folder, path, text);
  if (result.kind === 'failed') {
    warn(host, path, result.reason);
    return 2;
  }
  if (result.kind === 'created') return 'written';
  warn(host, path, 'exists already; nothing was written');
  return print(path, host);
}

/** Marks in their old notes what stands in the new one by now. Says what stands in both where one cannot be written. */
function markCarried({ marks }: CarriedIntoNew, path: string, host: Host): ExitCode {
  const failed = marks.filter(({ key, before, after }) => {
    const result = replaceText(key, before, after);
    if (result.kind === 'written') return false;
    const reason = result.kind === 'changed' ? 'is being changed by something else' : result.reason;
    const left = `${reason}; its open items stand in ${shownPath(host, path)} as well: mark them as carried over ([>])`;
    warn(host, key, left);
    return true;
  });
  const code = print(path, host);
  return failed.length > 0 ? 2 : code;
}

/** The folder that is asked for, else the top of the notes that the working directory belongs to. Absolute, with `/`. */
function folderFor({ folder }: NewRequest, { workingDirectory }: Host): string {
  const here = withSlashes(workingDirectory);
  if (folder !== null) return withSlashes(resolve(workingDirectory, folder));
  return notesRoots(here, [here]).of(here).folder;
}

function print(path: string, host: Host): ExitCode {
  const shown = shownPath(host, path);
  // What is read by a program must be the very name of the file.
  host.output.write(`${host.output.isTerminal ? printable(shown) : shown}\n`);
  return 0;
}

function refuse(host: Host, message: string): ExitCode {
  host.errors.write(`coaching-notes: ${printable(message)}\n`);
  return 2;
}
