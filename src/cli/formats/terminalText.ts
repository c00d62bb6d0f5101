import type { Host, Output } from '../host.ts';

/** Where each style begins and ends, by number (ECMA-48, select graphic rendition). */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal that shows them and a person who wants them (no-color.org); plain text otherwise. */
export function painter({ isTerminal }: Output, { environment }: Pick<Host, 'environment'>): Paint {
  const isWanted = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  if (!isWanted) return (_, text) => text;
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
}

/**
 * Text out of a note or a path as it may go to a terminal: on one line, and without control characters, which could
 * move the cursor, and marks that turn the direction of the line.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
