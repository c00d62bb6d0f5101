import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');

/** What the linter finds in a house that holds only these files, under this house's rules. */
function lint(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(path.join(tmpdir(), 'coaching-notes-house-'));
  try {
    cpSync('biome.json', path.join(house, 'biome.json'));
    const configuration = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(
      path.join(house, 'biome.json'),
      JSON.stringify({ ...configuration, vcs: { enabled: false } }),
    );
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
      writeFileSync(path.join(house, name), text);
    }
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--max-diagnostics=none', '.'], {
      cwd: house,
      encoding: 'utf8',
    });
    return `${stdout}${stderr}`;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

const use = (from: string): string => `import { thing } from '${from}';\n\nexport const other = thing;\n`;

/** One violation each: who, what, and the rule that must say so. */
const violations: readonly (readonly [string, string, string])[] = [
  ['src/notes/a.ts', use('../config/b.ts'), 'noRestrictedImports'],
  ['src/notes/b.ts', use('../workspace/b.ts'), 'noRestrictedImports'],
  ['src/workspace/a.ts', use('../config/b.ts'), 'noRestrictedImports'],
  ['src/config/a.ts', use('../workspace/b.ts'), 'noRestrictedImports'],
  ['src/workspace/b.ts', use('../coaching/b.ts'), 'noRestrictedImports'],
  ['src/coaching/a.ts', use('../writing/b.ts'), 'noRestrictedImports'],
  ['src/coaching/rules/a.ts', use('../../platform/b.ts'), 'noRestrictedImports'],
  ['src/writing/a.ts', use('../editor/b.ts'), 'noRestrictedImports'],
  ['src/platform/a.ts', use('../editor/b.ts'), 'noRestrictedImports'],
  ['src/editor/a.ts', use('../cli/b.ts'), 'noRestrictedImports'],
  ['src/editor/sidebar/a.ts', use('../../cli/b.ts'), 'noRestrictedImports'],
  ['src/cli/a.ts', use('../editor/b.ts'), 'noRestrictedImports'],
  ['src/cli/b.ts', use('vscode'), 'noRestrictedImports'],
  ['src/cli/c.ts', use('../extension.ts'), 'noRestrictedImports'],
  ['src/notes/c.ts', use('node:fs'), 'noRestrictedImports'],
  ['src/coaching/c.ts', use('vscode'), 'noRestrictedImports'],
  ['src/notes/d.ts', use('yaml'), 'noRestrictedImports'],
  ['src/notes/frontMatter.ts', use('yaml'), 'noRestrictedImports'],
  ['src/editor/d.ts', use('remark-parse'), 'noRestrictedImports'],
  ['src/workspace/e.ts', 'export const now = (): number => Date.now();\n', 'noRestrictedGlobals'],
  ['src/notes/e.ts', 'export const day = (): Date => new Date();\n', 'noRestrictedGlobals'],
];

const allowed: Readonly<Record<string, string>> = {
  'src/notes/yaml.ts': use('yaml'),
  'src/notes/a.ts': use('./yaml.ts'),
  'src/config/a.ts': use('../notes/a.ts'),
  'src/writing/a.ts': use('../config/a.ts'),
  'src/editor/a.ts': use('../writing/a.ts'),
  'src/editor/b.ts': use('vscode'),
  'src/cli/a.ts': use('node:fs'),
};

describe('the house', () => {
  it('fails each deliberate violation of its floors', () => {
    const output = lint(Object.fromEntries(violations.map(([file, text]) => [file, text])));
    for (const [file, , rule] of violations)
      assert.match(
        output,
        new RegExp(`${file.replaceAll('/', '[\\\\/]')}:\\d+:\\d+ lint/style/${rule}`, 'u'),
        file,
      );
  });

  it('fails a circle of imports', () => {
    const circle = {
      'src/notes/a.ts': use('./b.ts').replaceAll('other', 'thing2'),
      'src/notes/b.ts': "import { thing2 } from './a.ts';\n\nexport const thing = thing2;\n",
    };
    assert.match(lint(circle), /noImportCycles/u);
  });

  it('lets imports go down', () => {
    assert.doesNotMatch(lint(allowed), /noRestricted|noImportCycles/u);
  });
});
