import { matcherOf } from '../../notes/globs.ts';
import type { Note, TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Rule } from '../rule.ts';

/** Asked of every kind of note, drafts too: what must not get out must not get out in any state. */
export const privateNoteTracked: Rule = {
  id: 'private-note-tracked',
  severity: 'warning',
  summary:
    'A private note, by `private: true` or by `sharing: private` in `.coaching.yaml`, lies in a git repository that does not ignore it.',
  why: 'What has been pushed once is on other people’s disks for good.',
  fails: {
    inRepository: true,
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nprivate: true\n---\n',
  },
  passes: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nprivate: true\n---\n' },
  find: (note, { path, inRepository, configuration }) => {
    if (!inRepository) return [];
    const isPrivate = note.frontMatter.value.private === true;
    if (!isPrivate && !matcherOf(configuration.privateNotes)(path)) return [];
    const message = phrase(
      'Keep this private note out of git: add `{path}` to .gitignore and, if git tracks it already, run `git rm --cached` on it.',
      { path },
    );
    return [{ range: placeOf(note, isPrivate), message }];
  },
};

/** The value of `private`, else the first line. */
function placeOf({ frontMatter, lineStarts, sessions }: Note, isPrivate: boolean): TextRange {
  const written = frontMatter.places.find(({ pointer }) => pointer === '/private');
  if (isPrivate && written) return written.value;
  const [, next] = lineStarts;
  const end = next === undefined ? Math.max(...sessions.map(({ range }) => range.end)) : next - 1;
  return { start: 0, end };
}
