/** Signs that take more than one byte each. */
const WIDE = /[^\0-\xff]/u;
/** UTF-16 code units that are made into a text at once. */
const LONGEST = 1024;

/**
 * The same words in memory of their own, one byte for each sign where that is enough. What is cut out of a text keeps the whole text alive,
 * and takes two where that has a calendar sign in it: who keeps a few words of each of very many notes copies them.
 */
export function ownText(text: string): string {
  // Joining makes a new text, unlike `slice`, and unlike `+` of which the two sides are kept.
  if (text.length > LONGEST || WIDE.test(text)) return [text.slice(0, 1), text.slice(1)].join('');
  const codes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return String.fromCharCode(...codes);
}

/** Plain data with all its words in memory of their own. */
export function ownCopy<T>(data: T): T;
export function ownCopy(data: unknown): unknown {
  if (typeof data === 'string') return ownText(data);
  if (Array.isArray(data)) return data.map((one: unknown) => ownCopy(one));
  if (typeof data !== 'object' || data === null) return data;
  // A copy that is made at once has room for its own properties and no more.
  const copy: Record<string, unknown> = { ...data };
  for (const [key, value] of Object.entries(copy)) copy[key] = ownCopy(value);
  return copy;
}
