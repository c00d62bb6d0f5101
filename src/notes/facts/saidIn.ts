import type { Located, SectionName, Session } from '../note.ts';
import { sectionsNamed, sectionWords } from './records.ts';

/** What the sections of that name say, on one line, and where the first of them stands; null where they say nothing. */
export function saidIn(session: Pick<Session, 'sections'>, name: SectionName): Located<string> | null {
  const said = sectionsNamed(session, name).flatMap((section) => {
    const value = section.isEmpty ? '' : sectionWords(section);
    return value === '' ? [] : [{ value, range: wordsRange(section) }];
  });
  const [first] = said;
  return first ? { value: said.map(({ value }) => value).join('; '), range: first.range } : null;
}

/** From the first to the last character that a section says. */
function wordsRange({ words, titleRange }: Session['sections'][number]): Located<string>['range'] {
  const start = titleRange.end + words.length - words.trimStart().length;
  return { start, end: titleRange.end + words.trimEnd().length };
}
