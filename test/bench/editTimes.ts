import { editedNoteReader } from '../../src/notes/edited/editedNoteReader.ts';
import { Chances } from './corpus/chances.ts';
import { habitsOf } from './corpus/habits.ts';
import { runningFileText } from './corpus/noteText.ts';
import { TODAY } from './corpus/writeCorpus.ts';
import { benchReader } from './readFiles.ts';

const LINES = 500;
const EDITS = 600;
const WARM_UP = 200;
const SEED = 20260124;

/** Milliseconds of parse and check after each of many small edits in a note of 500 lines. */
export function editTimes(folder: string): number[] {
  const { read, problemsOf } = benchReader(folder, editedNoteReader);
  const chances = new Chances(SEED);
  const habits = { ...habitsOf(0, chances), frontMatter: 'plain', lineEnd: '\n' } as const;
  const text = runningFileText(habits, TODAY, 30, chances).split('\n').slice(0, LINES).join('\n');
  const file = `${folder}/1-1s/${habits.folder}.md`;
  const times = Array.from({ length: WARM_UP + EDITS }, () => {
    // Each edit is one of the same note, which was read before: kept, a few hundred of them at random places would leave no note at all.
    const now = edited(text, chances);
    read(file, text);
    const started = performance.now();
    const note = read(file, now);
    if (note) problemsOf(file, note);
    return performance.now() - started;
  });
  return times.slice(WARM_UP);
}

/** A letter is typed or taken away, or an item checked off. */
function edited(text: string, chances: Chances): string {
  const at = chances.below(text.length);
  if (chances.happens(10)) return text.replace('[ ]', '[x]');
  if (chances.happens(40)) return text.slice(0, at) + text.slice(at + 1);
  return `${text.slice(0, at)}${chances.of(['a', 'e', ' ', '.', '-', 'n'])}${text.slice(at)}`;
}
