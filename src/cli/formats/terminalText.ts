import { styleText } from 'node:util';
import type { Host, Output } from '../host.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'underline';
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal that shows them and a person who wants them (no-color.org); plain text otherwise. */
export function painter({ isTerminal }: Output, { environment }: Pick<Host, 'environment'>): Paint {
  const isWanted = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return isWanted ? (style, text) => styleText(style, text) : (_, text) => text;
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
