import { firstNameSlug, slugOf } from '../../notes/names.ts';
import { handlesOf, type Renaming } from './renaming.ts';

/** Where a name stands: behind an `@`, in a path or tag it is one word. */
export interface MentionForm {
  readonly isHandle: boolean;
}

/**
 * A written mention of a person under the new name, in the form in which it stands: a full name for a full name, a first name for a first
 * name, `dana-reyes`, `dana_reyes` and `dana.reyes` for their like. Null where it stays: e-mail addresses, and whatever else the roster
 * has for them, which goes on to stand for them.
 */
export function renamedMention(
  written: string,
  { isHandle }: MentionForm,
  renaming: Renaming,
): string | null {
  const { person, change } = renaming;
  if (/[^\s@]@[^\s@]/u.test(written)) return null;
  const slug = slugOf(written);
  if (change.kind === 'handle') {
    const isFrom = written === change.from || (isHandle && slug === slugOf(change.from));
    return isFrom ? change.to : null;
  }
  if (slug === person.slug) return changed(written, fullForm(written, isHandle, change.to));
  const handles = handlesOf(person);
  if (handles.includes(written) || (isHandle && handles.some((handle) => slugOf(handle) === slug)))
    return null;
  if (slug !== firstNameSlug(person.name)) return null;
  return changed(
    written,
    change.isFirstNameFree ? firstForm(written, change.to) : fullForm(written, isHandle, change.to),
  );
}

function fullForm(written: string, isHandle: boolean, to: string): string {
  const isLower = isWrittenSmall(written);
  if (/\s/u.test(written)) return isLower ? to.toLowerCase() : to;
  const separator = /[^\p{L}\p{M}\p{N}]/u.exec(written)?.[0];
  if (isLower || isHandle) return slugOf(to).replaceAll('-', separator ?? '-');
  return separator === undefined ? to : to.replace(/[\s-]+/gu, separator);
}

function firstForm(written: string, to: string): string {
  const first = to.split(' ')[0] ?? to;
  return isWrittenSmall(written) ? slugOf(first) : first;
}

/** In a script without capitals nothing is. */
function isWrittenSmall(written: string): boolean {
  return written === written.toLowerCase() && written !== written.toUpperCase();
}

function changed(written: string, renamed: string): string | null {
  return renamed === written ? null : renamed;
}
