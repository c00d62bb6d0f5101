import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type FindOptions, findMarkdown } from '../../src/platform/findMarkdown.ts';
import { asOrdinaryUser, inFolder, type Tree } from './temporaryFolder.ts';

interface Case {
  readonly name: string;
  readonly tree: Tree;
  /** What is found, in order. Files by their path, all else as `path: kind: reason`. */
  readonly found: readonly string[];
  readonly starts?: readonly string[];
  readonly excluded?: RegExp;
  readonly boundary?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const EMPTY_HOME = { HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
const REPOSITORY = { '.git/HEAD': 'ref: refs/heads/main\n' };

const CASES: readonly Case[] = [
  {
    name: 'any case of the extension, in the order of names, folder by folder',
    tree: {
      'b.md': '',
      'a.MD': '',
      'c.Md': '',
      'd.txt': '',
      'e.md.bak': '',
      'z/a.md': '',
      'k/b.md': '',
      'x.md/y.md': '',
    },
    found: ['a.MD', 'b.md', 'c.Md', 'k/b.md', 'x.md/y.md', 'z/a.md'],
  },
  {
    name: 'names with spaces, accents and brackets',
    tree: { 'é [1]/ö 😀.md': '' },
    found: ['é [1]/ö 😀.md'],
  },
  { name: 'an empty folder', tree: { 'empty/': '' }, found: [] },
  { name: 'one file', tree: { 'a/b.md': '', 'c.md': '' }, starts: ['a/b.md'], found: ['a/b.md'] },
  {
    name: 'several starts: each file once',
    tree: { 'a/b.md': '', 'a/c.md': '' },
    starts: ['a/c.md', 'a', 'a/../a/b.md'],
    found: ['a/c.md', 'a/b.md'],
  },
  {
    name: 'a start that is not there: the others are found',
    tree: { 'a.md': '' },
    starts: ['gone', 'a.md'],
    found: ['gone: unreadable: does not exist, or was removed meanwhile', 'a.md'],
  },
  {
    name: 'a start that is no markdown file',
    tree: { 'a.txt': '' },
    starts: ['a.txt'],
    found: ['a.txt: skipped: is not a markdown file'],
  },
  {
    name: 'the predicate is asked for folders and files',
    tree: { 'templates/a.md': '', 'b/templates/c/d.md': '', 'b/README.md': '', 'b/x.md': '' },
    excluded: /\/(templates|README\.md)$/u,
    found: ['b/x.md'],
  },
  {
    name: 'an excluded start is said to be so',
    tree: { 'templates/a.md': '' },
    starts: ['templates'],
    excluded: /\/templates/u,
    found: ['templates: skipped: is excluded by the configuration'],
  },
  {
    name: '.git is never entered',
    tree: { '.git/a.md': '', 'b/.git/a.md': '', '.github/c.md': '' },
    found: ['.github/c.md'],
  },
  {
    name: '.git is not entered when it is asked for',
    tree: { '.git/x/a.md': '' },
    starts: ['.git/x'],
    found: ['.git/x: skipped: belongs to git itself'],
  },
  {
    name: '.gitignore without a repository',
    tree: { '.gitignore': 'drafts/\n', 'drafts/a.md': '', 'b.md': '' },
    found: ['b.md'],
  },
  {
    name: 'nested .gitignore files, the nearest wins',
    tree: {
      ...REPOSITORY,
      '.gitignore': 'private\n*.tmp.md\n',
      'a/.gitignore': '!keep.tmp.md\n/top.md\n',
      'a/keep.tmp.md': '',
      'a/top.md': '',
      'a/b/top.md': '',
      'a/private/x.md': '',
      'c.tmp.md': '',
    },
    found: ['a/keep.tmp.md', 'a/b/top.md'],
  },
  {
    name: 'a file below an ignored folder cannot be taken back, one below an ignored content can',
    tree: {
      ...REPOSITORY,
      '.gitignore': 'a/\n!a/x.md\nb/*\n!b/x.md\n',
      'a/x.md': '',
      'b/x.md': '',
      'b/y.md': '',
    },
    found: ['b/x.md'],
  },
  {
    name: 'a folder taken back further down',
    tree: { ...REPOSITORY, '.gitignore': 'a/b/\n', 'a/.gitignore': '!b/\n', 'a/b/x.md': '' },
    found: ['a/b/x.md'],
  },
  {
    name: 'CRLF, BOM, comments and escapes in .gitignore',
    tree: {
      ...REPOSITORY,
      '.gitignore': '\uFEFFa.md\r\n# b.md\r\n\\#c.md\r\n',
      'a.md': '',
      'b.md': '',
      '#c.md': '',
    },
    found: ['b.md'],
  },
  {
    name: 'folders whose names hold pattern characters',
    tree: {
      ...REPOSITORY,
      'a[1] *?/.gitignore': 'x.md\n/y.md\n',
      'a[1] *?/x.md': '',
      'a[1] *?/y.md': '',
      'a1/x.md': '',
    },
    found: ['a1/x.md'],
  },
  {
    name: 'rules of the parent folders up to the repository root',
    tree: {
      ...REPOSITORY,
      '.gitignore': 'x.md\n',
      'a/.gitignore': 'y.md\n',
      'a/b/x.md': '',
      'a/b/y.md': '',
      'a/b/z.md': '',
    },
    starts: ['a/b'],
    found: ['a/b/z.md'],
  },
  {
    name: 'an ignored start is said to be so',
    tree: { ...REPOSITORY, '.gitignore': 'a\n', 'a/b/x.md': '' },
    starts: ['a/b', 'a/b/x.md'],
    found: ['a/b: skipped: is ignored by git', 'a/b/x.md: skipped: is ignored by git'],
  },
  {
    name: 'a repository within a repository has rules of its own',
    tree: {
      ...REPOSITORY,
      '.gitignore': 'x.md\n',
      'sub/.git/HEAD': '',
      'sub/x.md': '',
      'sub/.git/info/exclude': 'y.md',
      'sub/y.md': '',
    },
    found: ['sub/x.md'],
  },
  {
    name: '.git/info/exclude, weaker than .gitignore',
    tree: { ...REPOSITORY, '.git/info/exclude': '*.md\n', '.gitignore': '!a.md\n', 'a.md': '', 'b.md': '' },
    found: ['a.md'],
  },
  {
    name: 'info/exclude of a linked working tree',
    tree: {
      'main/.git/info/exclude': 'x.md\n',
      'main/.git/worktrees/w/commondir': '../..\n',
      'w/.git': 'gitdir: ../main/.git/worktrees/w\n',
      'w/x.md': '',
      'w/y.md': '',
    },
    starts: ['w'],
    found: ['w/y.md'],
  },
  {
    name: 'the default global ignore file',
    tree: { ...REPOSITORY, 'home/.config/git/ignore': 'x.md\nhome\n', 'x.md': '', 'y.md': '' },
    environment: { HOME: 'home' },
    found: ['y.md'],
  },
  {
    name: 'core.excludesFile',
    tree: {
      ...REPOSITORY,
      'home/.gitconfig': '[user]\n\tname = x ; y\n[core]\n\tExcludesFile = "~/my\\"rules" # comment\n',
      'home/my"rules': 'x.md\nhome\n',
      'x.md': '',
      'y.md': '',
    },
    environment: { HOME: 'home' },
    found: ['y.md'],
  },
  {
    name: 'core.ignoreCase of the repository',
    tree: {
      '.git/config': '[core] ignorecase = true\n',
      '.gitignore': 'DRAFT.md\n',
      'draft.md': '',
      'b.md': '',
    },
    found: ['b.md'],
  },
  {
    name: 'case counts otherwise',
    tree: { ...REPOSITORY, '.gitignore': 'DRAFT.md\n', 'draft.md': '' },
    found: ['draft.md'],
  },
  {
    name: 'links to what is in the tree: each file once, by its own path',
    tree: { 'z/a.md': '', 'b.md': '', 'a-folder': { link: 'z' }, 'a-file.md': { link: 'b.md' } },
    found: ['b.md', 'z/a.md'],
  },
  {
    name: 'a link to what is not found otherwise',
    tree: { '.store/a.md': '', 'b.text': '', notes: { link: '.store' }, 'b.md': { link: 'b.text' } },
    excluded: /\/\.[^/]+$/u,
    found: ['b.md', 'notes/a.md'],
  },
  {
    name: 'a link to what git ignores',
    tree: { ...REPOSITORY, '.gitignore': 'p/\n', 'p/a.md': '', l: { link: 'p' } },
    found: [],
  },
  {
    name: 'cycles end',
    tree: { 'a/b/x.md': '', 'a/b/up': { link: '../..' }, 'a/self': { link: '.' } },
    found: ['a/b/x.md'],
  },
  {
    name: 'two links that lead to each other',
    tree: { 'a.md': { link: 'b.md' }, 'b.md': { link: 'a.md' } },
    found: [
      'a.md: unreadable: is a symbolic link that leads back to itself',
      'b.md: unreadable: is a symbolic link that leads back to itself',
    ],
  },
  {
    name: 'links out of the tree are not followed',
    tree: {
      'in/a.md': '',
      'in/out': { link: '../other' },
      'in/x.md': { link: '../other/x.md' },
      'other/x.md': '',
    },
    starts: ['in'],
    found: [
      'in/a.md',
      'in/out: skipped: is a symbolic link that leads out of the folder',
      'in/x.md: skipped: is a symbolic link that leads out of the folder',
    ],
  },
  {
    name: 'a sibling with the same beginning is outside',
    tree: { 'in/l': { link: '../in2' }, 'in2/x.md': '' },
    starts: ['in'],
    found: ['in/l: skipped: is a symbolic link that leads out of the folder'],
  },
  {
    name: 'a wider boundary lets links lead into it',
    tree: { 'in/l': { link: '../other' }, 'other/x.md': '' },
    starts: ['in'],
    boundary: '.',
    found: ['in/l/x.md'],
  },
  {
    name: 'a start that is a link',
    tree: { 'real/a.md': '', l: { link: 'real' } },
    starts: ['l'],
    found: ['l/a.md'],
  },
  {
    name: 'broken links: a lock of an editor is passed over, a note is not',
    tree: { lock: { link: 'user@host' }, 'a.md': { link: 'gone.md' }, 'b.md': '' },
    found: ['b.md', 'a.md: unreadable: does not exist, or was removed meanwhile'],
  },
];

describe('findMarkdown', () => {
  for (const { name, tree, found, ...rest } of CASES) {
    it(name, () => {
      inFolder(tree, (folder) => assert.deepEqual(find(folder, rest), found));
    });
  }

  it('goes on after a folder that cannot be read', () => {
    inFolder({ 'a/x.md': '', 'b/y.md': '', 'c.md': '' }, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'a'), 0o000);
      const found = asOrdinaryUser(() => find(folder, {}));
      chmodSync(join(folder, 'a'), 0o755);
      assert.deepEqual(found, ['c.md', 'a: unreadable: permission denied', 'b/y.md']);
    });
  });

