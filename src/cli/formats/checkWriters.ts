import type { CheckFormat } from '../commands.ts';
import { allProblems, type CheckReport } from './checkReport.ts';
import { githubCommands } from './github.ts';
import { problemsJson, problemsText } from './problems.ts';
import { sarifLog } from './sarif.ts';
import type { Paint } from './terminalText.ts';

/** How each format writes a report: as texts that follow one another, of which the last one ends with a line feed. There may be none. */
export const CHECK_WRITERS: Readonly<
  Record<CheckFormat, (report: CheckReport, paint: Paint) => Iterable<string>>
> = {
  pretty: (report, paint) => problemsText(allProblems(report), report.noteCount, paint),
  json: (report) => problemsJson(allProblems(report)),
  sarif: sarifLog,
  github: githubCommands,
};
