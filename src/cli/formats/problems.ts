import type { Severity } from '../../config/configuration.ts';
import { SEVERITIES } from '../commands.ts';
import { documentTexts } from './itemsJson.ts';
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
export function problemsJson(problems: Iterable<PlacedProblem>): Generator<string> {
  return documentTexts('problems', linesOf(problems));
}

function* linesOf(problems: Iterable<PlacedProblem>): Generator<string> {
  for (const problem of problems) yield JSON.stringify(problem);
}

/** The problems for reading: file by file, and a summary. `noteCount` is the number of notes that were checked. */
export function* problemsText(
  problems: Iterable<PlacedProblem>,
  noteCount: number,
  paint: Paint,
): Generator<string> {
  const counts = new Map<Severity, number>();
  let total = 0;
  let files = 0;
  for (const inFile of byFile(problems)) {
    for (const { severity } of inFile) counts.set(severity, (counts.get(severity) ?? 0) + 1);
    total += inFile.length;
    files += 1;
    const path = inFile[0]?.path ?? '';
    yield `${paint('underline', printable(path))}\n${problemLines(inFile, paint)}\n\n`;
  }
  if (total === 0) {
    yield `No problems in ${counted(noteCount, 'note')}.\n`;
    return;
  }
  const said = SEVERITIES.flatMap((severity) => {
    const count = counts.get(severity);
    if (count === undefined) return [];
    return severity === 'information' ? `${count} ${severity}` : counted(count, severity);
  });
  yield `${counted(total, 'problem')} (${said.join(', ')}) in ${counted(files, 'file')}.\n`;
}

/** The problems of one file after those of another; in a report they stand together. */
function* byFile(problems: Iterable<PlacedProblem>): Generator<readonly PlacedProblem[]> {
  let inFile: PlacedProblem[] = [];
  for (const problem of problems) {
    if (inFile.length > 0 && inFile[0]?.path !== problem.path) {
      yield inFile;
      inFile = [];
    }
    inFile.push(problem);
  }
  if (inFile.length > 0) yield inFile;
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
