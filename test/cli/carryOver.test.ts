import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const OLD = '1-1s/dana/2026-01-13.md';
const NEW = '1-1s/dana/2026-01-20.md';
const OLD_TEXT =
  '\uFEFF---\r\nperson: Dana Reyes\r\n---\r\n## Actions\r\n\r\n- [ ] @dana Send it 📅 2026-01-19\r\n\r\nTODO Call\r\n';
const NOTES: Tree = { '.coaching.yaml': 'self: Sam Lee\n', [OLD]: OLD_TEXT };
const WORDS = ['new', '--person', 'Dana Reyes', '--framework', 'free'];

const textAt = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const itemsIn = (folder: string, ...words: readonly string[]): Record<string, unknown>[] =>
  JSON.parse(runIn(folder, ['list', '--json', ...words]).output).items;

describe('new --carry-over', () => {
  it('moves what is open, links what cannot be marked, and changes nothing else', () => {
    inFolder(NOTES, (folder) => {
      assert.deepEqual(runIn(folder, WORDS), { code: 0, output: `${NEW}\n`, errors: '' });
      const text = textAt(folder, NEW);
      const id = /^- \[ \] @dana Send it 📅 2026-01-19 ➕ 2026-01-13 🆔 (\w+)$/mu.exec(text)?.[1];
      assert.ok(id, text);
      assert.match(text, /^- \[Call\]\(2026-01-13\.md#L8\)/mu);
      const marked = `- [>] @dana Send it 📅 2026-01-19 🆔 ${id} [carried over](2026-01-20.md)`;
      assert.equal(textAt(folder, OLD), OLD_TEXT.replace('- [ ] @dana Send it 📅 2026-01-19', marked));
      const [item, ...more] = itemsIn(folder, '--all').filter((one) => one.text === 'Send it');
      assert.deepEqual(more, []);
      const { path, raised, carried, dueMoves } = item ?? {};
      assert.deepEqual([path, item?.id, raised, carried, dueMoves], [NEW, id, '2026-01-13', 1, 0]);
    });
  });

  it('links where that is asked for or configured, or leaves all where it is', () => {
    const linked = { ...NOTES, '.coaching.yaml': 'self: Sam Lee\nnotes:\n  carryOver: link\n' };
    const cases: readonly (readonly [Tree, readonly string[], boolean])[] = [
      [NOTES, ['--carry-over', 'link'], true],
      [linked, [], true],
      [NOTES, ['--carry-over', 'none'], false],
    ];
    for (const [tree, words, isLinked] of cases)
      inFolder(tree, (folder) => {
        assert.equal(runIn(folder, [...WORDS, ...words]).code, 0);
        assert.equal(textAt(folder, OLD), OLD_TEXT);
        assert.equal(/^- \[Send it\]\(2026-01-13\.md#L6\)/mu.test(textAt(folder, NEW)), isLinked);
        assert.doesNotMatch(textAt(folder, NEW), /🆔/u);
      });
    inFolder(NOTES, (folder) => assert.equal(runIn(folder, [...WORDS, '--carry-over', 'copy']).code, 2));
  });

  it('tells of two lines that contradict each other, each with the other’s place', () => {
    const older = '---\nperson: Dana Reyes\n---\n- [x] Send it 🆔 k3f9\n';
    const newer = '---\nperson: Dana Reyes\n---\n- [ ] Send it 🆔 k3f9\n';
    inFolder({ [OLD]: older, [NEW]: newer }, (folder) => {
      const { problems } = JSON.parse(runIn(folder, ['check', '--format', 'json']).output);
      const told = problems.filter(({ rule }: { rule: string }) => rule === 'conflicting-item');
      const places = told.map((one: { path: string; related: { path: string; line: number }[] }) => [
        one.path,
        one.related.map(({ path, line }) => `${path}:${line}`),
      ]);
      assert.deepEqual(places, [
        [OLD, [`${NEW}:4`]],
        [NEW, [`${OLD}:4`]],
      ]);
      const log = JSON.parse(runIn(folder, ['check', '--format', 'sarif']).output);
      const related = log.runs[0].results.flatMap(
        (one: { relatedLocations?: unknown[] }) => one.relatedLocations ?? [],
      );
      assert.equal(related.length, 2);
    });
  });
});
