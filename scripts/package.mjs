import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Packs what `.vscodeignore` lets through into `dist/coaching-notes.vsix`. Bundles stand for dependencies.

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const vsix = path.join(root, 'dist/coaching-notes.vsix');
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
const required = [
  'dist/extension.cjs',
  'dist/parts',
  'dist/readerWorker.cjs',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

const missing = required.filter((name) => !existsSync(path.join(root, name)));
if (missing.length > 0) fail(`Nothing was packaged: ${missing.join(', ')} cannot be found. Was it built?`);

await rm(vsix, { force: true });
// No repository address is known, so links in the README stay relative.
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const packed = run('package', ...options, '--out', vsix);
if (packed.status !== 0 || /\bWARN/.test(packed.output)) {
  await rm(vsix, { force: true });
  fail(packed.output);
}
console.log(run('ls', '--no-dependencies').output.trim());
console.log(`${path.relative(root, vsix)}  ${((await stat(vsix)).size / 1024).toFixed(0)} KB`);

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
