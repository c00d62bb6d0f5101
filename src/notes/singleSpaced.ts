const SPACE = 0x20;

/** Whether a UTF-16 code unit is white space as `\s` means it: with the ends of lines and the byte order mark. */
export function isSpace(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return false;
  if (unit === 0xa0 || unit === 0x1680 || unit === 0x3000 || unit === 0xfeff) return true;
  if (unit < 0x2000 || unit > 0x205f) return false;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
}

/** White space that is more, or other, than one space. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** A text with one space for each run of white space, and none around it. */
export function singleSpaced(text: string): string {
  return text.trim().replace(UNEVEN, ' ');
}
