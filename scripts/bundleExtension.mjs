import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';

/** What all bundles have in common. Every Node that is supported knows `\p{…}`: as literals, such expressions are compiled once. */
export const COMMON = {
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  legalComments: 'none',
};

const ENTRY = 'src/extension.ts';

/**
 * Bundles the extension: `dist/extension.cjs` with what is needed at once, and in `dist/parts/` what is loaded by `import()`, or shared. Files
 * can only be split as ES modules, and the editor loads CommonJS: each is turned into it afterwards, and `import()` with it.
 */
export async function bundleExtension(root) {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: [ENTRY],
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: 'parts/[name]-[hash]',
    plugins: [startTogether(path.join(root, ENTRY)), editorApi(path.join(root, 'src'))],
    write: false,
  });
  const { bundle: _, metafile: __, ...options } = COMMON;
  const supported = { ...COMMON.supported, 'dynamic-import': false };
  const files = await Promise.all(
    outputFiles.map(async (file) => {
      // Called a module of Node's, what it imports by default is all that the editor exports, whatever that says of itself.
      const sourcefile = file.path.replace(/\.cjs$/u, '.mjs');
      const { code } = await transform(file.text, { ...options, sourcefile, format: 'cjs', supported });
      return { path: path.relative(root, file.path).replaceAll('\\', '/'), text: code };
    }),
  );
  return { files, metafile };
}

/** The files that are loaded at once, from what `bundleExtension` says of its bundles: the entry and the parts that it shares with others. */
export function startFiles({ outputs }) {
  const files = new Set(['dist/extension.cjs']);
  // What is added while it is gone through is gone through as well.
  for (const file of files)
    for (const { kind, path: imported, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) files.add(imported);
  return [...files];
}

/**
 * Keeps in one file what is loaded at once. Each set of parts that share something would have a file of its own otherwise, and every file
 * takes its time to be found: here each part shares all that has been loaded before it anyway.
 */
function startTogether(entry) {
  const namespace = 'part';
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ kind, path: target, resolveDir }) =>
        kind === 'dynamic-import' ? { path: path.resolve(resolveDir, target), namespace } : undefined,
      );
      onLoad({ filter: /./, namespace }, ({ path: file }) => ({
        contents: `import ${JSON.stringify(entry)};\nexport * from ${JSON.stringify(file)};`,
        resolveDir: path.dirname(entry),
      }));
    },
  };
}

/**
 * The editor's API, name by name. Imported as a whole by every file, each of them would copy all of it when it is evaluated: that took half
 * of the time of activation.
 */
function editorApi(sources) {
  const namespace = 'editor-api';
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vscode$/ }, (imported) =>
        imported.namespace === namespace ? { path: 'vscode', external: true } : { path: 'vscode', namespace },
      );
      onLoad({ filter: /./, namespace }, () => ({ contents: apiModule(namesIn(sources)) }));
    },
  };
}

/** What is not used is left out by the bundler: also the names of types. */
function apiModule(names) {
  return [
    "import api from 'vscode';",
    'const given = (name) => api[name];',
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ given('${name}');`),
  ].join('\n');
}

function namesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const used = files.flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bvscode\.(\w+)/gu),
  ]);
  return [...new Set(used.map(([, name]) => name))].sort();
}
