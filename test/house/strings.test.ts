import assert from 'node:assert/strict';
import { callsIn, callsInSources, OF_TABLES, shownTemplates } from './shownWords.ts';
import { sourcesIn, stringsAt } from './sources.ts';

function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort();
}

/** Where the editor shows words that never went past a translator. */
const BYPASSES: readonly RegExp[] = [
  /show(?:Information|Warning|Error)Message\(\s*['"`]/gu,
  /\b(?:tooltip|title|prompt|placeHolder|placeholder|label|description|detail|message)\s*[:=]\s*['"`](?=[^'"`]*\p{L}{2})/gu,
  /new vscode\.(?:TreeItem|Diagnostic|CodeAction)\(\s*['"`](?=[^'"`]*\p{L}{2})/gu,
];

describe('the words of the editor', () => {
  const calls = callsInSources();
  const templates = shownTemplates();
  const german = stringsAt('l10n/bundle.l10n.de.json');

  it('are found', () => {
    assert.ok(templates.includes('The configuration could not be read: {error}'));
  });

  it('stand as literals where they are said', () => {
    const others = calls.filter(({ template, file }) => template === null && !OF_TABLES.includes(file));
    assert.deepEqual(
      others.map(({ place }) => place),
      [],
    );
  });

  it('all have a German translation', () => {
    assert.deepEqual(
      templates.filter((template) => !german.get(template)),
      [],
    );
  });

  it('leave no German behind that is no longer said', () => {
    const said = new Set(templates);
    assert.deepEqual(
      [...german.keys()].filter((template) => !said.has(template)),
      [],
    );
  });

  it('have the same placeholders in both languages', () => {
    const differing = [...german].filter(
      ([english, translation]) => placeholdersOf(english).join() !== placeholdersOf(translation).join(),
    );
    assert.deepEqual(differing, []);
  });

  it('stand in German in German quotes', () => {
    const other = [...german.values()].filter((text) => /["“”„]/u.test(text.replace(/„[^„“”"]*“/gu, '')));
    assert.deepEqual(other, []);
  });

  it('end in German as they end in English', () => {
    const ending = (text: string): string => /[.:?…!]?$/u.exec(text)?.[0] ?? '';
    const differing = [...german].filter(([english, translation]) => ending(english) !== ending(translation));
    assert.deepEqual(differing, []);
  });

  it('never go past the translator', () => {
    const found = sourcesIn('src/editor').flatMap(({ file, text }) =>
      BYPASSES.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(
          ({ index }) =>
            `${file}:${text.slice(0, index).split('\n').length} ${text.slice(index, index + 60).split('\n')[0]}`,
        ),
      ),
    );
    assert.deepEqual(found, []);
  });
});

describe('the scan for words', () => {
  const read = (text: string): (string | null)[] =>
    callsIn({ file: 'a.ts', text }).map(({ template }) => template);

  it('reads literals, and sees what is none', () => {
    assert.deepEqual(read("phrase('Mend {this}', { this: x })"), ['Mend {this}']);
    assert.deepEqual(read('vscode.l10n.t(\n  "It\'s late",\n)'), ["It's late"]);
    assert.deepEqual(read("phrase('Say \"why\" \\'now\\'')"), ['Say "why" \'now\'']);
    assert.deepEqual(read('phrase(template)'), [null]);
    assert.deepEqual(read("phrase(isOne ? 'a' : 'b')"), [null]);
    assert.deepEqual(read('export function phrase(template: string)'), []);
  });
});
