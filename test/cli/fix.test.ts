import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asOrdinaryUser, inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const MESSY =
  '\uFEFF---\r\nwho: @ann\r\nprivate: yes\r\n---\r\n\r\n- [ ] @dana Call [due: tomorrow]  \r\n- [ ] Never 📅 2026-02-30';
const MENDED =
  '\uFEFF---\r\nwho: "@ann"\r\nprivate: true\r\n---\r\n\r\n- [ ] @dana Call [due: 2026-01-16]  \r\n- [ ] Never 📅 2026-02-30';
const CLEAN = '---\nstatus: draft\n---\nWords.  \n';
const NOTES: Tree = {
  '1-1s/dana/2026-01-15.md': MESSY,
  '1-1s/dana/2026-01-08.md': CLEAN,
  'README.md': '---\nwho: @ann\n---\n',
};

describe('check --fix', () => {
  it('mends what needs no guess, byte for byte, and tells what is left', () => {
    inFolder(NOTES, (folder) => {
      const file = join(folder, '1-1s/dana/2026-01-15.md');
      chmodSync(file, 0o640);
      const { code, output, errors } = runIn(folder, ['check', '--fix', '--format', 'json']);
      assert.equal(readFileSync(file, 'utf8'), MENDED);
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.equal(errors, 'coaching-notes: 3 problems fixed in 1 note\n');
      assert.match(output, /invalid-date/u);
      assert.doesNotMatch(output, /front-matter-s/u);
      assert.equal(code, 1);
      assert.equal(readFileSync(join(folder, '1-1s/dana/2026-01-08.md'), 'utf8'), CLEAN);
      assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), '---\nwho: @ann\n---\n');
    });
  });

  it('changes nothing the second time', () => {
    inFolder(NOTES, (folder) => {
      const first = runIn(folder, ['check', '--fix']);
      const file = join(folder, '1-1s/dana/2026-01-15.md');
      const before = statSync(file, { bigint: true }).mtimeNs;
      const second = runIn(folder, ['check', '--fix']);
      assert.equal(second.errors, 'coaching-notes: 0 problems fixed\n');
      assert.equal(second.output, first.output);
      assert.equal(statSync(file, { bigint: true }).mtimeNs, before);
    });
  });

  it('knows of a note that was mended where it stands', () => {
    const shared = {
      '.coaching.yaml': 'sharing:\n  private: ["1-1s/**"]\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
    };
    inFolder({ ...NOTES, ...shared }, (folder) => {
      const { code, output, errors } = runIn(folder, ['check', '--fix', '--format', 'json']);
      assert.equal(readFileSync(join(folder, '1-1s/dana/2026-01-15.md'), 'utf8'), MENDED);
      assert.equal(errors, 'coaching-notes: 3 problems fixed in 1 note\n');
      assert.match(output, /invalid-date/u);
      assert.equal(code, 1);
    });
  });

  it('without --fix changes nothing', () => {
    inFolder(NOTES, (folder) => {
      runIn(folder, ['check']);
      assert.equal(readFileSync(join(folder, '1-1s/dana/2026-01-15.md'), 'utf8'), MESSY);
    });
  });

  it('tells which note could not be written, and fails', () => {
    asOrdinaryUser(() =>
      inFolder(NOTES, (folder) => {
        const file = join(folder, '1-1s/dana/2026-01-15.md');
        chmodSync(file, 0o440);
        const { code, errors } = runIn(folder, ['check', '--fix']);
        assert.equal(code, 2);
        assert.match(errors, /2026-01-15\.md: .*nothing was changed in it\n.*0 problems fixed\n$/u);
        assert.equal(readFileSync(file, 'utf8'), MESSY);
      }),
    );
  });
});
