import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleFiles } from '../../scripts/sampleNotes.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { type CorpusFile, TODAY } from './corpus/writeCorpus.ts';

/** What was written without a thought of the fast path: the pages of the repository, the sample folder and the notes of the scenarios. */
export function ownFiles(): readonly (readonly [name: string, files: CorpusFile[]])[] {
  const isMarkdown = ({ path: file }: CorpusFile): boolean => file.endsWith('.md');
  const pages = ['README.md', 'CHANGELOG.md', 'BENCHMARKS.md', ...markdownIn('docs')].map((file) => ({
    path: file,
    text: readFileSync(file, 'utf8'),
  }));
  const scenarios = SCENARIOS.flatMap(({ system, asks, satisfied }) =>
    Object.entries({ asks, satisfied }).flatMap(([state, { files }]) =>
      Object.entries(files).map(([file, text]) => ({ path: `${system}/${state}/${file}`, text })),
    ),
  );
  return [
    ['own pages', pages],
    ['own sample folder', sampleFiles(TODAY).filter(isMarkdown)],
    ['own scenarios', scenarios.filter(isMarkdown)],
  ];
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name));
}
