import type * as vscode from 'vscode';
import type { NoteIndex } from '../workspace/noteIndex.ts';
import type { Reader } from './reader.ts';

export interface CountingParts {
  readonly reader: Pick<Reader, 'counts'>;
  readonly index: Pick<NoteIndex, 'size'>;
  readonly log: vscode.LogOutputChannel;
}

/** Begins to count what is read; what comes back tells the log. `longestStep` gives the milliseconds of the longest one. */
export function countReading({ reader, index, log }: CountingParts, longestStep: () => number): () => void {
  const started = performance.now();
  const before = reader.counts;
  return () => {
    const scanned = reader.counts.scanned - before.scanned;
    const parsed = reader.counts.parsed - before.parsed;
    const ms = Math.round(performance.now() - started);
    const by = `${scanned} by the scan, ${parsed} by the whole grammar, the others were known`;
    const longest = longestStep().toFixed(1);
    log.info(`${index.size} notes in ${ms} ms: ${by}. The longest step took ${longest} ms.`);
  };
}
