import type { RootContent } from 'mdast';
import { type BodyParts, type BodyWords, readBodyParts } from '../bodyParts.ts';
import { sectionAt } from '../readSections.ts';
import { placed } from '../scan/place.ts';
import { type Divider, type Passage, type Piece, partsIn } from './passage.ts';

/** Reads pieces of a note as they would be read as parts of it. `before`: the dividing headings that stand before them. */
export function readPieces(
  pieces: readonly Piece[],
  text: string,
  words: BodyWords,
  before: readonly (Divider | null)[],
): Passage[] {
  const dividers = [...before];
  return pieces.map(({ nodes, ...piece }) => {
    const { start, end, divider } = piece;
    const children = [...around(divider, dividers), ...nodes];
    dividers.push(divider);
    const parts = readBodyParts(
      { type: 'root', children, position: placed(0, end) },
      text.slice(0, end),
      words,
    );
    return { ...piece, parts: partsIn(parts, { start, end: text.length + 1 }) };
  });
}

/** The headings that a divider stands under, outermost first, as if they stood at the note's start: only what they say matters. */
function around(divider: Divider | null, before: readonly (Divider | null)[]): RootContent[] {
  const outer: RootContent[] = [];
  let level = divider?.level ?? 0;
  for (let index = before.length - 1; index >= 0 && level > 1; index--) {
    const other = before[index];
    if (!other || other.level >= level) continue;
    outer.push({ ...other.node, position: placed(0, 0) });
    level = other.level;
  }
  return outer.reverse();
}

/** What the passages of a note hold together: what stands under a heading above the dividing level reaches over several of them. */
export function joinedParts(
  passages: readonly Passage[],
  text: string,
  { prompts }: BodyWords,
  level: number,
): BodyParts {
  const parts = {
    marks: passages.flatMap(({ parts }) => parts.marks),
    sections: passages.flatMap(({ parts }) => parts.sections),
    items: passages.flatMap(({ parts }) => parts.items),
    invalidDates: passages.flatMap(({ parts }) => parts.invalidDates),
    fields: passages.flatMap(({ parts }) => parts.fields),
    silent: passages.flatMap(({ parts }) => parts.silent),
  };
  let at = 0;
  for (const [index, passage] of passages.entries()) {
    const mark = parts.marks[at];
    const depth = passage.divider?.level ?? level;
    if (mark && depth < level) {
      const next = passages.find(({ divider }, later) => later > index && divider && divider.level <= depth);
      const content = { start: mark.content.start, end: next?.start ?? text.length };
      parts.marks[at] = { ...mark, content };
      parts.sections[at] = sectionAt({ ...parts, text, prompts }, at);
    }
    at += passage.parts.marks.length;
  }
  return parts;
}
