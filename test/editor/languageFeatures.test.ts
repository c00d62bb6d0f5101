import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import { weekday } from '../../src/notes/days.ts';
import { closeAll, coaching, itemsIn, removeAt, today, until, uriOf, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/nadia-holm';
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Opens a text as a note; the cursor is where `$$CURSOR$$` stands. */
async function open(
  name: string,
  fixture: string,
): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const offset = fixture.indexOf('$$CURSOR$$');
  const uri = await writeFileAt(name, fixture.replace('$$CURSOR$$', ''));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  return { document, position };
}

async function offered(name: string, fixture: string, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { document, position } = await open(name, fixture);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  // The editor's own words and paths are among them; ours say what they are.
  return list.items.filter(({ sortText }) => /^\d{4}$/u.test(sortText ?? ''));
}

function labels(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function itemsListed(api: CoachingApi, name: string, wanted: readonly string[]): Promise<void> {
  await until(
    () =>
      itemsIn(api, name)
        .map(({ item, owner, person }) => `${item.text} · ${owner} · ${person}`)
        .sort(),
    (told) => JSON.stringify(told) === JSON.stringify(wanted),
    `${name} lists ${wanted}`,
  );
}

describe('language features', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
  });
  afterEach(closeAll);
  after(() => removeAt('1-1s/nadia-holm'));

  it('completes front matter, also where it is no YAML yet', async () => {
    assert.deepEqual(labels(await offered(`${FOLDER}/a.md`, '---\nflag: $$CURSOR$$\n---\n')), [
      'green',
      'red',
    ]);
    const broken = await offered(`${FOLDER}/b.md`, '---\nperson: "Nadia\nprep: $$CURSOR$$');
    assert.deepEqual(labels(broken), ['requested', 'ready', 'not-ready']);
    const keys = await offered(`${FOLDER}/c.md`, '---\nperson: Nadia Holm\n$$CURSOR$$\n---\n');
    assert.equal(keys[0]?.insertText, 'date: ');
    assert.ok(!labels(keys).includes('person'));
    const people = await offered(`${FOLDER}/d.md`, '---\nperson: $$CURSOR$$\n---\n');
    assert.ok(labels(people).includes('Dana Reyes'));
  });

  it('completes owners, days and status letters in items, after their characters and when asked', async () => {
    const owners = labels(await offered(`${FOLDER}/e.md`, '- [ ] @$$CURSOR$$\n', '@'));
    assert.ok(owners.includes('@dana') && owners.includes('@me'), owners.join());
    const days = await offered(`${FOLDER}/f.md`, '- [ ] Send it 📅 $$CURSOR$$\n', ' ');
    const tomorrow = days.find(({ label }) => typeof label === 'object' && label.label === 'tomorrow');
    assert.ok(tomorrow && typeof tomorrow.label === 'object');
    assert.equal(tomorrow.insertText, today(1));
    assert.equal(tomorrow.label.description, `${WEEKDAYS[weekday(today(1)) - 1]}, ${today(1)}`);
    assert.equal((await offered(`${FOLDER}/g.md`, '- [$$CURSOR$$]\n', '[')).length, 5);
    assert.deepEqual(await offered(`${FOLDER}/h.md`, 'Some words $$CURSOR$$\n', ' '), []);
    assert.deepEqual(await offered(`${FOLDER}/i.md`, '```\n- [ ] @$$CURSOR$$\n```\n', '@'), []);
  });

  it('hovers over keys, people and items, and runs nothing of a note', async () => {
    const { document } = await open(
      `${FOLDER}/hover.md`,
      `---\nflag: red\n---\n# 1-on-1 with Nadia Holm\n\n- [ ] @nadia-holm [Run](command:workbench.action.quit) 📅 ${today(-2)}\n$$CURSOR$$`,
    );
    const shown = async (words: string): Promise<vscode.MarkdownString[]> => {
      const position = document.positionAt(document.getText().indexOf(words) + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .filter((content) => content instanceof vscode.MarkdownString);
    };
    const key = await shown('flag');
    assert.match(key.map(({ value }) => value).join(), /stay the course/u);
    await until(
      () => itemsIn(api, `${FOLDER}/hover.md`).length,
      (count) => count === 1,
      'the item is listed',
    );
    const person = await shown('nadia-holm [');
    assert.match(
      person.map(({ value }) => value).join('\n'),
      /\*\*Nadia Holm\*\*[\s\S]*They owe one thing: \\\[Run\\\]\\\(command/u,
    );
    const item = await shown('[Run]');
    assert.match(item.map(({ value }) => value).join('\n'), /Overdue by 2 days/u);
    for (const { isTrusted, supportHtml } of [...key, ...person, ...item]) {
      assert.ok(!isTrusted);
      assert.ok(!supportHtml);
    }
  });

  it('goes from a name to the person’s note, and to all their places', async () => {
    await writeFileAt(`${FOLDER}/2026-01-08.md`, '# Nadia Holm\n\n- [ ] @nadia-holm Old\n');
    const home = await writeFileAt('people/nadia-holm.md', '---\ntype: person\nperson: Nadia Holm\n---\n');
    await until(
      () => itemsIn(api, `${FOLDER}/2026-01-08.md`).length,
      (count) => count === 1,
      'the older note is read',
    );
    const { document, position } = await open(`${FOLDER}/2026-01-15.md`, '- [ ] @nadia$$CURSOR$$-holm New\n');
    const definitions = async (): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          position,
        )
      ).map(({ targetUri }) => targetUri.toString());
    for (let attempt = 0; attempt < 100 && (await definitions())[0] !== home.toString(); attempt++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(await definitions(), [home.toString()]);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    const places = references.map(
      ({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line}:${range.start.character}`,
    );
    for (const place of ['2026-01-08.md:0:0', '2026-01-08.md:2:7', '2026-01-15.md:0:7', 'nadia-holm.md:2:8'])
      assert.ok(places.includes(place), `${place} in ${places}`);
    await removeAt('people');
    await removeAt(FOLDER);
  });

  const renameTo = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    name: string,
  ): Promise<void> => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      name,
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
  };
  const NOTE =
    '---\nperson: Nadia Holm\n---\n# 1-on-1 with Nadia Holm\n\n- [ ] Nadia: Send it\n- [ ] @me Ask\n';
  const ITEMS = ['Ask · Robin Vale · Nadia Holm', 'Send it · Nadia Holm · Nadia Holm'];
  const RENAMED_ITEMS = ITEMS.map((item) => item.replaceAll('Nadia', 'Mira'));
  /** A folder that is named after nobody: paths stay. `test/ui` renames a folder. */
  const SHARED = 'coaching/2026';

  it('renames a person in all notes, and refuses to make one person of two', async () => {
    await writeFileAt(
      `${SHARED}/b.md`,
      '\uFEFF---\r\nperson: Nadia Holm\r\n---\r\n- [ ] @nadia-holm Call nadia.holm@corp.example\r\n',
    );
    const { document, position } = await open(
      `${SHARED}/a.md`,
      NOTE.replace('Nadia Holm', () => 'Nadia$$CURSOR$$ Holm'),
    );
    await itemsListed(api, `${SHARED}/a.md`, ITEMS);
    await itemsListed(api, `${SHARED}/b.md`, ['Call nadia.holm@corp.example · Nadia Holm · Nadia Holm']);
    const prepared = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      position,
    );
    assert.equal(prepared.placeholder, 'Nadia Holm');
    await assert.rejects(() => renameTo(document, position, 'Dana Reyes'), /merge two people/u);
    await renameTo(document, position, 'Mira Holm');
    await itemsListed(api, `${SHARED}/a.md`, RENAMED_ITEMS);
    await itemsListed(api, `${SHARED}/b.md`, ['Call nadia.holm@corp.example · Mira Holm · Mira Holm']);
    const other = await vscode.workspace.openTextDocument(uriOf(`${SHARED}/b.md`));
    assert.equal(
      other.getText(),
      '---\r\nperson: Mira Holm\r\n---\r\n- [ ] @mira-holm Call nadia.holm@corp.example\r\n',
    );
    await closeAll();
    await removeAt(SHARED);
    // A renaming reads all notes that are known: those that are gone must be forgotten first.
    for (const name of ['a.md', 'b.md']) await itemsListed(api, `${SHARED}/${name}`, []);
  });

  it('takes a renaming back in one step', async () => {
    const { document, position } = await open(
      `${SHARED}/c.md`,
      NOTE.replace('Nadia Holm', () => 'Nadia$$CURSOR$$ Holm'),
    );
    await itemsListed(api, `${SHARED}/c.md`, ITEMS);
    await renameTo(document, position, 'Mira Holm');
    await itemsListed(api, `${SHARED}/c.md`, RENAMED_ITEMS);
    await vscode.commands.executeCommand('undo');
    await itemsListed(api, `${SHARED}/c.md`, ITEMS);
    assert.equal(document.getText(), NOTE);
    await closeAll();
    await removeAt(SHARED);
  });
});
