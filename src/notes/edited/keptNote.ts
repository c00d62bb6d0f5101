import { disabledRules } from '../disabledRules.ts';
import { mayBeScanned } from '../markdown.ts';
import type { Note, PersonMention } from '../note.ts';
import { noteFrom } from '../noteFrom.ts';
import type { NoteHead } from '../noteHead.ts';
import { bodyWords, personOf } from '../noteNames.ts';
import type { NotePreparation } from '../notePreparation.ts';
import { peopleIn } from '../people.ts';
import type { WholeNote } from '../wholeNote.ts';
import { type Change, changeBetween } from './change.ts';
import { joinedParts } from './joinedParts.ts';
import { lineStartsAgain } from './lineStartsAgain.ts';
import { bodyFrom, divided, type Passage, passagesOf } from './passage.ts';
import { passagesAgain } from './passagesAgain.ts';

/** What is kept of a note to read it again after an edit. */
export interface KeptNote {
  readonly text: string;
  readonly bodyStart: number;
  readonly person: PersonMention | null;
  /** Whom the front matter names. */
  readonly people: readonly string[];
  readonly lineStarts: readonly number[];
  /** At least one. */
  readonly passages: readonly Passage[];
}

/** What is to be kept of a note that was read as a whole; null where each edit needs all of it. */
export function keptOf(head: NoteHead, whole: WholeNote): KeptNote | null {
  const { text, bodyStart } = head;
  const { tree, by, note, parts, person, words } = whole;
  if (!tree || by !== 'scan' || !isFit(text)) return null;
  const nodes = tree.children.filter(({ type }) => type !== 'yaml');
  const reach = { start: bodyStart, end: text.length, bodyStart: bodyFrom(text, bodyStart) };
  const passages = passagesOf(divided(nodes, text, reach, words.titles), parts);
  return { text, bodyStart, person, people: peopleIn(head), lineStarts: note.lineStarts, passages };
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
  const change = changeBetween(kept.text, text);
  const people = peopleIn(head);
  if (!isFitStill(text, change) || !isSameList(people, kept.people)) return null;
  const words = bodyWords(prepared, head, kept.person);
  const edit = { before: kept.text, text, change, bodyStartBefore: kept.bodyStart, bodyStart };
  const again = passagesAgain(kept.passages, edit, words);
  if (!again) return null;
  const titles = again.passages.flatMap(({ divider }) => (divider?.level === 1 ? [divider.title] : []));
  const person = personOf(prepared, head, titles[0] ?? null);
  if (person?.name !== kept.person?.name) return null;
  prepared.heard('scan');
  const { parts, passages } = joinedParts(again, text, words);
  const lineStarts = lineStartsAgain(kept.lineStarts, change, text);
  const disabled = disabledRules(text, frontMatter, null);
  const note = noteFrom({
    head,
    person,
    titles,
    parts,
    lineStarts,
    disabledRules: disabled,
    unreadable: null,
  });
  return { note, kept: { text, bodyStart, person, people, lineStarts, passages } };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

const DEFINITION = ']:';
const COMMENT = '<!--';
const SWITCH = 'coaching:';
const BYTE_ORDER_MARK = '\uFEFF';

/** Whether no piece of a text changes what another one says: a definition does, and a comment for the whole note. */
function isFit(text: string): boolean {
  const hasSwitch = text.includes(COMMENT) && text.includes(SWITCH);
  return !text.includes(DEFINITION) && !hasSwitch && mayBeScanned(text) && !text.startsWith(BYTE_ORDER_MARK);
}

/** The same of a text that was fit before an edit: what was not there before stands where the edit is. */
function isFitStill(text: string, { start, newEnd }: Change): boolean {
  const around = text.slice(Math.max(0, start - SWITCH.length), newEnd + SWITCH.length);
  const isSuspect = [DEFINITION, COMMENT, SWITCH].some((sign) => around.includes(sign));
  return isSuspect || start === 0 ? isFit(text) : mayBeScanned(text);
}
