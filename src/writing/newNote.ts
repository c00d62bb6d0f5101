import { type FrameworkTable, sectionsOf } from '../config/frameworks.ts';
import type { Day } from '../notes/note.ts';
import { SINCE_LAST_TIME } from './sinceLastTime.ts';
import { yamlText } from './yamlText.ts';

/** What a new note says from the start. */
export interface NewNoteParts {
  /** A clean name. */
  readonly person: string;
  readonly date: Day;
  /** Names of frameworks, at least one. */
  readonly framework: readonly string[];
  readonly frameworks: FrameworkTable;
  /** Markdown lines of what is still open. */
  readonly sinceLastTime: readonly string[];
}

export interface NewNoteText {
  /** Lines end in LF. */
  readonly text: string;
  /** In UTF-16 code units: the empty line of the first section to be filled. */
  readonly cursor: number;
}

/** The text of a new 1-on-1: front matter, a title, what is still open, and the framework's sections, each empty but for its prompt. */
export function newNote({ person, date, framework, frameworks, sinceLastTime }: NewNoteParts): NewNoteText {
  const names = framework.map(yamlText);
  const head = [
    '---',
    'type: 1-on-1',
    `person: ${yamlText(person)}`,
    `date: ${date}`,
    `framework: ${names.length === 1 ? names[0] : `[${names.join(', ')}]`}`,
    '---',
    '',
    `# 1-on-1 with ${asTitle(person)}`,
    '',
    ...(sinceLastTime.length === 0 ? [] : [`## ${SINCE_LAST_TIME}`, '', ...sinceLastTime, '']),
  ];
  const sections = sectionsOf(framework, frameworks).map(({ title, prompt }) => [
    `## ${title}`,
    '',
    comment(prompt),
  ]);
  const start = [...head, ...(sections[0] ?? []), ''].join('\n');
  // An empty line below each prompt, for the answer, and one that sets it off from the next title.
  const text = [...head, ...sections.map((lines) => [...lines, '', ''].join('\n'))].join('\n');
  return { text: `${text.trimEnd()}\n`, cursor: start.length };
}

/** A prompt that is read in the editor, shown on no page, and counts as nothing. */
function comment(prompt: string): string {
  return `<!-- ${prompt.replace(/\s+/gu, ' ').replace(/-{2,}/gu, '–').replace(/>/gu, '›')} -->`;
}

/** A name in a heading, with what would be markup escaped. */
function asTitle(person: string): string {
  return person.replace(/[\\`*~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\s)#+$/gu, '\\$&');
}
