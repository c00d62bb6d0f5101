import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rulesPage } from './rulesPage.ts';

// Writes the pages that are made from tables in the code. A test holds them against the code.

const root = path.resolve(import.meta.dirname, '..');
await writeFile(path.join(root, 'docs/rules.md'), rulesPage());
