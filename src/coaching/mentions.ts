import { alternatives } from '../config/schemaViolations.ts';
import type { Item, Note, TextRange } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { valueAt } from '../notes/valueAt.ts';
import type { People, ResolvedPerson } from '../workspace/people.ts';
import { askedOf, openActions, placeFor } from './asked.ts';
import type { CheckContext } from './rule.ts';

/** A place at which a note names somebody: whom it is about, or who owns an item. */
export interface Mention {
  /** As written, without marks. */
  readonly name: string;
  /** Whom it stands for, as the lists have it. */
  readonly person: ResolvedPerson;
  readonly isOwner: boolean;
  /** Null where a heading, the folder or the file's name says it. */
  readonly range: TextRange | null;
  /** Where a problem with the name is shown. */
  readonly place: TextRange;
  /** Written as `@handle` or as an address, and so no first name. */
  readonly isHandle: boolean;
  /** How somebody is written at exactly `range`; null where that cannot be said. */
  readonly spell: ((person: ResolvedPerson) => string) | null;
}

/** Names that can stand in YAML without quotes, and in every form of an owner. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .\u2019-]*$/u;
const MOST_NAMES = 5;

/** The names in what is asked of a note: whom it is about, and who owns its open action items. Words for oneself are none. */
export function mentionsOf(note: Note, context: CheckContext): readonly Mention[] {
  const asked = askedOf(note, context);
  if (!asked || asked.stage === 'nothing') return [];
  const { people } = context;
  const own = ownMention(note, people, placeFor(note, asked.session, ''));
  return [
    ...(own ? [own] : []),
    ...openActions(asked).flatMap((item) => ownerMention(item, note, people) ?? []),
  ];
}

/** Suggestions for a mention: how those people are written there. */
export function spelt({ spell }: Mention, people: readonly ResolvedPerson[]): string[] {
  return spell === null ? [] : people.map(spell).filter((name) => PLAIN.test(name));
}

/** `Dana Reyes or Dana Ortiz`; of many the first few. */
export function namesInWords(people: readonly ResolvedPerson[]): Phrase {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => verbatim(name));
  return alternatives(people.length > MOST_NAMES ? [...names, phrase('somebody else')] : names);
}

function ownMention({ person, frontMatter }: Note, people: People, title: TextRange): Mention | null {
  const resolved = people.personOf({ person });
  if (!person || !resolved) return null;
  const { name, range } = person;
  const place = frontMatter.places.findLast(
    ({ value }) => range && value.start <= range.start && value.end >= range.end,
  );
  const isTag = /^\/tags?(?:\/|$)/u.test(place?.pointer ?? '');
  const written = valueAt(frontMatter.value, place?.pointer ?? '');
  return {
    name,
    person: resolved,
    isOwner: false,
    range,
    place: range ?? title,
    isHandle: name.includes('@') || (typeof written === 'string' && written.includes(`@${name}`)),
    spell: range === null || isTag ? null : (somebody) => somebody.name,
  };
}

function ownerMention({ owner, range: itemRange, source }: Item, note: Note, people: People): Mention | null {
  const resolved = owner && owner.party === null ? people.ownerOf(owner, note) : null;
  if (!owner || !resolved) return null;
  const { name, range } = owner;
  const isMarked = range !== null && source.charAt(range.start - itemRange.start - 1) === '@';
  return {
    name,
    person: resolved,
    isOwner: true,
    range,
    place: range ?? itemRange,
    isHandle: isMarked || name.includes('@'),
    spell: range && ((somebody) => (isMarked ? people.handleOf(somebody) : somebody.name)),
  };
}
