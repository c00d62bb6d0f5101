import { firstNameSlug, slugOf } from '../notes/names.ts';
import type { Roster, RosterEntry } from '../workspace/people.ts';

/** The full names of those on the roster whom a name fits equally well; none where it fits one person, or nobody. */
export function namesakes(name: string, { self, people }: Roster): readonly string[] {
  const slug = slugOf(name);
  const entries = self ? [self, ...people] : people;
  const exact = entries.filter((entry) =>
    [entry.name, ...entry.otherNames].some((one) => slugOf(one) === slug),
  );
  const fitting = exact.length > 0 ? exact : entries.filter((entry) => firstNameSlug(entry.name) === slug);
  const names = distinctNames(fitting);
  return names.length > 1 ? names : [];
}

/** Somebody may stand in the configuration and have a note of kind `person` too: the first spelling is shown. */
function distinctNames(entries: readonly RosterEntry[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { name } of entries) if (!names.has(slugOf(name))) names.set(slugOf(name), name);
  return [...names.values()];
}
