import { phrase } from '../../notes/phrase.ts';
import { lineAround, lineEndOf } from '../lineEnd.ts';
import type { Fixer } from './fix.ts';
import { itemAt } from './itemAt.ts';

/** Begins the nested bullets for expectation and result that an item lacks. What stands in them is the person's to write. */
export const expectationFixes: Fixer = ({ range }, { note, text }) => {
  const item = itemAt(note, range);
  const marker = item && /^(?:[-*+]|\d{1,9}[.)])[ \t]+/u.exec(item.source)?.[0];
  if (item?.form !== 'task' || marker === undefined) return [];
  const before = text.slice(lineAround(text, item.range.start).start, item.range.start);
  // A quote's marks go on; outer list markers become the spaces of their content.
  const indent = lineEndOf(text) + (before + marker).replace(/[^\s>]/gu, ' ');
  const missing = [
    ...(item.expectation === null ? ['Expectation: '] : []),
    ...(item.result === null ? ['Result by then: '] : []),
  ];
  const [first] = missing;
  if (first === undefined) return [];
  // Behind trailing spaces, which may be a hard break of nothing.
  const at = lineAround(text, item.range.end).end;
  const replacements = [
    { range: { start: at, end: at }, text: missing.map((key) => `${indent}- ${key}`).join('') },
  ];
  const cursor = at + `${indent}- ${first}`.length;
  return [
    {
      title:
        missing.length === 2
          ? phrase('Add expectation and expected result')
          : item.expectation === null
            ? phrase('Add the expectation')
            : phrase('Add the expected result'),
      isPreferred: true,
      isSafe: false,
      write: { kind: 'start', replacements, selection: { start: cursor, end: cursor } },
    },
  ];
};
