import { compared } from '../notes/compared.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { folded } from './itemFilter.ts';
import { byName, byNeed } from './needOrder.ts';
import type { PersonSummary } from './personSummary.ts';

/** In which order people stand. */
export type PeopleOrder = 'need' | 'name' | 'next';

/** Who is shown, and in which order. */
export interface PeopleChoice {
  readonly order: PeopleOrder;
  /** Each of these words must stand somewhere in the name or handle. */
  readonly words: string;
  /** Only those whose next 1-on-1 is late. */
  readonly isLateOnly: boolean;
}

interface OrderRule {
  /** What the person chooses it by. */
  readonly title: Phrase;
  /** What stands beside the view's name; null for the order that it has unless told otherwise. */
  readonly by: Phrase | null;
  readonly compare: (a: PersonSummary, b: PersonSummary) => number;
}

/** The orders, as they are offered. */
export const PEOPLE_ORDERS: Readonly<Record<PeopleOrder, OrderRule>> = {
  need: { title: phrase('Who needs me most'), by: null, compare: byNeed },
  name: { title: phrase('Name'), by: phrase('by name'), compare: byName },
  next: { title: phrase('Next 1-on-1'), by: phrase('by next 1-on-1'), compare: byNext },
};

/** All orders, as they are offered. */
export const PEOPLE_ORDER_NAMES = Object.keys(PEOPLE_ORDERS) as readonly PeopleOrder[];

/** Everybody, whoever needs me most on top. */
export const EVERYBODY: PeopleChoice = { order: 'need', words: '', isLateOnly: false };

/** Whether a choice leaves anybody out. */
export function leavesOut({ words, isLateOnly }: PeopleChoice): boolean {
  return isLateOnly || folded(words).trim() !== '';
}

/** Those whom a choice shows, in its order. Case and accents do not matter. */
export function chosenPeople(
  people: readonly PersonSummary[],
  { order, words, isLateOnly }: PeopleChoice,
): readonly PersonSummary[] {
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return people
    .filter(({ name, handle, daysLate }) => {
      const text = folded(`${name}\n${handle}`);
      return (!isLateOnly || daysLate > 0) && wanted.every((word) => text.includes(word));
    })
    .sort(PEOPLE_ORDERS[order].compare);
}

/** What a filter shows, in words: `2 of 8 people: late, with “da”`. */
export function peopleChoiceInWords({ words, isLateOnly }: PeopleChoice, shown: number, all: number): Phrase {
  const values = { shown, all, words: words.trim() };
  if (values.words === '') return phrase('{shown} of {all} people: late', values);
  return isLateOnly
    ? phrase('{shown} of {all} people: late, with “{words}”', values)
    : phrase('{shown} of {all} people: with “{words}”', values);
}

/** Whose 1-on-1 comes first, those whose day is not known at the end. */
function byNext(a: PersonSummary, b: PersonSummary): number {
  const [dayA, dayB] = [a.nextDue ?? '9999-99-99', b.nextDue ?? '9999-99-99'];
  return compared(dayA, dayB) || byName(a, b);
}
