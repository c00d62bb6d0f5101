import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { snippetsFile } from './snippetsFile.ts';

// Writes the snippets from the tables in the code. A test holds them against the code.

const file = path.resolve(import.meta.dirname, '../snippets/coaching-notes.json');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, snippetsFile());
