import type { CheckFormat } from '../commands.ts';
import type { CheckReport } from './checkReport.ts';
import { githubCommands } from './github.ts';
import { problemsJson, problemsText } from './problems.ts';
import { sarifLog } from './sarif.ts';
import type { Paint } from './terminalText.ts';

/** How each format writes a report. Every text ends with a line feed, or is empty. */
export const CHECK_WRITERS: Readonly<Record<CheckFormat, (report: CheckReport, paint: Paint) => string>> = {
  pretty: ({ problems, noteCount }, paint) => problemsText(problems, noteCount, paint),
  json: ({ problems }) => problemsJson(problems),
  sarif: sarifLog,
  github: githubCommands,
};
