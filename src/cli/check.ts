import packageJson from '../../package.json' with { type: 'json' };
import { check as findProblems } from '../coaching/check.ts';
import type { CheckContext, RelatedPlace } from '../coaching/rule.ts';
import { RULES } from '../coaching/rules.ts';
import type { Severity } from '../config/configuration.ts';
import { lineStartsOf, placesOf } from '../notes/lines.ts';
import type { TextRange } from '../notes/note.ts';
import { inEnglish, type Phrase } from '../notes/phrase.ts';
import { localDay } from '../platform/today.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { SEVERITIES } from './commands.ts';
import { fixNotes } from './fixNotes.ts';
import type { CheckReport } from './formats/checkReport.ts';
import { CHECK_WRITERS } from './formats/checkWriters.ts';
import { inParts } from './formats/parts.ts';
import type { PlacedProblem, RelatedLine } from './formats/problems.ts';
import { painter } from './formats/terminalText.ts';
import type { ExitCode, Host } from './host.ts';
import { noteContexts } from './noteContexts.ts';
import type { NotesRoot } from './notesRoots.ts';
import { hasFailures, readAgain, readWithProgress, shownPath, unreadIn } from './reading.ts';
import type { CheckRequest } from './requests.ts';

/** What is wrong in `.coaching.yaml` has no rule that could be switched off there. */
const CONFIGURATION_RULE = 'configuration';

/** Prints what the rules find, file by file, while they look: a fault of ours on the way leaves a part of it. Returns the exit code. */
export function check(request: CheckRequest, host: Host): ExitCode {
  const today = request.today ?? localDay(host.now());
  const found = readWithProgress(request, host);
  const fixes = request.fix ? fixNotes(found, today, host) : null;
  const notes = fixes && fixes.changedNotes > 0 ? readAgain(request, host) : found;
  const contextOf = noteContexts(notes, today);
  const ofConfigurations = notes.roots.flatMap((root) => configurationProblems(root, host));
  let isTooMuch = ofConfigurations.some(({ severity }) => isAtLeast(severity, request.failOn));
  function* problems(): Generator<PlacedProblem> {
    for (const note of notes.index.all())
      for (const problem of noteProblems(note, contextOf(note), host)) {
        isTooMuch ||= isAtLeast(problem.severity, request.failOn);
        yield problem;
      }
  }
  const report: CheckReport = {
    ofConfigurations,
    problems: problems(),
    noteCount: notes.index.size,
    unread: unreadIn(notes).map((unread) => ({ ...unread, path: shownPath(host, unread.path) })),
    rules: RULES,
    version: packageJson.version,
  };
  const texts = CHECK_WRITERS[request.format](report, painter(host.output, host));
  for (const part of inParts(texts)) host.output.write(part);
  if (hasFailures(notes) || fixes?.hasFailed) return 2;
  return isTooMuch ? 1 : 0;
}

function noteProblems({ note, key }: IndexedNote, context: CheckContext, host: Host): PlacedProblem[] {
  const path = shownPath(host, key);
  return findProblems(note, context).map(({ range, rule, severity, message, related }) => ({
    ...placed(path, note.lineStarts, range, { rule, severity, message }),
    ...(related ? { related: related.map((place) => relatedLine(place, host)) } : {}),
  }));
}

function relatedLine({ note, range, message }: RelatedPlace, host: Host): RelatedLine {
  const place = placeIn(shownPath(host, note.key), note.note.lineStarts, range);
  return { ...place, message: inEnglish(message) };
}

function configurationProblems({ configurationFile }: NotesRoot, host: Host): PlacedProblem[] {
  if (!configurationFile) return [];
  const lineStarts = lineStartsOf(configurationFile.text);
  const path = shownPath(host, configurationFile.path);
  return configurationFile.problems.map(({ range, message }) =>
    placed(path, lineStarts, range, { rule: CONFIGURATION_RULE, severity: 'error', message }),
  );
}

function placed(
  path: string,
  lineStarts: readonly number[],
  range: TextRange,
  said: Pick<PlacedProblem, 'rule' | 'severity'> & { readonly message: Phrase },
): PlacedProblem {
  const place = placeIn(path, lineStarts, range);
  return { ...place, rule: said.rule, severity: said.severity, message: inEnglish(said.message) };
}

function placeIn(
  path: string,
  lineStarts: readonly number[],
  range: TextRange,
): Omit<RelatedLine, 'message'> {
  const { start, end } = placesOf(lineStarts, range);
  return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
