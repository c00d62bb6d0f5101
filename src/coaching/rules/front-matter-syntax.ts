import type { Rule } from '../rule.ts';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'The front matter is no YAML that can be read.',
  why: 'What cannot be read is not counted: the note may be missing from lists, or under the wrong person.',
  fails: { text: '---\nperson: @dana\ndate: 2026-01-15\n---\n' },
  passes: { text: '---\nperson: "@dana"\ndate: 2026-01-15\n---\n' },
  find: ({ frontMatter }) =>
    frontMatter.errors
      .filter(({ kind }) => kind === 'syntax')
      .map(({ message, range }) => ({ message, range })),
};
