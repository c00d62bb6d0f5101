import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { check } from '../../src/coaching/check.ts';
import { contextAlone } from '../../src/coaching/context.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { personKey } from '../../src/workspace/meetings.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { namesMentioned, People } from '../../src/workspace/people.ts';
import { cleanName } from '../../src/writing/personName.ts';
import { type NewNotePlan, planNewNote, whyNotTheirs } from '../../src/writing/planNewNote.ts';
import { generatedNames } from './generatedNames.ts';

const OPTIONS = readingOptions(DEFAULT_CONFIGURATION);
const SAFE = /^1-1s\/[\p{Ll}\p{Lo}\p{Lm}\p{N}_-]+\/2026-01-\d\d(?:-\d)?\.md$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

function plan(person: string, date: string, notes: readonly IndexedNote[]): NewNotePlan {
  const people = new People(DEFAULT_CONFIGURATION, namesMentioned(notes.map(({ note }) => note)));
  const context = { notes, people, configuration: DEFAULT_CONFIGURATION, options: OPTIONS, folder: '' };
  return planNewNote({ person, isNew: true, date, framework: null }, context);
}

function written(person: string, date: string, notes: readonly IndexedNote[]): IndexedNote {
  const planned = plan(person, date, notes);
  assert.ok(planned.kind === 'create', `${JSON.stringify(person)}: ${JSON.stringify(planned)}`);
  const note = readNote(planned.path, planned.text, OPTIONS);
  assert.ok(note, planned.path);
  assert.equal(whyNotTheirs(planned, { date }, note, new People(DEFAULT_CONFIGURATION)), null);
  return { key: planned.path, path: planned.path, root: '/notes', note };
}

const folderOf = ({ path }: Pick<IndexedNote, 'path'>): string => path.slice(0, path.lastIndexOf('/'));

describe('500 names', function () {
  this.timeout(30_000);
  const names = generatedNames(500);
  const readable = names.filter((name) => cleanName(name) !== '');

  let firsts: readonly (readonly [name: string, first: IndexedNote])[] = [];

  before(() => {
    firsts = readable.map((name) => [name, written(name, '2026-01-15', [])]);
  });

  it('are enough of them', () => {
    assert.equal(new Set(names).size, 500);
    // All that was left out has nothing to be read in it.
    for (const name of names.filter((one) => !readable.includes(one)))
      assert.ok(plan(name, '2026-01-15', []).kind === 'refused', JSON.stringify(name));
    assert.ok(readable.length > 480, `${readable.length}`);
  });

  it('each get a safe path inside the folder, and are found again from the note', () => {
    for (const [name, first] of firsts) {
      const shown = JSON.stringify(name);
      assert.match(first.path, SAFE, shown);
      for (const part of first.path.split('/')) {
        assert.ok(Buffer.byteLength(part) <= 110, `${shown}: ${part.length}`);
        assert.equal(part, part.normalize('NFC'));
        assert.doesNotMatch(part, DEVICE);
      }
      const { note } = first;
      assert.deepEqual(
        [note.person?.name, note.date, note.kind, note.frontMatter.errors, note.frontMatter.value.framework],
        [cleanName(name), '2026-01-15', 'one-on-one', [], 'will'],
        shown,
      );
      assert.equal(note.sessions.length, 1, shown);
      assert.deepEqual(note.sessions[0]?.items, [], shown);
      const again = plan(name, '2026-01-15', [first]);
      assert.ok(again.kind === 'existing' && again.session.indexed === first, shown);
      const next = plan(name, '2026-01-22', [first]);
      assert.ok(next.kind === 'create', shown);
      assert.equal(folderOf(next), folderOf(first), shown);
    }
  });

  it('share a folder only where they are one person', () => {
    const nobody = new People(DEFAULT_CONFIGURATION);
    const keys = new Map<string, string>();
    for (const [name, first] of firsts) {
      const key = personKey(cleanName(name), nobody);
      assert.equal(keys.get(folderOf(first)) ?? key, key, `${JSON.stringify(name)} in ${first.path}`);
      keys.set(folderOf(first), key);
    }
    assert.equal(keys.size, new Set(keys.values()).size);
    assert.ok(keys.size > 350, `${keys.size} people`);
  });

  it('leave nothing to mend but what has to be filled in', () => {
    const people = new People(DEFAULT_CONFIGURATION);
    for (const [name, { note, path }] of firsts) {
      const known = { today: '2026-01-15', configuration: DEFAULT_CONFIGURATION, people, path };
      const problems = check(note, contextAlone(known));
      const others = problems.filter(({ rule }) => !/^(?:missing|incomplete|not-prepared)/u.test(rule));
      assert.deepEqual(others, [], JSON.stringify(name));
    }
  });
});
