import assert from 'node:assert/strict';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

/** Where one rule is told. */
function told(tree: Tree, rule: string): string[] {
  return inFolder(tree, (folder) => {
    const { output } = runIn(folder, ['check', '--format', 'json']);
    const { problems } = JSON.parse(output) as { readonly problems: readonly Told[] };
    return problems.filter((problem) => problem.rule === rule).map(({ path, line }) => `${path}:${line}`);
  });
}

describe('check over several notes of a person', () => {
  it('weighs their open items together, and tells it once', () => {
    const note = (items: string): string => `---\nframework: grow\n---\n\n## Will\n\n${items}`;
    const tree = {
      '1-1s/dana-reyes/2026-01-08.md': note('- [ ] @me One 📅 2026-01-21\n'),
      '1-1s/dana-reyes/2026-01-15.md': note('- [ ] @me Two 📅 2026-01-21\n- [ ] @dana Three 📅 2026-01-21\n'),
      '1-1s/alex-kim/2026-01-15.md': note('- [ ] @me One 📅 2026-01-21\n- [ ] @alex Two 📅 2026-01-21\n'),
    };
    assert.deepEqual(told(tree, 'one-sided-load'), ['1-1s/dana-reyes/2026-01-15.md:5']);
  });
});

describe('check of private notes', () => {
  const NOTES: Tree = {
    '1-1s/dana-reyes/2026-01-15.md': '---\nprivate: true\n---\n',
    '1-1s/alex-kim/2026-01-15.md': '# 1-on-1\n',
    '.coaching.yaml': 'sharing:\n  private: ["1-1s/alex-kim/**"]\n',
  };
  const GIT: Tree = { '.git/config': '' };

  it('tells those that git would track', () => {
    assert.deepEqual(told({ ...NOTES, ...GIT }, 'private-note-tracked'), [
      '1-1s/alex-kim/2026-01-15.md:1',
      '1-1s/dana-reyes/2026-01-15.md:2',
    ]);
  });

  it('is silent where git ignores them, and where there is no repository', () => {
    assert.deepEqual(told({ ...NOTES, ...GIT, '.gitignore': '1-1s/\n' }, 'private-note-tracked'), []);
    assert.deepEqual(told(NOTES, 'private-note-tracked'), []);
  });
});
