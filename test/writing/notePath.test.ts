import assert from 'node:assert/strict';
import { DEFAULT_EXCLUDE } from '../../src/config/defaults.ts';
import { whyUnusablePattern } from '../../src/config/filePattern.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { type NotePathParts, notePath } from '../../src/writing/notePath.ts';
import { safeName } from '../../src/writing/safeName.ts';

function pathOf(parts: Partial<NotePathParts> = {}): string {
  const place = notePath({
    pattern: '1-1s/{person}/{date}.md',
    person: 'Dana Reyes',
    date: '2026-01-15',
    folder: '',
    exclude: DEFAULT_EXCLUDE,
    known: [],
    isTaken: () => false,
    ...parts,
  });
  assert.ok(place.kind === 'path', JSON.stringify(place));
  return place.path;
}

describe('the path of a new note', () => {
  const PATHS: readonly (readonly [what: string, parts: Partial<NotePathParts>, path: string])[] = [
    ['by the pattern', {}, '1-1s/dana-reyes/2026-01-15.md'],
    ['by another', { pattern: 'talks/{year}/{date}-{person}.md' }, 'talks/2026/2026-01-15-dana-reyes.md'],
    ['in the folder that was opened', { folder: 'team-a' }, 'team-a/1-1s/dana-reyes/2026-01-15.md'],
    [
      'in the notes’ own folder, when that was opened',
      { folder: 'home/1-1s' },
      'home/1-1s/dana-reyes/2026-01-15.md',
    ],
    ['in the person’s', { folder: 'x/1-1s/dana-reyes' }, 'x/1-1s/dana-reyes/2026-01-15.md'],
    [
      'beside the person’s other notes',
      { known: ['1-1s/Dana R./2026-01-08.md'] },
      '1-1s/Dana R./2026-01-15.md',
    ],
    ['at any depth', { known: ['team/1-1s/dana/2026-01-08 talk.md'] }, 'team/1-1s/dana/2026-01-15.md'],
    [
      'where most of them are',
      {
        known: [
          '1-1s/d/2026-01-01.md',
          '1-1s/dana/2026-01-02.md',
          '1-1s/dana/2026-01-03.md',
          '1-1s/d2/2026-01-08.md',
        ],
      },
      '1-1s/dana/2026-01-15.md',
    ],
    [
      'of as many, where the newest is',
      { known: ['1-1s/d/2026-01-01.md', '1-1s/e/2026-01-02.md'] },
      '1-1s/e/2026-01-15.md',
    ],
    [
      'not where they do not fit',
      { known: ['other/dana/2026-01-08.md', '1-1s/2026-01-08.md'] },
      '1-1s/dana-reyes/2026-01-15.md',
    ],
    ['not in a year’s folder', { known: ['1-1s/2025/2025-12-08.md'] }, '1-1s/dana-reyes/2026-01-15.md'],
    [
      'not outside of the folder',
      { folder: 'a', known: ['b/1-1s/dana/2026-01-08.md'] },
      'a/1-1s/dana-reyes/2026-01-15.md',
    ],
    [
      'under the same name, where the name is in the file',
      { pattern: '1-1s/{person}-{date}.md', known: ['1-1s/Dana-2026-01-08.md'] },
      '1-1s/Dana-2026-01-15.md',
    ],
    [
      'beside another’s note',
      { isTaken: (path) => path === '1-1s/dana-reyes/2026-01-15.md' },
      '1-1s/dana-reyes/2026-01-15-2.md',
    ],
    ['of somebody whose name is excluded', { person: 'Archive' }, '1-1s/archive_/2026-01-15.md'],
    [
      'of somebody named like a file that is no note',
      { person: 'Readme', pattern: '{date}/{person}.md' },
      '2026-01-15/readme_.md',
    ],
    ['of a device', { person: 'Con' }, '1-1s/con_/2026-01-15.md'],
  ];
  for (const [what, parts, path] of PATHS) it(what, () => assert.equal(pathOf(parts), path));
});

describe('a pattern', () => {
  const PATTERNS: readonly (readonly [pattern: string, problem: RegExp | null])[] = [
    ['1-1s/{person}/{date}.md', null],
    ['{date} {person}.MD', null],
    ['Gespräche/{year}/{person}-{date}.md', null],
    ['1-1s/{person}.md', /^Put `\{person\}`, `\{date\}` into/u],
    ['1-1s/{date}.md', /^Put/u],
    [
      '{person}/{date}/{name}.md',
      /^`\{name\}` is no placeholder: there are `\{person\}`, `\{date\}`, `\{year\}`\.$/u,
    ],
    ['{person}/{date}', /end the pattern with `\.md`/u],
    ['{person}/{date}/.md', /end the pattern/u],
    ['/{person}/{date}.md', /absolute/u],
    ['C:/{person}/{date}.md', /absolute/u],
    ['\\\\host\\{person}\\{date}.md', /absolute/u],
    ['~/{person}/{date}.md', /absolute/u],
    ['../{person}/{date}.md', /stay in their folder/u],
    ['a/../../{person}/{date}.md', /stay in their folder/u],
    ['a//{person}/{date}.md', /stay in their folder/u],
    ['.notes/{person}/{date}.md', /hidden/u],
    ['a\\{person}\\{date}.md', /system/u],
    ['a?/{person}/{date}.md', /system/u],
    ['a./{person}/{date}.md', /system/u],
    ['a{/{person}/{date}.md', /system|placeholder/u],
    [`${'a'.repeat(300)}/{person}/{date}.md`, /too long/u],
    ['', /^Put/u],
  ];
  for (const [pattern, problem] of PATTERNS) {
    it(JSON.stringify(pattern.slice(0, 40)), () => {
      const why = whyUnusablePattern(pattern);
      if (problem === null) assert.equal(why, null);
      else assert.match(why ? inEnglish(why) : '', problem);
    });
  }
});

describe('a name in a file’s name', () => {
  it('is the slug', () => {
    for (const [name, part] of [
      ['Dana Reyes', 'dana-reyes'],
      ['Ann: Bob / Cy', 'ann-bob-cy'],
      ['../..', safeName('../..')],
      ['김민준', '김민준'],
      ['aux', 'aux_'],
      ['COM¹', 'com1_'],
      ['Conrad', 'conrad'],
    ] as const)
      assert.equal(safeName(name), part);
  });

  it('is a sum of the name where that has no letters', () => {
    assert.match(safeName('🎉'), /^person-[0-9a-z]{10}$/u);
    assert.equal(safeName(' 🎉'), safeName('🎉'));
    assert.notEqual(safeName('🎉'), safeName('🎈'));
  });

  it('is cut at a whole character, with a sum', () => {
    for (const letter of ['x', 'é', '山', '𠀀']) {
      const part = safeName(letter.repeat(300));
      assert.match(part, /^[x e山𠀀]+-[0-9a-z]{10}$/u);
      assert.notEqual(part, safeName(letter.repeat(299)));
      assert.ok(Buffer.byteLength(part) <= 100);
    }
    assert.equal(safeName('x'.repeat(100)), 'x'.repeat(100));
  });
});
