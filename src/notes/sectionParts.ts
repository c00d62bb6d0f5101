import type { SectionName } from './note.ts';
import { type Mark, surroundingsIn } from './outline.ts';

/** Titles that inside a section name a part of it, and not the section that they name elsewhere: a story has a situation of its own. */
const PARTS: ReadonlyMap<SectionName | null, readonly SectionName[]> = new Map([
  ['preparation', ['story']],
  ['story', ['situation', 'task', 'result', 'outcome', 'impact']],
  ['adjustment', ['process', 'tool']],
  ['escalation', ['situation', 'options', 'result', 'outcome', 'impact', 'tool', 'review']],
]);

/** Marks of which those that only name a part of the section around them have no section's name. */
export function withoutParts(marks: readonly Mark[]): Mark[] {
  if (!marks.some(({ name }) => PARTS.has(name))) return [...marks];
  const around = surroundingsIn(marks);
  return marks.map((mark) => {
    const { name, titleRange } = mark;
    const isPart =
      name !== null && around(titleRange.start).some((outer) => PARTS.get(outer.name)?.includes(name));
    return isPart ? { ...mark, name: null } : mark;
  });
}
