import type { Severity } from '../../config/configuration.ts';
import { allProblems, type CheckReport, type UnreadFile } from './checkReport.ts';
import type { PlacedProblem } from './problems.ts';

/** The kinds of annotation that a workflow knows. */
type Annotation = 'error' | 'warning' | 'notice';

const ANNOTATIONS: Readonly<Record<Severity, Annotation>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The problems as commands that a GitHub workflow shows beside the changed lines. One on each line; columns stand only where the
 * problem ends on the line that it begins on, since a workflow drops them otherwise.
 */
export function* githubCommands(report: CheckReport): Generator<string> {
  for (const unread of report.unread) if (unread.isFailure) yield `${unreadCommand(unread)}\n`;
  for (const problem of allProblems(report)) yield `${problemCommand(problem)}\n`;
}

function problemCommand({ path, message, rule, severity, ...place }: PlacedProblem): string {
  const { line, column, endLine, endColumn } = place;
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(ANNOTATIONS[severity], { file: path, line, endLine, ...columns, title: rule }, message);
}

function unreadCommand({ path, reason }: UnreadFile): string {
  return command('error', { file: path, title: 'not read' }, reason);
}

function command(
  name: Annotation,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escaped(message)}`;
}

/** As the workflow's runner undoes it: a line feed would end the command, and words of a note begin another. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
