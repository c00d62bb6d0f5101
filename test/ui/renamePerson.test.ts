import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Desk, openDesk, picturesOfFailures, until } from './desk.ts';

const ROSTER = '# The team\nself: Robin Vale\npeople:\n  - name: Nadia Holm\n    handle: nadia\n';
const NEWER =
  '---\nperson: Nadia Holm\ndate: 2026-01-15\n---\n# 1-on-1 with Nadia Holm\n\n## Action items\n\n- [ ] Nadia: Send it\n- [ ] @me Ask\n';
const FILES = {
  '.coaching.yaml': ROSTER,
  '1-1s/nadia-holm/2026-01-15.md': NEWER,
  '1-1s/nadia-holm/2026-01-08.md': '- [ ] @nadia-holm Call\n',
  '1-1s/lee-park/2026-01-15.md': '- [ ] @nadia Help\n- [ ] → Nadia Holm\n',
};

describe('renaming a person', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ files: FILES });
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  const listed = (): string[] =>
    desk
      .listed()
      .map(({ path: file, text, owner, person }) => `${file}: ${text} · ${owner} · ${person}`)
      .sort();
  const isThere = (name: string): boolean => existsSync(path.join(desk.folder, name));

  const typeNewName = async (): Promise<void> => {
    await desk.openFile('1-1s/nadia-holm/2026-01-15.md');
    await desk.command('View: Focus Active Editor Group');
    await desk.page.keyboard.press('ControlOrMeta+G');
    await desk.answer(':2:10', '2');
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    const box = desk.page.locator('.rename-box input');
    await until(
      'the box for the new name',
      async () => {
        if (!(await box.isVisible())) await desk.page.keyboard.press('F2');
        await desk.page.waitForTimeout(500);
        return (await box.isVisible()) ? box.inputValue() : null;
      },
      (value) => value === 'Nadia Holm',
    );
    await box.fill('Mira Lund');
  };

  it('with F2 changes notes, roster and folder at once; undo takes all of it back', async () => {
    const before = listed();
    assert.equal(before.length, 5);
    await typeNewName();
    await desk.page.keyboard.press('Enter');
    await until(
      'the new folder',
      async () => isThere('1-1s/mira-lund/2026-01-15.md') && !isThere('1-1s/nadia-holm'),
      Boolean,
    );
    const wanted = before
      .map((line) => line.replaceAll('nadia-holm', 'mira-lund').replaceAll('Nadia Holm', 'Mira Lund'))
      .sort();
    await until(
      'the same items under the new name',
      async () => listed(),
      (lines) => String(lines) === String(wanted),
    );
    assert.equal(await desk.read('.coaching.yaml'), ROSTER.replace('Nadia Holm', 'Mira Lund'));
    assert.equal(
      await desk.read('1-1s/mira-lund/2026-01-15.md'),
      NEWER.replaceAll('Nadia Holm', 'Mira Lund').replace('Nadia:', 'Mira:'),
    );
    assert.equal(await desk.read('1-1s/lee-park/2026-01-15.md'), '- [ ] @nadia Help\n- [ ] → Mira Lund\n');
    await desk.screenshot('renamed-person');

    await desk.command('View: Focus Active Editor Group');
    await desk.page.keyboard.press('ControlOrMeta+Z');
    const all = desk.page
      .locator('.monaco-dialog-box .monaco-button')
      .filter({ hasText: /Undo in \d+ Files/u });
    await until(
      'the old folder',
      async () => {
        if (await all.isVisible()) await all.click();
        return isThere('1-1s/nadia-holm/2026-01-15.md') && !isThere('1-1s/mira-lund');
      },
      Boolean,
    );
    // Undo changes texts in the editor, and leaves saving them to its user.
    await until(
      'everything as it was',
      async () => {
        await desk.command('File: Save All Files');
        return listed();
      },
      (lines) => String(lines) === String(before),
    );
    assert.equal(isThere('1-1s/mira-lund'), false);
    for (const [name, text] of Object.entries(FILES)) assert.equal(await desk.read(name), text, name);
  });

  it('shows in a preview what comes, and does that', async () => {
    await typeNewName();
    await desk.page.keyboard.press('ControlOrMeta+Enter');
    const panel = desk.page.locator('.bulk-edit-panel');
    await panel.waitFor();
    await desk.command('View: Toggle Maximized Panel');
    const rows = panel.locator('.monaco-list-row');
    await until(
      'the folder, and the names that come',
      async () => (await rows.allTextContents()).map((row) => row.replaceAll('\u00a0', ' ')),
      (shown) =>
        shown.some((row) => row.includes('nadia-holm → 1-1s/mira-lund')) &&
        shown.filter((row) => row.includes('Mira Lund')).length >= 3,
    );
    await desk.screenshot('rename-preview');
    await panel.getByRole('button', { name: 'Apply' }).click();
    await until(
      'the files under the new name',
      async () =>
        isThere('1-1s/nadia-holm') || !isThere('1-1s/mira-lund/2026-01-08.md')
          ? []
          : [
              await desk.read('1-1s/mira-lund/2026-01-08.md'),
              await desk.read('1-1s/mira-lund/2026-01-15.md'),
            ],
      (texts) =>
        String(texts) ===
        String([
          '- [ ] @mira-lund Call\n',
          NEWER.replaceAll('Nadia Holm', 'Mira Lund').replace('Nadia:', 'Mira:'),
        ]),
    );
  });
});
