/** Looks at data of any shape: what is not there, or is something else, is empty. */

export function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A list; one value is a list of one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The words of a list, without surrounding spaces and without empty ones. */
export function namesIn(value: unknown): string[] {
  return asList(value)
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The words of a list, which may be empty; `fallback` where nothing is written. */
export function namesOr(value: unknown, fallback: readonly string[]): readonly string[] {
  const names = namesIn(value);
  return names.length > 0 || Array.isArray(value) ? names : fallback;
}

/** Words without surrounding spaces; `fallback` where there are none. */
export function wordOr<T>(value: unknown, fallback: T): string | T {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : fallback;
}

/** A whole number of a range; `fallback` for anything else. */
export function wholeOr(value: unknown, least: number, most: number, fallback: number): number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? Number(value)
    : fallback;
}

/** A name as part of a JSON Pointer (RFC 6901). */
export function pointerTo(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names of a JSON Pointer. */
export function namesOfPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
