import { daysBetween } from '../notes/days.ts';
import type { Day, Item, ItemStatus, Note } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import type { ItemHistory } from '../workspace/itemHistory.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { carriedInWords, weekdayName } from '../workspace/wording.ts';
import type { LanguageContext } from './languageContext.ts';
import { notesAbout } from './meetings.ts';
import { distanceOf } from './usualDays.ts';

const STATUS_WORDS: Readonly<Record<ItemStatus, Phrase>> = {
  open: phrase('open'),
  inProgress: phrase('in progress'),
  done: phrase('done'),
  cancelled: phrase('cancelled'),
  carriedOver: phrase('carried over'),
};

/** What is known of an item: whose it is, how late, what is expected, and since when it is on the table. */
export function itemHover(item: Item, note: Note, context: LanguageContext): Phrase[] {
  const { expectation, result } = item;
  return [
    whose(item, note, context),
    dueParagraph(item, context.today),
    ...(expectation === null ? [] : [phrase('Expectation: {words}', { words: expectation })]),
    ...(result === null ? [] : [phrase('Result by then: {words}', { words: result })]),
    ...raisedParagraph(item, note, context),
  ];
}

function whose({ owner, status }: Item, note: Note, { people }: LanguageContext): Phrase {
  const person = owner ? people.ownerOf(owner, note) : null;
  const words = STATUS_WORDS[status];
  if (!person) return phrase('Nobody’s: it names no owner. {status}', { status: words });
  return person.isSelf
    ? phrase('**Yours**, {status}', { status: words })
    : phrase('**{owner}**, {status}', { owner: person.name, status: words });
}

function dueParagraph({ due, invalidDue, status }: Item, today: Day): Phrase {
  if (!due)
    return invalidDue === null
      ? phrase('No due date.')
      : phrase('Due “{words}”, which is no day.', { words: invalidDue });
  const day = due.value;
  const late = daysBetween(day, today);
  const isOpen = status === 'open' || status === 'inProgress';
  const values = { weekday: weekdayName(day), day, distance: distanceOf(day, today), days: late };
  if (!isOpen) return phrase('Was due on {weekday}, {day}.', values);
  if (late === 1) return phrase('Overdue by 1 day: it was due on {weekday}, {day}.', values);
  if (late > 0) return phrase('Overdue by {days} days: it was due on {weekday}, {day}.', values);
  return phrase('Due on {weekday}, {day}, {distance}.', values);
}

/** When an item was first raised and how often it was carried over, as its id tells; when as it says itself; else in which earlier note the same one is found: by its id, or word for word. */
function raisedParagraph(item: Item, note: Note, context: LanguageContext): Phrase[] {
  const history = context.historyOf(item);
  if (history) return carriedParagraphs(history, context.today);
  if (item.raised !== null) {
    const values = {
      weekday: weekdayName(item.raised),
      day: item.raised,
      distance: distanceOf(item.raised, context.today),
    };
    return [phrase('Raised on {weekday}, {day}, {distance}.', values)];
  }
  const person = context.people.personOf(note);
  const own = note.sessions.find(({ items }) => items.includes(item))?.date ?? note.date;
  if (!person || own === null) return [];
  const first = notesAbout(person.slug, context)
    .flatMap((indexed) => sightings(item, indexed))
    .filter(({ day }) => day < own)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))[0];
  if (!first) return [];
  const values = { path: first.note.path, day: first.day, distance: distanceOf(first.day, context.today) };
  return [phrase('First seen in {path}, on {day}, {distance}.', values)];
}

/** Where it was first raised, and what has become of it since. */
function carriedParagraphs(
  { entries, raised, carried, dueMoves, current }: ItemHistory,
  today: Day,
): Phrase[] {
  const [first] = entries;
  const moves =
    dueMoves === 0
      ? []
      : [
          dueMoves === 1
            ? phrase('Its due date moved once.')
            : phrase('Its due date moved {times} times.', { times: dueMoves }),
        ];
  if (!first || raised === null) return moves;
  const values = {
    path: first.note.path,
    day: raised,
    distance: distanceOf(raised, today),
    carried: carriedInWords(Math.max(1, carried)),
    current: current.note.path,
    line: current.line,
  };
  return [
    phrase('First raised in {path}, on {day}, {distance}; {carried}.', values),
    ...moves,
    phrase('Its newest line: {current}, line {line}.', values),
  ];
}

function sightings(
  { id, text }: Item,
  note: IndexedNote,
): { readonly note: IndexedNote; readonly day: Day }[] {
  const isSame = (other: Item): boolean =>
    id !== null ? other.id === id : text !== '' && other.text === text;
  return note.note.sessions.flatMap(({ items, date }) => {
    const day = date ?? note.note.date;
    return day !== null && items.some(isSame) ? [{ note, day }] : [];
  });
}
