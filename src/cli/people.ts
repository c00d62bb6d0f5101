import { localDay } from '../platform/today.ts';
import { byName, byNeed } from '../workspace/needOrder.ts';
import { warnOfConfiguration } from './configurationWarnings.ts';
import { peopleJson } from './formats/peopleJson.ts';
import { peopleText } from './formats/peopleText.ts';
import { painter } from './formats/terminalText.ts';
import type { ExitCode, Host } from './host.ts';
import { peopleSummaries } from './peopleSummaries.ts';
import { hasFailures, readWithProgress } from './reading.ts';
import type { PeopleRequest } from './requests.ts';

/** Prints how things stand with each person: for reading who needs one most stands first, as JSON they stand by name. Returns the exit code. */
export function people(request: PeopleRequest, host: Host): ExitCode {
  const today = request.today ?? localDay(host.now());
  const notes = readWithProgress(request, host);
  warnOfConfiguration(notes, host);
  const { summaries } = peopleSummaries(notes, today);
  const text = request.json
    ? peopleJson([...summaries].sort(byName))
    : peopleText([...summaries].sort(byNeed), painter(host.output, host));
  host.output.write(text);
  return hasFailures(notes) ? 2 : 0;
}
