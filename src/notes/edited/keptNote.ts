import type { BodyWords } from '../bodyParts.ts';
import { disabledRules } from '../disabledRules.ts';
import { mayBeScanned } from '../markdown.ts';
import { rangeOf } from '../nodeRange.ts';
import type { Note, PersonMention } from '../note.ts';
import { noteFrom } from '../noteFrom.ts';
import type { NoteHead } from '../noteHead.ts';
import { personOf } from '../noteNames.ts';
import type { NotePreparation } from '../notePreparation.ts';
import { scanBlocks } from '../scan/scanMarkdown.ts';
import type { WholeNote } from '../wholeNote.ts';
import { changeBetween } from './change.ts';
import { moved } from './moved.ts';
import { bodyFrom, divided, type Passage, type Piece, passagesOf } from './passage.ts';
import { joinedParts, readPieces } from './readPieces.ts';

/** What is kept of a running file to read it again after an edit. */
export interface KeptNote {
  readonly text: string;
  readonly bodyStart: number;
  /** The level of the headings that divide it. */
  readonly level: number;
  readonly person: PersonMention | null;
  readonly words: BodyWords;
  /** At least one. */
  readonly passages: readonly Passage[];
}

/** What is to be kept of a note that was read as a whole; null where each edit needs all of it. */
export function keptOf({ text, bodyStart }: NoteHead, whole: WholeNote): KeptNote | null {
  const { tree, by, note, parts, person, words } = whole;
  const heading = note.sessions.find((session) => session.heading !== null)?.heading;
  if (!tree || by !== 'scan' || !heading || !isFit(text)) return null;
  const divider = tree.children.find((node) => rangeOf(node).start === heading.range.start);
  if (divider?.type !== 'heading') return null;
  const level = divider.depth;
  const passages = passagesOf(tree, text, parts, { bodyStart, level });
  return { text, bodyStart, level, person, words, passages };
}

/**
 * Reads a note again of which a piece was edited: only the passages that the edit can have changed. The result is that of reading all of
 * it; null where that cannot be sure.
 */
export function readAgain(
  prepared: NotePreparation,
  head: NoteHead,
  kept: KeptNote,
): { readonly note: Note; readonly kept: KeptNote } | null {
  const { text, frontMatter, bodyStart } = head;
  if (bodyStart !== kept.bodyStart || !isFit(text)) return null;
  const passages = passagesAgain(kept, text);
  if (!passages) return null;
  const titles = passages.flatMap(({ divider }) => (divider?.level === 1 ? [divider.title] : []));
  const person = personOf(prepared, head, titles[0] ?? null);
  if (!isSamePerson(person, kept.person)) return null;
  prepared.heard('scan');
  const parts = joinedParts(passages, text, kept.words, kept.level);
  const disabled = disabledRules(text, frontMatter, null);
  const note = noteFrom({ head, person, titles, parts, disabledRules: disabled, unreadable: null });
  return { note, kept: { ...kept, text, passages } };
}

/** Whether no piece of a text changes what another one says: a definition does, and a comment for the whole note. */
function isFit(text: string): boolean {
  const hasDefinitions = text.includes(']:');
  return !hasDefinitions && !(text.includes('<!--') && text.includes('coaching:')) && mayBeScanned(text);
}

function isSamePerson(one: PersonMention | null, other: PersonMention | null): boolean {
  return one?.name === other?.name && one?.isHandle === other?.isHandle;
}

/** The passages of the edited text; null where the edit reaches further than from one dividing heading to another. */
function passagesAgain({ text: before, passages, level, words }: KeptNote, text: string): Passage[] | null {
  const change = changeBetween(before, text);
  const by = text.length - before.length;
  const from = passages.findLastIndex(({ headEnd }) => headEnd <= change.start);
  const first = passages[from];
  if (!first) return null;
  // A heading that follows is one still only where its line begins as it did.
  const rest = passages.findIndex(
    ({ start }, index) => index > from && before.lastIndexOf('\n', start - 1) >= change.end,
  );
  const to = rest < 0 ? passages.length : rest;
  const next = passages[to];
  const pieces = piecesAgain(first, next && moved(next, by), text, level);
  const isAsBefore = pieces && haveSameOuter(passages.slice(from, to), pieces, level);
  if (!isAsBefore) return null;
  const dividers = passages.slice(0, from).map(({ divider }) => divider);
  const read = readPieces(pieces, text, words, dividers);
  return [...passages.slice(0, from), ...read, ...passages.slice(to).map((passage) => moved(passage, by))];
}

/** The pieces from the beginning of one passage to that of another, if both begin as they did; null where they may not. */
function piecesAgain(first: Passage, next: Passage | undefined, text: string, level: number): Piece[] | null {
  const from = first.divider ? first.start : bodyFrom(text, first.start);
  const nodes = scanBlocks(text.slice(0, next?.headEnd), from);
  if (!nodes) return null;
  const last = next ? nodes.pop() : null;
  const isSameEnd =
    !next ||
    (last?.type === 'heading' && last.depth === next.divider?.level && rangeOf(last).start === next.start);
  const pieces = divided(nodes, text, { start: first.start, end: next?.start ?? text.length, level });
  return isSameEnd && pieces[0]?.divider?.level === first.divider?.level ? pieces : null;
}

/** Whether the headings above the dividing level are the same: what stands further on stands under them. */
function haveSameOuter(
  before: readonly Pick<Passage, 'divider'>[],
  after: readonly Pick<Passage, 'divider'>[],
  level: number,
): boolean {
  const outer = (passages: readonly Pick<Passage, 'divider'>[]): string[] =>
    passages.flatMap(({ divider }) =>
      divider && divider.level < level ? [`${divider.level} ${divider.title}`] : [],
    );
  const [one, other] = [outer(before), outer(after)];
  return one.length === other.length && one.every((title, index) => title === other[index]);
}
