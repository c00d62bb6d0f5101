import { existsSync, readFileSync } from 'node:fs';

/** One row of the page. */
export interface Figure {
  readonly measure: string;
  readonly target: string;
  readonly figure: string;
  /** Null where there is nothing to meet. */
  readonly isMet: boolean | null;
}

/** What `npm run bench:editor` measured inside a real VS Code, where it has written it: an array of figures. */
const EDITOR_FIGURES = 'out/editorFigures.json';

/** A figure that must be at most `limit`, in `unit`. */
export function atMost(measure: string, value: number, limit: number, unit: string): Figure {
  return { measure, target: `≤ ${limit} ${unit}`, figure: `${shown(value)} ${unit}`, isMet: value <= limit };
}

/** A figure that must be at least `limit`, in `unit`. */
export function atLeast(measure: string, value: number, limit: number, unit: string): Figure {
  return { measure, target: `≥ ${limit} ${unit}`, figure: `${shown(value)} ${unit}`, isMet: value >= limit };
}

/** A figure that stands for itself. */
export function plain(measure: string, value: number, unit: string): Figure {
  return { measure, target: '', figure: `${shown(value)} ${unit}`, isMet: null };
}

export function editorFigures(): readonly Figure[] {
  if (!existsSync(EDITOR_FIGURES)) return [];
  return JSON.parse(readFileSync(EDITOR_FIGURES, 'utf8')) as Figure[];
}

/** Three digits that say something. */
export function shown(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
