import { NOTE_SCHEMAS } from '../../config/noteSchemas.ts';
import type { TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { lineAround, lineEndOf } from '../lineEnd.ts';
import type { Replacement } from '../replacement.ts';
import type { Fixer, FixTarget } from './fix.ts';

const COMMENT = /<!--\s*coaching:\s*disable\s([a-z,\s-]*?)(?=\s*-->)/gu;
const POINTER = '/coaching/disable';

/** Switches a rule off for this note: in the front matter, merged into the list that is there, else in a comment. Never YAML written anew. */
export const disableInNote: Fixer = ({ rule }, target) => {
  const attempts = [...inFrontMatter(rule, target), ...inComment(rule, target)].map((edit) => [edit]);
  return [
    {
      title: phrase('Switch `{rule}` off in this note', { rule }),
      isPreferred: false,
      isSafe: false,
      write: { kind: 'text', attempts },
    },
  ];
};

function inFrontMatter(rule: string, { note, text }: FixTarget): readonly Replacement[] {
  const { frontMatter, kind } = note;
  const hasKey = 'coaching' in (NOTE_SCHEMAS[kind] as { properties: object }).properties;
  if (
    frontMatter.range.end === 0 ||
    frontMatter.errors.some(({ kind: error }) => error === 'syntax') ||
    !hasKey
  )
    return [];
  const placeOf = (pointer: string): TextRange | undefined =>
    frontMatter.places.find((place) => place.pointer === pointer)?.value;
  const list = placeOf(POINTER);
  if (list) return intoList(rule, list, placeOf(`${POINTER}/${lastIndex(frontMatter.value)}`), text);
  if (placeOf('/coaching')) return [];
  const at = text.lastIndexOf('---', frontMatter.range.end);
  return [inserted(at, `coaching: { disable: [${rule}] }${lineEndOf(text)}`)];
}

/** Into `[a, b]`, below `- b`, or beside a word that stands alone. */
function intoList(
  rule: string,
  list: TextRange,
  last: TextRange | undefined,
  text: string,
): readonly Replacement[] {
  const source = text.slice(list.start, list.end);
  if (source.startsWith('['))
    return [last ? inserted(last.end, `, ${rule}`) : inserted(list.start + 1, rule)];
  if (!last) {
    const isPlain = /^[a-z][a-z, -]*$/u.test(source);
    return isPlain ? [{ range: list, text: `[${source.split(/[\s,]+/u).join(', ')}, ${rule}]` }] : [];
  }
  const line = lineAround(text, last.start);
  const lead = text.slice(line.start, last.start);
  return /^[ \t]*-[ \t]+$/u.test(lead) ? [inserted(line.end, `${lineEndOf(text)}${lead}${rule}`)] : [];
}

function lastIndex({ coaching }: Readonly<Record<string, unknown>>): number {
  const disable =
    typeof coaching === 'object' && coaching !== null && 'disable' in coaching ? coaching.disable : [];
  return Array.isArray(disable) ? disable.length - 1 : -1;
}

/** Into the last comment that switches rules off, else a new one at the end. */
function inComment(rule: string, { note, text }: FixTarget): readonly Replacement[] {
  const bodyStart = note.frontMatter.range.end;
  const comment = [...text.matchAll(COMMENT)].findLast(({ index }) => index >= bodyStart);
  const lineEnd = lineEndOf(text);
  const lead =
    text === '' || /(?:\r\n|\n|\r(?!\n)){2}$/u.test(text)
      ? ''
      : /[\r\n]$/u.test(text)
        ? lineEnd
        : lineEnd + lineEnd;
  const appended = inserted(
    text.length,
    `${lead}<!-- coaching: disable ${rule} -->${/[\r\n]$/u.test(text) ? lineEnd : ''}`,
  );
  if (!comment) return [appended];
  const at = comment.index + comment[0].trimEnd().length;
  return [inserted(at, (comment[1] ?? '').trim() === '' ? ` ${rule}` : `, ${rule}`), appended];
}

function inserted(at: number, text: string): Replacement {
  return { range: { start: at, end: at }, text };
}
