import type { Root } from 'mdast';
import { type BodyParts, type BodyWords, NO_PARTS, readBodyParts } from './bodyParts.ts';
import { disabledRules } from './disabledRules.ts';
import { lineStartsOf } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import type { Note, PersonMention } from './note.ts';
import { noteFrom } from './noteFrom.ts';
import type { NoteHead } from './noteHead.ts';
import { bodyWords, personOf } from './noteNames.ts';
import type { NotePreparation } from './notePreparation.ts';
import { plainText } from './plainText.ts';

/** A note, and what it was read from. */
export interface WholeNote {
  readonly note: Note;
  readonly person: PersonMention | null;
  readonly words: BodyWords;
  /** Null where the body was not read. */
  readonly tree: Root | null;
  readonly by: 'scan' | 'grammar';
  readonly parts: BodyParts;
}

/** Reads the body of a note, all of it; but of its parts what `readParts` does. */
export function readWhole(
  prepared: NotePreparation,
  head: NoteHead,
  readParts: typeof readBodyParts = readBodyParts,
): WholeNote {
  const { text, bodyStart, frontMatter } = head;
  const reading = readMarkdown(text, bodyStart);
  const { tree, by } = reading;
  if (tree) prepared.heard(by);
  const first = (tree?.children ?? []).filter((node) => node.type === 'heading' && node.depth === 1);
  const titles = first.map(plainText);
  const person = personOf(prepared, head, titles[0] ?? null);
  const words = bodyWords(prepared, head, person);
  const parts = tree ? readParts(tree, text, words) : NO_PARTS;
  const disabled = disabledRules(text, frontMatter, tree);
  const unreadable = reading.tree ? null : reading.reason;
  const lineStarts = lineStartsOf(text);
  const note = noteFrom({ head, person, titles, parts, lineStarts, disabledRules: disabled, unreadable });
  return { note, person, words, tree, by, parts };
}
