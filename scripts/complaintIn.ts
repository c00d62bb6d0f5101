import { failureMark, resultMark } from './reportResult.ts';

/** Lines that are shown where nothing says what failed. */
const LAST_LINES = 60;

/**
 * What to show of the output of a failed stage: of each run that mocha's spec reporter told of, the part from `2 failing`, headed by the
 * run's name; then the failures that the stage itself lists at its end. The last 60 lines where it lists none.
 */
export function complaintIn(output: string): string {
  const lines = output.trimEnd().split(/\r?\n/u);
  const parts = lines.flatMap((line, at) =>
    /^\s*\d+ failing\s*$/u.test(line) ? [failingPart(lines, at)] : [],
  );
  const listed = lines.findIndex((line) => line.startsWith(failureMark));
  if (listed >= 0) parts.push(lines.slice(listed).join('\n'));
  // Also after failures, where the counts are missing: then what ended the stage stands last.
  const isWhole = lines.some((line) => line.startsWith(resultMark));
  if (parts.length === 0 || !isWhole) parts.push(lines.slice(-LAST_LINES).join('\n'));
  return parts.join('\n\n');
}

function failingPart(lines: readonly string[], at: number): string {
  const end = lines.findIndex((line, index) => index > at && isEnd(line));
  const part = lines.slice(at, end < 0 ? undefined : end);
  const name = lines.findLastIndex((line, index) => index < at && line.startsWith('Running in ')) - 1;
  return [...(name >= 0 ? [lines[name]] : []), ...part].join('\n').trimEnd();
}

function isEnd(line: string): boolean {
  return (
    /^(?:Exit code:|Running in )/u.test(line) || [failureMark, resultMark].some((m) => line.startsWith(m))
  );
}
