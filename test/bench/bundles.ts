import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { atMost, type Figure, plain } from './figures.ts';

/**
 * A program that evaluates the extension's bundle, with a stand-in for the editor's API that has the given names and answers anything,
 * and prints how many milliseconds of the processor that took, and how many bytes of bundles it loaded.
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
    const start = process.cpuUsage();
    require(file);
    const { user, system } = process.cpuUsage(start);
    const sizes = Object.keys(require.cache).map((loaded) => require('node:fs').statSync(loaded).size);
    console.log(JSON.stringify([(user + system) / 1000, sizes.reduce((sum, size) => sum + size, 0)]));`;
}

const BUNDLES = {
  'dist/extension.cjs': 'runs on the extension host’s thread',
  'dist/readerWorker.cjs': 'runs on the reader’s threads',
  'dist/cli.js': 'the command line',
  'dist/coaching-notes.vsix': 'the package',
};
const ENTRY = 'dist/extension.cjs';

/** How large what is built is, and how long the entry takes to evaluate; what is not built is left out. */
export function bundleFigures(): Figure[] {
  const { time, bytes } = evaluated();
  const sizes = Object.entries(BUNDLES)
    .filter(([file]) => existsSync(file))
    .map(([file, where]) => {
      const kilobytes = (file === ENTRY ? bytes : statSync(file).size) / 1024;
      return file === ENTRY
        ? atMost(`\`${file}\` with the part that it loads at once, ${where}`, kilobytes, 120, 'KB')
        : plain(`\`${file}\`, ${where}`, kilobytes, 'KB');
    });
  const measure = `a fresh Node evaluates \`${ENTRY}\`, with a stand-in for the editor’s API`;
  return [...sizes, atMost(measure, time, 25, 'ms')];
}

/** Milliseconds of the processor in which a fresh Node evaluates the extension's bundle, the median of nine, and the bytes that it loads. */
function evaluated(): { readonly time: number; readonly bytes: number } {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const used = sources.flatMap((name) => [
    ...readFileSync(`src/${name}`, 'utf8').matchAll(/\bvscode\.(?<name>\w+)/gu),
  ]);
  const program = evaluation([...new Set(used.map(({ groups }) => groups?.name ?? ''))]);
  const runs = Array.from({ length: 9 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The bundle could not be evaluated: ${stderr.slice(-500)}`);
    return JSON.parse(stdout) as [time: number, bytes: number];
  });
  const [time = 0, bytes = 0] = runs.sort(([a], [b]) => a - b)[4] ?? [];
  return { time, bytes };
}
