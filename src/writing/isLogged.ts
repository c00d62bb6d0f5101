import { actionItems } from '../config/frameworks/sharedSections.ts';
import { ESCALATION_SECTION, escalationsOf } from '../notes/facts/escalations.ts';
import { itemsOf } from '../notes/itemsOf.ts';
import type { Item, Note, Section } from '../notes/note.ts';
import { oneLine } from './escalationLines.ts';
import type { EscalationRequest } from './escalationRequest.ts';
import { stateOf, wordsOf } from './itemState.ts';

/** Sections that logging an issue may make, or write to. */
const WRITTEN: readonly (string | null)[] = [ESCALATION_SECTION, actionItems.name];

/**
 * Whether a note has exactly what was to be logged beside what it had: one issue more, and one action of one's own where that was asked
 * for; every other issue, item, section, the person and the date as before.
 */
export function isLogged(
  before: Note,
  after: Note,
  request: EscalationRequest,
  link: string | null,
): boolean {
  const { action } = request;
  const issue = JSON.stringify([
    oneLine(request.issue),
    request.isUrgent,
    request.isImportant,
    request.isInTheirControl,
    oneLine(request.tried) || null,
    null,
    link,
  ]);
  const isMine = ({ owner, status, due, text }: Item): boolean =>
    action !== null &&
    owner?.party === 'self' &&
    status === 'open' &&
    due?.value === action.due &&
    wordsOf({ text }) === wordsOf({ text: action.words });
  return (
    frameOf(before) === frameOf(after) &&
    isOneMore(issuesOf(before), issuesOf(after), (said) => said === issue) &&
    (action === null
      ? statesOf(before).join('\n') === statesOf(after).join('\n')
      : isOneMore(statesOf(before), statesOf(after), (_, at) => isMine(itemsOf(after)[at] as Item)))
  );
}

/** Whether `now` is `old` with one entry more, which is the one that is meant. */
function isOneMore(
  old: readonly string[],
  now: readonly string[],
  isMeant: (entry: string, at: number) => boolean,
): boolean {
  return now.some((entry, at) => isMeant(entry, at) && now.toSpliced(at, 1).join('\n') === old.join('\n'));
}

function issuesOf({ sessions }: Note): string[] {
  return sessions
    .flatMap(escalationsOf)
    .map((said) =>
      JSON.stringify([
        said.issue.value,
        said.isUrgent,
        said.isImportant,
        said.isInTheirControl,
        said.tried,
        said.resolvedBy?.value ?? null,
        said.repeats?.value ?? null,
      ]),
    );
}

function statesOf(note: Note): string[] {
  return itemsOf(note).map((item) => JSON.stringify([item.source, stateOf(item)]));
}

/** What surrounds issues and items: sections that are written to may be new. */
function frameOf({ kind, person, date, sessions }: Note): string {
  const isOther = ({ name }: Section): boolean => !WRITTEN.includes(name);
  const outline = sessions.map(({ heading, sections }) => [
    heading?.value,
    sections.filter(isOther).map(({ name, title }) => [name, title]),
  ]);
  return JSON.stringify([kind, person?.name, date, outline]);
}
