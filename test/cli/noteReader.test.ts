import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tree } from '../platform/temporaryFolder.ts';
import { inFolder } from '../platform/temporaryFolder.ts';
import { bundled } from './bundled.ts';
import { type HostOptions, runIn } from './fakeHost.ts';

/** Longer than what is read without a thread. */
const LONG = `\n${'Some words in a line of their own.\n\n'.repeat(2_000)}`;

describe('long notes', function () {
  this.timeout(60_000);
  let place: string;
  let program: string;
  let slow: HostOptions;

  before(() => {
    place = mkdtempSync(join(tmpdir(), 'coaching-notes-thread-'));
    program = bundled('../../src/cli/main.ts', place);
    slow = { script: bundled('slowThread.ts', place), budget: 2_000 };
  });

  after(() => rmSync(place, { recursive: true, force: true }));

  it('are read as short ones are', () => {
    inFolder({ '1-1s/a.md': `## Actions\n- [ ] One\n${LONG}\n- [ ] Two\n` }, (folder) => {
      assert.deepEqual(textsOf(runIn(folder, ['list', '--json'], { script: program }).output), [
        'One',
        'Two',
      ]);
    });
  });

  it('that take too long are named, and the rest is read', () => {
    const tree: Tree = {
      '1-1s/a.md': `- [ ] First\n${LONG}`,
      '1-1s/b.md': `- [ ] Endless\n${LONG}`,
      '1-1s/d.md': `- [ ] Last\n${LONG}`,
      '1-1s/e.md': '- [ ] Endless, but short\n',
    };
    inFolder(tree, (folder) => {
      for (const words of [
        ['list', '--json'],
        ['check', '--format', 'json'],
      ]) {
        const { code, output, errors } = runIn(folder, words, slow);
        assert.equal(code, 2);
        assert.equal(errors, 'coaching-notes: 1-1s/b.md: takes too long to read\n');
        if (words[0] === 'list') assert.deepEqual(textsOf(output), ['First', 'Last', 'Endless, but short']);
        else assert.match(output, /1-1s\/d\.md/u);
      }
    });
  });

  it('that take too long tell no names, in silence where they were not asked for', () => {
    const tree: Tree = {
      '.coaching.yaml': 'self: Sam\n',
      'people/dana.md': `---\ntype: person\nperson: Dana Reyes\nhandle: dr\n---\nEndless${LONG}`,
      'people/lee.md': `---\ntype: person\nperson: Lee Park\nhandle: lp\n---\n${LONG}`,
      '1-1s/a.md': '- [ ] @dr x\n- [ ] @lp y\n',
    };
    inFolder(tree, (folder) => {
      const { code, output, errors } = runIn(folder, ['list', '--json', '1-1s'], slow);
      assert.deepEqual([code, errors], [0, '']);
      const { items } = JSON.parse(output) as { items: { owner: string }[] };
      assert.deepEqual(
        items.map(({ owner }) => owner),
        ['dr', 'Lee Park'],
      );
    });
  });

  it('that break the program do so aloud', () => {
    inFolder({ '1-1s/a.md': `Broken${LONG}` }, (folder) => {
      assert.throws(() => runIn(folder, ['list'], slow), /Broken by a test/u);
    });
  });

  it('are all that a thread is started for', () => {
    inFolder({ '1-1s/a.md': '- [ ] x\n' }, (folder) => {
      assert.equal(runIn(folder, ['list', '--json'], { script: '/gone' }).code, 0);
    });
  });
});

function textsOf(output: string): readonly string[] {
  return (JSON.parse(output) as { items: { text: string }[] }).items.map(({ text }) => text);
}
