import type { Brief, BriefPlace } from './brief.ts';

/** The brief as JSON: `{"version":1,"brief":{…}}`. Places are `{"path","line"}`, lines from 1; what is not known is null. Ends with a line feed. */
export function briefJson(brief: Brief, pathOf: (place: BriefPlace) => string): string {
  const shown = (key: string, value: unknown): unknown =>
    PLACES.has(key) && isPlace(value) ? { path: pathOf(value), line: value.line } : value;
  return `${JSON.stringify({ version: 1, brief }, shown, 2)}\n`;
}

const PLACES: ReadonlySet<string> = new Set(['place', 'planned']);

function isPlace(value: unknown): value is BriefPlace {
  return typeof value === 'object' && value !== null && 'key' in value && 'path' in value && 'line' in value;
}
