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

const READERS = ['read', 'notes', 'check', 'markdownIt', 'remark', 'markdownlint'] as const;

/** Milliseconds of each who reads all files of a corpus, in a fresh process: medians. */
export type ReadingTimes = Readonly<Record<(typeof READERS)[number], number>>;

export function readingTimes({ rounds, child }: Bench, { folder, length }: Corpus): ReadingTimes {
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
  return Object.fromEntries(READERS.map((reader) => [reader, median(times[reader])])) as ReadingTimes;
}

/** Reading and checking all files of a corpus, against peers over the same files. */
export function readingFigures({ name, count }: Corpus, times: ReadingTimes): Figure[] {
  const perNote = (ms: number): string => `${shown((ms / count) * 1_000)} µs a note`;
  const against = (of: keyof ReadingTimes): Figure => ({
    measure: `${name}: ${of}`,
    target: '',
    figure: `${shown(times[of] / times.read)} × \`readFileSync\`, ${perNote(times[of])}`,
    isMet: null,
  });
  return [
    atMost(`${name}: read and checked, against \`readFileSync\``, times.check / times.read, 2, '×'),
    atLeast(`${name}: read and checked, times faster than remark`, times.remark / times.check, 120, '×'),
    ...READERS.map(against),
  ];
}

/** Milliseconds of the command line as a whole process, and of ripgrep: medians. Null where it cannot keep what it read. */
export interface CommandLineTimes {
  readonly rg: number;
  readonly list: number;
  readonly storing: number | null;
  readonly stored: number | null;
}

export function commandLineTimes({ rounds, scratch }: Bench, { folder }: Corpus): CommandLineTimes {
  const cache = path.join(scratch, 'cache');
  const contenders: Record<string, () => number> = {
    rg: () => ripgrep(folder),
    list: () => listOverdue(folder, null),
  };
  if (knowsCache()) {
    contenders.storing = () => {
      rmSync(cache, { recursive: true, force: true });
      return listOverdue(folder, cache);
    };
    contenders.stored = () => listOverdue(folder, cache);
  }
  const times = byTurns(contenders, rounds);
  const medianOf = (all: readonly number[] | undefined): number | null => (all ? median(all) : null);
  return {
    rg: median(times.rg ?? []),
    list: median(times.list ?? []),
    storing: medianOf(times.storing),
    stored: medianOf(times.stored),
  };
}

/** The command line against ripgrep, and its memory. */
export function commandLineFigures({ scratch }: Bench, corpus: Corpus, times: CommandLineTimes): Figure[] {
  const { name, folder } = corpus;
  const { rg, list, storing, stored } = times;
  const command = `${name}: \`coaching-notes list --overdue --json\``;
  return [
    plain(`${name}: \`rg --json\` for open boxes`, rg, 'ms'),
    atMost(`${command}, nothing stored`, list / rg, 5, '× `rg`'),
    ...(storing === null
      ? []
      : [plain(`${command} \`--cache\`, nothing stored yet`, storing / rg, '× `rg`')]),
    ...(stored === null ? [] : [plain(`${command} \`--cache\`, all stored`, stored / rg, '× `rg`')]),
    atMost(`${command}, peak resident set`, peakMemory('list', folder, scratch), 350, 'MB'),
    atMost(
      `${name}: \`coaching-notes check\`, peak resident set`,
      peakMemory('check', folder, scratch),
      350,
      'MB',
    ),
  ];
}

/** What was measured of a corpus as a whole. */
export interface Measured {
  readonly corpus: Corpus;
  readonly reading: ReadingTimes;
  readonly commandLine: CommandLineTimes;
}

/** What a note costs among very many, against what it costs among few; none where only one size was measured. */
export function growthFigures(measured: readonly Measured[]): Figure[] {
  const [few, many] = [measured[0], measured.at(-1)];
  if (!few || !many || few === many) return [];
  const growth = (what: string, ms: (of: Measured) => number): Figure =>
    atMost(
      `${what}: a note among ${many.corpus.name} against one among ${few.corpus.name}`,
      ms(many) / many.corpus.count / (ms(few) / few.corpus.count),
      1.15,
      '×',
    );
  return [
    growth('read and checked', ({ reading }) => reading.check),
    growth('`coaching-notes list --overdue --json`', ({ commandLine }) => commandLine.list),
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
