import type { Recalled } from '../../src/editor/coachingApi.ts';
import type { MeasuredFolder, Watched } from '../editor/measured/measuredReading.ts';
import { atMost, type Figure, plain } from './figures.ts';
import { median, quantile } from './rounds.ts';

/** Notes from which on it is told what so many take, and what an edit costs among them: times until all is read are those of fewer. */
const VERY_MANY = 100_000;

/** Milliseconds, medians. */
export interface Peers {
  readonly rg: number;
  readonly readFileSync: number;
}

/** What was measured of a folder of so many notes, as rows of the page. */
export function figuresOf(
  notes: number,
  measured: MeasuredFolder,
  rows: readonly Recalled[],
  peers: Peers,
): readonly Figure[] {
  const name = `${notes.toLocaleString('en')} notes`;
  return notes < VERY_MANY ? figuresOfMany(name, measured, rows, peers) : figuresOfVeryMany(name, measured);
}

function figuresOfMany(
  name: string,
  { cold, warm, edits, readings, batch, openItems, memory }: MeasuredFolder,
  rows: readonly Recalled[],
  { rg, readFileSync }: Peers,
): Figure[] {
  const listed = medianOf(cold, (reading) => reading.listed);
  return [
    plain(
      `${name} with ${openItems.toLocaleString('en')} open items: \`rg --json\` for open boxes`,
      rg,
      'ms',
    ),
    plain(`${name}: \`readFileSync\` of all files`, readFileSync, 'ms'),
    atMost(
      `${name}, nothing stored: read, until the tree is complete`,
      listed / readFileSync,
      2,
      '× `readFileSync`',
    ),
    plain(`${name}, nothing stored: until the tree is complete`, listed, 'ms'),
    atMost(
      `${name}, a new window: until the lists have rows, as they were shown last, once the editor asks for them`,
      medianOf(rows, ({ sinceAsked }) => sinceAsked) / rg,
      0.5,
      '× `rg`',
    ),
    plain(
      `${name}, a new window: until then from the start of the extension, while the editor itself starts`,
      medianOf(rows, ({ sinceStart }) => sinceStart),
      'ms',
    ),
    plain(
      `${name}, all stored: until the tree is complete from the index`,
      medianOf(warm, (reading) => reading.listed) / rg,
      '× `rg`',
    ),
    atMost(
      `${name}, all stored: everything compared with the files`,
      medianOf(warm, (reading) => reading.read) / rg,
      1.5,
      '× `rg`',
    ),
    ...threadFigures(`${name}, nothing stored`, cold),
    ...threadFigures(`${name}, all stored`, warm),
    plain(
      `${name}, ${batch.files.toLocaleString('en')} files changed at once: until all is listed`,
      batch.listed,
      'ms',
    ),
    ...threadFigures(`${name}, ${batch.files.toLocaleString('en')} files changed at once`, [batch]),
    ...readingFigures(readings),
    editFigure(name, edits),
    plain(`${name}: memory above the empty extension host`, memory / 1e6, 'MB'),
  ];
}

function figuresOfVeryMany(name: string, { cold, edits, openItems, memory }: MeasuredFolder): Figure[] {
  const many = `${name} with ${openItems.toLocaleString('en')} open items`;
  return [
    plain(
      `${many}, nothing stored: until the tree is complete`,
      medianOf(cold, (reading) => reading.listed),
      'ms',
    ),
    editFigure(name, edits),
    atMost(`${many}: memory above the empty extension host`, memory / 1e6, 120, 'MB'),
  ];
}

function editFigure(name: string, edits: readonly number[]): Figure {
  return atMost(
    `${name}: from the end of the typing pause until views and problems follow an edit`,
    medianOf(edits, (ms) => ms),
    30,
    'ms',
  );
}

function readingFigures(readings: readonly (readonly number[])[]): Figure[] {
  const edit = 'one edit in a 500-line note, parse and check, in the editor’s own Node';
  const typical = (share: number): number =>
    medianOf(readings, (times) =>
      quantile(
        times.toSorted((a, b) => a - b),
        share,
      ),
    );
  const of = `median of ${readings.length} processes`;
  return [
    atMost(`${edit}: median, ${of}`, typical(0.5), 1, 'ms'),
    atMost(`${edit}: 99th percentile, ${of}`, typical(0.99), 5, 'ms'),
  ];
}

function threadFigures(at: string, watched: readonly Watched[]): Figure[] {
  const most = (value: (one: Watched) => number): number => Math.max(...watched.map(value));
  const times = watched.length === 1 ? '' : `, most of ${watched.length} times`;
  const typical = (of: string, value: (one: Watched) => number): Figure =>
    plain(`${at}: ${of}${watched.length === 1 ? '' : ', median'}`, medianOf(watched, value), 'ms');
  return [
    atMost(
      `${at}: longest stall of the extension host’s thread${times}`,
      most(({ longest }) => longest),
      16,
      'ms',
    ),
    plain(
      `${at}: longest stall of a process beside it that does nothing${times}`,
      most(({ longestIdle }) => longestIdle),
      'ms',
    ),
    plain(
      `${at}: the thread’s own work in its longest turn${times}`,
      most(({ longestWork }) => longestWork),
      'ms',
    ),
    ...(watched.length === 1
      ? []
      : [
          typical('longest stall of the extension host’s thread', ({ longest }) => longest),
          typical('longest stall of a process beside it that does nothing', ({ longestIdle }) => longestIdle),
          typical('the thread’s own work in its longest turn', ({ longestWork }) => longestWork),
        ]),
    typical('99th percentile of the thread’s stalls', ({ percentile99 }) => percentile99),
    typical('the thread’s own work in all', ({ work }) => work),
  ];
}

function medianOf<T>(all: readonly T[], value: (one: T) => number): number {
  return median(all.map(value).sort((a, b) => a - b));
}
