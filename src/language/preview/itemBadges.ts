import { daysBetween } from '../../notes/days.ts';
import { dueDates } from '../../notes/dueDates.ts';
import { type Field, readFields } from '../../notes/fields.ts';
import type { KnownNames } from '../../notes/knownNames.ts';
import type { Day, ItemStatus, TextRange } from '../../notes/note.ts';
import { findOwner } from '../../notes/owners.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { weekdayName } from '../../workspace/wording.ts';
import { lateInWords } from '../lateness.ts';
import type { Badge } from './badges.ts';
import { type InlineSource, inlineTextFrom } from './inlineSource.ts';

/** What the badges of an item are made with. */
export interface ItemBadgeContext {
  readonly today: Day;
  /** Names of people whom the note, the roster or the settings name. */
  readonly known: KnownNames;
  /** Preparation steps are never overdue. */
  readonly isPreparation: boolean;
  readonly say: (words: Phrase) => string;
}

interface Box {
  readonly status: ItemStatus;
  readonly isOpen: boolean;
  /** Drawn in the box, so that it is told without colours. */
  readonly sign: string;
  readonly words: Phrase;
}

const OPEN: Box = { status: 'open', isOpen: true, sign: '\u00A0', words: phrase('Open') };
const DONE: Box = { status: 'done', isOpen: false, sign: '✓', words: phrase('Done') };

/** By the letter in the brackets. */
const BOXES: Readonly<Record<string, Box>> = {
  ' ': OPEN,
  '\t': OPEN,
  x: DONE,
  X: DONE,
  '/': { status: 'inProgress', isOpen: true, sign: '/', words: phrase('In progress') },
  '-': { status: 'cancelled', isOpen: false, sign: '–', words: phrase('Cancelled') },
  '>': { status: 'carriedOver', isOpen: false, sign: '>', words: phrase('Carried over') },
};

const BOX = /^\[([ \txX/>-])\](?=[ \t]|$)/u;
const BOX_LENGTH = 3;

/** The badges of a list item's text, its status first; null where the text has no status box. */
export function itemBadges(source: InlineSource, context: ItemBadgeContext): Badge[] | null {
  const first = source.pieces[0];
  // A text token ends at a line end as well.
  const box = first?.start === 0 ? BOXES[BOX.exec(source.text.slice(0, first.end))?.[1] ?? ''] : undefined;
  if (!box) return null;
  const inline = inlineTextFrom(source, BOX_LENGTH);
  const { fields, rest } = readFields(inline);
  const { say, known } = context;
  const status: Badge = {
    ranges: [{ start: 0, end: BOX_LENGTH }],
    attributes: {
      class: `coaching-status coaching-${box.status}`,
      role: 'img',
      'aria-label': say(box.words),
      title: say(box.words),
    },
    instead: box.sign,
  };
  const keyed = fields.filter(({ name, value }) => name === 'owner' && value !== '');
  const onLine = findOwner(inline, rest, known);
  const owners = keyed[0]
    ? keyed.map(rangesOf)
    : onLine
      ? [[onLine.removed, onLine.owner.range].flatMap((range) => (range ? [tidied(source, range)] : []))]
      : [];
  return [
    status,
    ...owners.map((ranges) => badge('owner', ranges, say(phrase('Owner')))),
    ...dueBadges(fields, box, context),
    ...fields.filter(({ name }) => name === 'done').map((done) => dated('done', done, phrase('Done'), say)),
    ...fields
      .filter(({ name }) => name === 'raised')
      .map((raised) => dated('raised', raised, phrase('Raised'), say)),
  ];
}

function dueBadges(fields: readonly Field[], box: Box, context: ItemBadgeContext): Badge[] {
  const { today, isPreparation, say } = context;
  const { field, due } = dueDates(fields);
  if (!field || !due) return [];
  const title = say(phrase('Due on {weekday}, {day}', { weekday: weekdayName(due.value), day: due.value }));
  const ranges = rangesOf(field);
  const days = box.isOpen && !isPreparation ? daysBetween(due.value, today) : -1;
  if (days > 0)
    return [{ ...badge('due coaching-overdue', ranges, title), addition: say(lateInWords(days)) }];
  if (days === 0) return [{ ...badge('due coaching-today', ranges, title), addition: say(phrase('today')) }];
  return [badge('due', ranges, title)];
}

function dated(kind: string, field: Field, label: Phrase, say: ItemBadgeContext['say']): Badge {
  const day = field.day?.kind === 'day' ? field.day.day : null;
  const title = say(day === null ? label : phrase('{what} on {day}', { what: label, day }));
  return badge(kind, rangesOf(field), title);
}

function badge(kind: string, ranges: readonly TextRange[], title: string): Badge {
  return { ranges, attributes: { class: `coaching-badge coaching-${kind}`, title } };
}

/** The whole field; its value alone where bold words or a link divide it. */
function rangesOf({ range, valueRange }: Field): TextRange[] {
  return [range, valueRange];
}

/** Without the spaces around it and the colon or comma behind it. */
function tidied({ text }: InlineSource, { start, end }: TextRange): TextRange {
  const own = text.slice(start, end);
  const from = start + own.length - own.trimStart().length;
  const last = own.trimEnd();
  const isMark = /[:,]$/u.test(last);
  return { start: from, end: start + last.length - (isMark ? 1 : 0) };
}
