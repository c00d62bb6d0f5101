/** The characters that can be more than text: a dot only in texts that have `www.` somewhere. */
const SPECIALS = tableOf('!&*:<@[\\]_`~');
const SPECIALS_WITH_DOT = tableOf('!&*.:<@[\\]_`~');

/** By their ASCII codes, 1 for each character that can be more than text in a text. */
export function specialsIn(text: string): Uint8Array {
  return /w{3}\./i.test(text) ? SPECIALS_WITH_DOT : SPECIALS;
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x80);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
