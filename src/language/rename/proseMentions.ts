import type { Nodes } from 'mdast';
import { readMarkdown } from '../../notes/markdown.ts';
import { rangeOf } from '../../notes/nodeRange.ts';
import type { Note } from '../../notes/note.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { wholeNames } from '../personAt.ts';
import { renamedMention } from './renamedMention.ts';
import type { Renaming } from './renaming.ts';

/**
 * The person's full name in running words, outside code, HTML and addresses, where nothing else renames it: it may stand in a quotation,
 * or be somebody else's.
 */
export function proseMentions(
  text: string,
  note: Note,
  renaming: Renaming,
  others: readonly Replacement[],
): Replacement[] {
  const { person, change } = renaming;
  if (change.kind === 'handle' || !person.name.includes(' ')) return [];
  const reading = readMarkdown(text, note.frontMatter.range.end);
  const isFree = ({ range }: Replacement): boolean =>
    others.every((other) => other.range.end <= range.start || range.end <= other.range.start);
  return textsIn(reading.tree)
    .flatMap((node) => {
      const { start, end } = rangeOf(node);
      return [...text.slice(start, end).matchAll(wholeNames(person.name))].flatMap((match): Replacement[] => {
        const at = start + match.index;
        const renamed = renamedMention(match[0], { isHandle: false }, renaming);
        return renamed === null ? [] : [{ range: { start: at, end: at + match[0].length }, text: renamed }];
      });
    })
    .filter(isFree);
}

function textsIn(node: Nodes | null): Nodes[] {
  if (node === null) return [];
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}
