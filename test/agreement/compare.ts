import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import { readDrafts } from '../../src/notes/items.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import { placeOf } from '../../src/notes/lines.ts';
import { readMarkdown } from '../../src/notes/markdown.ts';
import type { Note, ReadingOptions, TextRange } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/readNote.ts';

const OPTIONS: ReadingOptions = {
  include: ['1-1s/**'],
  exclude: [],
  self: ['Sam Okafor'],
  knownPeople: ['Dana Reyes'],
  sectionAliases: SECTION_ALIASES,
  prompts: [],
};

const oracle = unified().use(remarkParse).use(remarkGfm).freeze();
const oracleWithFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

/** What is wrong with the reading of a text, or null. `twice` reads it again and compares. */
export function difference(text: string, twice: boolean): string | null {
  let note: Note | null;
  try {
    note = readNote('1-1s/dana.md', text, OPTIONS);
    assert.ok(note, 'the text is not read as a note');
    assert.equal(note.unreadable, null);
    assert.deepEqual(tasksOf(note, text), expectedTasks(text));
    checkInvariants(note, text);
    if (twice) assert.deepEqual(readNote('1-1s/dana.md', text, OPTIONS), note, 'the second reading differs');
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return null;
}

/** The grammar's own tasks: the line of each list item, and whether it is checked. */
function expectedTasks(text: string): string[] {
  const tasks: { offset: number; task: string }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      tasks.push({
        offset: node.position?.start.offset ?? -1,
        task: `${node.position?.start.line} ${node.checked ? 'checked' : 'unchecked'}`,
      });
    if ('children' in node) node.children.forEach(visit);
  };
  visit((hasUnclosedFence(text) ? oracle : oracleWithFrontMatter).parse(text));
  return tasks.sort((a, b) => a.offset - b.offset).map(({ task }) => task);
}

/**
 * The extension for front matter reads a text that opens a block and never closes it without lists and quotes, as no
 * renderer of markdown does: there the tree is that of remark-gfm alone.
 */
function hasUnclosedFence(text: string): boolean {
  const [first, ...others] = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/[ \t]+$/u, ''));
  return first === '---' && !others.includes('---');
}

/** Of all that has the form of a task: those that a template left to be filled are no items of the note. */
function tasksOf(note: Note, text: string): string[] {
  const { tree } = readMarkdown(text, note.frontMatter.range.end);
  assert.ok(tree);
  const drafts = readDrafts(tree, { text, around: () => [] });
  const starts = new Set(drafts.map(({ range }) => range.start));
  for (const item of itemsOf(note))
    if (item.form === 'task') assert.ok(starts.has(item.range.start), 'an item that is no task');
  return drafts
    .filter(({ form, status }) => form === 'task' && (status === 'open' || status === 'done'))
    .map(({ range, status }) => {
      const { line } = placeOf(note.lineStarts, range.start);
      return `${line} ${status === 'done' ? 'checked' : 'unchecked'}`;
    });
}

function checkInvariants(note: Note, text: string): void {
  const within = (range: TextRange | null | undefined, outer: TextRange, what: string): void => {
    if (range)
      assert.ok(outer.start <= range.start && range.start <= range.end && range.end <= outer.end, what);
  };
  const whole = { start: 0, end: text.length };
  within(note.frontMatter.range, whole, 'front matter');
  for (const { value, key } of note.frontMatter.places) {
    within(value, note.frontMatter.range, 'front-matter value');
    within(key, note.frontMatter.range, 'front-matter key');
  }
  for (const { range } of note.frontMatter.errors) within(range, whole, 'front-matter error');
  within(note.person?.range, whole, 'person');
  for (const { range } of note.invalidDates) within(range, whole, 'invalid date');
  assert.ok(note.sessions.length > 0, 'no session');
  for (const session of note.sessions) {
    within(session.range, whole, 'session');
    for (const section of session.sections) {
      within(section.range, whole, 'section');
      within(section.titleRange, section.range, 'title of a section');
      if (section.name === null) continue;
      assert.equal(section.words.length, section.range.end - section.titleRange.end, 'words of a section');
      for (const field of section.fields) {
        within(field.range, section.range, 'field');
        within(field.titleRange, whole, 'title of a field');
        within(field.valueRange, section.range, 'value of a field');
        assert.doesNotMatch(field.value, /[\r\n]/u, 'the value of a field is on one line');
      }
    }
  }
  for (const item of itemsOf(note)) {
    within(item.range, whole, 'item');
    assert.equal(item.source, text.slice(item.range.start, item.range.end), 'source of an item');
    assert.doesNotMatch(item.source, /[ \t\r\n]$/u, 'an item ends with its words');
    within(item.statusRange, item.range, 'status of an item');
    if (item.form === 'task')
      assert.match(
        text.slice(item.statusRange?.start, item.statusRange?.end),
        /^\[[ \t\r\nxX/>-]\]$/u,
        'box',
      );
    within(item.owner?.range, item.range, 'owner');
    within(item.due?.range, item.range, 'due date');
    for (const { range } of item.otherDues) within(range, item.range, 'other due date');
    assert.doesNotMatch(item.text, /[\r\n\uFFFC\uFFFE]|^\s|\s$/u, 'words of an item');
  }
}
