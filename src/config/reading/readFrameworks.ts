import { phrase } from '../../notes/phrase.ts';
import type { Framework, FrameworkSection } from '../frameworks/framework.ts';
import { FRAMEWORKS, type FrameworkTable, frameworkNamed } from '../frameworks.ts';
import type { Complaint } from './complaint.ts';
import { asMap, pointerTo, wordOr } from './plainData.ts';
import { readSections } from './readSections.ts';
import { TitleBook } from './titleBook.ts';

/** All frameworks that can be named, and what cannot be used of those that are written. */
export interface FrameworksReading {
  readonly table: FrameworkTable;
  readonly complaints: readonly Complaint[];
}

/**
 * `frameworks`: by name those of one's own, which need sections, and changes to those that ship. Of the latter a section of the same name
 * is changed where it stands, and a new one comes after the others, before action items that end it. `moreTitles` is `sections`.
 */
export function readFrameworks(value: unknown, moreTitles: unknown): FrameworksReading {
  const written = Object.entries(asMap(value));
  if (written.length === 0) return { table: FRAMEWORKS, complaints: [] };
  const titles = new TitleBook(moreTitles);
  const complaints: Complaint[] = [];
  const table = new Map<string, Framework>(FRAMEWORKS.map((framework) => [framework.name, framework]));
  const names = new Set<string>();
  for (const [key, data] of written) {
    const pointer = pointerTo('/frameworks', key);
    const name = key.trim().toLowerCase();
    const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
    if (name === '' || names.has(name)) {
      const message =
        name === ''
          ? phrase('Give the framework a name.')
          : phrase('The framework `{name}` stands here twice: keep one of them.', { name });
      complaints.push({ pointer, isAboutKey: true, message });
      continue;
    }
    names.add(name);
    if (!isMap) continue;
    const shipped = frameworkNamed(name, FRAMEWORKS);
    const { title, sections } = asMap(data);
    const reading = readSections(sections, pointerTo(pointer, 'sections'), shipped?.sections ?? [], titles);
    complaints.push(...reading.complaints);
    const all = shipped ? changed(shipped.sections, reading.sections) : reading.sections;
    if (all.length > 0)
      table.set(name, {
        ...shipped,
        name,
        title: wordOr(title, shipped?.title ?? key.trim()),
        sections: all,
      });
    else if (!Array.isArray(sections) || sections.length === 0)
      complaints.push({
        pointer,
        isAboutKey: true,
        message: phrase('Add `sections`: a framework of your own is a list of them.'),
      });
  }
  return { table: [...table.values()], complaints };
}

/** The sections of a framework that ships, with those that are written in their places. */
function changed(
  shipped: readonly FrameworkSection[],
  written: readonly FrameworkSection[],
): readonly FrameworkSection[] {
  const kept = shipped.map((section) => written.find(({ name }) => name === section.name) ?? section);
  const added = written.filter(({ name }) => !shipped.some((section) => section.name === name));
  const end = shipped.at(-1)?.name === 'actionItems' ? -1 : shipped.length;
  return [...kept.slice(0, end), ...added, ...kept.slice(end)];
}
