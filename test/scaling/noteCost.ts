import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { realisticNotes, TODAY } from '../bench/corpus/writeCorpus.ts';
import { cpuTimeOf } from '../hostile/growth.ts';
import { ROOT, Workspace } from '../longRun/workspace.ts';

/** CPU microseconds a note, the least of some runs: read, checked, put into the index, and everything listed. */
export function costOfNote(count: number, seed: number, runs: number): number {
  const files = new Map(Array.from(realisticNotes(count, seed), ({ path, text }) => [path, text]));
  const times = Array.from({ length: runs }, () =>
    cpuTimeOf(() => {
      const workspace = new Workspace(DEFAULT_CONFIGURATION, TODAY);
      workspace.writeMany(files);
      for (const path of files.keys()) workspace.problemsAt(path);
      workspace.items.groups('due');
      workspace.items.groups('person');
      workspace.summaries.of(ROOT);
    }),
  );
  return (Math.min(...times) / count) * 1_000;
}
