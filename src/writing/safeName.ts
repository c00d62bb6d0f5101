import { slugOf } from '../notes/names.ts';

/** UTF-8 bytes. File systems take 255 for one name, Windows 260 characters for a whole path. */
const MAX_BYTES = 100;
/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const FALLBACK = 'person';

/**
 * A person's name as part of a file's name, safe on Linux, macOS and Windows: lower case letters and digits of any script, joined by
 * `-`. Two names that differ after that never get the same part: a name of nothing but signs, and one that is cut off, end in a sum
 * of the whole name; what Windows keeps for itself ends in `_`, which no other name does.
 */
export function safeName(name: string): string {
  // Composed: a slug takes Hangul apart, and macOS and Linux would not agree on one name.
  const slug = slugOf(name).normalize('NFC');
  if (slug === '') return `${FALLBACK}-${sumOf(name.trim().normalize('NFKC').toLowerCase())}`;
  if (DEVICES.test(slug)) return avoided(slug);
  const sum = sumOf(slug);
  const start = cutTo(slug, MAX_BYTES - sum.length - 1);
  return utf8Length(slug) <= MAX_BYTES ? slug : `${start.replace(/-+$/u, '')}-${sum}`;
}

/** Another part for the same name, where the first means something else to a system or to the globs. */
export function avoided(part: string): string {
  return `${part}_`;
}

/** The longest start of a text, in whole characters, that takes at most `bytes` bytes in UTF-8. */
function cutTo(text: string, bytes: number): string {
  let left = bytes;
  let result = '';
  for (const character of text) {
    left -= utf8Length(character);
    if (left < 0) break;
    result += character;
  }
  return result;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** Ten letters and digits that tell texts apart: two FNV-1a sums (draft-eastlake-fnv) of 32 bits, cut to 51 bits. */
function sumOf(text: string): string {
  const number = fnv1a(text, 0x811c9dc5) * 2 ** 19 + (fnv1a(`${text}\n`, 0x01000193) >>> 13);
  return number.toString(36).padStart(10, '0');
}

function fnv1a(text: string, basis: number): number {
  let sum = basis;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
