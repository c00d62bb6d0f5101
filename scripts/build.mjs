import { existsSync } from 'node:fs';
import { chmod, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// An ESM bundle has no `require`, which the CommonJS parsers inside it ask for.
const requireForEsm = [
  '#!/usr/bin/env node',
  "import { createRequire as makeRequire } from 'node:module';",
  'const require = makeRequire(import.meta.url);',
].join('\n');

const common = {
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
};

/** What is built, in the order of the output. */
const bundles = [
  { entry: 'src/extension.ts', output: 'dist/extension.cjs', format: 'cjs', external: ['vscode'] },
  { entry: 'src/editor/readerWorker.ts', output: 'dist/readerWorker.cjs', format: 'cjs' },
  { entry: 'src/cli/main.ts', output: 'dist/cli.js', format: 'esm', banner: { js: requireForEsm } },
];

const missing = bundles.filter(({ entry }) => !existsSync(path.join(root, entry)));
if (missing.length > 0) {
  console.error(`Nothing was built: ${missing.map(({ entry }) => entry).join(', ')} cannot be found.`);
  process.exit(1);
}

await rm(path.join(root, 'dist'), { recursive: true, force: true });
const inputs = [];
for (const { entry, output, ...options } of bundles) {
  try {
    const { metafile } = await build({
      ...common,
      ...options,
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: output,
    });
    inputs.push(...Object.keys(metafile.inputs));
  } catch {
    // esbuild has printed what is wrong, and where.
    process.exit(1);
  }
  console.log(`${output}  ${((await stat(path.join(root, output))).size / 1024).toFixed(0)} KB`);
}
await chmod(path.join(root, 'dist/cli.js'), 0o755);
const packages = await writeNotices(inputs, root, path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'));
console.log(`dist/THIRD-PARTY-NOTICES.txt  ${packages} packages`);
