import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rememberedIn } from '../../src/platform/store/rememberedFile.ts';
import { asOrdinaryUser, inFolder } from './temporaryFolder.ts';

describe('a file of plain data', () => {
  it('gives what was kept last, to nobody else', () => {
    inFolder({}, (folder) => {
      const place = join(folder, 'a/b');
      const remembered = rememberedIn(place, 'lists.json');
      assert.equal(remembered.read(), undefined);
      for (const data of [{ words: 'é 📅', list: [1, null] }, [], null]) {
        assert.equal(remembered.write(data), null);
        assert.deepEqual(rememberedIn(place, 'lists.json').read(), data);
      }
      assert.equal(statSync(join(place, 'lists.json')).mode & 0o777, 0o600);
      assert.deepEqual(readdirSync(place), ['lists.json']);
    });
  });

  it('is not written where nothing has changed', () => {
    inFolder({}, (folder) => {
      const remembered = rememberedIn(folder, 'lists.json');
      remembered.write([1]);
      const before = statSync(join(folder, 'lists.json')).ino;
      remembered.write([1]);
      assert.equal(statSync(join(folder, 'lists.json')).ino, before);
      remembered.write([2]);
      assert.deepEqual(remembered.read(), [2]);
    });
  });

  it('does away with what a writer has left that was killed', () => {
    const left = { '.999999999-0123456789abcdef.tmp': 'half', 'note.tmp': 'somebody’s' };
    inFolder(left, (folder) => {
      rememberedIn(folder, 'lists.json').write([1]);
      assert.deepEqual(readdirSync(folder).sort(), ['lists.json', 'note.tmp']);
    });
  });

  it('gives nothing where it is broken, or a folder', () => {
    inFolder({ 'broken.json': '{"words": "half' }, (folder) => {
      assert.equal(rememberedIn(folder, 'broken.json').read(), undefined);
      mkdirSync(join(folder, 'folder.json'));
      const other = rememberedIn(folder, 'folder.json');
      assert.equal(other.read(), undefined);
      assert.equal(typeof other.write([]), 'string');
    });
  });

  it('tells why it could not be written, and tries again', () => {
    asOrdinaryUser(() =>
      inFolder({}, (folder) => {
        writeFileSync(join(folder, 'taken'), '');
        const remembered = rememberedIn(join(folder, 'taken'), 'lists.json');
        for (const _ of [1, 2]) assert.equal(typeof remembered.write([1]), 'string');
      }),
    );
  });
});
