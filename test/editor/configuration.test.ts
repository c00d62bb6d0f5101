import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import type { CoachingApi } from '../../src/extension.ts';
import {
  closeAll,
  coaching,
  readFileAt,
  removeAt,
  rulesAt,
  textsIn,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FILE = '.coaching.yaml';
const NOTE = 'kept/dana-reyes/notes.md';
const OWN = [
  'frameworks:',
  '  retro:',
  '    title: Retrospectiva',
  '    sections:',
  '      - { name: intent, title: Intención, prompt: ¿Para qué? }',
  '      - { title: Qué pasó, aliases: [Los hechos], prompt: ¿Qué pasó? }',
  '',
].join('\n');

/** What is said of the configuration, each with the words that are underlined. */
function told(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ message, range }) => `${document.getText(range)}: ${message}`);
}

async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFileAt(name, text));
  await vscode.window.showTextDocument(document);
  await shows(document, text);
  return document;
}

/** The editor keeps a closed document for a while, and takes what changed on disk a moment later. */
async function shows(document: vscode.TextDocument | undefined, text: string): Promise<void> {
  await until(
    () => document?.getText(),
    (seen) => seen === text,
    'the buffer has what is on disk',
  );
}

/** What completion offers at the end of a text, as labels. */
async function offeredAtEnd(document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
  const at = document.positionAt(document.getText().length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items.filter(({ sortText }) => /^\d{4}$/u.test(sortText ?? ''));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('the configuration in the editor', () => {
  let api: CoachingApi;
  let original: Uint8Array;
  before(async () => {
    api = await coaching();
    original = await readFileAt(FILE);
  });
  afterEach(async () => {
    await closeAll();
    await writeFileAt(FILE, original);
  });
  after(() => removeAt('kept'));

  it('stays in force as it was last read where the file is broken', async () => {
    await writeFileAt(NOTE, '# 1-on-1 with Dana Reyes\n\n- [ ] @dana Keep this\n');
    await writeFileAt(FILE, 'notes:\n  include: [kept/**]\n');
    const isListed = (): readonly string[] => textsIn(api, NOTE);
    await until(isListed, (texts) => texts.length === 1, 'the configured folder is read');
    const document = await opened(FILE, 'notes:\n  include: [elsewhere/**\nself: Robin\n');
    const problems = await until(
      () => told(document),
      (seen) => seen.length > 0,
      'the break is told',
    );
    assert.match(problems[0] ?? '', /Until then, the last configuration that could be read holds\.$/u);
    await writeFileAt(NOTE, '# 1-on-1 with Dana Reyes\n\n- [ ] @dana Keep that\n');
    await until(isListed, (texts) => texts.join() === 'Keep that', 'the folder is still the configured one');
    await writeFileAt(FILE, 'notes:\n  include: [elsewhere/**]\n');
    await until(isListed, (texts) => texts.length === 0, 'once it can be read again, it holds');
    assert.deepEqual(told(document), []);
  });

  it('is completed and explained', async () => {
    const rules = await opened(FILE, 'people:\n  - name: Dana\nrules:\n  missing-');
    const ids = (await offeredAtEnd(rules)).map(labelOf);
    assert.ok(ids.includes('missing-intent'), ids.join());
    const severity = await opened(FILE, 'rules:\n  missing-intent: ');
    assert.deepEqual((await offeredAtEnd(severity)).map(labelOf), [
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ]);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      severity.uri,
      new vscode.Position(1, 5),
    );
    const said = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === 'string' ? part : part.value));
    assert.match(said.join('\n').replaceAll('\\', ''), /One of: error, warning/u);
  });

  it('brings frameworks of one’s own: snippets, rules, and typos at their places', async () => {
    await writeFileAt(FILE, OWN);
    const name = `1-1s/own-framework/${today()}.md`;
    const document = await opened(
      name,
      '---\nperson: Dana Reyes\nframework: retro\n---\n\n## Intención\n\nAyudar.\n\n',
    );
    await until(
      () => rulesAt(document.uri),
      (seen) => seen.includes('incomplete-framework') && !seen.includes('missing-intent'),
      'the section that is missing is asked for',
    );
    const snippets = await offeredAtEnd(document);
    const alone = snippets.find((item) => labelOf(item) === 'coach-retro');
    assert.ok(alone?.insertText instanceof vscode.SnippetString);
    assert.match(alone.insertText.value, /^## Intención\n\n\$\{1:¿Para qué\?\}\n\n## Qué pasó\n/u);
    const typo = await opened(FILE, OWN.replace('aliases', 'alises'));
    await until(
      () => told(typo),
      (seen) => seen.join() === 'alises: Nothing reads `alises`: did you mean `aliases`?',
      'the typo is told at its place',
    );
    await removeAt('1-1s/own-framework');
  });

  it('is written by Set Up This Folder from what is found, and never overwritten', async () => {
    await removeAt(FILE);
    const uri = await vscode.commands.executeCommand<vscode.Uri>('coachingNotes.setUp');
    assert.equal(uri.toString(), uriOf(FILE).toString());
    const text = (await readFileAt(FILE)).toString();
    const { configuration, problems } = readConfiguration(text);
    assert.deepEqual(problems, []);
    assert.ok(configuration.people.some(({ name }) => name === 'Dana Reyes'));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await closeAll();
    await writeFileAt(FILE, '# Mine\nself: Robin Vale\n');
    const again = await vscode.commands.executeCommand<vscode.Uri>('coachingNotes.setUp');
    assert.equal(again.toString(), uri.toString());
    assert.equal((await readFileAt(FILE)).toString(), '# Mine\nself: Robin Vale\n');
    await shows(vscode.window.activeTextEditor?.document, '# Mine\nself: Robin Vale\n');
  });
});
