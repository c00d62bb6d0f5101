const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether a run of underscores stands between letters or digits, where it marks no emphasis (CommonMark). Its ends are offsets of `line`. */
export function isInsideWord(line: string, start: number, end: number): boolean {
  return isWordCharacter(characterBefore(line, start)) && isWordCharacter(characterAt(line, end));
}

function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

function characterAt(line: string, offset: number): string {
  const code = line.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(line: string, offset: number): string {
  const last = line.charCodeAt(offset - 1);
  const isTrail = last >= 0xdc00 && last <= 0xdfff && offset > 1;
  const code = isTrail ? (line.codePointAt(offset - 2) ?? 0) : 0;
  return isTrail && code > 0xffff ? String.fromCodePoint(code) : line.charAt(offset - 1);
}
