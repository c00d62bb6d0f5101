import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, coaching, removeAt, today, until, uriOf, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/brief';
const LAST = `${FOLDER}/imke-sand/${today(-7)}.md`;
/** In a folder that is there from the start: of a file in one made a moment ago the disk may tell nothing. */
const PLANNED = `1-1s/imke-sand-${today(3)}.md`;
const NOTE = [
  '---',
  'person: Imke Sand',
  'framework: will',
  'flag: red',
  '---',
  '',
  '# 1-on-1',
  '',
  '## Intent',
  '',
  'Fewer surprises at the end of the quarter.',
  '',
  '## Action items',
  '',
  `- [ ] @imke Send [the](command:workbench.action.quit) *plan* 📅 ${today(-2)}`,
  `- [ ] @me Ask finance 📅 ${today(4)}`,
  '',
].join('\n');

/** The labels of the open tabs that show a brief. */
function pages(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('coachingBrief'),
    )
    .map(({ label }) => label);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** Waits until a page says something. The editor closes a document that nobody shows whenever it likes: it is opened anew each time. */
async function says(uri: vscode.Uri, isWanted: (text: string) => boolean): Promise<string> {
  const end = Date.now() + 15_000;
  for (;;) {
    const text = await textOf(uri);
    if (isWanted(text)) return text;
    assert.ok(Date.now() < end, text);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function prepare(given: unknown): Promise<vscode.Uri> {
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('coachingNotes.prepare', given);
  assert.ok(uri, 'a brief is shown');
  return uri;
}

describe('Prepare for 1-on-1', () => {
  before(async () => {
    const api = await coaching();
    await writeFileAt(LAST, NOTE);
    await until(
      () => api.openItems().filter(({ note }) => note.key === uriOf(LAST).toString()).length,
      (count) => count === 2,
      'the note is read',
    );
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  for (const [what, given] of [
    ['a name', () => 'Imke Sand'],
    ['a key', () => 'imke-sand'],
    ['the address of a note', () => uriOf(LAST)],
    ['a row', () => ({ kind: 'person', summary: { root: folderPath(), key: 'imke-sand' } })],
  ] as const)
    it(`shows the page of whom ${what} means, once`, async () => {
      const uri = await prepare(given());
      await until(pages, (labels) => labels.length === 1, 'one page');
      assert.deepEqual(pages(), ['Prep brief: Imke Sand']);
      assert.deepEqual((await prepare(given())).toString(), uri.toString());
      assert.equal(pages().length, 1);
      assert.match(await textOf(uri), /^# Prep brief: Imke Sand\n/u);
    });

  it('says what is owed both ways, with links to the lines', async () => {
    const text = await textOf(await prepare('Imke Sand'));
    assert.ok(
      text.includes(`## They owe\n\n- [Send \\[the\\](command:workbench.action.quit) \\*plan\\*](`),
      text,
    );
    assert.ok(
      text.includes(`(/${LAST}#L15) – **due ${today(-2)}, overdue by 2 days**, raised ${today(-7)}`),
      text,
    );
    assert.ok(text.includes(`## I owe\n\n- [Ask finance](/${LAST}#L16) – due ${today(4)}`), text);
    assert.ok(text.includes(`**[Red flag](/${LAST}#L4)**`), text);
  });

  it('is drawn without a link or a script of a note’s', async () => {
    const text = await textOf(await prepare('Imke Sand'));
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', text);
    const targets = [...html.matchAll(/href="([^"]*)"/gu)].map(([, target]) => target);
    assert.ok(targets.length > 5);
    assert.deepEqual(
      targets.filter((target) => !/^\/1-1s\/brief\/[^"]*#L\d+$/u.test(target ?? '')),
      [],
    );
  });

  it('follows the notes', async () => {
    const uri = await prepare('Imke Sand');
    await writeFileAt(
      PLANNED,
      '---\nperson: Imke Sand\nstatus: planned\nrequest: The new territory\n---\n\n# Next\n',
    );
    const text = await says(uri, (now) => now.includes('Their request: [The new territory]'));
    assert.ok(text.includes(`(/${PLANNED}#L4)`), text);
    await removeAt(PLANNED);
    await says(uri, (now) => !now.includes('territory'));
  });

  it('opens a known note at a line, and nothing else', async () => {
    const key = uriOf(LAST).toString();
    await vscode.commands.executeCommand('coachingNotes.openSource', key, 16);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), key);
    assert.equal(editor.selection.active.line, 15);
    await closeAll();
    const elsewhere = await writeFileAt('elsewhere.txt', 'no note');
    for (const given of [elsewhere.toString(), 'command:workbench.action.quit', 7, undefined])
      await vscode.commands.executeCommand('coachingNotes.openSource', given, 1);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await removeAt('elsewhere.txt');
  });

  it('shows nothing of somebody whom nobody names', async () => {
    const uri = await vscode.commands.executeCommand('coachingNotes.prepare', 'Nobody Known');
    assert.equal(uri, undefined);
    assert.deepEqual(pages(), []);
  });
});

function folderPath(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder?.uri.fsPath.replaceAll('\\', '/') ?? '';
}
