import * as vscode from 'vscode';
import { check } from '../../coaching/check.ts';
import type { CheckContext, Problem } from '../../coaching/rule.ts';
import { lineStartsOf } from '../../notes/lines.ts';
import type { Day } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { entriesOf, type ItemEntry } from '../../workspace/items.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import { disableInNote } from '../../writing/fixes/disableFixes.ts';
import type { Fix, FixTarget } from '../../writing/fixes/fix.ts';
import { fixesFor } from '../../writing/fixes/fixesFor.ts';
import type { CurrentNote } from '../currentNotes.ts';
import { toRange } from '../ranges.ts';
import type { Reader } from '../reader.ts';
import { say } from '../say.ts';
import { ADJUST_COMMAND, DISABLE_COMMAND } from './fixCommandNames.ts';

/** What quick fixes are offered with. */
export interface OfferParts {
  readonly reader: Reader;
  readonly contextOf: (indexed: IndexedNote) => CheckContext;
  /** The day of the next meeting with the person of a note, where it is known. */
  readonly nextMeeting: (indexed: IndexedNote) => Day | null;
}

/** A quick fix whose edit is worked out when it is chosen. */
export interface Offer extends vscode.CodeAction {
  readonly current: CurrentNote;
  /** The version of the document that it is offered for. */
  readonly version: number;
  readonly problem: Problem;
  readonly fix: Fix;
}

/** Fixes that ask about an item are what the lists do: their commands ask, and write. */
const ASKING = { 'due date': 'coachingNotes.setDueDate', owner: 'coachingNotes.assignItem' } as const;

/** The quick fixes for the problems of a note that touch `range`, each with the diagnostics that it mends. */
export async function offersAt(
  current: CurrentNote,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
  parts: OfferParts,
): Promise<vscode.CodeAction[]> {
  const indexed = asIndexed(current);
  const context = parts.contextOf(indexed);
  const lineStarts = lineStartsOf(current.text);
  const problems = check(current.note, context)
    .map((problem) => ({ problem, place: toRange(lineStarts, problem.range) }))
    .filter(({ place }) => place.intersection(range) !== undefined);
  const target = await targetFor(current, context, problems, parts);
  const actions = new Map<string, vscode.CodeAction>();
  for (const { problem, place } of problems) {
    const told = diagnostics.filter(
      (diagnostic) => ruleOf(diagnostic) === problem.rule && diagnostic.range.isEqual(place),
    );
    // What mends several problems in the same way is offered once, for all of them.
    const once = (write: unknown, action: () => vscode.CodeAction | null): void => {
      const key = JSON.stringify(write);
      const made = actions.get(key) ?? action();
      if (!made) return;
      made.diagnostics = [...(made.diagnostics ?? []), ...told];
      actions.set(key, made);
    };
    for (const fix of [...fixesFor(problem, target), ...disableInNote(problem, target)])
      once([say(fix.title), fix.write], () => offer(current, problem, fix, context));
    once(problem.rule, () => disableInWorkspace(problem, current));
  }
  return [...actions.values()];
}

/** The note as it stands in its buffer, as the index would hold it. */
export function asIndexed({ document, folder, path, note }: CurrentNote): IndexedNote {
  return { key: document.uri.toString(), path, root: folder.root, note };
}

/** The words that tell days are understood beforehand: the thread that knows them does not answer at once. */
async function targetFor(
  current: CurrentNote,
  context: CheckContext,
  problems: readonly { readonly problem: Problem }[],
  { reader, nextMeeting }: OfferParts,
): Promise<FixTarget> {
  const { note, text } = current;
  const asked: (readonly [words: string, from: Day])[] = [];
  const noting: FixTarget = {
    note,
    text,
    context,
    dayFromWords: (words, from) => {
      asked.push([words, from]);
      return null;
    },
  };
  for (const { problem } of problems) fixesFor(problem, noting);
  const days = new Map<string, Day | null>();
  for (const [words, today] of asked)
    days.set(`${today} ${words}`, await reader.ask('dayFromWords', { words, today }, true));
  // All notes of the person are looked at: once is enough.
  let next: Day | null | undefined;
  const nextDay = (): Day | null => {
    if (next === undefined) next = nextMeeting(asIndexed(current));
    return next;
  };
  return {
    note,
    text,
    context,
    nextMeeting: nextDay,
    dayFromWords: (words, from) => days.get(`${from} ${words}`) ?? null,
  };
}

/** Null where what must be asked about is no open item. */
function offer(
  current: CurrentNote,
  problem: Problem,
  fix: Fix,
  context: CheckContext,
): vscode.CodeAction | null {
  const action = new vscode.CodeAction(say(fix.title), vscode.CodeActionKind.QuickFix);
  action.isPreferred = fix.isPreferred;
  if (fix.write.kind !== 'ask') {
    const { version } = current.document;
    return Object.assign(action, { current, version, problem, fix });
  }
  if (fix.write.what === 'adjustment') {
    action.command = { command: ADJUST_COMMAND, title: action.title, arguments: [current.document.uri] };
    return action;
  }
  const entry = entryOf(fix.write.start, current, context);
  if (!entry) return null;
  action.command = { command: ASKING[fix.write.what], title: action.title, arguments: [entry] };
  return action;
}

function entryOf(
  start: number,
  current: CurrentNote,
  { today, people }: CheckContext,
): ItemEntry | undefined {
  return entriesOf(asIndexed(current), { today, peopleOf: () => people }).find(
    ({ item }) => item.range.start === start,
  );
}

function disableInWorkspace({ rule }: Problem, { folder }: CurrentNote): vscode.CodeAction {
  const title = say(phrase('Switch `{rule}` off in all notes of this folder', { rule }));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: DISABLE_COMMAND, title, arguments: [folder.root, rule] };
  return action;
}

function ruleOf({ source, code }: vscode.Diagnostic): string | null {
  if (source !== 'Coaching' || code === undefined) return null;
  return String(typeof code === 'object' ? code.value : code);
}
