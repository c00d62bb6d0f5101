import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check } from '../../src/coaching/check.ts';
import { contextAlone } from '../../src/coaching/context.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { People } from '../../src/workspace/people.ts';
import { bundleRows, evaluationTime } from './bundles.ts';
import { writeCorpus } from './corpus.ts';

// Measures by turns, on the same files, in one process tree; writes medians as ratios to BENCHMARKS.md.

const NOTES = 1_000;
const ROUNDS = 5;
const SEED = 20260123;
const folder = mkdtempSync(path.join(tmpdir(), 'coaching-notes-bench-'));
const files = writeCorpus(folder, NOTES, SEED);
const options = readingOptions(DEFAULT_CONFIGURATION);
const people = new People({ self: null, people: [] });
const context = contextAlone({
  today: '2026-01-23',
  configuration: DEFAULT_CONFIGURATION,
  people,
  path: '1-1s/dana-reyes/2026-01-15.md',
});
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
const texts = (): string[] => files.map((file) => readFileSync(file, 'utf8'));
const notePath = (file: string): string => path.relative(folder, file).replaceAll('\\', '/');

const contenders: Readonly<Record<string, () => void>> = {
  '`readFileSync` of every file, nothing else': () => void texts(),
  'unified, remark-parse, remark-gfm, remark-frontmatter over the texts': () =>
    texts().forEach((text) => void remark.parse(text)),
  'reading the notes: `readNote` over the texts': () =>
    texts().forEach((text, at) => void readNote(notePath(files[at] ?? ''), text, options)),
  'reading and checking the notes': () =>
    texts().forEach((text, at) => {
      const note = readNote(notePath(files[at] ?? ''), text, options);
      if (note) check(note, context);
    }),
  '`coaching-notes list --overdue --json`, whole process': () => {
    const { status } = spawnSync(process.execPath, [
      'dist/cli.js',
      'list',
      '--overdue',
      '--json',
      '--today',
      '2026-01-23',
      folder,
    ]);
    if (status !== 0) throw new Error('The command line has failed: was it built?');
  },
};

const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const started = performance.now();
    run();
    // The first round warms the page cache and the compiler.
    if (round > 0) times.get(name)?.push(performance.now() - started);
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const medians = [...times].map(([name, numbers]) => [name, median(numbers)] as const);
const [base = 1, grammar = 1] = medians.map(([, ms]) => ms);
const rows = medians.map(
  ([name, ms]) =>
    `| ${name} | ${(ms / base).toFixed(1)} | ${(ms / grammar).toFixed(2)} | ${((ms / NOTES) * 1_000).toFixed(0)} |`,
);
const page = `# Benchmarks

\`npm run build && npm run bench\` writes this page. ${NOTES} generated notes of about 2.5 KB (seed ${SEED}), medians of ${ROUNDS} interleaved rounds after one to
warm up, files in the page cache, ${availableParallelism()} cores, Node.js ${process.version}. Read the ratios: seconds differ from machine to machine.

| what | × \`readFileSync\` | × remark | µs a note |
| --- | --- | --- | --- |
${rows.join('\n')}

In the editor all reading and parsing happens on a thread of its own. \`npm run integration\` reads 5,000 notes in a real VS Code and prints the time until
the lists are complete and the longest stall of the extension host’s thread.

## What is built

| file | KB | runs on |
| --- | --- | --- |
${bundleRows().join('\n')}

A fresh Node evaluates \`dist/extension.cjs\` in ${evaluationTime().toFixed(0)} ms (median of nine, with a stand-in for the editor’s API).
`;
writeFileSync('BENCHMARKS.md', page);
console.log(page);