  if (process.platform !== 'win32') {
    it('names a pipe that is called like a note', () => {
      inFolder({ 'b.md': '' }, (folder) => {
        execFileSync('mkfifo', [join(folder, 'a.md')]);
        assert.deepEqual(find(folder, {}), [
          'a.md: unreadable: is a pipe or device, not a regular file',
          'b.md',
        ]);
      });
    });
  }

  it('goes deep without recursion', () => {
    const path = `${'d/'.repeat(200)}x.md`;
    inFolder({ [path]: '' }, (folder) => assert.deepEqual(find(folder, {}), [path]));
  });
});

function find(folder: string, { starts, excluded, boundary, environment }: Partial<Case>): readonly string[] {
  const options: FindOptions = {
    isExcluded: (path) => excluded?.test(path) ?? false,
    environment: environment ? { ...EMPTY_HOME, HOME: join(folder, environment.HOME ?? '') } : EMPTY_HOME,
    ...(boundary === undefined ? {} : { boundaryOf: () => join(folder, boundary) }),
  };
  const from = (starts ?? ['.']).map((start) => join(folder, start));
  return [...findMarkdown(from, options)].map((finding) => {
    const path = finding.path.slice(folder.length + 1);
    return finding.kind === 'file' ? path : `${path}: ${finding.kind}: ${finding.reason}`;
  });
}
