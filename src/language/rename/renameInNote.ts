import { readMarkdown } from '../../notes/markdown.ts';
import { firstNameSlug, markedName, slugOf } from '../../notes/names.ts';
import { rangeOf } from '../../notes/nodeRange.ts';
import type { Note, PersonMention, TextRange } from '../../notes/note.ts';
import { peopleMentionsIn, tagsOf } from '../../notes/people.ts';
import type { People } from '../../workspace/people.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { wholeNames } from '../personAt.ts';
import { renamedMention } from './renamedMention.ts';
import type { Renaming } from './renaming.ts';
import { yamlChange } from './yamlChange.ts';

interface NoteParts {
  readonly text: string;
  readonly note: Note;
  readonly people: People;
  readonly renaming: Renaming;
}

/** What changes in one note where a person gets another name; `text` is what `note` was read from. In the order of the text. */
export function renameInNote(parts: NoteParts): Replacement[] {
  const found = [...frontMatterChanges(parts), ...ownerChanges(parts), ...titleChanges(parts)];
  const ordered = found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  // An owner's name in a title is found twice.
  return ordered.filter(({ range }, index) =>
    ordered.slice(0, index).every((before) => before.range.end <= range.start),
  );
}

/** Names under `person` and its like, handles and aliases of their own note, and tags such as `people/dana-reyes`. */
function frontMatterChanges(parts: NoteParts): Replacement[] {
  const { text, note, people, renaming } = parts;
  const named = peopleMentionsIn({ text, frontMatter: note.frontMatter })
    .filter((mention) => people.resolve(markedName(mention)).slug === renaming.person.slug)
    .flatMap((mention) => frontMatterChange(mention, false, parts));
  const own =
    note.kind === 'person' && people.personOf(note)?.slug === renaming.person.slug ? otherNamesIn(note) : [];
  const tags = tagsOf(note.frontMatter).flatMap(({ name, range }): Replacement[] => {
    const slash = name.indexOf('/');
    const isPerson =
      /^#?people\//iu.test(name) && people.resolve(name.slice(slash + 1)).slug === renaming.person.slug;
    if (!isPerson || !range) return [];
    const at = text.slice(range.start, range.end).indexOf(name);
    const start = range.start + at + slash + 1;
    const mention = { name: name.slice(slash + 1), range: { start, end: range.start + at + name.length } };
    return at < 0 ? [] : frontMatterChange(mention, true, parts);
  });
  const others = own.flatMap((mention) =>
    renaming.change.kind === 'handle' ? frontMatterChange(mention, false, parts) : [],
  );
  return [...named, ...tags, ...others];
}

function otherNamesIn({ frontMatter }: Note): PersonMention[] {
  return frontMatter.places
    .filter(({ pointer }) => /^\/(?:handle|aliases)(?:\/\d+)?$/u.test(pointer))
    .flatMap(({ pointer, value }) => {
      const [, key = '', index] = pointer.split('/');
      const node = frontMatter.value[key];
      const name = Array.isArray(node) && index !== undefined ? node[Number(index)] : node;
      return typeof name === 'string' ? [{ name, range: value }] : [];
    });
}

function frontMatterChange(
  { name, range }: PersonMention,
  isHandle: boolean,
  { text, note, renaming }: NoteParts,
): Replacement[] {
  if (!range) return [];
  const whole = note.frontMatter.places
    .map(({ value }) => value)
    .findLast((place) => place.start <= range.start && range.end <= place.end);
  return yamlChange(text, range, whole ?? range, name, renamedMention(name, { isHandle }, renaming));
}

function ownerChanges({ text, note, people, renaming }: NoteParts): Replacement[] {
  return note.sessions
    .flatMap(({ items }) => items)
    .flatMap(({ owner }) => {
      if (!owner?.range || owner.party !== null || people.ownerOf(owner, note)?.slug !== renaming.person.slug)
        return [];
      if (text.slice(owner.range.start, owner.range.end) !== owner.name) return [];
      const isHandle = text.charAt(owner.range.start - 1) === '@';
      return [
        ...change(owner.range, owner.name, isHandle, renaming),
        ...linkTextChange(text, owner.range, renaming),
      ];
    });
}

/** The words that `[[people/dana-reyes|Dana]]` shows. */
function linkTextChange(text: string, { end }: TextRange, renaming: Renaming): Replacement[] {
  const shown = /^\|([^[\]|\r\n]+)\]\]/u.exec(text.slice(end, end + 200))?.[1];
  return shown === undefined
    ? []
    : change({ start: end + 1, end: end + 1 + shown.length }, shown, false, renaming);
}

/** Full names in headings and lead-ins; first names in the title of a note about them, and where a title says whose the items are. */
function titleChanges(parts: NoteParts): Replacement[] {
  const { text, note, people, renaming } = parts;
  if (renaming.change.kind === 'handle') return [];
  const owners = note.sessions
    .flatMap(({ items }) => items)
    .flatMap(({ owner }) => (owner && owner.range === null && owner.party === null ? [owner] : []));
  const isAbout = people.personOf(note)?.slug === renaming.person.slug;
  const titleOwners = owners
    .filter((owner) => people.ownerOf(owner, note)?.slug === renaming.person.slug)
    .map(({ name }) => name);
  const first = renaming.person.name.split(/\s+/u)[0] ?? '';
  return titlesOf(text, note).flatMap(({ range, isTop }) => {
    const title = text.slice(range.start, range.end);
    const names = [renaming.person.name, ...titleOwners, ...(isAbout && isTop ? [first] : [])].filter(
      (name) => slugOf(name) !== '',
    );
    return [...new Set(names)].flatMap((name) =>
      [...title.matchAll(wholeNames(name))].flatMap((match) => {
        const start = range.start + match.index;
        return isNamedSo(match[0], renaming)
          ? change({ start, end: start + match[0].length }, match[0], false, renaming)
          : [];
      }),
    );
  });
}

/** A first name that is written small is a word: "will" of Will Park. */
function isNamedSo(written: string, { person }: Renaming): boolean {
  return (
    slugOf(written) !== firstNameSlug(person.name) ||
    slugOf(written) === person.slug ||
    /^\p{Lu}|^\P{Ll}/u.test(written)
  );
}

interface TitlePlace {
  readonly range: TextRange;
  /** A heading of the first level: it says whom the note is about. */
  readonly isTop: boolean;
}

/** Headings, also those of a running file that stand above its sessions, and bold lead-ins. */
function titlesOf(text: string, note: Note): TitlePlace[] {
  const reading = readMarkdown(text, note.frontMatter.range.end);
  const headings = (reading.tree?.children ?? []).flatMap((node): TitlePlace[] =>
    node.type === 'heading' ? [{ range: rangeOf(node), isTop: node.depth === 1 }] : [],
  );
  const starts = new Set(headings.map(({ range }) => range.start));
  const leadIns = note.sessions
    .flatMap(({ sections }) => sections)
    .filter(({ titleRange }) => !starts.has(titleRange.start))
    .map(({ titleRange }): TitlePlace => ({ range: titleRange, isTop: false }));
  return [...headings, ...leadIns];
}

function change(range: TextRange, written: string, isHandle: boolean, renaming: Renaming): Replacement[] {
  const renamed = renamedMention(written, { isHandle }, renaming);
  return renamed === null ? [] : [{ range, text: renamed }];
}
