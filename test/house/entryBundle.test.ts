import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** All that the extension host's own thread may load beside our code. Whatever parses text belongs to the reader's thread. */
const PACKAGES = ['@cfworker/json-schema', 'leven', 'picomatch'];

describe('the bundle of the extension host', () => {
  it('holds no parser', async () => {
    const { metafile } = await build({
      entryPoints: ['src/extension.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const packages = Object.keys(metafile.inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(packages)].sort(), PACKAGES);
  });
});
