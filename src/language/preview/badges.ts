import type { TextRange } from '../../notes/note.ts';
import type { InlineSource } from './inlineSource.ts';
import { type Attributes, changed, type PreviewToken, words, wrapped } from './tokens.ts';

/** Something to be shown as a badge. */
export interface Badge {
  /** In the text of the source; the first range that lies within one token's words is taken. */
  readonly ranges: readonly TextRange[];
  readonly attributes: Attributes;
  /** What is shown instead of the words themselves. */
  readonly instead?: string;
  /** Said behind the words, in an element of its own. */
  readonly addition?: string;
}

interface Placed {
  readonly badge: Badge;
  readonly start: number;
  readonly end: number;
}

/** Inline tokens with badges. A badge that fits no token's words, or that would stand in another one, is left out. */
export function withBadges(
  children: readonly PreviewToken[],
  { pieces }: InlineSource,
  badges: readonly Badge[],
): readonly PreviewToken[] {
  const placed = new Map<number, Placed[]>();
  for (const badge of badges) {
    const found = badge.ranges.flatMap((range) => {
      const piece = pieces.find(({ start, end }) => start <= range.start && range.end <= end);
      return piece ? [{ piece, range }] : [];
    })[0];
    if (!found) continue;
    const { child, start } = found.piece;
    const place = { badge, start: found.range.start - start, end: found.range.end - start };
    placed.set(child, [...(placed.get(child) ?? []), place]);
  }
  if (placed.size === 0) return children;
  return children.flatMap((token, child) => {
    const own = placed.get(child);
    return own ? cut(token, own) : [token];
  });
}

function cut(token: PreviewToken, badges: readonly Placed[]): PreviewToken[] {
  const parts: PreviewToken[] = [];
  let at = 0;
  for (const { badge, start, end } of badges.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) parts.push(changed(token, { content: token.content.slice(at, start) }));
    parts.push(...drawn(token, badge, token.content.slice(start, end)));
    at = end;
  }
  if (at < token.content.length) parts.push(changed(token, { content: token.content.slice(at) }));
  return parts;
}

function drawn(token: PreviewToken, { attributes, instead, addition }: Badge, own: string): PreviewToken[] {
  const inner = [words(token, instead ?? own)];
  if (addition !== undefined) {
    const late = wrapped(token, 'span', { class: 'coaching-late' }, [words(token, addition)]);
    inner.push(words(token, ' '), ...late);
  }
  return wrapped(token, 'span', attributes, inner);
}
