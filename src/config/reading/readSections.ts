import { slugOf } from '../../notes/names.ts';
import type { SectionName } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { normalizeTitle } from '../../notes/titles.ts';
import type { FrameworkSection, RequiredWhen } from '../frameworks/framework.ts';
import { NOTE_SCHEMAS } from '../noteSchemas.ts';
import type { Complaint } from './complaint.ts';
import { asList, asMap, namesIn, pointerTo, wordOr } from './plainData.ts';
import { SHIPPED_SECTIONS, shippedNameOf, type TitleBook } from './titleBook.ts';

/** What stands in a section that asks no question; it counts as empty. */
const NO_PROMPT = '…';
const REQUIRED: readonly RequiredWhen[] = ['planned', 'held', 'redFlag', 'never'];

/** What the front matter says by keys that are no sections: a section of that name would be answered by them. */
const RESERVED: ReadonlySet<string> = new Set(
  Object.values(NOTE_SCHEMAS)
    .flatMap((schema) => Object.keys(asMap(asMap(schema).properties)))
    .filter((key) => shippedNameOf(key) === null)
    .map((key) => key.toLowerCase()),
);

/** Sections of one framework as they are written, and what cannot be used of them. */
export interface SectionsReading {
  readonly sections: readonly FrameworkSection[];
  readonly complaints: readonly Complaint[];
}

/**
 * The sections of a framework: one of `own` of the same name is changed, one that ships elsewhere lends what is left out, any other needs
 * a title. Titles and aliases that name another section already are complaints, and not taken.
 */
export function readSections(
  value: unknown,
  pointer: string,
  own: readonly FrameworkSection[],
  titles: TitleBook,
): SectionsReading {
  const complaints: Complaint[] = [];
  const found = new Map<SectionName, FrameworkSection>();
  for (const [index, entry] of (Array.isArray(value) ? value : []).entries()) {
    const at = pointerTo(pointer, index);
    const reading = sectionIn(asMap(entry), own, titles);
    if ('complaint' in reading) {
      const { member, message } = reading.complaint;
      if (typeof entry === 'object')
        complaints.push({ pointer: member === '' ? at : pointerTo(at, member), message });
      continue;
    }
    const { section } = reading;
    const place = pointerTo(at, asMap(entry).title === undefined ? 'name' : 'title');
    if (found.has(section.name)) {
      const message = phrase('The section `{name}` stands in this framework twice: keep one of them.', {
        name: section.name,
      });
      complaints.push({ pointer: place, message });
      continue;
    }
    if (!titles.take(section.title, section.name)) {
      complaints.push({ pointer: place, message: takenTitle(section.title, titles) });
      continue;
    }
    const isFree = (title: string): boolean => titles.take(title, section.name);
    const taken = section.aliases.filter((alias) => !isFree(alias));
    complaints.push(...taken.map((alias) => aliasComplaint(alias, entry, at, titles)));
    found.set(section.name, {
      ...section,
      aliases: section.aliases.filter((alias) => !taken.includes(alias)),
    });
  }
  return { sections: [...found.values()], complaints };
}

type SectionReading =
  | { readonly section: FrameworkSection }
  | { readonly complaint: { readonly member: string; readonly message: Phrase } };

function sectionIn(
  written: Readonly<Record<string, unknown>>,
  own: readonly FrameworkSection[],
  titles: TitleBook,
): SectionReading {
  const wanted = wordOr(written.name, null);
  const given = titleIn(written.title);
  if (wanted !== null && !isUsable(wanted))
    return { complaint: { member: 'name', message: unusableName(wanted) } };
  const name = wanted === null ? given && nameFrom(given, titles) : (shippedNameOf(wanted) ?? wanted);
  const base =
    own.find((section) => section.name === name) ?? (name ? SHIPPED_SECTIONS.get(name) : undefined);
  const title = given ?? base?.title ?? null;
  if (name === null || title === null) {
    const message =
      wordOr(written.title, null) === null
        ? phrase('Add `title`: the heading that is written for this section.')
        : phrase('Write a title with letters or digits: a section is known by it.');
    return { complaint: { member: given === null && written.title ? 'title' : '', message } };
  }
  const choices = namesIn(written.choices);
  const allChoices = choices.length > 0 ? choices : base?.choices;
  const old = base && base.title !== title ? [base.title, ...base.aliases] : (base?.aliases ?? []);
  const aliases = [...old, ...namesIn(written.aliases)].map(normalizeTitle).filter((alias) => alias !== '');
  return {
    section: {
      name,
      title,
      aliases: [...new Set(aliases)],
      prompt: wordOr(written.prompt, base?.prompt ?? NO_PROMPT).replace(/\s+/gu, ' '),
      required: requiredIn(written.required) ?? base?.required ?? 'held',
      ...(allChoices ? { choices: allChoices } : {}),
    },
  };
}

/** A title on one line; null where none is written, or none that could be read again. */
function titleIn(value: unknown): string | null {
  const title = wordOr(value, '').replace(/\s+/gu, ' ').replace(/^#+ /u, '');
  return normalizeTitle(title) === '' || slugOf(title) === '' ? null : title;
}

/** The section that the title names already, else a word made of it. */
function nameFrom(title: string, titles: TitleBook): SectionName {
  const slug = slugOf(title);
  return titles.named(title) ?? (isUsable(slug) ? slug : `${slug}-section`);
}

function isUsable(name: string): boolean {
  return (
    shippedNameOf(name) !== null || (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(name) && !isReserved(name))
  );
}

/** Names that objects have of themselves are reserved too: sections are looked up by name. */
function isReserved(name: string): boolean {
  return RESERVED.has(name.toLowerCase()) || name in {};
}

function unusableName(name: string): Phrase {
  return isReserved(name)
    ? phrase('`{name}` means something else in a note: choose another name, or leave it out.', { name })
    : phrase('A section’s name is one word, of letters, digits, `-` and `_`.');
}

function requiredIn(value: unknown): RequiredWhen | null {
  const word = wordOr(value, '').toLowerCase();
  return REQUIRED.find((when) => when.toLowerCase() === word) ?? null;
}

function takenTitle(title: string, titles: TitleBook): Phrase {
  return phrase('“{title}” is a title of the section `{name}` already: write that name, or another title.', {
    title,
    name: titles.named(title) ?? '',
  });
}

function aliasComplaint(alias: string, entry: unknown, at: string, titles: TitleBook): Complaint {
  const { aliases } = asMap(entry);
  const index = asList(aliases).findIndex((one) => typeof one === 'string' && normalizeTitle(one) === alias);
  const list = pointerTo(at, 'aliases');
  return {
    pointer: Array.isArray(aliases) ? pointerTo(list, index) : list,
    message: takenTitle(alias, titles),
  };
}
