/** Parsers that most runs do without: those of what the project's own reading of plain notes hands over. */
const PACKAGES = [
  '@cfworker/json-schema',
  'chrono-node',
  'gray-matter',
  'leven',
  'mdast-util-to-string',
  'remark-frontmatter',
  'remark-gfm',
  'remark-parse',
  'unified',
  'yaml',
];

/**
 * Evaluates packages when something of theirs is first used, and not when the bundle starts. To the bundler each of them becomes a
 * CommonJS module of getters, which is what it asks at each use; one whose default is a function becomes a function with such getters.
 */
export function lazyPackages() {
  return {
    name: 'lazy packages',
    setup(build) {
      // The bundler's expressions know no flags.
      const filter = new RegExp(`^(${PACKAGES.join('|')})(/|$)`);
      build.onResolve({ filter }, ({ path, namespace, kind, importer }) =>
        namespace === 'file' && kind === 'import-statement' && !importer.includes('node_modules')
          ? { path, namespace: 'lazy' }
          : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'lazy' }, async ({ path }) => {
        const all = await import(path);
        const names = Object.keys(all).filter((name) => name !== 'default' && name !== 'module.exports');
        const getters = names.map((name) => `${JSON.stringify(name)}: { get: () => load().${name} },`);
        // To a module of this package the default of a CommonJS module is all that it exports.
        const exported =
          typeof all.default === 'function'
            ? 'function (...args) { const all = load(); return (all.__esModule ? all.default : all).apply(this, args); }'
            : '{}';
        const contents = `
const load = () => require(${JSON.stringify(path)});
module.exports = Object.defineProperties(${exported}, {
  ${getters.join('\n  ')}
});`;
        return { contents, loader: 'js', resolveDir: build.initialOptions.absWorkingDir };
      });
    },
  };
}
