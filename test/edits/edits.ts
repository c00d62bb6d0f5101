import { Chances } from '../bench/corpus/chances.ts';
import { habitsOf } from '../bench/corpus/habits.ts';
import { runningFileText } from '../bench/corpus/noteText.ts';

/** A running file, and what it becomes by one edit after the other. */
export interface EditedFile {
  /** Relative to the notes' root. */
  readonly path: string;
  readonly texts: readonly string[];
}

const NEWEST = '2026-01-15';
const PEOPLE = 200;
/** What is typed or pasted: letters, and whatever divides, hides, opens or closes something. */
const TYPED: readonly string[] = [
  ...['a', 'e', 'n', ' ', '.', '-', '\n', '\n\n', '\t', '    ', '\r\n', '\r'],
  ...['#', '# ', '## ', '### ', '\n# Archive\n', '\n## 2025-11-03\n\n- [ ] Ask @dana 📅 2025-11-10\n'],
  ...['\n# Goals\n', '\n## Goals\n\n', '\n### Action items\n\n', '\n### Mine\n\n', '\n**Action items:**\n'],
  ...['\n===\n', '\n---\n', '---', '===', '  ## 2025-10-06\n', '\n   # Dana\n'],
  ...['```', '\n```\n', '~~~', '<!--', '-->', '\n<!-- a note\n', '<br>', '\n<div>\n', '<b>'],
  ...['- [ ] ', '- [x] ', '\n- [ ] Send it (Lee) by 2026-02-01\n', '\n> ', '\n> - ', '\n1. ', '\n- \n'],
  ...[
    '|',
    '\n| Who | What |\n| --- | --- |\n| Dana | Call |\n',
    '**',
    '*',
    '_',
    '`',
    '[',
    ']',
    '](',
    '[[',
    ']]',
  ],
  ...['Intent: ', 'Owner: ', '**Criteria:** ', ':', '?', '📅 ', '📅 2026-01-99', 'due: soon', '^id-1'],
  ...['\n[a]: b\n', '[a]', '[^1]', '&amp;', '\\', 'TODO ', 'DOTO ', '{{', '}}', 'https://example.com/a', '…'],
  ...['---\n', '\n---\nperson: Lee\n---\n', 'person: Lee\n', 'coaching:', '\u00a0', '\u2028', '\ud83d', '\0'],
];

/** The file of one seed. The same seed gives the same file and edits. */
export function editedFile(seed: number, edits: number): EditedFile {
  const chances = new Chances(seed);
  const habits = habitsOf(chances.below(PEOPLE), chances);
  const sessions = 1 + chances.below(8);
  let text = runningFileText(habits, NEWEST, sessions, chances);
  // Sessions below titles of years, and those that are titles themselves.
  if (chances.happens(15)) text = text.replace(/^## (2025-1[01])/mu, '# 2025\n\n## $1');
  if (chances.happens(10)) text = text.replaceAll(/^#(#+ )/gmu, '$1');
  if (chances.happens(10)) text = text.replace(/^---[\s\S]*?\n---\r?\n/u, '');
  const texts = [text];
  for (let edit = 0; edit < edits; edit++) texts.push(edited(texts.at(-1) ?? '', texts, chances));
  return { path: `1-1s/${habits.folder}.md`, texts };
}

function edited(text: string, before: readonly string[], chances: Chances): string {
  // Undone.
  if (chances.happens(12)) return chances.of(before);
  const at = placeIn(text, chances);
  const end = chances.happens(50) ? at : at + chances.below(chances.happens(10) ? 400 : 4);
  if (chances.happens(5)) return moved(text, at, end, chances);
  return text.slice(0, at) + (chances.happens(70) ? chances.of(TYPED) : '') + text.slice(end);
}

/** Somewhere; often where a line begins or ends, and often near a heading: there most depends on it. */
function placeIn(text: string, chances: Chances): number {
  const at = chances.below(text.length + 1);
  const line = text.indexOf('\n', at);
  const heading = text.indexOf('\n#', at);
  if (heading >= 0 && chances.happens(35)) return Math.max(0, heading + chances.below(8) - 2);
  return line >= 0 && chances.happens(30) ? line + chances.below(2) : at;
}

function moved(text: string, start: number, end: number, chances: Chances): string {
  const rest = text.slice(0, start) + text.slice(end);
  const at = placeIn(rest, chances);
  return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
}
