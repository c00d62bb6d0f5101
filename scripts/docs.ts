import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGES } from './pages.ts';
import { sectionGrammar } from './sectionGrammar.ts';

// Writes the pages that are made from tables in the code. A test holds them against the code.

const root = path.resolve(import.meta.dirname, '..');
for (const [file, page] of Object.entries(PAGES)) await writeFile(path.join(root, file), page());
await writeFile(path.join(root, 'syntaxes/sections.tmLanguage.json'), sectionGrammar());
