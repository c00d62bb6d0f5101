import type { PersonRecord } from '../../workspace/personSummary.ts';
import type { BriefPlace, BriefProfile, Sourced } from './brief.ts';
import { placeIn } from './places.ts';

/** The titles of the sections that say the same as a key of the front matter. */
const SECTION_OF = { guidelines: 'guidelines', approach: 'approach', measure: 'measures' } as const;

/** How the person works; null where no note of theirs says anything of it. */
export function briefProfile({ profile: known }: Pick<PersonRecord, 'profile'>): BriefProfile | null {
  if (!known) return null;
  const { note, profile } = known;
  const said = (key: keyof typeof SECTION_OF): Sourced<string> | null => {
    const words = profile[key];
    return words === null ? null : { value: words, place: placeOfKey(key, note) };
  };
  const reading = profile.readings.findLast(({ day }) => day !== null) ?? profile.readings.at(-1);
  const parts: BriefProfile = {
    guidelines: said('guidelines'),
    approach: said('approach'),
    measure: said('measure'),
    reading: reading ? { value: reading.value, day: reading.day, place: placeIn(note, reading.range) } : null,
  };
  return Object.values(parts).some((part) => part !== null) ? parts : null;
}

/** The key of the front matter, else the section, else the note's beginning. */
function placeOfKey(
  key: keyof typeof SECTION_OF,
  indexed: NonNullable<PersonRecord['profile']>['note'],
): BriefPlace {
  const { frontMatter, sessions } = indexed.note;
  const value = frontMatter.places.find(({ pointer }) => pointer === `/${key}`)?.value;
  const section = sessions.flatMap(({ sections }) => sections).find(({ name }) => name === SECTION_OF[key]);
  return placeIn(indexed, value ?? section?.titleRange ?? { start: 0, end: 0 });
}
