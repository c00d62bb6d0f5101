import assert from 'node:assert/strict';
import { type NotePart, notePartOf } from '../../src/workspace/notePart.ts';
import { partOfText, textOfPart } from '../../src/workspace/notePartText.ts';
import { realisticNotes, runningFiles } from '../bench/corpus/writeCorpus.ts';
import { indexed } from './notesOf.ts';

const NOTES: Readonly<Record<string, string>> = {
  'a plain 1-on-1':
    '---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-06\n---\n\n## Action items\n\n- [ ] Call\n',
  'one with everything': `---
type: 1-on-1
person: "@dana"
date: 2026-01-06
status: planned
flag: red
---

## Process

- How we got here: by luck
- What it should be: a list

## Escalations

### The scanner “sticks” 📠

- Tried: a new roll
- Resolved by: @lee

### The fuse

- Repeats: [[2025-12-30]]

## Wins

- Led the call

## Action items

- [x] @me Read the file
- [x] @me Read the list
- [x] @dana Send the plan ➕ 2025-12-30
- [x] @lee-park Help
- [-] Nobody's
- [x] Known elsewhere 🆔 k3f9
`,
  'a running file': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-01
flag: green
---

## Escalations

- Issue: before all days

## 2026-01-13

**Flag**: red

## Escalations

- Issue: of the newest

## 2026-01-06

- [x] @me Done
`,
  'one without a day': '---\ntype: 1-on-1\nperson: Dana Reyes\n---\n\n- [x] @dana Done\n',
  'one that says neither a day nor anything else': '---\ntype: 1-on-1\nperson: Dana Reyes\n---\n',
  'one without a day that says something open':
    '---\ntype: 1-on-1\nperson: Dana Reyes\n---\n\n- [ ] @dana Open\n',
  'one about nobody': '---\ntype: 1-on-1\ndate: 2026-01-06\n---\n\nA.\n',
  'a profile': '---\ntype: person\nperson: Łucja Nowak\n---\n\n## Wins\n\n- 2026-01-10: Hired Noor\n',
  'a program': '---\ntype: program\n---\n\n## 2026-01-05\n\n- Focus: listening\n',
};

/** What figures ask of a part. */
function shown({ person, isMeeting, sessions, closed, issues, processChanges, hasFacts }: NotePart): unknown {
  return {
    person: person && [person.name, person.isHandle ?? false],
    isMeeting,
    sessions: sessions.map(({ dated: { at, date, status, isHeld, isNewest }, flag, isOwn }) => [
      ...[at, date, status, isHeld, isNewest],
      ...[flag, isOwn],
    ]),
    closed: closed.map(({ count, raised, owner }) => [
      ...[count, raised, owner?.party],
      // Of the note's own two parties nobody asks for a name.
      owner?.party === null ? [owner.name, owner.isHandle ?? false] : null,
    ]),
    issues: issues.map(({ session, fact: { issue, resolvedBy, repeats } }) => [
      ...[session.at, issue.value, resolvedBy?.value],
      repeats?.value,
    ]),
    ...{ processChanges, hasFacts },
  };
}

describe('the part of a note as text', () => {
  for (const [what, text] of Object.entries(NOTES))
    it(`tells the same of ${what}`, () => {
      const note = indexed('notes/meeting.md', text);
      const part = notePartOf(note);
      const again = partOfText(textOfPart(part), note);
      assert.deepEqual(shown(again), shown(part));
      assert.equal(again.indexed, note);
      assert.ok(again.sessions.every(({ dated }) => dated.session === note.note.sessions[dated.at]));
    });

  it('tells the same of what people write', () => {
    for (const { path, text } of [...realisticNotes(300, 7), ...runningFiles(2, 7)]) {
      const note = indexed(path, text);
      const part = notePartOf(note);
      assert.deepEqual(shown(partOfText(textOfPart(part), note)), shown(part), path);
    }
  });

  it('is about what each of the notes above is made for', () => {
    const parts = Object.values(NOTES).map((text) => notePartOf(indexed('notes/meeting.md', text)));
    const some = (test: (part: NotePart) => boolean): void => assert.ok(parts.some(test), String(test));
    some(({ closed }) => closed.some(({ count }) => count > 1));
    some(({ closed }) => closed.some(({ owner }) => owner === null));
    some(({ closed }) => closed.some(({ owner }) => owner?.party === null));
    some(({ closed, sessions }) => closed.length > 0 && sessions.length === 0);
    some(({ issues }) => issues.some(({ fact }) => fact.repeats !== null));
    some(({ sessions, issues }) => sessions.some(({ isOwn }) => !isOwn) && issues.length === 2);
    some(({ processChanges }) => processChanges > 0);
    some(({ isMeeting, person }) => isMeeting && person === null);
    some(({ isMeeting, hasFacts }) => !isMeeting && hasFacts);
  });

  it('takes one byte for each sign, and little where a note says little', () => {
    for (const text of Object.values(NOTES))
      assert.match(textOfPart(notePartOf(indexed('notes/meeting.md', text))), /^[\0-\xff]*$/u);
    const plain = notePartOf(indexed('notes/meeting.md', NOTES['a plain 1-on-1'] ?? ''));
    assert.equal(textOfPart(plain), '["Dana Reyes",[[0,"2026-01-06",""]]]');
  });
});
