import { askedOf } from '../../coaching/asked.ts';
import { missingParty } from '../../coaching/missingParty.ts';
import { ITEM_BLANKS } from '../../config/noteParts.ts';
import type { Item } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { lineAround, lineEndOf } from '../lineEnd.ts';
import { ownerSpellings } from '../ownerSpellings.ts';
import type { Fixer } from './fix.ts';

const NEW_BULLET = '- ';

/** Begins a step for the one of two who has none, behind the last step of the plan. What it is, and its day, are to be agreed on. */
export const partyFixes: Fixer = (_problem, { note, text, context }) => {
  const asked = askedOf(note, context);
  const missing = asked && missingParty(note, asked.session, context);
  if (!missing) return [];
  const [handle] = ownerSpellings(missing, [], { people: context.people, note }).handles;
  const last = lastStep(asked.session.items);
  if (handle === undefined || !last) return [];
  const { at, gap, bullet } = placeBehind(last, text);
  const below = lineEndOf(text) + bullet.replace(/[^\s>]/gu, ' ');
  const lead = `${gap}${bullet}[ ] @${handle} `;
  const lines = [
    `${lead}${ITEM_BLANKS.what} 📅 ${ITEM_BLANKS.due}`,
    `${below}- Expectation: ${ITEM_BLANKS.expectation}`,
    `${below}- Result by then: ${ITEM_BLANKS.result}`,
  ];
  const start = at + lead.length;
  return [
    {
      title: missing.isSelf
        ? phrase('Add a step of my own')
        : phrase('Add a step of {name}’s', { name: missing.name }),
      isPreferred: true,
      isSafe: false,
      write: {
        kind: 'start',
        replacements: [{ range: { start: at, end: at }, text: lines.join('') }],
        selection: { start, end: start + ITEM_BLANKS.what.length },
      },
    },
  ];
};

/** The last step that stands in no other one. */
function lastStep(items: readonly Item[]): Item | undefined {
  return items.findLast(({ isPreparation }) => !isPreparation);
}

interface Place {
  readonly at: number;
  /** Line ends before the new line. */
  readonly gap: string;
  /** The new line's beginning, up to its box. */
  readonly bullet: string;
}

/** Behind an item with all that is nested in it, as the next one of its list; behind a table, or lines by keyword, as a list of its own. */
function placeBehind({ form, range, source }: Item, text: string): Place {
  const lineEnd = lineEndOf(text);
  const before = text.slice(lineAround(text, range.start).start, range.start);
  const marker = /^[-*+][ \t]+/u.exec(source)?.[0];
  const at = endOfBlock(range.end, before.length, text);
  if (form === 'task' && marker !== undefined && /^[\s>]*$/u.test(before))
    return { at, gap: lineEnd, bullet: before + marker };
  return { at, gap: lineEnd + lineEnd, bullet: NEW_BULLET };
}

/** Where the lines end that go on with, or stand nested in, what starts at a column; blank lines between them count. */
function endOfBlock(from: number, column: number, text: string): number {
  let end = lineAround(text, from).end;
  for (let at = end; at < text.length; ) {
    const line = lineAround(text, at + (/^\r\n/u.test(text.slice(at, at + 2)) ? 2 : 1));
    const source = text.slice(line.start, line.end);
    const lead = /^[\s>]*/u.exec(source)?.[0].length ?? 0;
    const isBlank = lead === source.length;
    if (!isBlank && lead <= column && !source.startsWith('|')) return end;
    if (!isBlank) end = line.end;
    at = line.end;
  }
  return end;
}
