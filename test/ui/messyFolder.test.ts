import assert from 'node:assert/strict';
import { type Desk, day, OPEN_ITEMS, openDesk, picturesOfFailures } from './desk.ts';
import { overdueCount, rowsOf } from './looking.ts';

const item = (words: string): string => `- [ ] ${words} 📅 ${day(-2)}\n`;
const note = (words: string): string => `# 1-on-1\n\n## Action items\n\n${item(words)}`;

/** A folder as people have it: notes among everything else. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'README.md': note('Of the folder'),
  'todo.md': note('Of a file that is no note'),
  'meetings/standup.md': note('Of another meeting'),
  'meetings/dana.md': `---\ntype: 1-on-1\nperson: Dana Reyes\n---\n\n${note('By its front matter')}`,
  'work/1-1s/lee.md': note('In a folder further down'),
  '1-1s/README.md': note('Of the notes’ folder'),
  '1-1s/templates/1-on-1.md': note('Of a template'),
  '1-1s/new.md': `---\nperson: '{{name}}'\n---\n\n${note('Of a template that lies about')}`,
  '1-1s/archive/2019.md': note('Of an archive'),
  '1-1s/.trash/old.md': note('Of a hidden folder'),
  '1-1s/node_modules/pack/1-1s/a.md': note('Of a package'),
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.gitignore': 'drafts/\n',
  '1-1s/drafts/secret.md': note('That git ignores'),
  '1-1s/binary.md': Buffer.from([0, 1, 2, 255, 254, 0, 45, 32, 91, 32, 93]),
  '1-1s/empty.md': '',
  '1-1s/broken.md': `---\nperson: Ann: Bob\n---\n\n${note('Under broken front matter')}`,
  '1-1s/windows.md': note('With Windows line ends').replaceAll('\n', '\r\n'),
  '1-1s/2026-01-15 Zoë Ångström.md': note('In a file with a name'),
};

describe('a messy folder', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ files });
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('lists the items of notes, and of nothing else', async () => {
    const rows = await overdueCount(desk, 5);
    assert.deepEqual(rows.map(({ label }) => label.replace(/^.*?: /, '')).sort(), [
      'By its front matter',
      'In a file with a name',
      'In a folder further down',
      'Under broken front matter',
      'With Windows line ends',
    ]);
    assert.deepEqual(
      rows.map(({ label }) => label.replace(/^.*?: /, '')),
      desk.listed('--overdue').map(({ text }) => text),
    );
    assert.equal(await desk.page.locator('.notification-toast').count(), 0, 'without a word about the rest');
    await desk.screenshot('messy-folder');
  });

  it('says what is wrong with front matter that cannot be read', async () => {
    await desk.openFile('1-1s/broken.md');
    const problems = await desk.problems('front-matter-syntax');
    const said = problems.filter(({ text }) => text.includes('front-matter-syntax'));
    assert.equal(said.length, 1);
    assert.match(said[0]?.text ?? '', /quotes/, 'and what to do');
    assert.match(said[0]?.text ?? '', /Ln 2, Col \d+/);
  });

  it('follows an ignore file that is changed', async () => {
    await desk.openView('Coaching');
    await desk.write('.gitignore', '');
    await overdueCount(desk, 6);
    await desk.write('.gitignore', '1-1s/\n');
    await overdueCount(desk, 1);
    await rowsOf(desk, OPEN_ITEMS, 'one group', (rows) => rows.length === 1);
  });
});
