import { serveFiles } from '../../src/cli/fileThread.ts';
import { noteReader } from '../../src/notes/noteReader.ts';

/** The helper of the command line that stands still, dies or breaks with some texts. */
serveFiles((options) => {
  const read = noteReader(options);
  return (path, text) => {
    while (text.includes('Endless')) Math.random();
    if (text.includes('Deadly')) process.exit();
    if (text.includes('Broken')) throw new Error('Broken by a test.');
    return read(path, text);
  };
});
