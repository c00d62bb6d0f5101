import { localDay } from '../platform/today.ts';
import { reportMarkdown } from '../writing/report/reportMarkdown.ts';
import { reportOf } from '../writing/report/reportOf.ts';
import { warnOfConfiguration } from './configurationWarnings.ts';
import { printable } from './formats/terminalText.ts';
import type { ExitCode, Host } from './host.ts';
import { peopleSummaries } from './peopleSummaries.ts';
import { personAsked } from './personAsked.ts';
import { hasFailures, readWithProgress, shownPath } from './reading.ts';
import type { ReportRequest } from './requests.ts';

/** Prints what the notes say of one person in a period. Returns the exit code. */
export function report(request: ReportRequest, host: Host): ExitCode {
  const today = request.today ?? localDay(host.now());
  const notes = readWithProgress(request, host);
  warnOfConfiguration(notes, host);
  const { summaries, histories } = peopleSummaries(notes, today);
  const person = personAsked(request.person, notes, summaries, host);
  if (person === null) return 2;
  const made = reportOf(person, {
    since: request.since,
    until: request.until ?? today,
    today,
    historyOf: (entry) => histories.historyOf(entry),
    pathOf: ({ key }) => shownPath(host, key),
  });
  host.output.write(
    request.format === 'json' ? `${JSON.stringify(made, null, 2)}\n` : reportMarkdown(made, printable),
  );
  return hasFailures(notes) ? 2 : 0;
}
