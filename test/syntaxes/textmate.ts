import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import { provisionServer } from '../../scripts/vscode/provision.ts';
import type { Theme } from './themes.ts';

// Both are bundles from which Node.js reads no names to import.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof TextMate;

/** What the editor allows a line. */
const EDITOR_LIMIT_MS = 500;

/** One piece of a line, with its scopes, outermost first, and the colour that a theme gives it. */
export interface Piece {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
  readonly colour: string;
}

export interface Tokenizer {
  /** The pieces of a text, as the editor would colour them. */
  readonly pieces: (text: string) => Piece[];
  /** Tokenizes one line as the editor does, which ends between two pieces once its time is over. Returns milliseconds. */
  readonly timeOf: (line: string) => number;
}

interface Manifest {
  readonly contributes: {
    readonly grammars: readonly {
      readonly scopeName: string;
      readonly path: string;
      readonly injectTo: string[];
    }[];
  };
}

/** Where the editor keeps the extensions that it ships with. */
export async function builtInExtensions(): Promise<string> {
  const { main } = await provisionServer();
  return path.join(path.dirname(main), '../extensions');
}

/** The editor's own markdown grammar in the colours of a theme; `withOurs`: with our injections, as `package.json` contributes them. */
export async function openTokenizer(extensions: string, theme: Theme, withOurs = true): Promise<Tokenizer> {
  const grammars = withOurs ? await contributed() : [];
  const files = new Map<string, string>([
    ['text.html.markdown', path.join(extensions, 'markdown-basics/syntaxes/markdown.tmLanguage.json')],
    ['text.html.basic', path.join(extensions, 'html/syntaxes/html.tmLanguage.json')],
    ['text.html.derivative', path.join(extensions, 'html/syntaxes/html-derivative.tmLanguage.json')],
    ['source.yaml', path.join(extensions, 'yaml/syntaxes/yaml.tmLanguage.json')],
    ['source.yaml.1.2', path.join(extensions, 'yaml/syntaxes/yaml-1.2.tmLanguage.json')],
    ...grammars.map(({ scopeName, path: file }) => [scopeName, path.join(repositoryRoot, file)] as const),
  ]);
  const ours = grammars.map(({ scopeName }) => scopeName);
  const registry = new textmate.Registry({
    onigLib: onigLib(),
    loadGrammar: async (scope) => {
      const file = files.get(scope);
      return file === undefined ? null : textmate.parseRawGrammar(await readFile(file, 'utf8'), file);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ours : []),
  });
  registry.setTheme({ settings: [{ settings: theme.plain }, ...theme.rules] });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (grammar === null) throw new Error('The markdown grammar cannot be read.');
  const colours = registry.getColorMap();
  return {
    pieces: (text) => piecesOf(grammar, colours, text),
    timeOf(line) {
      const started = performance.now();
      grammar.tokenizeLine2(line, textmate.INITIAL, EDITOR_LIMIT_MS);
      return performance.now() - started;
    },
  };
}

function piecesOf(grammar: TextMate.IGrammar, colours: readonly string[], text: string): Piece[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line, index) => {
    const { tokens } = grammar.tokenizeLine(line, state);
    const coloured = grammar.tokenizeLine2(line, state);
    state = coloured.ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      line: index + 1,
      text: line.slice(startIndex, endIndex),
      scopes,
      colour: colours[foregroundAt(coloured.tokens, startIndex)] ?? '',
    }));
  });
}

/** `tokens` holds pairs of an offset and what the theme says from there on: bits 15 to 23 are the number of the colour. */
function foregroundAt(tokens: Uint32Array, offset: number): number {
  let found = 0;
  for (let index = 0; index < tokens.length; index += 2)
    if ((tokens[index] ?? 0) <= offset) found = ((tokens[index + 1] ?? 0) >>> 15) & 0x1ff;
  return found;
}

let library: Promise<TextMate.IOnigLib> | undefined;

/** The regular expressions' engine. It is loaded once for all themes. */
function onigLib(): Promise<TextMate.IOnigLib> {
  library ??= (async () => {
    await oniguruma.loadWASM(await readFile(require.resolve('vscode-oniguruma/release/onig.wasm')));
    return {
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    };
  })();
  return library;
}

/** One pass of each of our patterns over a line, alone: without the editor's grammar. In milliseconds; the slowest one. */
export async function slowestPattern(
  line: string,
): Promise<{ readonly pattern: string; readonly ms: number }> {
  const { createOnigScanner, createOnigString } = await onigLib();
  const text = createOnigString(line);
  const patterns = (
    await Promise.all((await contributed()).map(({ path: file }) => patternsIn(file)))
  ).flat();
  const times = patterns.map((pattern) => {
    const scanner = createOnigScanner([pattern]);
    const started = performance.now();
    for (let at = 0; at <= line.length; ) {
      const [whole] = scanner.findNextMatchSync(text, at, 0)?.captureIndices ?? [];
      at = whole ? Math.max(whole.end, at + 1) : line.length + 1;
    }
    return { pattern, ms: performance.now() - started };
  });
  return times.reduce((a, b) => (a.ms > b.ms ? a : b));
}

async function patternsIn(file: string): Promise<string[]> {
  const { patterns } = JSON.parse(await readFile(path.join(repositoryRoot, file), 'utf8')) as {
    readonly patterns: readonly { readonly match: string }[];
  };
  return patterns.map(({ match }) => match);
}

async function contributed(): Promise<Manifest['contributes']['grammars']> {
  const manifest = await readFile(path.join(repositoryRoot, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as Manifest).contributes.grammars;
}
