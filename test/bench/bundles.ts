import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

/**
 * A program that evaluates the extension's bundle, with a stand-in for the editor's API that has the given names and answers anything,
 * and prints how many milliseconds it took.
 */
function evaluation(names: readonly string[]): string {
  return `
    const Module = require('node:module');
    const anything = new Proxy(function () {}, {
      get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything),
      apply: () => anything,
      construct: () => anything,
    });
    const editor = Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, anything]));
    const load = Module._load;
    Module._load = (name, ...rest) => (name === 'vscode' ? editor : load(name, ...rest));
    const file = require('node:path').resolve('dist/extension.cjs');
    const start = performance.now();
    require(file);
    console.log(performance.now() - start);`;
}

const BUNDLES = {
  'dist/extension.cjs': 'the extension host’s thread',
  'dist/readerWorker.cjs': 'the reader’s thread, loaded when a folder is read',
  'dist/cli.js': 'the command line',
  'dist/coaching-notes.vsix': 'the package',
};

/** How large what is built is, in KB, and where it runs; what is not built is left out. */
export function bundleRows(): string[] {
  return Object.entries(BUNDLES)
    .filter(([file]) => existsSync(file))
    .map(([file, where]) => `| \`${file}\` | ${(statSync(file).size / 1024).toFixed(0)} | ${where} |`);
}

/** Milliseconds in which a fresh Node evaluates the extension's bundle: the median of nine. */
export function evaluationTime(): number {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const used = sources.flatMap((name) => [
    ...readFileSync(`src/${name}`, 'utf8').matchAll(/\bvscode\.(?<name>\w+)/gu),
  ]);
  const program = evaluation([...new Set(used.map(({ groups }) => groups?.name ?? ''))]);
  const times = Array.from({ length: 9 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The bundle could not be evaluated: ${stderr.slice(-500)}`);
    return Number(stdout);
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}
