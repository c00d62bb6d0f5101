import { RULES } from '../../src/coaching/rules.ts';
import { CONFIGURATION_SCHEMA } from '../../src/config/configurationSchema.ts';
import { FRAMEWORKS } from '../../src/config/frameworks.ts';
import { NOTE_SCHEMAS } from '../../src/config/noteSchemas.ts';
import { literalAt, type Source, sourcesIn } from './sources.ts';

/** Says what it is handed, in the language of the editor. */
const SAYER = 'src/editor/say.ts';
/** Says what tables say. The words of those tables are `wordsOfTables`. */
export const OF_TABLES: readonly string[] = [
  'src/config/schemaViolations.ts',
  'src/language/escapedPhrase.ts',
  'src/language/frameworkTitle.ts',
  'src/language/offers.ts',
  'src/language/schemaKeys.ts',
  'src/language/wordMeanings.ts',
];
const CALL = /(?<!function )\b(?:phrase|l10n\.t)\(\s*/gu;

/** One place where words are said. */
export interface Call {
  readonly file: string;
  readonly place: string;
  /** Null where the first argument is no literal. */
  readonly template: string | null;
}

/** Every `phrase(…)` and `l10n.t(…)` of a source. */
export function callsIn({ file, text }: Source): Call[] {
  return [...text.matchAll(CALL)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return { file, place: `${file}:${line}`, template: literalAt(text.slice(match.index + match[0].length)) };
  });
}

/** What rules, frameworks and schemas say of themselves, which hovers and completions show. */
export function wordsOfTables(): string[] {
  return [
    ...RULES.flatMap(({ summary, why }) => [summary, why]),
    ...FRAMEWORKS.map(({ title }) => title),
    ...[...Object.values(NOTE_SCHEMAS), CONFIGURATION_SCHEMA].flatMap(wordsOfSchema),
  ];
}

function wordsOfSchema(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if ((key === 'description' || key === 'x-expected') && typeof value === 'string') return [value];
    if (key === 'x-meanings') return Object.values(value as Readonly<Record<string, string>>);
    return wordsOfSchema(value);
  });
}

/** Every call of the sources but that which says what it is handed. */
export function callsInSources(): Call[] {
  return sourcesIn('src')
    .filter(({ file }) => file !== SAYER)
    .flatMap(callsIn);
}

/** Every template that the editor may show, each once. One without a word of its own, such as `{name}, {date}`, is the same in every language. */
export function shownTemplates(): string[] {
  const literals = callsInSources().flatMap(({ template }) => template ?? []);
  const hasWords = (template: string): boolean => /\p{L}/u.test(template.replace(/\{\w+\}/gu, ''));
  return [...new Set([...literals, ...wordsOfTables()])].filter(hasWords);
}
