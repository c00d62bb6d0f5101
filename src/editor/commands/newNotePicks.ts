import * as vscode from 'vscode';
import type { Configuration } from '../../config/configuration.ts';
import {
  type FrameworkSection,
  frameworkNamed,
  meetingFrameworks,
  sectionsOf,
} from '../../config/frameworks.ts';
import { addDays, daysBetween } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import type { KnownPerson, NextMeeting } from '../../workspace/rhythm.ts';
import { cleanName } from '../../writing/personName.ts';
import type { NotesFolder } from '../folders.ts';
import { foundOnlyBySlug } from '../isFoundBy.ts';
import { type DayFromWords, type DayRow, dayInWords, type OfferedDay, offerDays } from '../offerDays.ts';
import { knownSoFar } from './peopleToMeetIn.ts';
import { type Answer, accept, ask, askWords, type Choice, pick, type StepPlace } from './steps.ts';

/** Whom a 1-on-1 is with; `isNew` for somebody whom no note and no roster names. */
export interface ChosenPerson {
  readonly person: string;
  readonly isNew: boolean;
}

/** Asks in which of several folders. */
export function pickFolder(place: StepPlace, folders: readonly NotesFolder[]): Promise<Answer<NotesFolder>> {
  const choices = folders.map(
    (folder): Choice<NotesFolder> => ({
      label: vscode.workspace.getWorkspaceFolder(folder.uri)?.name ?? folder.root,
      description: folder.root,
      value: folder,
    }),
  );
  const placeholder = vscode.l10n.t('In which folder?');
  return pick({ ...place, placeholder, choices: () => choices });
}

/** Asks whom the 1-on-1 is with: somebody who is known, or a name that is typed. */
export function pickPerson(
  place: StepPlace,
  known: () => readonly KnownPerson[],
  keyOf: (name: string) => string,
  today: Day,
  whenRead: Promise<unknown>,
): Promise<Answer<ChosenPerson>> {
  const { now, ready } = knownSoFar(known, whenRead);
  const choices = (typed: string): Choice<ChosenPerson>[] => {
    const people = now();
    const name = cleanName(typed);
    const key = name === '' ? null : keyOf(name);
    const found = foundOnlyBySlug(
      name,
      people.map((person) => person.name),
    );
    const rows = people.map(
      (person): Choice<ChosenPerson> => ({
        label: person.name,
        description: lastMet(person, today),
        // A handle or an alias has no letter of the name that is found by it.
        alwaysShow: person.key === key || found.includes(person.name),
        isLikely: found[0] === person.name,
        value: { person: person.name, isNew: false },
      }),
    );
    if (key === null || people.some((person) => person.key === key)) return rows;
    const label = vscode.l10n.t('New person: {name}', { name });
    return [...rows, { label, alwaysShow: true, value: { person: name, isNew: true } }];
  };
  const placeholder = vscode.l10n.t('Whom do you meet? Choose somebody, or type a new name.');
  return pick({ ...place, placeholder, choices, ready });
}

/** Asks for the day: today, the next in the person's rhythm, or another, in words too. */
export async function pickDate(
  place: StepPlace,
  next: NextMeeting | null,
  today: Day,
  dayFromWords: DayFromWords,
): Promise<Answer<Day>> {
  const planned: DayRow[] =
    next === null || next.date === today
      ? []
      : [{ label: dayInWords(next.date), description: whyThen(next), day: next.date }];
  const now = next?.date === today ? `${today} · ${whyThen(next)}` : dayInWords(today);
  const rows = [{ label: vscode.l10n.t('Today'), description: now, day: today }, ...planned];
  for (;;) {
    const chosen = await pickDay(place, rows, dayFromWords);
    if (chosen.kind !== 'value') return chosen;
    const { day, words } = chosen.value;
    if (day !== null) return { kind: 'value', value: day };
    const other = await askDate(place, words, today, dayFromWords);
    if (other.kind !== 'back') return other;
  }
}

function pickDay(
  place: StepPlace,
  rows: readonly DayRow[],
  dayFromWords: DayFromWords,
): Promise<Answer<OfferedDay>> {
  const list = vscode.window.createQuickPick<DayRow>();
  list.placeholder = vscode.l10n.t('On which day? Choose one, or type one in words.');
  list.matchOnDescription = true;
  return new Promise((resolve) => {
    const subscriptions = offerDays(list, rows, dayFromWords, (offered) => accept(list, offered, resolve));
    ask(list, place, subscriptions, resolve);
  });
}

/** Asks for the framework, the configured one first. */
export function pickFramework(
  place: StepPlace,
  { newFramework: configured, frameworks }: Configuration,
): Promise<Answer<string | null>> {
  const usual: Choice<string | null> = {
    label: configured.map((name) => frameworkNamed(name, frameworks)?.title ?? name).join(' + '),
    description: vscode.l10n.t('usual'),
    detail: titlesOf(sectionsOf(configured, frameworks)),
    value: null,
  };
  const others = meetingFrameworks(frameworks)
    .filter(({ name }) => configured.length !== 1 || name !== configured[0]?.trim().toLowerCase())
    .map(
      ({ name, title, sections }): Choice<string | null> => ({
        label: title,
        detail: titlesOf(sections),
        value: name,
      }),
    );
  return pick({
    ...place,
    placeholder: vscode.l10n.t('In which framework?'),
    choices: () => [usual, ...others],
  });
}

function askDate(
  place: StepPlace,
  typed: string,
  today: Day,
  dayFromWords: DayFromWords,
): Promise<Answer<Day>> {
  const read = async (words: string) => {
    const day = await dayFromWords(words);
    return day === null ? null : { value: day, shown: dayInWords(day) };
  };
  return askWords({
    ...place,
    prompt: vscode.l10n.t('The day of the meeting'),
    placeholder: addDays(today, 7),
    read,
    typed,
    whyNot: vscode.l10n.t('Write a day as YYYY-MM-DD, or in words such as “next friday”.'),
  });
}

function titlesOf(sections: readonly FrameworkSection[]): string {
  return sections.map(({ title }) => title).join(' · ');
}

/** How long ago somebody was met, in words. */
export function lastMet({ last }: Pick<KnownPerson, 'last'>, today: Day): string {
  if (last === null) return vscode.l10n.t('not met yet');
  const days = daysBetween(last, today);
  if (days === 0) return vscode.l10n.t('last met today');
  return days === 1
    ? vscode.l10n.t('last met yesterday')
    : vscode.l10n.t('last met {days} days ago', { days });
}

function whyThen({ source }: NextMeeting): string {
  switch (source) {
    case 'planned':
      return vscode.l10n.t('a note is there already');
    case 'agreed':
      return vscode.l10n.t('as agreed last time');
    case 'rhythm':
      return vscode.l10n.t('next in your rhythm');
  }
}
