import assert from 'node:assert/strict';
import { KeptNotes } from '../../src/cli/keptNotes.ts';
import { sharedHistories } from '../../src/cli/sharedHistories.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { packNote } from '../../src/notes/packedNote.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { entriesOf, type ItemContext } from '../../src/workspace/items.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';

const OPTIONS = readingOptions(DEFAULT_CONFIGURATION);
const PEOPLE = new People({ self: null, people: [] });
const CONTEXT: ItemContext = { today: '2026-01-20', peopleOf: () => PEOPLE };

const TEXTS = {
  'a.md': '---\nperson: Dana Reyes\ndate: 2026-01-08\n---\n- [x] Send it 📅 2026-01-10 🆔 k3f9\n- [ ] Call\n',
  'b.md': '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n- [ ] Send it 📅 2026-01-17 🆔 k3f9\n',
  'c.md':
    '---\nperson: Lee Park\ndate: 2026-01-15\n---\n- [ ] Theirs 🆔 k3f9\n- [ ] Twice 🆔 d1\n- [ ] Twice 🆔 d1\n',
  'd.md': '---\nperson: Lee Park\ndate: 2026-01-16\n---\n- [ ] Nobody else’s 🆔 z1\n- [ ] No id\n',
} as const;

function noteOf(text: string) {
  const note = readNote('1-1s/a.md', text, OPTIONS);
  assert.ok(note);
  return note;
}

describe('histories of the notes that share ids', () => {
  const kept = new KeptNotes();
  const notes = Object.entries(TEXTS).map(([path, text]) => {
    const note = noteOf(text);
    return kept.keep({ key: `/n/${path}`, path, root: '/n' }, note, packNote(note));
  });
  const index = new NoteIndex();
  index.update({ set: notes });
  const shared = sharedHistories(notes, () => CONTEXT);
  const all = new ItemHistories(index, () => CONTEXT);

  /** What both say of each line of a note. */
  function agreeOn(note: IndexedNote): void {
    for (const entry of entriesOf(note, CONTEXT)) {
      const told = [shared, all].map((histories) => {
        const { entries, conflicts, ...counts } = histories.historyOf(entry);
        const within = histories.historyIn(note, entry.item)?.entries.map(({ key }) => key) ?? null;
        const keys = entries.map(({ key }) => key);
        const isCurrent = histories.isCurrent(entry);
        return {
          ...counts,
          current: counts.current.key,
          keys,
          within,
          conflicts: conflicts.length,
          isCurrent,
        };
      });
      assert.deepEqual(told[0], told[1], entry.key);
    }
  }

  it('say what those of all notes say', () => {
    for (const note of notes) agreeOn(note);
  });

  it('say so of a note that was changed since', () => {
    const [first, , , last] = notes;
    assert.ok(first && last);
    agreeOn({ ...placeOf(first), note: noteOf(TEXTS['a.md'].replace('- [x]', '- [>]')) });
    agreeOn({ ...placeOf(last), note: noteOf(TEXTS['d.md'].replace('🆔 z1', '🆔 k3f9')) });
  });
});

function placeOf({ key, path, root }: IndexedNote): Omit<IndexedNote, 'note'> {
  return { key, path, root };
}
