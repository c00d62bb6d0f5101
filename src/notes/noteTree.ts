import type { Root } from 'mdast';
import { lastAsked } from './lastAsked.ts';
import { readMarkdown } from './markdown.ts';
import type { Note } from './note.ts';

/** Many places of one note may be asked for: it is parsed once. */
const treeIn = lastAsked((text: string, bodyStart: number) => readMarkdown(text, bodyStart).tree);

/** The tree of the text that `note` was read from; null where it was not read. */
export function treeOf(text: string, { frontMatter }: Pick<Note, 'frontMatter'>): Root | null {
  return treeIn(text, frontMatter.range.end);
}
