import { RULES } from '../coaching/rules.ts';
import { frameworkNamed } from '../config/frameworks.ts';
import { sectionAliases } from '../config/sections.ts';
import { readDay } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { weekdayName } from '../workspace/wording.ts';
import { frameworkTitle } from './frameworkTitle.ts';
import type { LanguageContext } from './languageContext.ts';
import type { KnownValue, SchemaKey, ValueSource } from './schemaKeys.ts';
import { distanceOf } from './usualDays.ts';

/** What each of the schemas' `x-completions` says of a word. */
const MEANINGS: Readonly<Record<ValueSource, (word: string, context: LanguageContext) => readonly Phrase[]>> =
  {
    people: () => [],
    days: (word, { today }) => {
      const reading = readDay(word);
      return reading.kind === 'day' ? [dayParagraph(reading.day, today)] : [];
    },
    values: (word, { configuration }) =>
      isAmong(word, configuration.values) ? [phrase('One of the values of your team.')] : [],
    topics: (word, { configuration }) =>
      isAmong(word, configuration.topics) ? [phrase('One of the topics of your rotation.')] : [],
    frameworks: (word, { configuration }) => {
      const framework = frameworkNamed(word, configuration.frameworks);
      const titles = framework?.sections.map(({ title }) => title).join(' – ') ?? '';
      return framework ? [frameworkTitle(framework), verbatim(titles)] : [];
    },
    sections: (word, { configuration }) => {
      const titles = sectionAliases(configuration.frameworks)[word];
      return titles
        ? [phrase('Titles that name this section: {titles}.', { titles: titles.join(', ') })]
        : [];
    },
    rules: (word) =>
      RULES.filter(({ id }) => id === word).flatMap(({ summary, why }) => [phrase(summary), phrase(why)]),
  };

/** What a word is where a source offers it; empty where that is nothing it knows. */
export function meaningOf(source: ValueSource, word: string, context: LanguageContext): readonly Phrase[] {
  return MEANINGS[source](word, context);
}

/** What a value of a key means. */
export function valueParagraphs(
  key: SchemaKey,
  written: string,
  context: LanguageContext,
): readonly Phrase[] {
  const word = written.trim();
  const isWord = (value: KnownValue): boolean => value.word.toLowerCase() === word.toLowerCase();
  const meaning = key.values.find(isWord)?.meaning;
  if (meaning) return [meaning];
  return key.source ? meaningOf(key.source, word, context) : [];
}

/** A day with its weekday, and how far it is. */
export function dayParagraph(day: Day, today: Day): Phrase {
  return phrase('{weekday}, {day}: {distance}', {
    weekday: weekdayName(day),
    day,
    distance: distanceOf(day, today),
  });
}

function isAmong(word: string, words: readonly string[]): boolean {
  return words.some((other) => other.toLowerCase() === word.toLowerCase());
}
