import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Chances } from './chances.ts';
import { dayAfter } from './days.ts';
import { type Habits, habitsOf } from './habits.ts';
import { noteText, runningFileText } from './noteText.ts';

/** A file of a corpus. */
export interface CorpusFile {
  /** From the corpus' folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The day on which a corpus is looked at. */
export const TODAY = '2026-01-23';
/** Notes that one person has, about. */
const NOTES_OF_PERSON = 90;
/** Of a hundred people: who keeps one running file. */
const RUNNING_FILES = 4;
const SESSIONS_OF_LONG_FILE = 104;

/**
 * `count` files as folders of 1-on-1s hold them: weekly meetings of many people, each with habits of their own, a few in running
 * files. The same ones for the same seed. A person's share does not depend on `count`.
 */
export function* realisticNotes(count: number, seed: number): Generator<CorpusFile> {
  const chances = new Chances(seed);
  for (let person = 0, made = 0; made < count; person++) {
    const habits = habitsOf(person, chances);
    if (chances.happens(RUNNING_FILES)) {
      yield runningFile(habits, 20 + chances.below(40), chances);
      made++;
      continue;
    }
    const own = Math.min(count - made, NOTES_OF_PERSON - 30 + chances.below(60));
    const newest = dayAfter(TODAY, -chances.below(14));
    for (let week = 0; week < own; week++) yield meeting(habits, dayAfter(newest, -7 * week), chances);
    made += own;
  }
}

/** `count` running files of two years each: as long as people write. */
export function* runningFiles(count: number, seed: number): Generator<CorpusFile> {
  const chances = new Chances(seed);
  for (let person = 0; person < count; person++)
    yield runningFile(habitsOf(person, chances), SESSIONS_OF_LONG_FILE, chances);
}

/** Writes files below a folder. Returns their absolute paths. */
export function writeCorpus(folder: string, files: Iterable<CorpusFile>): string[] {
  const made = new Set<string>();
  return Array.from(files, ({ path: relative, text }) => {
    const file = path.join(folder, ...relative.split('/'));
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
    return file;
  });
}

function meeting(habits: Habits, day: string, chances: Chances): CorpusFile {
  return { path: `1-1s/${habits.folder}/${day}.md`, text: noteText(habits, day, chances) };
}

function runningFile(habits: Habits, sessions: number, chances: Chances): CorpusFile {
  const text = runningFileText(habits, dayAfter(TODAY, -chances.below(14)), sessions, chances);
  return { path: `1-1s/${habits.folder}.md`, text };
}
