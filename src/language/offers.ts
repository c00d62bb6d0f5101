import { RULES } from '../coaching/rules.ts';
import { meetingFrameworks } from '../config/frameworks.ts';
import { sectionAliases } from '../config/sections.ts';
import { daysBetween } from '../notes/days.ts';
import type { Day, Note } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { nextMeetingWith } from '../workspace/nextMeeting.ts';
import type { PersonEntry } from '../workspace/people.ts';
import { weekdayName } from '../workspace/wording.ts';
import type { Offer } from './completion.ts';
import { frameworkTitle } from './frameworkTitle.ts';
import type { LanguageContext } from './languageContext.ts';
import type { ValueSource } from './schemaKeys.ts';
import { distanceOf, usualDays } from './usualDays.ts';

/** What each of the schemas' `x-completions` offers. */
const OFFERS: Readonly<
  Record<ValueSource, (note: Note | null, context: LanguageContext) => readonly Offer[]>
> = {
  people: (_note, context) => personOffers(context),
  days: (note, context) => dayOffers(note, context),
  values: (_note, { configuration }) =>
    configuration.values.map((word): Offer => ({ kind: 'value', word, detail: phrase('value of the team') })),
  topics: (_note, { configuration }) =>
    configuration.topics.map((word, index): Offer => {
      return { kind: 'value', word, detail: phrase('topic of week {week}', { week: index + 1 }) };
    }),
  frameworks: (_note, { configuration }) =>
    meetingFrameworks(configuration.frameworks).map((framework): Offer => {
      const names = framework.sections.map((section) => section.title).join(' – ');
      const detail = frameworkTitle(framework);
      return { kind: 'framework', word: framework.name, detail, documentation: [verbatim(names)] };
    }),
  sections: (_note, { configuration }) =>
    Object.entries(sectionAliases(configuration.frameworks)).map(([word, [title = '']]): Offer => {
      return { kind: 'section', word, detail: verbatim(title) };
    }),
  rules: () =>
    RULES.map(({ id, summary, why }): Offer => {
      return { kind: 'rule', word: id, documentation: [phrase(summary), phrase(why)] };
    }),
};

/** What a source offers for a note. */
export function offersOf(source: ValueSource, note: Note | null, context: LanguageContext): readonly Offer[] {
  return OFFERS[source](note, context);
}

/** People by their full names, oneself left out: the notes are about others. */
function personOffers({ people }: LanguageContext): Offer[] {
  return people
    .all()
    .filter(({ isSelf }) => !isSelf)
    .map((person) => ({ kind: 'person', word: person.name, ...foundBy(person, people.handleOf(person)) }));
}

/** People as owners of items: `@dana`, oneself as `@me`; the person of the note first, then oneself. */
export function ownerOffers(note: Note | null, { people }: LanguageContext): Offer[] {
  const own = note ? people.personOf(note)?.slug : undefined;
  const others = people.all().filter(({ isSelf }) => !isSelf);
  const self: Offer = { kind: 'person', word: '@me', detail: phrase('you') };
  const offers = others.map((person): Offer & { readonly slug: string } => {
    const handle = people.handleOf(person);
    return {
      slug: person.slug,
      kind: 'person',
      word: `@${handle}`,
      detail: verbatim(person.name),
      aliases: [...person.otherNames, person.name],
    };
  });
  const first = offers.filter(({ slug }) => slug === own);
  return [...first, self, ...offers.filter(({ slug }) => slug !== own)].map(
    ({ kind, word, detail, aliases }): Offer => ({
      kind,
      word,
      ...(detail ? { detail } : {}),
      ...(aliases ? { aliases } : {}),
    }),
  );
}

/** Days with their weekdays: today, tomorrow, the next meeting and others. */
export function dayOffers(note: Note | null, context: LanguageContext): Offer[] {
  const { today, people, notes: all, notesOf = all } = context;
  const person = note && people.personOf(note);
  const notes = person ? notesOf(person.slug) : [];
  const next = note?.person ? nextMeetingWith(note.person.name, { notes, people, today }) : null;
  return usualDays(today, next).map(({ day, name }) => dayOffer(day, name, today));
}

function dayOffer(day: Day, name: Phrase, today: Day): Offer {
  const weekday = weekdayName(day);
  const distance = distanceOf(day, today);
  const isNear = daysBetween(today, day) < 2;
  const detail = isNear
    ? phrase('{weekday}, {day}', { weekday, day })
    : phrase('{weekday}, {day}, {distance}', { weekday, day, distance });
  return { kind: 'day', word: day, label: name, detail };
}

function foundBy({ name, otherNames }: PersonEntry, handle: string): Pick<Offer, 'detail' | 'aliases'> {
  return {
    detail: verbatim(`@${handle}`),
    aliases: [`@${handle}`, ...otherNames.filter((other) => other !== name)],
  };
}
