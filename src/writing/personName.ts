/** UTF-16 code units. What is longer is no name, and is not read as one. */
export const MAX_NAME_LENGTH = 1_000;

/**
 * Characters without a form of their own that turn up in pasted names: soft hyphen, zero-width space, marks and overrides of
 * direction, byte order mark. The joiners stay: they belong to Persian and Indic spelling and to emoji.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** What divides names, marks links and addresses, or waits to be filled by a template tool, where names are read. */
const DIVIDING = /[,;<>{}[\]|]/gu;

/**
 * A name as a note can hold it: on one line, and so that reading the note gives exactly this name back. `[[people/dana|Dana]]` is
 * `dana`, of `Dana Reyes <dana@corp.example>` the name is left. Empty where nothing readable is left.
 */
export function cleanName(typed: string): string {
  const line = typed
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim();
  const link = /^\[\[([^[\]|#]*)[^[\]]*\]\]$/u.exec(line)?.[1]?.split('/').at(-1);
  const name = (link ?? line.replace(/(?<=\S)\s*<[^<>]*>$/u, ''))
    .replace(DIVIDING, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[@\s]+/u, '');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : '';
}
