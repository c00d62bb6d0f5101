import { serveNotes } from '../../src/cli/noteThread.ts';
import { readNote } from '../../src/notes/readNote.ts';

/** The thread of the command line with a grammar that never ends with some texts, and breaks with others. */
serveNotes((path, text, options) => {
  while (text.includes('Endless')) Math.random();
  if (text.includes('Broken')) throw new Error('Broken by a test.');
  // The beginning will do, and is read in time on a busy machine too.
  return readNote(path, text.slice(0, 500), options);
});
