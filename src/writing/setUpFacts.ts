import { type FrameworkTable, frameworkNamed } from '../config/frameworks.ts';
import { firstNameSlug, slugOf } from '../notes/names.ts';
import type { Day } from '../notes/note.ts';
import { sessionsByPerson } from '../workspace/meetings.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { People } from '../workspace/people.ts';
import { rhythmOf } from '../workspace/rhythm.ts';
import { cleanName } from './personName.ts';

/** Somebody as `.coaching.yaml` names them. */
export interface SetUpPerson {
  readonly name: string;
  readonly handles: readonly string[];
}

/** What a folder's notes say of who meets whom, how often, and in which framework. */
export interface SetUpFacts {
  readonly self: (SetUpPerson & { readonly email: string | null }) | null;
  /** By name. */
  readonly people: readonly SetUpPerson[];
  /** The framework of most notes; null where none names one that is known. */
  readonly framework: string | null;
  /** The median of the rhythms, in days; null where nobody was met twice. */
  readonly everyDays: number | null;
}

/** What the facts are drawn from. */
export interface SetUpSources {
  readonly notes: readonly IndexedNote[];
  readonly people: People;
  readonly frameworks: FrameworkTable;
  /** Whom git would name as author. */
  readonly author: { readonly name: string | null; readonly email: string | null };
  readonly today: Day;
}

/** The facts of a folder; oneself is whom git names, and nobody whom one meets. */
export function setUpFacts({ notes, people, frameworks, author, today }: SetUpSources): SetUpFacts {
  const handles = handlesBySlug(notes, people);
  const selfName = cleanName(author.name ?? '');
  const sessions = sessionsByPerson(notes, people);
  const selfSlug = slugOf(selfName);
  const meant = new Set(
    notes.flatMap(({ note }) => (note.kind === 'program' ? [] : (people.personOf(note)?.slug ?? []))),
  );
  const met = people
    .all()
    .filter(({ slug, isSelf }) => !isSelf && slug !== '' && slug !== selfSlug && meant.has(slug));
  return {
    self:
      selfName === ''
        ? null
        : { name: selfName, handles: ownHandles(selfName, notes), email: author.email?.trim() || null },
    people: met.map(({ name, slug, otherNames }) => ({
      name,
      handles: [...new Set([...otherNames, ...(handles.get(slug) ?? [])])],
    })),
    framework: mostUsed(notes, frameworks),
    everyDays: median([...sessions.values()].flatMap((one) => rhythmOf(one.sessions, today).everyDays ?? [])),
  };
}

/** Handles behind an `@` that stand for one person alone, and say something else than their full name. */
function handlesBySlug(notes: readonly IndexedNote[], people: People): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { note } of notes)
    for (const { owner } of note.sessions.flatMap(({ items }) => items)) {
      const person = owner?.isHandle ? people.ownerOf(owner, note) : null;
      if (!owner || !person || owner.party !== null || slugOf(owner.name) === person.slug) continue;
      found.set(person.slug, (found.get(person.slug) ?? new Set()).add(owner.name.toLowerCase()));
    }
  return found;
}

/** Notes call oneself by the first name, where they do so with an `@`. */
function ownHandles(name: string, notes: readonly IndexedNote[]): string[] {
  const first = firstNameSlug(name);
  const isUsed = notes.some(({ note }) =>
    note.sessions.some(({ items }) =>
      items.some(({ owner }) => owner?.isHandle === true && slugOf(owner.name) === first),
    ),
  );
  return isUsed && first !== slugOf(name) ? [first] : [];
}

function mostUsed(notes: readonly IndexedNote[], frameworks: FrameworkTable): string | null {
  const counts = new Map<string, number>();
  const named = notes
    .filter(({ note }) => note.kind === 'one-on-one')
    .flatMap(({ note }) => [note.frontMatter.value.framework].flat());
  for (const word of named) {
    const framework = typeof word === 'string' ? frameworkNamed(word, frameworks) : undefined;
    if (framework && framework.kind === undefined)
      counts.set(framework.name, (counts.get(framework.name) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? null;
}
