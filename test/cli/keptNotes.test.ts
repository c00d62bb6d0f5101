import assert from 'node:assert/strict';
import { KeptNotes } from '../../src/cli/keptNotes.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { itemsOnly } from '../../src/notes/itemsOnly.ts';
import type { Note } from '../../src/notes/note.ts';
import { packNote } from '../../src/notes/packedNote.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { entriesOf } from '../../src/workspace/items.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { People, rosterWith } from '../../src/workspace/people.ts';

const OPTIONS = readingOptions(DEFAULT_CONFIGURATION);

const TEXTS = {
  plain: '---\nperson: Dana Reyes\n---\n## Actions\n- [ ] @dana Send it 📅 2026-01-16 ^a1b2\n- [x] Done\n',
  running: '# Lee Park\n\n## 2026-01-15\n- [ ] @me Ask 📅 2026-02-30\n\n## 2026-01-08\n### Wins\nMuch.\n',
  profile: '---\ntype: person\nperson: Dana Reyes\nhandle: dr\naliases: [DR, Dee]\n---\n- [ ] Not theirs\n',
  nothing: '',
} as const;

function noteOf(text: string): Note {
  const note = readNote('1-1s/a.md', text, OPTIONS);
  assert.ok(note);
  return note;
}

describe('notes that are kept', () => {
  it('are those that were read', () => {
    const kept = new KeptNotes();
    const notes = Object.entries(TEXTS).map(([path, text]) => ({ path, note: noteOf(text) }));
    const all = notes.map(({ path, note }) =>
      kept.keep({ key: `/n/${path}`, path, root: '/n' }, note, packNote(note)),
    );
    assert.deepEqual(
      all.map(({ key, path, root, note }) => ({ key, path, root, note })),
      notes.map(({ path, note }) => ({ key: `/n/${path}`, path, root: '/n', note })),
    );
  });

  it('need not be unpacked for what is asked of all', () => {
    const kept = new KeptNotes();
    const facts = Object.entries(TEXTS).map(([path, text]) => {
      const note = noteOf(text);
      const { person, isProfile } = kept.keep({ key: path, path, root: '/n' }, note, packNote(note));
      return { path, name: person?.name ?? null, isProfile };
    });
    assert.deepEqual(facts, [
      { path: 'plain', name: 'Dana Reyes', isProfile: false },
      { path: 'running', name: 'A', isProfile: false },
      { path: 'profile', name: 'Dana Reyes', isProfile: true },
      { path: 'nothing', name: 'A', isProfile: false },
    ]);
  });

  it('know whether an id of theirs stands in another line of their root', () => {
    const kept = new KeptNotes();
    const line = (id: string): string => `- [ ] Send it ^${id}\n`;
    const notes = [
      { root: '/n', text: line('a1') + line('b1') },
      { root: '/n', text: line('c1') },
      { root: '/m', text: line('c1') },
      { root: '/n', text: line('b1') },
      { root: '/n', text: line('d1') + line('d1') },
      { root: '/n', text: '- [ ] Send it\n- [ ] Send it\n' },
    ];
    const all = notes.map(({ root, text }, at) => {
      const note = noteOf(text);
      return kept.keep({ key: `${at}`, path: `${at}`, root }, note, packNote(note));
    });
    assert.deepEqual(
      all.map(({ sharesIds }) => sharesIds),
      [true, false, false, true, true, false],
    );
  });

  it('may be longer than what is kept in one piece, and many', () => {
    const notes = [TEXTS.plain, TEXTS.nothing, TEXTS.running, TEXTS.nothing].map(noteOf);
    const packed = notes.map(packNote);
    const size = (packed[1]?.length ?? 0) + 1;
    assert.ok(packed[0] && packed[0].length > size);
    for (const loosePacks of [10, 1, 0]) {
      const kept = new KeptNotes({ packBytes: size, loosePacks });
      const all = notes.map((note, at) =>
        kept.keep({ key: `${at}`, path: `${at}`, root: '/n' }, note, packNote(note)),
      );
      // Each time others are inflated.
      for (const order of [all, all.toReversed()])
        for (const { key, note } of order) assert.deepEqual(note, notes[Number(key)]);
    }
  });

  it('are kept deflated, all of them, once there are many', () => {
    const note = noteOf(TEXTS.plain);
    const packed = packNote(note);
    const isInflatedAnew = (count: number): boolean[] => {
      const kept = new KeptNotes({ packBytes: packed.length, loosePacks: 12 });
      const all = Array.from({ length: count }, (_, at) =>
        kept.keep({ key: `${at}`, path: `${at}`, root: '/n' }, note, packed),
      );
      const first = all.map(({ bytes }) => bytes);
      // Small pieces of memory are pieces of one.
      const isSame = (bytes: Uint8Array, other?: Uint8Array): boolean =>
        bytes.buffer === other?.buffer && bytes.byteOffset === other.byteOffset;
      return all.map(({ bytes }, at) => !isSame(bytes, first[at]));
    };
    // The last one is being filled. Of those that are deflated a few stay inflated for a while.
    assert.deepEqual(isInflatedAnew(12), Array<boolean>(12).fill(false));
    assert.deepEqual(isInflatedAnew(14), [...Array<boolean>(13).fill(true), false]);
  });
});

describe('the items of a note alone', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`are listed as with the whole note: ${name}`, () => {
      const whole = noteOf(text);
      const alone = itemsOnly(whole);
      assert.deepEqual(listed(alone), listed(whole));
      assert.deepEqual(rosterOf(alone), rosterOf(whole));
      if (whole.sessions.some(({ sections }) => sections.length > 0))
        assert.ok(packNote(alone).length < packNote(whole).length);
    });
  }
});

function rosterOf(note: Note) {
  return rosterWith({ self: null, people: [] }, [{ path: 'a.md', note }]);
}

/** All that an entry says, but for the note that it points to. */
function listed(note: Note) {
  const indexed: IndexedNote = { key: '/n/a.md', path: 'a.md', root: '/n', note };
  const people = new People(rosterOf(note));
  const entries = entriesOf(indexed, { today: '2026-01-20', peopleOf: () => people });
  return entries.map((entry) => ({ ...entry, note: entry.note.key }));
}
