import { type Phrase, phrase } from '../notes/phrase.ts';
import type { ItemEntry } from '../workspace/items.ts';
import type { People, ResolvedPerson } from '../workspace/people.ts';
import { weekdayName } from '../workspace/wording.ts';
import type { LanguageContext } from './languageContext.ts';
import { meetingDays } from './meetings.ts';
import { distanceOf } from './usualDays.ts';

/** How many items of each side are named. */
const SHOWN = 3;

/** Who somebody is: name and handle, the last and the next meeting, what they owe and what is owed to them. */
export function personHover(person: ResolvedPerson, context: LanguageContext): Phrase[] {
  const { people, today } = context;
  if (person.isSelf)
    return [
      phrase('**{name}**: you, `@me` in an item.', { name: person.name }),
      ...sideOf(ownItems(context), SIDES.self),
    ];
  const handle = people.handleOf(person);
  const days = meetingDays(person.slug, context);
  const last = days.findLast((day) => day <= today);
  const next = days.find((day) => day > today);
  const isThem = sameAs(person, people);
  const about = context.openItems().filter((entry) => isThem(entry.person));
  const theirs = context.openItems().filter((entry) => isThem(entry.owner));
  const meeting = (day: string): { weekday: Phrase; day: string; distance: Phrase } => ({
    weekday: weekdayName(day),
    day,
    distance: distanceOf(day, today),
  });
  return [
    phrase('**{name}**, @{handle} in an item.', { name: person.name, handle }),
    last ? phrase('Last 1-on-1: {weekday}, {day}, {distance}.', meeting(last)) : phrase('No 1-on-1 yet.'),
    ...(next ? [phrase('Next 1-on-1: {weekday}, {day}, {distance}.', meeting(next))] : []),
    ...sideOf(theirs, SIDES.theirs),
    ...sideOf(
      about.filter(({ ownerIsSelf }) => ownerIsSelf),
      SIDES.yours,
    ),
  ];
}

interface Side {
  readonly none: Phrase;
  readonly one: (values: Phrase['values']) => Phrase;
  readonly several: (values: Phrase['values']) => Phrase;
  readonly late: (values: Phrase['values']) => Phrase;
}

const SIDES: Readonly<Record<'theirs' | 'yours' | 'self', Side>> = {
  theirs: {
    none: phrase('They owe nothing.'),
    one: (values) => phrase('They owe one thing: {items}', values),
    several: (values) => phrase('They owe {count} things: {items}', values),
    late: (values) => phrase('They owe {count} things, {overdue} of them overdue: {items}', values),
  },
  yours: {
    none: phrase('You owe them nothing.'),
    one: (values) => phrase('You owe them one thing: {items}', values),
    several: (values) => phrase('You owe them {count} things: {items}', values),
    late: (values) => phrase('You owe them {count} things, {overdue} of them overdue: {items}', values),
  },
  self: {
    none: phrase('You owe nothing.'),
    one: (values) => phrase('You owe one thing: {items}', values),
    several: (values) => phrase('You owe {count} things: {items}', values),
    late: (values) => phrase('You owe {count} things, {overdue} of them overdue: {items}', values),
  },
};

/** Whether a full name, as lists have it, is that of somebody. There are many items, and few names. */
function sameAs({ slug }: ResolvedPerson, people: People): (name: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    if (name === null) return false;
    const isSame = known.get(name) ?? people.resolve(name).slug === slug;
    known.set(name, isSame);
    return isSame;
  };
}

function ownItems({ openItems }: LanguageContext): ItemEntry[] {
  return openItems().filter(({ ownerIsSelf }) => ownerIsSelf);
}

function sideOf(entries: readonly ItemEntry[], { none, one, several, late }: Side): Phrase[] {
  const [first, ...others] = entries.slice(0, SHOWN).map(itemInWords);
  if (!first) return [none];
  const items = others.reduce((all, next) => phrase('{all}; {next}', { all, next }), first);
  const overdue = entries.filter(({ overdueDays }) => overdueDays !== null).length;
  const words = entries.length > SHOWN ? phrase('{items} …', { items }) : items;
  const say = entries.length === 1 ? one : overdue > 0 ? late : several;
  return [say({ count: entries.length, overdue, items: words })];
}

function itemInWords({ text, due, overdueDays }: ItemEntry): Phrase {
  if (due === null) return phrase('{text}', { text });
  return overdueDays === null
    ? phrase('{text} (due {day})', { text, day: due })
    : phrase('{text} (overdue since {day})', { text, day: due });
}
