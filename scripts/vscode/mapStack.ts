import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';

/** Rewrites the places in a bundle that a stack trace names into places in the sources, by the map beside it. */
export async function stackMapper(bundle: string): Promise<(stack: string) => string> {
  const map = new SourceMap(JSON.parse(await readFile(`${bundle}.map`, 'utf8')));
  const place = /\(?[^\s()]*index\.cjs:(\d+):(\d+)\)?/g;
  return (stack) =>
    stack.replace(place, (written, line: string, column: string) => {
      const found = map.findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in found)) return written;
      const source = path.relative(process.cwd(), path.resolve(path.dirname(bundle), found.originalSource));
      return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    });
}
