import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type GitUser, readGitUser } from '../../src/platform/gitSettings.ts';
import { inFolder, type Tree } from './temporaryFolder.ts';

const USER = '[user]\n\tname = Robin Vale\n\temail = robin@home.example\n';
const OWN = '[core]\n\tbare = false\n[user]\n\temail = "robin@corp.example" # work\n';

describe('the user that git is told', () => {
  const cases: readonly (readonly [name: string, tree: Tree, user: GitUser])[] = [
    ['nothing', {}, { name: null, email: null }],
    [
      'the user’s own settings',
      { 'home/.gitconfig': USER },
      { name: 'Robin Vale', email: 'robin@home.example' },
    ],
    [
      'those of the repository before them',
      { 'home/.gitconfig': USER, 'notes/.git/config': OWN, 'notes/1-1s/': '' },
      { name: 'Robin Vale', email: 'robin@corp.example' },
    ],
    [
      'the newer place before nothing',
      { 'home/.config/git/config': '[user]\n\tname = "Robin \\"R\\" Vale"\n' },
      { name: 'Robin "R" Vale', email: null },
    ],
    ['an empty name', { 'home/.gitconfig': '[user]\n\tname =\n' }, { name: null, email: null }],
  ];
  for (const [name, tree, user] of cases)
    it(`is read from ${name}`, () => {
      inFolder({ 'notes/1-1s/': '', 'home/': '', ...tree }, (folder) => {
        const environment = { HOME: join(folder, 'home'), GIT_CONFIG_NOSYSTEM: '1' };
        assert.deepEqual(readGitUser(join(folder, 'notes/1-1s'), environment), user);
      });
    });
});
