import { actionItems } from '../config/frameworks/sharedSections.ts';
import { LOG_SECTIONS } from '../config/logSections.ts';
import { ESCALATION_SECTION } from '../notes/facts/escalations.ts';
import { newestSession } from '../notes/newestSession.ts';
import type { Note } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { escalationLines, oneLine, repeatsLink } from './escalationLines.ts';
import type { EscalationPlace, EscalationRequest } from './escalationRequest.ts';
import { insertSection } from './fixes/insertSection.ts';
import { isLogged } from './isLogged.ts';
import { lineChanges } from './lineChanges.ts';
import { lineEndOf } from './lineEnd.ts';
import { addOwnAction } from './ownAction.ts';
import { applied, type WritePlan } from './replacement.ts';

const NO_NOTE = phrase('This file is no 1-on-1 note. Nothing was changed.');
const NO_ISSUE = phrase('Say in a few words what the issue is.');
const NOT_VERIFIED = phrase(
  'The issue cannot be written into this note without changing something else. Nothing was changed: write it into the note.',
);
const MY_ACTION = { ...actionItems, required: 'never' } as const;

/**
 * What logging an issue changes in a note: one record more in the Escalation section of its newest session, which is made before the
 * action items where there is none; and the action in response, where there is one. The result is read once more: what was there
 * before must be there as it was, and beside it exactly what was asked for.
 */
export function planLogEscalation(request: EscalationRequest, place: EscalationPlace): WritePlan {
  const { text, path, read } = place;
  const before = read(text);
  if (before?.kind !== 'one-on-one' || before.unreadable !== null) return refused(NO_NOTE);
  if (oneLine(request.issue) === '') return refused(NO_ISSUE);
  const link = request.repeats && repeatsLink(path, request.repeats);
  const lines = escalationLines(request, link);
  const logged = [appended, inserted].flatMap((write) => write(text, before, lines) ?? []);
  const { action } = request;
  for (const withRecord of logged) {
    const result = action ? withAction(withRecord, read(withRecord), action) : withRecord;
    const after = result === null ? null : read(result);
    if (result !== null && after && isLogged(before, after, request, link))
      return { kind: 'edit', replacements: lineChanges(text, result) };
  }
  return refused(NOT_VERIFIED);
}

/** The record behind the last one of the section that is there; null where there is none. */
function appended(text: string, { sessions }: Note, lines: readonly string[]): string | null {
  const session = newestSession(sessions);
  const sections = session?.sections ?? [];
  const log = sections.find(({ name }) => name === ESCALATION_SECTION);
  if (!log || !session) return null;
  const inner = sections.find(
    ({ name, range }) => name !== null && log.titleRange.end <= range.start && range.start < log.range.end,
  );
  const end = Math.min(inner?.range.start ?? log.range.end, session.range.end);
  const content = text.slice(log.titleRange.end, end).trimEnd();
  const at = log.titleRange.end + content.length;
  const lineEnd = lineEndOf(text);
  const written = lineEnd + lineEnd + lines.join(lineEnd);
  // What follows stays set off: only a text that ends here has nothing behind it.
  const isSetOff =
    text.slice(at).trim() === '' || /^[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/u.test(text.slice(at));
  return applied(text, [{ range: { start: at, end: at }, text: isSetOff ? written : written + lineEnd }]);
}

/** The record in a section of its own, before the action items. */
function inserted(text: string, { sessions }: Note, lines: readonly string[]): string | null {
  const session = newestSession(sessions);
  const [log] = LOG_SECTIONS.filter(({ name }) => name === ESCALATION_SECTION);
  if (!session || !log) return null;
  const lineEnd = lineEndOf(text);
  const wanted = { ...log, prompt: lines.join(lineEnd) };
  const { replacements } = insertSection(text, session, wanted, [wanted, MY_ACTION]);
  // A list begins on a line of its own also behind a bold lead-in.
  const leadIn = `**${log.title}:** `;
  return applied(
    text,
    replacements.map(({ range, text: added }) => ({
      range,
      text: added.replace(leadIn, () => leadIn.trimEnd() + lineEnd + lineEnd),
    })),
  );
}

/** The same text with the action in response. */
function withAction(
  text: string,
  note: Note | null,
  action: NonNullable<EscalationRequest['action']>,
): string | null {
  const session = note && newestSession(note.sessions);
  return session && applied(text, addOwnAction(text, session, action).replacements);
}

function refused(message: Phrase): WritePlan {
  return { kind: 'refused', message };
}
