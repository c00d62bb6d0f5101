/** The order of two texts by their UTF-16 code units, whatever the language: below 0, 0 or above 0. */
export function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
