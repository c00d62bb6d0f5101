import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of the page. */
export interface Figure {
  readonly measure: string;
  readonly target: string;
  readonly figure: string;
  /** Null where there is nothing to meet. */
  readonly isMet: boolean | null;
}

/** What `npm run bench:editor` measured inside a real VS Code: for each number of notes an array of figures. */
const EDITOR_FIGURES = 'out/editorFigures';

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
  const files = readdirSync(EDITOR_FIGURES).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return files.flatMap(
    (file) => JSON.parse(readFileSync(path.join(EDITOR_FIGURES, file), 'utf8')) as Figure[],
  );
}

/** Three digits that say something. */
export function shown(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
