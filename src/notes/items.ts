import type { ListItem, Nodes, Paragraph, Root } from 'mdast';
import { dueDates, isInvalid } from './dueDates.ts';
import { saysNothing } from './emptiness.ts';
import { nestedFieldOf } from './fieldSyntax.ts';
import { type Field, readFields } from './fields.ts';
import { paragraphText, remainingText } from './inlineText.ts';
import type { DraftSurroundings, ItemDraft, ItemSurroundings } from './itemDraft.ts';
import { statusOf } from './itemStatus.ts';
import type { KnownNames } from './knownNames.ts';
import { hasKeyword, lineItemsOf } from './lineItems.ts';
import { trimmedRange } from './lines.ts';
import { rangeOf } from './nodeRange.ts';
import type { InvalidDate, Item, TextRange } from './note.ts';
import { everydaySection, nearestSection } from './outline.ts';
import { knownPart, ownerMention } from './ownerNames.ts';
import { findOwner } from './owners.ts';
import { plainText } from './plainText.ts';
import { rowItemsOf } from './rowItems.ts';
import { normalizeTitle } from './titles.ts';

/** The section whose items are preparation steps. */
const PREPARATION_SECTION = 'preparation';

/**
 * Every action item and preparation step of a note, in the order of the text, but for those of which `isWanted` is sure that nobody asks
 * for them. What a template left to be filled is none.
 */
export function readItems(
  tree: Root,
  surroundings: ItemSurroundings,
  isWanted: (draft: ItemDraft) => boolean = () => true,
): Item[] {
  const items: Item[] = [];
  for (const draft of readDrafts(tree, surroundings)) {
    const item = isWanted(draft) ? itemFrom(draft, surroundings) : null;
    if (item) items.push(item);
  }
  return items;
}

/** Whatever has the form of an item, in the order of the text, whether or not it says anything. */
export function readDrafts(tree: Root, surroundings: DraftSurroundings): ItemDraft[] {
  const drafts: ItemDraft[] = [];
  const hasKeywords = hasKeyword(surroundings.text);
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') return;
    if (node.type === 'paragraph') {
      if (hasKeywords) for (const draft of lineItemsOf(node, surroundings)) drafts.push(draft);
      return;
    }
    if (node.type === 'table') {
      for (const draft of rowItemsOf(node, surroundings)) drafts.push(draft);
      return;
    }
    const task = node.type === 'listItem' ? taskDraft(node, surroundings.text) : null;
    if (task) drafts.push(task);
    if (!('children' in node)) return;
    // The task's own paragraph is read already.
    const own = task ? node.children.find(({ type }) => type === 'paragraph') : null;
    for (const child of node.children) if (child !== own) visit(child);
  };
  visit(tree);
  return drafts.sort((a, b) => a.range.start - b.range.start);
}

/** A task-list item, by the grammar's own word or, for Obsidian's letters, by the start of its paragraph. */
function taskDraft(node: ListItem, text: string): ItemDraft | null {
  const isChecked = typeof node.checked === 'boolean';
  // Link definitions may stand before the words, and for the grammar an empty list (`- +`) as well.
  const index = node.children.findIndex(({ type }) =>
    isChecked ? type === 'paragraph' : type !== 'definition',
  );
  const paragraph = node.children[index];
  if (paragraph?.type !== 'paragraph') return null;
  const words = rangeOf(paragraph);
  // Most bullets have no box.
  if (!isChecked && text[words.start] !== '[') return null;
  const range = trimmedRange(text, { start: rangeOf(node).start, end: words.end });
  const before = node.children[index - 1];
  const boxFrom = before ? rangeOf(before).end : range.start;
  const box = isChecked ? text.indexOf('[', boxFrom) : letterBox(paragraph, text, range.end);
  const status = statusOf(text[box + 1] ?? '');
  if (box < 0 || !status) return null;
  return {
    form: 'task',
    range,
    statusRange: { start: box, end: box + 3 },
    status,
    inline: paragraphText(text, paragraph, box + 3),
    ...nestedFields(node),
  };
}

function letterBox(paragraph: Paragraph, text: string, end: number): number {
  const first = paragraph.children[0];
  const { start } = rangeOf(paragraph);
  const isBox =
    first?.type === 'text' && /^\[[/>-]\][ \t\r\n]/u.test(text.slice(start, Math.min(start + 4, end)));
  return isBox ? start : -1;
}

