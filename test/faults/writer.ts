import { rmSync } from 'node:fs';
import { loadPlace } from './notesPlace.ts';

// Writes a place's whole cache over and over, until it is ended from outside. Says when it begins.

const [notes = '', cache = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let round = 0; ; round++) {
  if (round % 3 === 2) removeCache();
  loadPlace(notes, cache);
}

function removeCache(): void {
  try {
    rmSync(cache, { recursive: true, force: true });
  } catch (error) {
    // Another process has just written there.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
