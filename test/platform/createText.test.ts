import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { createText, whyNotNew } from '../../src/platform/createText.ts';
import { asOrdinaryUser, inFolder } from './temporaryFolder.ts';

describe('createText', () => {
  it('writes a new file and the folders to it', () => {
    inFolder({}, (folder) => {
      assert.deepEqual(createText(folder, `${folder}/a/b/é.md`, 'Grüße\n'), { kind: 'created' });
      assert.equal(readFileSync(`${folder}/a/b/é.md`, 'utf8'), 'Grüße\n');
      assert.deepEqual(readdirSync(`${folder}/a/b`), ['é.md'], 'nothing is left beside it');
    });
  });

  it('leaves alone whatever is there', () => {
    inFolder({ 'a.md': 'mine', 'b.md/': '', 'c.md': { link: 'nowhere' } }, (folder) => {
      for (const name of ['a.md', 'b.md', 'c.md'])
        assert.deepEqual(createText(folder, `${folder}/${name}`, 'x'), { kind: 'exists' }, name);
      assert.equal(readFileSync(`${folder}/a.md`, 'utf8'), 'mine');
      assert.deepEqual(readdirSync(folder), ['a.md', 'b.md', 'c.md']);
    });
  });

  it('stays in the folder', () => {
    const tree = {
      'notes/inner/': '',
      'out/': '',
      'notes/away': { link: '../out' },
      'notes/near': { link: 'inner' },
    };
    inFolder(tree, (folder) => {
      const root = `${folder}/notes`;
      for (const path of [`${root}/away/a.md`, `${root}/away/b/a.md`, `${folder}/a.md`, `${root}/../a.md`])
        assert.deepEqual(createText(root, path, 'x'), {
          kind: 'failed',
          reason: 'leads out of the folder of the notes by a symbolic link',
        });
      assert.deepEqual(readdirSync(`${folder}/out`), []);
      assert.equal(whyNotNew(root, `${root}/near/a.md`), null);
      assert.deepEqual(createText(root, `${root}/near/a.md`, 'x'), { kind: 'created' });
      assert.deepEqual(readdirSync(`${root}/inner`), ['a.md']);
    });
  });

  it('says why it cannot', () => {
    inFolder({ file: '', 'closed/': '' }, (folder) => {
      assert.deepEqual(createText(folder, `${folder}/file/a.md`, 'x').kind, 'failed');
      chmodSync(folder, 0o755);
      chmodSync(`${folder}/closed`, 0o555);
      const result = asOrdinaryUser(() => createText(folder, `${folder}/closed/a.md`, 'x'));
      assert.deepEqual(result, { kind: 'failed', reason: 'permission denied' });
    });
  });
});
