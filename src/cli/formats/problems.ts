import type { Severity } from '../../config/configuration.ts';
import { SEVERITIES } from '../commands.ts';
import { jsonDocument } from './itemsJson.ts';
import { counted, type Paint, printable, type Style } from './terminalText.ts';

/** One problem as it is printed, with its keys in the order of the JSON. Lines and columns from 1, in UTF-16 code units. */
export interface PlacedProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where else to look; missing where there is no such place. */
  readonly related?: readonly RelatedLine[];
}

/** Another place that a problem is about. */
export type RelatedLine = Omit<PlacedProblem, 'rule' | 'severity' | 'related'>;

const STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** The problems as JSON, one on each line. */
export function problemsJson(problems: readonly PlacedProblem[]): string {
  return jsonDocument('problems', problems);
}

/** The problems for reading: file by file, and a summary. `noteCount` is the number of notes that were checked. */
export function problemsText(problems: readonly PlacedProblem[], noteCount: number, paint: Paint): string {
  if (problems.length === 0) return `No problems in ${counted(noteCount, 'note')}.\n`;
  const byPath = new Map<string, PlacedProblem[]>();
  for (const problem of problems) {
    const inFile = byPath.get(problem.path);
    if (inFile) inFile.push(problem);
    else byPath.set(problem.path, [problem]);
  }
  const blocks = [...byPath].map(([path, inFile]) => {
    return `${paint('underline', printable(path))}\n${problemLines(inFile, paint)}\n`;
  });
  const counts = SEVERITIES.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0
      ? []
      : [severity === 'information' ? `${count} ${severity}` : counted(count, severity)];
  });
  const summary = `${counted(problems.length, 'problem')} (${counts.join(', ')}) in ${counted(byPath.size, 'file')}.`;
  return `${blocks.join('\n')}\n${summary}\n`;
}

function problemLines(problems: readonly PlacedProblem[], paint: Paint): string {
  const places = problems.map(({ line, column }) => `${line}:${column}`);
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const severityWidth = Math.max(...problems.map(({ severity }) => severity.length));
  return problems
    .map(({ severity, message, rule }, at) => {
      const place = (places[at] ?? '').padStart(placeWidth);
      const word = paint(STYLES[severity], severity.padEnd(severityWidth));
      return `  ${place}  ${word}  ${printable(message)}  ${paint('dim', rule)}`;
    })
    .join('\n');
}
