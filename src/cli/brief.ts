import { inEnglish } from '../notes/phrase.ts';
import { localDay } from '../platform/today.ts';
import type { BriefPlace } from '../writing/brief/brief.ts';
import { briefJson } from '../writing/brief/briefJson.ts';
import { briefMarkdown } from '../writing/brief/briefMarkdown.ts';
import { briefOf } from '../writing/brief/briefOf.ts';
import { relativeAddress } from '../writing/brief/relativeAddress.ts';
import { warnOfConfiguration } from './configurationWarnings.ts';
import type { ExitCode, Host } from './host.ts';
import { peopleSummaries } from './peopleSummaries.ts';
import { personAsked } from './personAsked.ts';
import { hasFailures, readWithProgress, shownPath } from './reading.ts';
import type { BriefRequest } from './requests.ts';

/** Prints what to know before the next 1-on-1 with somebody. Returns the exit code. */
export function brief(request: BriefRequest, host: Host): ExitCode {
  const today = request.today ?? localDay(host.now());
  const notes = readWithProgress(request, host);
  warnOfConfiguration(notes, host);
  const summary = personAsked(request.person, notes, peopleSummaries(notes, today).summaries, host);
  if (summary === null) return 2;
  const { configuration } = notes.rootOf(summary.root);
  const made = briefOf({ summary, configuration, today, date: request.date });
  const pathOf = ({ key }: BriefPlace): string => shownPath(host, key);
  // Links lead from the working directory, where the page is most likely written to.
  const addressOf = (place: BriefPlace): string => relativeAddress('', pathOf(place), place);
  host.output.write(
    request.json ? briefJson(made, pathOf) : briefMarkdown(made, { say: inEnglish, addressOf }),
  );
  return hasFailures(notes) ? 2 : 0;
}
