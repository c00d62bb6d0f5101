import { basename, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A thread's program as it ships, in `place`: a loader of TypeScript would need the thread that waits. `source` from this folder. */
export function bundled(source: string, place: string): string {
  const outfile = join(place, basename(source).replace(/\.ts$/u, '.mjs'));
  buildSync({
    entryPoints: [resolve(import.meta.dirname, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
}
