/**
 * The first name of each person, for rows that have little room. Two people of one first name, and what is no plain first and last
 * name, keep theirs whole.
 */
export function shortNamesOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const byFirstName = new Map<string, string[]>();
  const short = new Map<string, string>();
  for (const name of new Set(names)) {
    short.set(name, name);
    const first = /^(\p{L}[\p{L}\p{M}'’-]+)(?:\s|$)/u.exec(name)?.[1];
    if (first !== undefined) byFirstName.set(first, [...(byFirstName.get(first) ?? []), name]);
  }
  for (const [first, [name, another]] of byFirstName)
    if (name !== undefined && another === undefined) short.set(name, first);
  return short;
}
