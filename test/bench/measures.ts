import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CorpusFile, writeCorpus } from './corpus/writeCorpus.ts';
import { atLeast, atMost, type Figure, plain, shown } from './figures.ts';
import { knowsCache, listOverdue, peakMemory, type RunChild, ripgrep } from './processes.ts';
import type { Shares } from './readFiles.ts';
import { byTurns, median, quantile } from './rounds.ts';

export interface Bench {
  /** Where corpora and programs are kept while it runs. */
  readonly scratch: string;
  readonly rounds: number;
  readonly child: RunChild;
}

/** A corpus that is written. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly count: number;
  /** In characters. */
  readonly length: number;
}

/** Characters: the slow peers parse a sample of about as many, so that a round takes seconds and not minutes. */
const MOST_PARSED = 500_000;

export function written({ scratch }: Bench, name: string, files: Iterable<CorpusFile>): Corpus {
  const folder = path.join(scratch, name.replaceAll(/\W+/gu, '-'));
  mkdirSync(folder, { recursive: true });
  let length = 0;
  const counted = function* (): Generator<CorpusFile> {
    for (const file of files) {
      length += file.text.length;
      yield file;
    }
  };
  const paths = writeCorpus(folder, counted());
  writeFileSync(path.join(folder, 'files.json'), JSON.stringify(paths));
  return { name, folder, count: paths.length, length };
}

/** Reading and checking all files of a corpus in a fresh process, against peers over the same files. */
export function readingFigures({ rounds, child }: Bench, { name, folder, count, length }: Corpus): Figure[] {
  const every = Math.max(1, Math.floor(length / MOST_PARSED));
  const times = byTurns(
    {
      read: () => child('read', folder).ms,
      notes: () => child('notes', folder).ms,
      check: () => child('check', folder).ms,
      remark: () => child('remark', folder, every).ms,
      markdownIt: () => child('markdownIt', folder, every).ms,
      markdownlint: () => child('markdownlint', folder, every).ms,
    },
    rounds,
  );
  const ms = (of: keyof typeof times): number => median(times[of]);
  const perNote = (of: keyof typeof times): string => `${shown((ms(of) / count) * 1_000)} µs a note`;
  const against = (of: keyof typeof times): Figure => ({
    measure: `${name}: ${of}`,
    target: '',
    figure: `${shown(ms(of) / ms('read'))} × \`readFileSync\`, ${perNote(of)}`,
    isMet: null,
  });
  return [
    atMost(`${name}: read and checked, against \`readFileSync\``, ms('check') / ms('read'), 2, '×'),
    atLeast(`${name}: read and checked, times faster than remark`, ms('remark') / ms('check'), 120, '×'),
    ...(['read', 'notes', 'check', 'markdownIt', 'remark', 'markdownlint'] as const).map(against),
  ];
}

/** The command line as a whole process, against ripgrep. */
export function commandLineFigures({ rounds, scratch }: Bench, { name, folder }: Corpus): Figure[] {
  const cache = path.join(scratch, 'cache');
  const contenders: Record<string, () => number> = {
    ripgrep: () => ripgrep(folder),
    list: () => listOverdue(folder, null),
  };
  if (knowsCache()) {
    contenders.cold = () => {
      rmSync(cache, { recursive: true, force: true });
      return listOverdue(folder, cache);
    };
    contenders.warm = () => listOverdue(folder, cache);
  }
  const times = byTurns(contenders, rounds);
  const base = median(times.ripgrep ?? []);
  const ratio = (contender: string): number => median(times[contender] ?? []) / base;
  const command = `${name}: \`coaching-notes list --overdue --json\``;
  return [
    plain(`${name}: \`rg --json\` for open boxes`, base, 'ms'),
    atMost(`${command}, nothing stored`, ratio('list'), 5, '× `rg`'),
    ...(times.cold ? [plain(`${command} \`--cache\`, nothing stored yet`, ratio('cold'), '× `rg`')] : []),
    ...(times.warm ? [plain(`${command} \`--cache\`, all stored`, ratio('warm'), '× `rg`')] : []),
    atMost(`${command}, peak resident set`, peakMemory(folder, scratch), 350, 'MB'),
  ];
}

/** One edit in a note of 500 lines, parsed and checked. */
export function editFigures({ child }: Bench, { folder }: Corpus): Figure[] {
  const times = (child('edits', folder).times as number[]).sort((a, b) => a - b);
  return [
    atMost('one edit in a 500-line note, parse and check: median', median(times), 1, 'ms'),
    atMost('one edit in a 500-line note, parse and check: 99th percentile', quantile(times, 0.99), 5, 'ms'),
  ];
}

/** How much of a corpus the fast path answers for. */
export function shareFigure({ child }: Bench, { name, folder }: Corpus, limit: number | null): Figure {
  const { scan, grammar, refused } = child('shares', folder) as unknown as Shares;
  const percent = (scan / (scan + grammar + refused)) * 100;
  const measure = `${name}: answered by the fast path`;
  return limit === null ? plain(measure, percent, '%') : atLeast(measure, percent, limit, '%');
}
