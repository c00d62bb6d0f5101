import type { Note } from '../notes/note.ts';
import { lineAround, lineEndOf } from './lineEnd.ts';
import type { Replacement } from './replacement.ts';

/**
 * Writes `key: value` in a note's front matter: in place of the value that is there, else as a new line at its end; without front matter,
 * as a new block at the top. Every other character stays. `value` is YAML as it is to stand there.
 */
export function withKey({ frontMatter }: Note, text: string, key: string, value: string): Replacement {
  const lineEnd = lineEndOf(text);
  const { range, places } = frontMatter;
  const place = places.find(({ pointer }) => pointer === `/${key}`);
  if (place?.key) return valueAt(place.key.end, place.value, text, value);
  if (range.end === 0) {
    const blank = text === '' || /^[\r\n]/u.test(text) ? '' : lineEnd;
    return inserted(0, `---${lineEnd}${key}: ${value}${lineEnd}---${lineEnd}${blank}`);
  }
  const fence = lineAround(text, range.end).start;
  const last = places.findLast(({ pointer, key: name }) => name !== null && /^\/[^/]*$/u.test(pointer))?.key;
  const indent = last ? text.slice(lineAround(text, last.start).start, last.start) : '';
  return inserted(fence, `${/^ *$/u.test(indent) ? indent : ''}${key}: ${value}${lineEnd}`);
}

/** A key without a value gets it behind its colon. */
function valueAt(keyEnd: number, range: Replacement['range'], text: string, value: string): Replacement {
  if (range.end > range.start) return { range, text: value };
  const colon = text.indexOf(':', keyEnd) + 1;
  return inserted(colon, ` ${value}`);
}

function inserted(at: number, text: string): Replacement {
  return { range: { start: at, end: at }, text };
}
