import { type InlineText, MAX_ITEM_LENGTH, OPAQUE } from '../../notes/inlineText.ts';
import type { PreviewToken } from './tokens.ts';

/** Where the words of one text token stand in the text that is searched. */
export interface Piece {
  readonly child: number;
  readonly start: number;
  readonly end: number;
}

/** Rendered inline tokens as a text that fields can be read from, and the way back to the tokens. */
export interface InlineSource {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Whose words are no words of an item's: what is struck through, and addresses. */
const OPAQUE_SPANS: Readonly<Record<string, string>> = { s_open: 's_close', link_open: 'link_close' };

/** Puts inline tokens together again, with the marks that fields are read by, such as those of bold words. */
export function inlineSource(children: readonly PreviewToken[]): InlineSource {
  const pieces: Piece[] = [];
  let text = '';
  let until: string | null = null;
  for (const [child, token] of children.entries()) {
    if (text.length > MAX_ITEM_LENGTH) break;
    if (until !== null) {
      text += OPAQUE;
      if (token.type === until) until = null;
      continue;
    }
    if (token.type === 'text') {
      pieces.push({ child, start: text.length, end: text.length + token.content.length });
      text += token.content;
    } else {
      until = closingOf(token);
      text += until === null ? standInOf(token) : OPAQUE;
    }
  }
  return { text, pieces };
}

/** The part of a source from `start` on, as the readers of fields take it. Offsets of what is read are those of `source`. */
export function inlineTextFrom({ text }: InlineSource, start: number): InlineText {
  const source = text.slice(start, start + MAX_ITEM_LENGTH);
  return { offset: start, source, masked: source, hidden: [] };
}

/** A link in brackets has words of its own; one that was made of a bare address has none. */
function closingOf({ type, markup }: PreviewToken): string | null {
  const isLinkWithWords = type === 'link_open' && markup === '';
  return isLinkWithWords ? null : (OPAQUE_SPANS[type] ?? null);
}

function standInOf({ type, markup }: PreviewToken): string {
  switch (type) {
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'strong_open':
    case 'strong_close':
    case 'em_open':
    case 'em_close':
      return markup;
    case 'link_open':
      return '[';
    case 'link_close':
      return `]${OPAQUE}`;
    default:
      return OPAQUE;
  }
}
