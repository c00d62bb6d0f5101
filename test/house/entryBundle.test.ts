import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import picomatch from 'picomatch';
import { bundleExtension, startFiles } from '../../scripts/bundleExtension.mjs';
import { readAt } from './sources.ts';

/** All that the extension host's own thread may ever load beside our code. Whatever parses text belongs to the reader's thread. */
const PACKAGES = ['@cfworker/json-schema', 'leven', 'picomatch'];
/** All of it that may be loaded at once. */
const PACKAGES_AT_ONCE = ['leven'];
/** Bytes that may be loaded at once. */
const LIMIT = 120 * 1024;

const { files, metafile } = await bundleExtension(process.cwd());
const textOf = new Map(files.map((file) => [file.path, file.text]));
const atOnce = startFiles(metafile);

function packagesIn(bundles: readonly string[]): string[] {
  const inputs = bundles.flatMap((bundle) => Object.keys(metafile.outputs[bundle]?.inputs ?? {}));
  const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1] ?? []);
  return [...new Set(packages)].sort();
}

/** Evaluates the entry as the editor does, with a stand-in for its API that answers anything. Returns what it exports, and what was loaded. */
function evaluated(): { exported: Readonly<Record<string, unknown>>; loaded: string[] } {
  const anything: unknown = new Proxy(() => undefined, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything),
    apply: () => anything,
    construct: () => anything as object,
  });
  const ofNode = createRequire(import.meta.url);
  const loaded: string[] = [];
  const load = (file: string): Record<string, unknown> => {
    const text = textOf.get(file) ?? assert.fail(`${file} is no bundle`);
    loaded.push(file);
    const module = { exports: {} };
    const required = (name: string): unknown => {
      if (name === 'vscode') return anything;
      return name.startsWith('.') ? load(path.posix.join(path.posix.dirname(file), name)) : ofNode(name);
    };
    new Function('require', 'module', 'exports', text)(required, module, module.exports);
    return module.exports;
  };
  return { exported: load('dist/extension.cjs'), loaded };
}

describe('the bundles of the extension host', () => {
  it('hold no parser', () => {
    assert.deepEqual(packagesIn([...textOf.keys()]), PACKAGES);
  });

  it('load little at once', () => {
    const size = atOnce.reduce((sum, file) => sum + Buffer.byteLength(textOf.get(file) ?? ''), 0);
    assert.ok(size <= LIMIT, `${size} bytes are loaded at once`);
    assert.deepEqual(packagesIn(atOnce), PACKAGES_AT_ONCE);
  });

  it('load nothing else before it is needed', () => {
    const { exported, loaded } = evaluated();
    assert.equal(typeof exported.activate, 'function');
    assert.deepEqual(loaded.sort(), [...atOnce].sort());
  });

  it('are packaged', () => {
    const lines = readAt('.vscodeignore').split('\n');
    const isKept = picomatch(lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : [])));
    const left = [...textOf.keys()].filter((file) => !isKept(file));
    assert.deepEqual(left, []);
  });

  it('leave more for later than they load at once', () => {
    const later = files.filter((file) => !atOnce.includes(file.path));
    const size = later.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
    assert.ok(size > LIMIT, `${size} bytes are loaded later`);
  });
});
