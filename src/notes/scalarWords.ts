/** A value of YAML as words, without surrounding spaces; '' for nothing, and for a map or a list, which have no words of their own. */
export function scalarWords(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value).trim();
}
