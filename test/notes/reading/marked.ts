import type { TextRange } from '../../../src/notes/note.ts';

/** A fixture without its marks, and the ranges that they enclosed, by name, in the order in which they open. */
export interface Marked {
  readonly text: string;
  ranges(name: string): TextRange[];
}

/** Reads marks `⟦name|…⟧` out of a fixture. They may be nested; every character outside the marks is the note's. */
export function marked(fixture: string): Marked {
  const found: { name: string; start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  let from = 0;
  for (const match of fixture.matchAll(/⟦([a-z]+)\||⟧/gu)) {
    text += fixture.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] !== undefined) open.push(found.push({ name: match[1], start: text.length, end: -1 }) - 1);
    else {
      const mark = found[open.pop() ?? -1];
      if (!mark) throw new Error(`A mark is closed that was not opened: ${fixture}`);
      mark.end = text.length;
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${fixture}`);
  text += fixture.slice(from);
  const ranges = (name: string): TextRange[] =>
    found.filter((mark) => mark.name === name).map(({ start, end }) => ({ start, end }));
  return { text, ranges };
}
