import { isNamed } from '../workspace/items.ts';
import type { PersonSummary } from '../workspace/personSummary.ts';
import { printable } from './formats/terminalText.ts';
import type { Host } from './host.ts';
import type { LoadedNotes } from './loadNotes.ts';
import { namesakes } from './namesakes.ts';

/**
 * The one person whom `--person` means: by name, handle, alias or slug. Null, and said on the error output, where it may be several or
 * is nobody. Somebody who is in the notes of two roots is meant in the first.
 */
export function personAsked(
  name: string,
  { rosters, peopleOf }: LoadedNotes,
  summaries: readonly PersonSummary[],
  { errors }: Host,
): PersonSummary | null {
  const refuse = (reason: string): null => {
    errors.write(`coaching-notes: --person ${printable(name)}: ${printable(reason)}\n`);
    return null;
  };
  const names = [...new Set(rosters.flatMap((roster) => namesakes(name, roster)))];
  if (names.length > 0)
    return refuse(`may be ${names.join(' or ')}: say which, by the full name or an alias`);
  const found = summaries.filter((person) => isNamed(person.name, name, peopleOf(person.root)));
  const distinct = [...new Set(found.map((person) => person.name))];
  if (distinct.length > 1)
    return refuse(`may be ${distinct.join(' or ')}: say which, by the full name or an alias`);
  return found[0] ?? refuse('no such person');
}
