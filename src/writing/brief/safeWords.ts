/** UTF-16 code units. A page that is read in two minutes has no room for more. */
const LONGEST = 240;

/** What moves the cursor of a terminal, or turns the direction of a line. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Keeps two characters from being read as the beginning of an address, and is not seen. */
const JOINER = '\u2060';

/** Anybody's words for the text of a link of ours, on one line: they show as they are written, and nothing in them is markup. */
export function linkWords(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim().replace(UNSEEN, '\uFFFD');
  // By code points: half of a surrogate pair is no character.
  const shown = line.length > LONGEST ? `${[...line.slice(0, LONGEST)].slice(0, -1).join('')}…` : line;
  return shown.replace(/[\\`*_~[\]<>&|!#$]/gu, '\\$&');
}

/** The same for words that stand in no link: no address in them becomes one. */
export function plainWords(words: string): string {
  return linkWords(words)
    .replace(/\/(?=\/)/gu, `/${JOINER}`)
    .replace(/www(?=\.)/giu, `$&${JOINER}`)
    .replace(/@/gu, `@${JOINER}`);
}