/** `Expectation: …` and `Result by then: …` among the bullets nested below an item. */
function nestedFields(node: ListItem): { expectation: string | null; result: string | null } {
  const values: { expectation: string | null; result: string | null } = { expectation: null, result: null };
  for (const list of node.children) {
    if (list.type !== 'list') continue;
    for (const child of list.children) {
      const words = child.children[0]?.type === 'paragraph' ? plainText(child.children[0]) : '';
      const colon = words.indexOf(':');
      const field = colon > 0 ? nestedFieldOf(normalizeTitle(words.slice(0, colon))) : undefined;
      const value = words.slice(colon + 1).trim();
      if (field && value !== '') values[field] ??= value;
    }
  }
  return values;
}

function itemFrom(draft: ItemDraft, surroundings: ItemSurroundings): Item | null {
  const { text, known, invalidDates } = surroundings;
  const { fields, rest } = readFields(draft.inline);
  const written = draft.fields ? [...draft.fields, ...fields] : fields;
  const all = written.map((field) => withKnownOwner(field, known));
  const dues = dueDates(all);
  const invalid = all.filter(isInvalid).filter(({ isMarked }) => isMarked || dues.due === null);
  const onLine = findOwner(draft.inline, rest, known);
  const keyed = all.find(({ name, value }) => name === 'owner' && value !== '');
  const around = surroundings.around(draft.range.start);
  const removed = all
    .filter(
      (field) =>
        field.name !== 'priority' &&
        (field.isMarked || field.range === dues.field?.range || isInvalid(field)),
    )
    .map(({ range }) => range);
  if (onLine && !keyed) removed.push(onLine.removed);
  const fromAbove = around.findLast(({ owner }) => owner !== null)?.owner ?? null;
  const item: Item = {
    form: draft.form,
    range: draft.range,
    statusRange: draft.statusRange,
    source: text.slice(draft.range.start, draft.range.end),
    text: textOfDraft(draft, removed),
    status: draft.status,
    owner: keyed ? ownerMention(keyed.value, keyed.valueRange) : (onLine?.owner ?? draft.owner ?? fromAbove),
    due: dues.due,
    otherDues: dues.others,
    invalidDue: dues.due === null ? textOf(invalid, 'due') : null,
    done: dayOf(all, 'done'),
    raised: dayOf(all, 'raised'),
    id: textOf(all, 'id'),
    priority: textOf(all, 'priority'),
    expectation: textOf(all, 'expectation') ?? draft.expectation ?? null,
    result: textOf(all, 'result') ?? draft.result ?? null,
    section: (nearestSection(around) ?? around.findLast(({ source }) => source === 'heading'))?.title ?? null,
    isPreparation: everydaySection(around) === PREPARATION_SECTION,
  };
  const isDated = all.some(({ name, day }) => name === 'due' && day !== null && day.kind !== 'none');
  if (!isDated && isTemplateLine(item, surroundings)) return null;
  invalidDates.push(...invalid.map(invalidDate));
  return item;
}

/** `TBD`, `{{task}}`, `…`: waits to be filled, unless it already says by whom. */
function isTemplateLine({ text, owner }: Item, { known, prompts }: ItemSurroundings): boolean {
  const isOwned = owner !== null && owner.range !== null && (owner.party ?? known.has(owner.name));
  return !isOwned && saysNothing(text, { start: 0, end: text.length }, [], prompts);
}

function invalidDate({ name, value, valueRange, day }: Field): InvalidDate {
  const reason = day?.kind === 'none' ? 'words' : day?.kind === 'ambiguous' ? 'ambiguous' : 'impossible';
  return { value, range: valueRange, reason, field: name };
}

/** In `Owner: Dana Send it` the name ends where that of a known person does. */
function withKnownOwner(field: Field, known: KnownNames): Field {
  const name = field.name === 'owner' ? knownPart(field.value, known) : null;
  if (name === null || name === field.value) return field;
  const end = field.valueRange.start + name.length;
  const range = { start: field.range.start, end };
  return { ...field, value: name, valueRange: { start: field.valueRange.start, end }, range };
}

function dayOf(fields: readonly Field[], wanted: Field['name']): string | null {
  const field = fields.find(({ name, day }) => name === wanted && day?.kind === 'day');
  return field?.day?.kind === 'day' ? field.day.day : null;
}

function textOf(fields: readonly Field[], wanted: Field['name']): string | null {
  return fields.find(({ name, value }) => name === wanted && value !== '')?.value ?? null;
}

/** In a table a bar is escaped because of the table, not of the words. */
function textOfDraft({ form, inline }: ItemDraft, removed: readonly TextRange[]): string {
  const words = remainingText(inline, removed);
  return form === 'row' ? words.replaceAll('\\|', '|') : words;
}
