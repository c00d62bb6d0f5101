import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, coaching, removeAt, today, until, uriOf, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/appearance';
const ITEMS = [
  '---',
  'flag: red',
  '---',
  '',
  '## Action items',
  '',
  `- [ ] @dana Send the plan 📅 ${today(-3)}`,
  `- [x] @dana Find a room 📅 ${today(-3)} ✅ ${today(-4)}`,
  '',
  '```',
  `- [ ] In code 📅 ${today(-3)}`,
  '```',
  '',
].join('\n');

async function rendered(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.commands.executeCommand<string>('markdown.api.render', document);
}

describe('the built-in preview', () => {
  before(coaching);
  afterEach(closeAll);
  after(() => Promise.all([removeAt(FOLDER), removeAt('elsewhere')]));

  it('shows badges in a note', async () => {
    const api = await coaching();
    const uri = await writeFileAt(`${FOLDER}/dana-reyes/${today()}.md`, ITEMS);
    await until(
      () =>
        api
          .openItems()
          .some(({ note }) => note.key === uriOf(`${FOLDER}/dana-reyes/${today()}.md`).toString()),
      Boolean,
      'the note is read',
    );
    const html = await rendered(uri);
    assert.match(html, /<span class="coaching-badge coaching-owner" title="[^"]+">@dana<\/span>/u);
    assert.equal(html.match(/coaching-overdue/gu)?.length, 1);
    assert.match(html, new RegExp(`📅 ${today(-3)} <span class="coaching-late">3 days late</span>`, 'u'));
    assert.equal(html.match(/coaching-status/gu)?.length, 2);
    assert.match(html, /coaching-badge coaching-done"[^>]*>✅ /u);
    assert.match(html, /<p [^>]*coaching-flags[^>]*><span [^>]*coaching-flag-red[^>]*>Red flag<\/span>/u);
    assert.match(html, new RegExp(`- \\[ \\] In code 📅 ${today(-3)}`, 'u'));
  });

  it('shows every other document as ever', async () => {
    const uri = await writeFileAt('elsewhere/plain.md', ITEMS);
    const html = await rendered(uri);
    assert.ok(html.includes(`[ ] @dana Send the plan 📅 ${today(-3)}`));
    assert.ok(!html.includes('coaching-'));
  });
});
