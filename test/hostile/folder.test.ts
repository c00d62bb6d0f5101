import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundled } from '../cli/bundled.ts';
import { fill, type Tree } from '../platform/temporaryFolder.ts';
import { FAMILIES } from './families.ts';

const GOOD: Tree = {
  '1-1s/lee-park/2026-01-08.md': '# 1-on-1\n\n- [ ] @lee First of all\n',
  '1-1s/zoe-vale/2026-01-15.md': '# 1-on-1\n\n- [ ] @me Last of all 📅 2026-01-20\n',
};
/** In the file names of hostile notes, which stand between the good ones. */
const HOSTILE = '1-1s/mei-tan/';
/** What is said on the error output of a file that is not read, in a line of its own. */
const SAID = /^coaching-notes: (?<file>[^:]+\.md): (?<reason>.+)$/u;

interface Listed {
  readonly items: readonly { readonly text: string; readonly path: string }[];
}

describe('a folder with hostile notes', function () {
  this.timeout(300_000);
  let place = '';
  let program = '';
  before(() => {
    place = mkdtempSync(path.join(tmpdir(), 'coaching-notes-hostile-'));
    program = bundled('../../src/cli/main.ts', place);
  });
  after(() => rmSync(place, { recursive: true, force: true }));

  const list = (folder: string): { listed: Listed; said: string[] } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'list', '--all', '--json', '--today', '2026-01-23', folder],
      { encoding: 'utf8', maxBuffer: 1e9, cwd: folder },
    );
    assert.ok(status === 0 || status === 2, stderr.slice(0, 1_000));
    return { listed: JSON.parse(stdout) as Listed, said: stderr.split('\n').filter((line) => line !== '') };
  };

  it('each is read or told of, and the other notes are read as if they stood alone', () => {
    const [alone, among] = [path.join(place, 'alone'), path.join(place, 'among')];
    fill(alone, GOOD);
    const hostile = FAMILIES.map(({ text, size }, at) => [`${HOSTILE}${at}.md`, text(size)]);
    fill(among, { ...GOOD, ...Object.fromEntries(hostile) });
    const isGood = ({ path: file }: { path: string }): boolean => !file.startsWith(HOSTILE);
    const { listed, said } = list(among);
    assert.deepEqual(listed.items.filter(isGood), list(alone).listed.items);
    const told = new Map(
      said.map((line) => {
        const { file = '', reason = '' } = SAID.exec(line)?.groups ?? {};
        assert.ok(file.startsWith(HOSTILE), line);
        assert.doesNotMatch(reason, /stack|undefined|at .*\.ts/u);
        return [file, reason];
      }),
    );
    const found = new Set(listed.items.map(({ path: file }) => file));
    for (const [at, { name, items, size }] of FAMILIES.entries()) {
      const file = `${HOSTILE}${at}.md`;
      if (items(size) > 0) assert.ok(found.has(file) || told.has(file), `nothing is said of ${name}`);
    }
  });
});
