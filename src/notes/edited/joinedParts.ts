import type { BodyParts, BodyWords } from '../bodyParts.ts';
import type { InvalidDate, Item, LabelledField, Section, TextRange } from '../note.ts';
import type { Mark } from '../outline.ts';
import { ownText } from '../ownText.ts';
import { sectionAt } from '../readSections.ts';
import { openAfter } from './openHeadings.ts';
import { type Passage, passageWith } from './passage.ts';
import type { PassagesAgain } from './passagesAgain.ts';

/** What the passages of a note hold together. */
export interface JoinedPassages {
  readonly parts: BodyParts;
  readonly passages: readonly Passage[];
}

/**
 * Joins passages. What stands under a heading may reach over several of them: that is told anew of those that were read, and of the
 * headings under which they stand.
 */
export function joinedParts(again: PassagesAgain, text: string, { prompts }: BodyWords): JoinedPassages {
  const passages = [...again.passages];
  const reaching = reachingOf(again);
  for (const index of reaching) {
    const passage = reachingOn(passages, index, text);
    if (passage) passages[index] = passage;
  }
  const parts = gathered(passages);
  const places = marksBefore(passages);
  for (const index of reaching) {
    const [passage, at] = [passages[index], places[index] ?? 0];
    if (!passage) continue;
    const told = sectionAt({ ...parts, text, prompts }, at);
    // As a piece of the text its words would keep all of it alive, one text for each section that somebody wrote in.
    const section = { ...told, words: ownText(told.words) };
    parts.sections[at] = section;
    const sections = [section, ...passage.parts.sections.slice(1)];
    passages[index] = passageWith(passage, { ...passage.parts, sections });
  }
  return { parts, passages };
}

/** The indexes of the passages whose headings reach over others that were read, or did so before. */
function reachingOf({ passages, from, count }: PassagesAgain): number[] {
  const open =
    count > 0 ? openAfter(passages.slice(0, from)).map((passage) => passages.indexOf(passage)) : [];
  const read = Array.from({ length: count }, (_, index) => from + index);
  return [...open, ...read].filter((index) => {
    const [passage, next] = [passages[index], passages[index + 1]];
    if (!passage?.divider) return false;
    const isReachingOn = (next?.divider?.level ?? 0) > passage.divider.level;
    return isReachingOn || passage.parts.marks[0]?.content.end !== passage.end;
  });
}

/** A passage with its heading's mark up to the next heading that is not below it. */
function reachingOn(passages: readonly Passage[], index: number, text: string): Passage | undefined {
  const passage = passages[index];
  const [mark, ...marks] = passage?.parts.marks ?? [];
  if (!passage || !mark) return passage;
  let next = index + 1;
  while ((passages[next]?.divider?.level ?? 0) > mark.level) next++;
  const content = { start: mark.content.start, end: passages[next]?.start ?? text.length };
  return passageWith(passage, { ...passage.parts, marks: [{ ...mark, content }, ...marks] });
}

interface Gathered extends BodyParts {
  readonly sections: Section[];
}

function gathered(passages: readonly Passage[]): Gathered {
  const marks: Mark[] = [];
  const sections: Section[] = [];
  const items: Item[] = [];
  const invalidDates: InvalidDate[] = [];
  const fields: LabelledField[] = [];
  const silent: TextRange[] = [];
  for (const { parts } of passages) {
    for (const mark of parts.marks) marks.push(mark);
    for (const section of parts.sections) sections.push(section);
    for (const item of parts.items) items.push(item);
    for (const date of parts.invalidDates) invalidDates.push(date);
    for (const field of parts.fields) fields.push(field);
    for (const range of parts.silent) silent.push(range);
  }
  return { marks, sections, items, invalidDates, fields, silent };
}

/** For each passage how many marks stand before it. */
function marksBefore(passages: readonly Passage[]): number[] {
  let before = 0;
  return passages.map(({ parts }) => {
    before += parts.marks.length;
    return before - parts.marks.length;
  });
}
