import assert from 'node:assert/strict';
import { noteReader } from '../../src/notes/noteReader.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { OPTIONS } from './options.ts';

const NOTES: readonly (readonly [path: string, text: string])[] = [
  ['1-1s/dana/2026-01-15.md', '# 1-on-1\n\n## Action items\n\n- [ ] @lee park send it 📅 2026-01-20\n'],
  [
    '1-1s/lee/2026-01-16.md',
    "## Lee's actions\n\n- [ ] Send it (Dana)\n\n## Intent\n\nWhat do you want to reach?\n",
  ],
  ['notes/other.md', 'No note.\n'],
];

describe('a note reader', () => {
  it('reads many notes as each is read alone', () => {
    const read = noteReader(OPTIONS);
    for (const [path, text] of [...NOTES, ...NOTES])
      assert.deepEqual(read(path, text), readNote(path, text, OPTIONS));
  });

  it('tells who read each body, and nothing of what is no note', () => {
    const heard: string[] = [];
    const read = noteReader(OPTIONS, (by) => heard.push(by));
    for (const [path, text] of NOTES) read(path, text);
    assert.equal(heard.length, 2);
    assert.ok(heard.every((by) => by === 'scan' || by === 'grammar'));
  });

  it('keeps nothing of one note for the next', () => {
    const read = noteReader(OPTIONS);
    const [first] = NOTES;
    assert.ok(first);
    const alone = read(...first);
    read('1-1s/will/2026-01-17.md', '---\nperson: Will\n---\n\n## Will\n\n- [ ] a\n');
    assert.deepEqual(read(...first), alone);
  });
});
