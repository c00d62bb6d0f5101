import { lineStartsOf, placeOf } from '../notes/lines.ts';
import { inEnglish } from '../notes/phrase.ts';
import type { Host } from './host.ts';
import type { LoadedNotes } from './loadNotes.ts';
import { warn } from './reading.ts';

/** Says on the error output what in `.coaching.yaml` cannot be used. */
export function warnOfConfiguration({ roots }: LoadedNotes, host: Host): void {
  for (const { configurationFile } of roots) {
    if (!configurationFile) continue;
    const lineStarts = lineStartsOf(configurationFile.text);
    for (const { message, range } of configurationFile.problems) {
      const { line, column } = placeOf(lineStarts, range.start);
      warn(host, `${configurationFile.path}:${line}:${column}`, inEnglish(message));
    }
  }
}
