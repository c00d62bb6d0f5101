import { basename, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A program as it ships, in `place`: it runs without a loader of TypeScript, which would need a thread that waits. `source` from this folder. */
export function bundled(source: string, place: string): string {
  const outfile = join(place, basename(source).replace(/\.ts$/u, '.mjs'));
  buildSync({
    entryPoints: [resolve(import.meta.dirname, source)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
}
