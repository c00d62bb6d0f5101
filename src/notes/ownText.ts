/**
 * The same words in memory of their own. What is cut out of a text keeps the whole text alive: who keeps a few words of each of very many
 * notes copies them.
 */
export function ownText(text: string): string {
  // Joining makes a new text, unlike `slice`, and unlike `+` of which the two sides are kept.
  return [text.slice(0, 1), text.slice(1)].join('');
}

/** Plain data, with all its words in memory of their own. */
export function ownCopy<T>(data: T): T;
export function ownCopy(data: unknown): unknown {
  if (typeof data === 'string') return ownText(data);
  if (Array.isArray(data)) return data.map((one: unknown) => ownCopy(one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, ownCopy(value)]));
}
