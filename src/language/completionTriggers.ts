/** Characters after which completion is asked for while somebody types. */
export const TRIGGER_CHARACTERS: readonly string[] = ['@', '[', ':', ' ', '📅'];

/**
 * Whether a character that was just typed can begin something to complete, from the line before the cursor alone: most spaces, colons
 * and brackets of a text cannot, and cost nothing more than this.
 */
export function mayComplete(lineBefore: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(lineBefore));
}

const BEGINNINGS: readonly RegExp[] = [
  /(?:^|[^\p{L}\p{N}._%+-])@$/u,
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[$/u,
  /(?:📅|📆|🗓\uFE0F?|✅|➕)[ \t]?$/u,
  /(?:due|done|completion|created)(?: date)?::?[ \t]?$/iu,
  /^[ \t]*(?:-[ \t]+)*["']?[\w-]+["']?:[ \t]?$/u,
  /^[ \t]*- $/u,
  /^[ \t]*[\w-]+:[ \t]*\[+(?:[^\]]*,[ \t]*)?$/u,
];
