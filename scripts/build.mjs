import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleExtension, COMMON, startFiles } from './bundleExtension.mjs';
import { lazyPackages } from './lazyPackages.mjs';
import { writeNotices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// An ESM bundle has no `require`, which the CommonJS parsers inside it ask for.
const requireForEsm = [
  '#!/usr/bin/env node',
  "import { createRequire as makeRequire } from 'node:module';",
  'const require = makeRequire(import.meta.url);',
].join('\n');

/** What is built beside the extension itself, in the order of the output. */
const bundles = [
  { entry: 'src/editor/readerWorker.ts', output: 'dist/readerWorker.cjs', format: 'cjs' },
  { entry: 'src/cli/main.ts', output: 'dist/cli.js', format: 'esm', banner: { js: requireForEsm } },
];

const missing = bundles.filter(({ entry }) => !existsSync(path.join(root, entry)));
if (missing.length > 0) {
  console.error(`Nothing was built: ${missing.map(({ entry }) => entry).join(', ')} cannot be found.`);
  process.exit(1);
}

await rm(path.join(root, 'dist'), { recursive: true, force: true });
await mkdir(path.join(root, 'dist/parts'), { recursive: true });
const inputs = [];
try {
  const { files, metafile } = await bundleExtension(root);
  for (const file of files) await writeFile(path.join(root, file.path), file.text);
  inputs.push(...Object.keys(metafile.inputs));
  const atOnce = startFiles(metafile);
  await tell('dist/extension.cjs, with what it loads at once', atOnce);
  await tell(
    'dist/parts, loaded when needed',
    files.map((file) => file.path).filter((file) => !atOnce.includes(file)),
  );
  for (const { entry, output, ...options } of bundles) {
    const built = await build({
      ...COMMON,
      ...options,
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: output,
      plugins: [lazyPackages()],
    });
    inputs.push(...Object.keys(built.metafile.inputs));
    await tell(output, [output]);
  }
} catch (error) {
  // esbuild has printed what is wrong, and where.
  if (!Array.isArray(error.errors)) throw error;
  process.exit(1);
}
await chmod(path.join(root, 'dist/cli.js'), 0o755);
const packages = await writeNotices(inputs, root, path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'));
console.log(`dist/THIRD-PARTY-NOTICES.txt  ${packages} packages`);

async function tell(name, files) {
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(root, file))).size));
  console.log(`${name}  ${(sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(0)} KB`);
}
