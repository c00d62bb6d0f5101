import { slugOf, withoutMarks } from '../../notes/names.ts';
import type { FrontMatterPlace } from '../../notes/note.ts';
import { valueAt } from '../../notes/valueAt.ts';
import { readYaml } from '../../notes/yaml.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { renamedMention } from './renamedMention.ts';
import type { Renaming } from './renaming.ts';
import { yamlChange } from './yamlChange.ts';

/** An entry of `people:`, or `self`. */
const ENTRY = '(/people/\\d+|/self)';
/** Where an entry says the full name. */
const NAME = new RegExp(`^${ENTRY}(?:/name|/0)?$`, 'u');
const OTHER = new RegExp(`^${ENTRY}/(?:(?:handles?|aliases)(?:/\\d+)?|[1-9]\\d*)$`, 'u');

/** What changes in the text of `.coaching.yaml`: the person's name in the roster, or their handle. All else stays, addresses too. */
export function renameInConfiguration(text: string, renaming: Renaming): Replacement[] {
  const { value, places } = readYaml(text);
  const words = (place: FrontMatterPlace): string | null => {
    const node = valueAt(value, place.pointer);
    return typeof node === 'string' ? withoutMarks(node) : null;
  };
  const isPerson = (place: FrontMatterPlace): boolean => {
    const name = NAME.test(place.pointer) ? words(place) : null;
    return name !== null && slugOf(name) === renaming.person.slug;
  };
  const names = places.filter(isPerson);
  if (renaming.change.kind === 'name') {
    const { to } = renaming.change;
    return names.flatMap((place) => yamlChange(text, place.value, place.value, words(place) ?? '', to));
  }
  const entries = new Set(names.map(({ pointer }) => NAME.exec(pointer)?.[1]));
  return places
    .filter(({ pointer }) => entries.has(OTHER.exec(pointer)?.[1] ?? ''))
    .flatMap((place) => {
      const name = words(place);
      const renamed = name === null ? null : renamedMention(name, { isHandle: true }, renaming);
      return name === null ? [] : yamlChange(text, place.value, place.value, name, renamed);
    });
}
