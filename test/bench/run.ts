import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFigures } from './bundles.ts';
import { realisticNotes, runningFiles } from './corpus/writeCorpus.ts';
import { editorFigures, type Figure } from './figures.ts';
import {
  type Bench,
  commandLineFigures,
  commandLineTimes,
  editFigures,
  growthFigures,
  type Measured,
  readingFigures,
  readingTimes,
  shareFigure,
  written,
} from './measures.ts';
import { ownFiles } from './ownFiles.ts';
import { benchmarksPage } from './page.ts';
import { childProgram } from './processes.ts';

// Measures by turns, on the same files, in one process tree; writes medians and ratios to BENCHMARKS.md. `--quick`: 1,000 notes, the page is
// printed only. `--large`: 100,000 notes as well. `--notes 200 --rounds 1`: as many notes and rounds as are asked for.

const SEED = 20260123;
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    notes: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});
const scratch = mkdtempSync(path.join(tmpdir(), 'coaching-notes-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const rounds = Number(values.rounds);
const isTrial = values.quick || values.notes !== undefined;
const bench: Bench = { scratch, rounds, child: await childProgram(scratch) };
const sizes = sizesAskedFor();
const reading: Figure[] = [];
const commandLine: Figure[] = [];
const shares: Figure[] = [];
const measured: Measured[] = [];
const said = (figures: readonly Figure[]): readonly Figure[] => {
  for (const { measure, figure } of figures) console.log(`${measure}: ${figure}`);
  return figures;
};
for (const size of sizes) {
  const corpus = written(bench, `${size.toLocaleString('en')} notes`, realisticNotes(size, SEED));
  const of: Measured = {
    corpus,
    reading: readingTimes(bench, corpus),
    commandLine: commandLineTimes(bench, corpus),
  };
  measured.push(of);
  reading.push(...said(readingFigures(corpus, of.reading)));
  commandLine.push(...said(commandLineFigures(bench, corpus, of.commandLine)));
  shares.push(...said([shareFigure(bench, corpus, 98)]));
  rmSync(corpus.folder, { recursive: true });
}
const worst = written(bench, 'long running files', runningFiles(isTrial ? 4 : 40, SEED));
reading.push(...said(readingFigures(worst, readingTimes(bench, worst))));
shares.push(...said([shareFigure(bench, worst, 98)]));
for (const [name, files] of ownFiles())
  shares.push(...said([shareFigure(bench, written(bench, name, files), null)]));
const growth = said(growthFigures(measured));
const edits = said(editFigures(bench, worst));
const bundles = said(bundleFigures());

const page = benchmarksPage(
  {
    command: ['npm run build && npm run bench', ...optionsGiven()].join(' '),
    seed: SEED,
    rounds,
    cores: availableParallelism(),
    node: process.version,
  },
  [
    ['In process', reading],
    ['The command line', commandLine],
    ['More and more notes', growth],
    ['While somebody writes', edits],
    [
      'In a real VS Code',
      editorFigures(),
      '`npm run bench:editor`, and the same with `NOTES=100000 FOLDERS=1 AGAIN=0`, measures these and leaves them in `out/`.',
    ],
    ['The fast path', shares],
    ['What is built', bundles],
  ],
);
if (values.quick) console.log(`\n${page}`);
else writeFileSync('BENCHMARKS.md', page);

/** As they were written behind the command. */
function optionsGiven(): string[] {
  const given = process.argv.slice(2);
  return given.length > 0 ? ['--', ...given] : [];
}

function sizesAskedFor(): number[] {
  if (values.notes !== undefined) return [Number(values.notes)];
  if (values.quick) return [1_000];
  return values.large ? [1_000, 10_000, 100_000] : [1_000, 10_000];
}
