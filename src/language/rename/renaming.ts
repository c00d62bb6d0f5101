import { firstNameSlug, slugOf } from '../../notes/names.ts';
import { partyOfName } from '../../notes/ownerNames.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import type { People, PersonEntry, ResolvedPerson } from '../../workspace/people.ts';

/** A person gets another full name, or another handle. Plain data. */
export interface Renaming {
  readonly person: PersonEntry;
  readonly change:
    | {
        readonly kind: 'name';
        readonly to: string;
        /** Whether the new first name stands for nobody and nothing else, so that it can be written alone. */
        readonly isFirstNameFree: boolean;
      }
    | { readonly kind: 'handle'; readonly from: string; readonly to: string };
}

export type RenamingDecision =
  | { readonly kind: 'renaming'; readonly renaming: Renaming }
  | { readonly kind: 'refused'; readonly message: Phrase };

/** UTF-16 code units: a name becomes part of a path. */
const MAX_LENGTH = 100;
/** What stands as it is in YAML, in a heading, in a link and in a path of every system. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’-]*[\p{L}\p{M}\p{N}.])?$/u;
const HANDLE = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?$/u;
/** Names of devices, which Windows takes for no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * What somebody means who types another name for a person: a full name, or with `@` before it a handle. Refused where it is no name, or
 * already somebody else's: two people would become one.
 */
export function decideRenaming(person: ResolvedPerson, typed: string, people: People): RenamingDecision {
  const entry = people.all().find(({ slug }) => slug === person.slug) ?? { ...person, otherNames: [] };
  const words = typed.trim().replace(/\s+/gu, ' ');
  return words.startsWith('@')
    ? handleChange(entry, words.slice(1), people)
    : nameChange(entry, words, people);
}

function nameChange(person: PersonEntry, to: string, people: People): RenamingDecision {
  const slug = slugOf(to);
  const isName = NAME.test(to) && /\p{L}/u.test(to) && to.length <= MAX_LENGTH && !DEVICE.test(slug);
  if (!isName || partyOfName(to) !== null)
    return refused(phrase('A name is made of letters, digits, spaces, dots, hyphens and apostrophes.'));
  if (to === person.name) return refused(phrase('{name} is called so already.', { name: to }));
  const other = whoHas(slug, person, people);
  if (other)
    return refused(
      phrase('{name} already stands for {other}: this would merge two people.', {
        name: to,
        other: other.name,
      }),
    );
  const first = firstNameSlug(to);
  // A first name alone can be a folder's.
  const isFirstNameFree = !DEVICE.test(first) && whoHas(first, person, people) === undefined;
  return { kind: 'renaming', renaming: { person, change: { kind: 'name', to, isFirstNameFree } } };
}

function handleChange(person: PersonEntry, to: string, people: People): RenamingDecision {
  const from = handlesOf(person)[0];
  if (from === undefined)
    return refused(
      phrase('{name} has no handle yet: give them one in `.coaching.yaml`.', { name: person.name }),
    );
  if (!HANDLE.test(to) || to.length > MAX_LENGTH || partyOfName(to) !== null)
    return refused(phrase('A handle is one word of letters, digits, dots, hyphens and underscores.'));
  if (to === from) return refused(phrase('{name} is called so already.', { name: `@${to}` }));
  const other = whoHas(slugOf(to), person, people);
  if (other)
    return refused(
      phrase('{name} already stands for {other}: this would merge two people.', {
        name: `@${to}`,
        other: other.name,
      }),
    );
  return { kind: 'renaming', renaming: { person, change: { kind: 'handle', from, to } } };
}

/** The handles and other words that stand for a person, without their marks; addresses and names of several words are none. */
export function handlesOf({ otherNames }: Pick<PersonEntry, 'otherNames'>): string[] {
  return otherNames.map((name) => name.replace(/^@/u, '')).filter((name) => HANDLE.test(name));
}

/** Somebody else for whom a slug may stand: as full name, handle, alias or address, or as first name. */
function whoHas(slug: string, person: PersonEntry, people: People): PersonEntry | undefined {
  return people
    .all()
    .filter((other) => other.slug !== person.slug)
    .find((other) => [other.slug, firstNameSlug(other.name), ...other.otherNames.map(slugOf)].includes(slug));
}

function refused(message: Phrase): RenamingDecision {
  return { kind: 'refused', message };
}
